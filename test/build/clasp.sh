#!/bin/sh
# Says and does what clasp 3.4.1 does, exit statuses included, over a folder «google» that stands for Google:
#   calls         every call, a line each
#   spreadsheets  titles of the spreadsheets made, a line each
#   pushed        the manifest as it was pushed last
# and a file each for what is amiss: logged-out, api-off, offline, …
google=google
echo "$*" >>$google/calls

is() { [ -e "$google/$1" ]; }
fail() {
  echo "$1" >&2
  exit 1
}

if [ "$1 $2" = "show-authorized-user --json" ]; then
  is no-download && fail 'npm error code ENOTFOUND'
  if is logged-out; then in=false; else in=true; fi
  if is compact; then printf '{"loggedIn":%s}\n' $in; else printf '{\n  "loggedIn": %s\n}\n' $in; fi
  exit 0
fi

[ "$1" = -P ] && [ -e "$2" ] || fail "Invalid --project path: $2. File or directory does not exist."
config=$2
shift 2

id() { sed -n 's/.*"scriptId": *"\([^"]*\)".*/\1/p' "$config"; }

api_off='User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.'

list_deployments() {
  is expired && fail invalid_grant
  is offline && fail 'request to https://script.googleapis.com/v1/projects/none/deployments?pageSize=100 failed, reason: getaddrinfo ENOTFOUND script.googleapis.com'
  is api-off && fail "$api_off"
  fail 'Requested entity was not found.'
}

create_script() {
  # A refusal of the command line's own kind exits with 0.
  [ -n "$(id)" ] && echo 'Project file already exists.' >&2 && exit 0
  parent=''
  while [ $# -gt 0 ]; do
    case $1 in
    --type) type=$2 ;;
    --title) title=$2 ;;
    --parentId) parent=$2 ;;
    esac
    shift
  done
  if [ "$type" = sheets ]; then
    is drive-offline && fail 'request to https://www.googleapis.com/drive/v3/files failed, reason: connect ECONNREFUSED 127.0.0.1:9'
    echo "$title" >>$google/spreadsheets
    parent=made-$(wc -l <$google/spreadsheets | tr -d ' ')
    is dies-after-spreadsheet && exit 137
    is api-off-late && fail "$api_off"
    printf 'Created new document: https://drive.google.com/open?id=%s\nCreated new script: https://script.google.com/d/script-of-%s/edit\n' "$parent" "$parent"
  else
    is untouched && fail 'Request contains an invalid argument.'
    is read-only && fail 'The caller does not have permission'
    printf 'Created new script: https://script.google.com/d/script-of-%s/edit\nBound to document: https://drive.google.com/open?id=%s\n' "$parent" "$parent"
  fi
  is dies-after-script && exit 137
  is pull-fails && fail 'request to https://script.googleapis.com/v1/projects/x/content failed, reason: socket hang up'
  echo '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}' >build/dist/appsscript.json
  printf '{\n  "scriptId": "script-of-%s",\n  "rootDir": "build/dist",\n  "parentId": "%s",\n  "filePushOrder": [],\n  "skipSubdirectories": false\n}' "$parent" "$parent" >"$config"
  printf '└─ build/dist/appsscript.json\nCloned one file.\n'
}

push() {
  [ -z "$(id)" ] && fail 'Project settings not found.'
  is push-offline && fail 'request to https://script.googleapis.com/v1/projects/x/content failed, reason: read ECONNRESET'
  is script-gone && fail 'Requested entity was not found.'
  is strange && echo 'The stars are wrong.' && exit 0
  cmp -s build/dist/appsscript.json $google/pushed && echo 'Script is already up to date.' && exit 0
  # Nobody is asked where there is no terminal.
  [ "$1" != -f ] && echo 'Skipping push.' && exit 0
  cp build/dist/appsscript.json $google/pushed
  printf 'Pushed one file at 09:00:00.\n└─ build/dist/appsscript.json\n'
}

case $1 in
list-deployments) list_deployments ;;
create-script) create_script "$@" ;;
push) push "$2" ;;
*) echo "error: unknown command '$1'" >&2 ;;
esac
