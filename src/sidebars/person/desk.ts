import { sameTyped } from '../../tables/typed';
import { consents as consentText, person as text } from '../../texts/person';
import { call, type Input, type Output } from '../parts/call';
import { goTo } from '../parts/places';
import type { Page } from '../sidebar';
import { saveBar } from './bar';
import { type Card, cardView } from './card';
import { type Form, formOf, type Texts } from './form';
import type { Paper } from './paper';
import { type Base, otherBase, TABLES } from './sections';

/** Where one goes from a card. */
export interface Ways {
  toList(): void;
  open(given: Input<'readPerson'>): void;
  /** Adds the person of a card to another base. */
  add(base: Base, from: Card): void;
}

/** How long after the last change the rules of the whole school are asked, in milliseconds. */
const PAUSE = 700;

/** The card of somebody who is in a base. */
export const cardOf = ({ values, ...read }: Output<'readPerson'>): Card => ({ ...read, before: values });

/** Shows a card, and lets a person work on it until she goes elsewhere; `entered` holds what is not saved yet. */
export function showCard(page: Page, card: Card, ways: Ways, entered: Texts = {}, said = ''): void {
  const { bar, form, rest } = cardForm(page, card, entered, () => save());
  const tell = (line: string, isBad: boolean): void => {
    bar.say(line, isBad);
    page.say(line);
  };
  const again = (fresh: Card, kept: Texts, done: string): void => {
    rest();
    showCard(page, fresh, ways, kept, done);
    toTop(page);
    page.say(done);
  };
  const saved = ({ refused, fresh }: Outcome, then?: () => void): void => {
    if (refused) {
      form.tell(refused);
      form.toFirstWrong();
      tell(text.notSaved, true);
    } else if (then) {
      then();
    } else if (fresh) {
      const done = card.operation === undefined ? text.saved : text.added;
      again(fresh, unsaved(fresh, form.texts()), done(fresh.code, fresh.row));
    }
  };
  const save = (then?: () => void): void => {
    // Saving shows the card anew: a paper half entered would be lost without a word.
    const why = page.body.querySelector('#record-consent') ? text.paperFirst : whyNot(card, form);
    if (why === undefined) saveCard(page, card, form.changed(), (outcome) => saved(outcome, then));
    else tell(why, why !== text.unchanged);
  };
  const leave = (then: () => void): void => {
    rest();
    const isSaved = Object.keys(form.changed()).length === 0;
    if (!isSaved) page.say(text.unsaved);
    if (isSaved) then();
    else bar.ask({ save: () => save(then), discard: then });
  };
  const record = (paper: Paper): void =>
    recordPaper(page, card, paper, (fresh) => {
      // What is not saved yet stays beside the cells as they were when it was typed.
      const was = pick(card.before, Object.keys(form.changed()));
      again({ ...fresh, before: { ...fresh.before, ...was } }, form.texts(), consentText.recorded);
    });
  const acts = {
    back: () => leave(ways.toList),
    fromRow: () => leave(() => ways.open({ selected: true })),
    toRow: () => goTo(page, { tab: TABLES[card.base].tab, row: card.row, code: card.code }),
    toOtherBase: () => leave(() => toOtherBase(card, ways)),
    record,
  };
  page.show(...cardView(card, form, said, acts), bar.element);
  form.tell(card.findings);
}

/** The fields of a card and the bar under them; `rest` stops what is still to be asked. */
function cardForm(page: Page, card: Card, entered: Texts, save: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bar = saveBar(card.operation === undefined ? text.save : text.addNew, save);
  const rest = (): void => clearTimeout(timer);
  const form = formOf({
    table: TABLES[card.base],
    isNew: card.operation !== undefined,
    code: card.code,
    before: card.before,
    entered,
    hidden: (key) => card.dataMode === 'codes' && columnOf(card.base, key)?.personal === true,
    onChange: () => bar.rest(),
    onLeave() {
      rest();
      timer = setTimeout(() => checkQuietly(page, card, form), PAUSE);
    },
  });
  return { bar, form, rest };
}

/** Why there is nothing to save. */
function whyNot({ operation }: Card, form: Form): string | undefined {
  if (!form.isSound()) return text.notSaved;
  if (Object.keys(form.changed()).length > 0) return undefined;
  return operation === undefined ? text.unchanged : text.nothingEntered;
}

interface Outcome {
  /** Why nothing was saved. */
  readonly refused?: Output<'savePerson'>['findings'];
  /** The card as it is now. */
  readonly fresh?: Card;
}

function saveCard(page: Page, card: Card, changed: Texts, then: (outcome: Outcome) => void): void {
  let outcome: Outcome = {};
  const run = async (): Promise<void> => {
    const { saved, code, findings } = await call('savePerson', inputOf(card, changed));
    outcome = saved ? { fresh: cardOf(await call('readPerson', { base: card.base, code })) } : { refused: findings };
  };
  page.work(text.saving, run, { after: () => then(outcome) });
}

function recordPaper(page: Page, { base, code }: Card, paper: Paper, then: (fresh: Card) => void): void {
  let fresh: Card | undefined;
  const run = async (): Promise<void> => {
    await call('recordConsent', { person: code, ...paper });
    fresh = cardOf(await call('readPerson', { base, code }));
  };
  page.work(consentText.recording, run, { after: () => fresh && then(fresh) });
}

function toOtherBase(card: Card, ways: Ways): void {
  const base = otherBase(card.base);
  if (card.inOtherBase) ways.open({ base, code: card.code });
  else ways.add(base, card);
}

const columnOf = (base: Base, key: string) => Object.entries(TABLES[base].columns).find(([each]) => each === key)?.[1];

const pick = (texts: Texts, keys: readonly string[]): Texts =>
  Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));

function inputOf({ base, code, before, operation }: Card, changed: Texts): Input<'savePerson'> {
  if (operation !== undefined) return { base, code: code === '' ? null : code, operation, values: changed };
  return { base, code, values: changed, before: pick(before, Object.keys(changed)) };
}

/** Texts that the row does not hold: typed while it was being saved. */
function unsaved({ base, before }: Card, texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).filter(([key, typed]) => !sameTyped(TABLES[base], key, typed, before[key] ?? '')),
  );
}

/** Asks the rules of the whole school and shows what they say of the fields; no answer is no harm. */
async function checkQuietly(page: Page, { base, code, operation }: Card, form: Form): Promise<void> {
  const values = form.changed();
  if (page.isBusy || !page.body.contains(form.elements[0] ?? null) || Object.keys(values).length === 0) return;
  const sent = JSON.stringify(form.texts());
  const own = operation === undefined ? { code } : {};
  const answer = await call('checkPerson', { base, ...own, values }).catch(() => undefined);
  if (answer && sent === JSON.stringify(form.texts())) form.tell(answer.findings);
}

/** Gives the keyboard to the beginning of the page, and the eye too. */
export function toTop({ body }: Page): void {
  body.focus({ preventScroll: true });
  body.parentElement?.scrollTo(0, 0);
}
