/** What can go wrong between this machine and Google. */
export type ClaspTrouble =
  | 'noClasp'
  | 'loggedOut'
  | 'loginOver'
  | 'fewRights'
  | 'apiOff'
  | 'blocked'
  | 'quota'
  | 'offline'
  | 'forbidden'
  | 'gone';

/** What clasp, npm and Google's services write, the surer sign first; clasp hands the texts of the services on as they are. */
const SIGNS: readonly (readonly [trouble: ClaspTrouble, sign: RegExp])[] = [
  ['noClasp', /spawn .+ ENOENT/],
  ['loggedOut', /No credentials found|"loggedIn"\s*:\s*false/],
  ['loginOver', /invalid_grant|invalid_rapt|Invalid Credentials|invalid authentication credentials/i],
  ['fewRights', /insufficient authentication scopes|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i],
  ['apiOff', /has not enabled the Apps Script API|Apps Script API has not been used/i],
  ['blocked', /access_denied|admin_policy_enforced|domain (?:policy|administrator)|by your (?:admin|organi[sz]ation)/i],
  ['quota', /quota exceeded|rate ?limit|too many requests|resource_exhausted/i],
  [
    'offline',
    /E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PROTO)\b|socket hang up|network timeout|self[- ]signed certificate|fetch failed/i,
  ],
  ['forbidden', /does not have permission|insufficient (?:file )?permission|PERMISSION_DENIED|\bforbidden\b/i],
  // A spreadsheet in which nobody has entered anything yet may be said to be one or the other:
  // https://github.com/google/clasp/issues/1017
  ['gone', /entity was not found|file not found|contains an invalid argument/i],
];

/** Why clasp has not done what it was asked for; undefined when it says nothing that is known here. */
export function troubleIn(said: string): ClaspTrouble | undefined {
  return SIGNS.find(([, sign]) => sign.test(said))?.[0];
}
