import { openRealm } from '../../src/local/realm';
import type { SubmitEvent, SubmitOutcome, Submitted } from '../../src/local/services/options';
import type { BookForm, BookFormItem, OfficeState } from '../../src/local/state';
import { servicesCode } from '../local/services-code';
import { code, ground, REPORT_DAY } from './office';

/*
 * Questionnaires in tests of commands. Nothing changes the state it is given: every step answers a new one.
 *
 *   const { state, submitted } = submit(before, formId, { 'Код': 'У-0001', 'Класс': '7А' });   no event
 *   const taken = fireSubmit(state, submitted).state;                                          runs every trigger
 *   const again = submit(taken, formId, { 'Код': 'У-0001', 'Класс': '8А' }, { edit: submitted.editKey });
 *
 * Answers are given by the title of a question or by the id of its item; those of checkboxes are lists of titles.
 * Events can go missing (do not fire), come twice (fire twice), late (fire after other things) and blank (`blank`).
 */

/** Answers by the title of a question or the id of its item. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

interface When {
  /** The `editKey` of the response that is changed. */
  readonly edit?: string;
  /** An ISO instant; nine in the morning of the day of the report when a test does not say. */
  readonly now?: string;
  /** Makes ids repeatable; they are different without one, and of two submissions with the same one. */
  readonly seed?: string;
}

const NINE = `${REPORT_DAY}T09:00:00+03:00`;

/** The form with an id; the only one there is when none is named. */
export function formOf({ forms = [] }: OfficeState, id?: string): BookForm {
  const found = id === undefined && forms.length === 1 ? forms[0] : forms.find((form) => form.id === id);
  if (!found) throw new Error(`No form has the id ${id}; there are ${forms.length}.`);
  return found;
}

/** The item that asks a question. */
function itemOf(form: BookForm, titleOrId: string): BookFormItem {
  const found = form.items.find(({ id, title }) => title === titleOrId || String(id) === titleOrId);
  if (!found) throw new Error(`The form «${form.title}» does not ask «${titleOrId}».`);
  return found;
}

/** Sends a form and answers what came of it, refusals too. No event. */
export function trySubmit(
  state: OfficeState,
  formId: string,
  filled: Filled,
  { edit, now = NINE, seed }: When = {},
): { readonly state: OfficeState; readonly outcome: SubmitOutcome } {
  const form = formOf(state, formId);
  const answers = Object.entries(filled).map(([title, value]) => ({
    item: itemOf(form, title).id,
    value: typeof value === 'string' ? value : [...value],
  }));
  const realm = openRealm({ state, servicesCode, scripts: [], now, ...(seed !== undefined && { seed }) });
  const outcome = realm.act({ kind: 'submit', form: formId, answers, ...(edit !== undefined && { edit }) });
  return { state: realm.close().state, outcome };
}

/** Sends a form that takes what is sent. No event. */
export function submit(
  state: OfficeState,
  formId: string,
  filled: Filled,
  when: When = {},
): { readonly state: OfficeState; readonly submitted: Submitted } {
  const { state: after, outcome } = trySubmit(state, formId, filled, when);
  if ('refused' in outcome) throw new Error(`The form refuses: ${JSON.stringify(outcome)}.`);
  return { state: after, submitted: outcome.submitted };
}

/** What an event tells: the tab, the row and the texts of its cells. */
export type Told = Pick<Submitted, 'sheetId' | 'row' | 'values'>;

/** The same event with nothing in it, as Google sends at times. */
export const blank = ({ values = [], ...told }: Told): Told => ({ ...told, values: values.map(() => '') });

/** Tells every trigger for submitted forms of a response, each in the name of its owner, while nobody looks on. */
export function fireSubmit(
  state: OfficeState,
  { sheetId, row, values }: Told,
  { now = NINE, seed = 'event' }: Omit<When, 'edit'> = {},
): { readonly state: OfficeState; readonly logs: readonly string[] } {
  if (sheetId === undefined || row === undefined) throw new Error('The form leaves its answers in no tab.');
  const logs: string[] = [];
  let after = state;
  for (const { id, event, owner } of state.triggers ?? []) {
    if (event !== 'formSubmit') continue;
    const told: SubmitEvent = { trigger: id, sheetId, row, values: values ?? [] };
    const realm = openRealm({
      state: after,
      servicesCode,
      scripts: [code],
      ground,
      now,
      seed,
      user: owner,
      headless: true,
    });
    realm.submit(told);
    const saved = realm.close();
    after = saved.state;
    logs.push(...saved.logs);
  }
  return { state: after, logs };
}

/**
 * Forms as people see them, to compare states that came about in different ways: items, responses and forms have no ids,
 * and wherever else a form's id stands (links, what is remembered), its title stands in its place.
 */
export function withoutIds({ book, forms = [] }: OfficeState): unknown {
  const names = forms.flatMap(({ id, title, items, responses }): [string, string][] => [
    [id, `form «${title}»`],
    ...items.map((item): [string, string] => [String(item.id), `item «${item.title}»`]),
    ...responses.map((response, at): [string, string] => [response.id, `response ${at + 1} of «${title}»`]),
  ]);
  const named = (json: string) => names.reduce((text, [id, name]) => text.replaceAll(id, name), json);
  return JSON.parse(named(JSON.stringify({ book, forms: forms.map((form) => ({ ...form, ...nameless(form) })) })));
}

/** Ids that are numbers, and keys for changing responses, are left out. */
const nameless = ({ items, responses, columns = [] }: BookForm) => ({
  items: items.map((item) => ({ ...item, id: item.title })),
  columns: columns.map(({ header }) => header),
  responses: responses.map(({ editKey: _, answers, ...response }) => ({
    ...response,
    answers: answers.map(({ item, value }) => [items.find(({ id }) => id === item)?.title ?? 'gone', value]),
  })),
});
