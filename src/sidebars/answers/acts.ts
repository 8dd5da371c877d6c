import {
  createdForm,
  creating,
  disputeCards,
  drifts,
  sheets,
  taking,
  questionnairesPage as text,
} from '../../texts/questionnaires-sidebar';
import { call, type Input } from '../parts/call';
import { newOperation } from '../parts/operation';
import { goTo } from '../parts/places';
import type { Page, Progress } from '../sidebar';
import type { Key } from './groups';
import { type Printed, saidOf } from './sheet';
import { takeAll, told } from './taking';
import type { Acts, View } from './view';

/** Where one acts on questionnaires and answers. */
export interface Desk {
  readonly page: Page;
  readonly ticked: Set<Key>;
  readonly printed: Map<Key, Printed>;
  /** Shows the page as it is, with what is to be seen otherwise. */
  draw(part?: Partial<View>): void;
  /** Reads everything anew and shows it, what was done above it. */
  read(said?: string): Promise<void>;
}

/** What can be done on the page. */
export function actsOn(desk: Desk): Acts {
  const { page, draw, read } = desk;
  const act = actor(desk);
  const print = printer(desk);
  return {
    show: (shown) => draw({ shown, said: '' }),
    refresh: () => void page.work(text.reading, () => read()),
    say: (words) => page.say(words),
    take: () => act(taking.working, takeAll, true),
    turnOn: () => act(taking.turning, turnOn),
    create: (keys) => act(creating.working, (progress) => createEach(keys, progress, desk.ticked), keys.length > 1),
    setOpen: (questionnaire, open) => act(createdForm.switching, () => setOpen({ questionnaire, open })),
    print: (key, schoolClass) => print(key, schoolClass === '' ? {} : { schoolClass }),
    issue: (key, newCodes) => print(key, { newCodes, operation: newOperation() }),
    mapQuestion: (input) => act(drifts.saving, async () => `${drifts.saved} ${told(await call('mapQuestion', input))}`),
    mapChoice: (input) => act(drifts.saving, async () => `${drifts.saved} ${told(await call('mapChoice', input))}`),
    decide: (input) => act(disputeCards.deciding, () => decide(input)),
    goTo: (place) => void goTo(page, place),
  };
}

/** Does something that changes what is shown, and tells what came of it at the top of the page. */
const actor =
  ({ page, read }: Desk) =>
  (label: string, run: (progress: Progress) => Promise<string>, stoppable = false): void =>
    void page.work(label, async (progress) => read(await run(progress)), {
      stoppable,
      after: () => page.body.parentElement?.scrollTo(0, 0),
    });

const printer =
  ({ page, printed, draw }: Desk) =>
  (key: Key, input: Omit<Input<'printLinks'>, 'questionnaire'>): void =>
    void page.work(sheets.working, async () => {
      const sheet = await call('printLinks', { questionnaire: key, ...input });
      printed.set(key, sheet);
      draw();
      page.say(saidOf(sheet));
    });

async function turnOn(): Promise<string> {
  await call('createQuestionnaires', { questionnaires: [], takeOver: true });
  return taking.turnedOn;
}

/** One after another: a form takes its time, and an execution may not take more than six minutes. */
async function createEach(keys: readonly Key[], progress: Progress, ticked: Set<Key>): Promise<string> {
  let created = 0;
  for (const [done, key] of keys.entries()) {
    if (progress.isStopped) return creating.stopped(done, keys.length);
    if (keys.length > 1) progress.step(done, keys.length);
    created += (await call('createQuestionnaires', { questionnaires: [key] })).created.length;
    ticked.delete(key);
  }
  return creating.done(created);
}

async function setOpen(input: Input<'setQuestionnaireOpen'>): Promise<string> {
  const { open } = await call('setQuestionnaireOpen', input);
  return open ? createdForm.opened : createdForm.closed;
}

async function decide(input: Input<'decideDispute'>): Promise<string> {
  const { person } = await call('decideDispute', input);
  return disputeCards.decided[input.decision](person ?? '');
}
