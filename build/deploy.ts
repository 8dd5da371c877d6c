import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  addressOf,
  type Binding,
  bindingFile,
  idsIn,
  ROOT_DIR,
  readBinding,
  spreadsheetId,
  writeBinding,
} from './binding';
import { claspCommand, runClasp, type Said } from './clasp';
import { troubleIn } from './clasp-trouble';
import { both, troubles, type Words, words } from './deploy-words';
import { againstPush } from './pre-push';
import { googleSources, needsOf } from './scopes';

/** What the person asks for. */
export interface Wish {
  readonly title: string;
  /** Address or id of a spreadsheet that is there already. */
  readonly spreadsheet?: string | undefined;
  /** Whatever this folder was bound to before, begin anew. */
  readonly anew: boolean;
}

/** What deploying reaches; the folder must hold `build/dist` once it is built. */
export interface Surroundings {
  readonly folder: string;
  /** Program and first arguments that start clasp. */
  readonly clasp: readonly string[];
  /** Answers whether it was built. */
  build(): boolean;
  /** Reasons not to push what was built. */
  check(): readonly string[];
  say(words: Words): void;
}

/**
 * Brings the add-in into a spreadsheet at Google: the one this folder is bound to, or one that it makes first. Run again
 * after it broke off, it goes on; it never makes a second spreadsheet by itself.
 *
 * @returns What stopped it; undefined when the add-in is there.
 */
export async function deploy(wish: Wish, around: Surroundings): Promise<Words | undefined> {
  around.say(words.building);
  const notReady = made(around);
  if (notReady) return notReady;
  around.say(words.asking);
  const loggedOut = await loginTrouble(around);
  if (loggedOut) return loggedOut;
  const bound = bindingFor(wish, around);
  if ('ru' in bound) return bound;
  const isNew = wish.anew || bound.scriptId === undefined;
  const notCreated = isNew ? await create(wish, bound, around) : undefined;
  return notCreated ?? (await push(around));
}

/** Builds and checks; what keeps it from being pushed. */
function made(around: Surroundings): Words | undefined {
  if (!around.build()) return words.notBuilt;
  const reasons = around.check();
  return reasons.length > 0 ? words.notReady(reasons) : undefined;
}

async function loginTrouble({ clasp, folder }: Surroundings): Promise<Words | undefined> {
  const said = await runClasp(clasp, ['show-authorized-user', '--json'], folder);
  return /"loggedIn"\s*:\s*true/.test(said.output) ? undefined : explained(said);
}

const explained = ({ all }: Said): Words => {
  const trouble = troubleIn(all);
  return trouble === undefined ? words.notDone(all) : troubles[trouble];
};

/** What this folder is bound to; or why the wish cannot be fulfilled. */
function bindingFor({ spreadsheet, anew }: Wish, { folder }: Surroundings): Binding | Words {
  const asked = spreadsheet === undefined ? undefined : spreadsheetId(spreadsheet);
  if (spreadsheet !== undefined && asked === undefined) return words.badAddress;
  const known = readBinding(folder);
  if (known === undefined) return words.badBinding;
  if (anew) return known;
  if (known.creating !== undefined && asked === undefined) return words.halfWay(known.creating);
  const isElsewhere = known.scriptId !== undefined && asked !== undefined && asked !== known.parentId;
  return isElsewhere ? words.elsewhere(addressOf(known)) : known;
}

/** Makes a script bound to a spreadsheet, and builds anew: clasp pulls the empty project over the manifest. */
async function create(wish: Wish, before: Binding, around: Surroundings): Promise<Words | undefined> {
  const { clasp, folder, say } = around;
  const { title } = wish;
  const parentId = wish.spreadsheet === undefined ? undefined : spreadsheetId(wish.spreadsheet);
  writeBinding(folder, before);
  const unready = await readiness(around);
  if (unready) return unready;
  say(parentId === undefined ? words.creating(title) : words.binding);
  writeBinding(folder, parentId === undefined ? { creating: title } : {});
  // With a type clasp makes a new spreadsheet whatever parent it is given.
  const where = parentId === undefined ? ['--type', 'sheets'] : ['--parentId', parentId];
  const args = ['-P', bindingFile(folder), 'create-script', ...where, '--title', title, '--rootDir', ROOT_DIR];
  let isBound = false;
  const said = await runClasp(clasp, args, folder, (output) => {
    const ids = isBound ? undefined : idsIn(output);
    if (ids === undefined) return;
    writeBinding(folder, parentId === undefined ? ids : { ...ids, parentId });
    isBound = true;
  });
  if (isBound) return made(around);
  const trouble = troubleIn(said.all);
  // Of the two things that clasp makes the spreadsheet is the first: where it failed at that, there is nothing to look for.
  if (parentId !== undefined || trouble === 'loginOver' || /\/drive\/v3\/files\S* failed/.test(said.all))
    writeBinding(folder, before);
  if (parentId !== undefined && trouble === 'gone') return words.untouched;
  return parentId === undefined && trouble === 'apiOff' ? words.apiOffTooLate(title) : explained(said);
}

/**
 * Asks Google for something of no script: the switch for the Apps Script API, the network and the login show in the answer
 * before there is a spreadsheet without a script in it.
 */
async function readiness({ clasp, folder }: Surroundings): Promise<Words | undefined> {
  const { all } = await runClasp(clasp, ['-P', bindingFile(folder), 'list-deployments', 'none'], folder);
  const trouble = troubleIn(all);
  return trouble === undefined || trouble === 'gone' || trouble === 'forbidden' ? undefined : troubles[trouble];
}

async function push({ clasp, folder, say }: Surroundings): Promise<Words | undefined> {
  say(words.pushing);
  // Without -f clasp passes over a manifest that has changed, and calls that a success.
  const said = await runClasp(clasp, ['-P', bindingFile(folder), 'push', '-f'], folder);
  if (!/^(?:Pushed (?:one file|\d+ files)|Script is already up to date)/m.test(said.output)) return explained(said);
  say(words.done(addressOf(readBinding(folder) ?? {})));
  return undefined;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The project itself, built from nothing: a page that is no more must not be pushed. */
const project: Surroundings = {
  folder: root,
  clasp: claspCommand(),
  build() {
    rmSync(`${root}${ROOT_DIR}`, { recursive: true, force: true });
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'build/bundle.ts'], {
      cwd: root,
      stdio: 'inherit',
    });
    return status === 0;
  },
  check() {
    const folder = `${root}${ROOT_DIR}`;
    const files = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
    );
    const manifest = readFileSync(`${root}appsscript.json`, 'utf8');
    return againstPush(files, { manifest, needs: needsOf(googleSources()) });
  },
  say: (each) => process.stdout.write(`${both(each)}\n\n`),
};

function wishOf(args: string[]): Wish | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { spreadsheet: { type: 'string' }, title: { type: 'string' }, new: { type: 'boolean' } },
    });
    const { spreadsheet, title = 'Наставничество', new: anew = false } = values;
    return { title, spreadsheet, anew };
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wish = wishOf(process.argv.slice(2));
  const trouble = wish === undefined ? words.usage : await deploy(wish, project);
  if (trouble !== undefined) {
    process.stderr.write(`${both(trouble)}\n`);
    process.exitCode = 1;
  }
}
