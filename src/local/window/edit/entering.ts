import type { Done } from '../../server/api';
import type { Desk } from '../desk';
import type { Grid } from '../grid/grid';
import { type Cell, spanOf } from '../places';
import type { Sheet } from '../sheet';
import type { Tabs } from '../tabs';
import type { Voice } from '../voice';
import { words } from '../words';
import { createHistory, type Step, type Texts } from './history';

/** Enters what the person types: it is seen at once, and taken back when the office refuses it. */
export interface Entering {
  /** A block of texts of equal lines, entered whole or not at all. */
  enter(place: Cell, texts: Texts): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Ends when the office has everything that was typed. */
  entered(): Promise<void>;
  /** Does something that changes rows or tabs after all that has been typed; true when it is done. */
  request(send: Send): Promise<boolean>;
}

/** Asks the office; again with `agreed` when the person has agreed to change locked cells. */
type Send = (agreed: boolean) => Promise<Done>;
type Outcome = 'done' | 'agreed' | 'refused';

/** A block on its way to the office. */
interface Entry {
  readonly sheet: Sheet;
  readonly place: Cell;
  readonly texts: Texts;
  readonly agreed: boolean;
  /** It was entered; answers what is called as soon as the office has told how it looks. */
  readonly done: (agreed: boolean) => () => void;
}

export function createEntering(desk: Desk, grid: Grid, tabs: Tabs, voice: Voice): Entering {
  const history = createHistory();
  const inTurn = createQueue();
  const entered = () => inTurn(async () => {});
  const put = ({ sheet, place, texts, agreed, done }: Entry): Promise<void> => {
    const laid = sheet.lay(place, texts);
    const block = { sheet: sheet.view.id, ...place, texts };
    grid.repaint();
    return inTurn(async () => {
      const send: Send = (isAgreed) => desk.server.ask('type', { ...block, ...(isAgreed && { agreed: true }) });
      const outcome = await insist(send, agreed, voice);
      if (outcome === 'refused') laid.dropped();
      else laid.taken(done(outcome === 'agreed'));
      grid.repaint();
    });
  };
  /** Enters one side of a step where the other stands. */
  const replay = async (side: 'before' | 'after'): Promise<void> => {
    // What is still on its way to the office is part of what can be taken back.
    await entered();
    const step = side === 'before' ? history.back() : history.forth();
    if (step === undefined) return;
    const { sheet: id, place, rowCount, agreed, [side]: texts } = step;
    const expected = side === 'before' ? step.settled : step.before;
    await tabs.open(id, spanOf({ ...place, rows: texts.length, columns: texts[0]?.length ?? 1 }));
    const sheet = desk.sheet.value;
    if (sheet?.view.id !== id) return;
    const isOther = expected !== undefined && !sameTexts(typedBlock(sheet, place, texts), expected);
    if (isOther || sheet.view.rowCount !== rowCount) return voice.say(words.edit.changedSince);
    grid.reveal(place);
    step.settled = undefined;
    await put({ sheet, place, texts, agreed, done: () => (side === 'after' ? settle(step, sheet) : () => {}) });
  };
  return {
    async enter(place, texts) {
      const sheet = desk.sheet.value;
      if (sheet === undefined) return;
      const before = typedBlock(sheet, place, texts);
      if (sameTexts(before, texts)) return;
      const { id, rowCount } = sheet.view;
      const step: Step = { sheet: id, place, before, after: texts, rowCount, agreed: false, settled: undefined };
      const done = (agreed: boolean) => {
        step.agreed = agreed;
        history.add(step);
        return settle(step, sheet);
      };
      await put({ sheet, place, texts, agreed: false, done });
    },
    undo: () => replay('before'),
    redo: () => replay('after'),
    entered,
    request: (send) => inTurn(async () => (await insist(send, false, voice)) !== 'refused'),
  };
}

/** Remembers what the sheet makes of a step, when the office has told it. */
const settle = (step: Step, sheet: Sheet) => () => {
  step.settled = typedBlock(sheet, step.place, step.after);
};

/** What is typed later must not reach the office earlier: runs one thing after another. */
function createQueue(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Tells the person what was refused, and asks her where she may insist. */
async function insist(send: Send, isAgreed: boolean, voice: Voice): Promise<Outcome> {
  const answer = await send(isAgreed);
  if (answer.ok) return isAgreed ? 'agreed' : 'done';
  if (!answer.mayAgree) await voice.alert(answer.message);
  else if (await voice.confirm(answer.message, words.edit.changeAnyway)) return insist(send, true, voice);
  return 'refused';
}

/** What stands where a block of that size would be entered. */
function typedBlock(sheet: Sheet, { row, column }: Cell, texts: Texts): Texts {
  return texts.map((line, down) => line.map((_, across) => sheet.typed(row + down, column + across)));
}

const sameTexts = (one: Texts, other: Texts): boolean => JSON.stringify(one) === JSON.stringify(other);
