import type { BookForm, BookFormResponse, OfficeState } from '../../src/local/state';
import { questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { type Parameter, parameterName } from '../../src/tables/settings';
import { DATA_MODES, type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../../src/tables/words';
import { submit } from './forms';
import { cell, lineOf, prepared, run, sheet } from './office';

/** The day on which these schools take what has been answered. */
export const TODAY = '2026-10-01';

const begun = new Map<string, string>();

/** A school that has given out fifty codes and made the forms of some questionnaires; nobody is in its bases. */
export function withForms(keys: readonly QuestionnaireKey[], mode: DataMode = 'codes'): OfficeState {
  const name = `${mode} ${keys.join(' ')}`;
  const known = begun.get(name);
  if (known !== undefined) return JSON.parse(known);
  const state = prepared();
  set(state, 'schoolYear', '2026/2027');
  set(state, 'dataMode', DATA_MODES[mode]);
  if (mode === 'names') set(state, 'namesBasis', '01.09.2026: все участники придуманы');
  const codes = run(state, 'issueCodes', { count: 50 }, { today: TODAY }).state;
  const made = run(codes, 'createQuestionnaires', { questionnaires: keys }, { today: TODAY });
  if (!made.ok) throw new Error(made.message);
  begun.set(name, JSON.stringify(made.state));
  return made.state;
}

export function set(state: OfficeState, parameter: Parameter, value: string): void {
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', parameterName(parameter)), 'Значение').value = value;
}

export function formOfKey({ forms = [] }: OfficeState, key: QuestionnaireKey): BookForm {
  const found = forms.find(({ title }) => title === QUESTIONNAIRES[key]);
  if (!found) throw new Error(`${key} has no form.`);
  return found;
}

/** Answers by the keys of questions; choices by their titles. */
type Said = Readonly<Record<string, string | readonly string[]>>;

/** What must be answered, and a test does not say. */
const USUAL: Said = {
  schoolClass: '9А',
  birthYear: '2011',
  ageGroup: '15–17 лет',
  request: ['Спорт и здоровый образ жизни'],
  skills: ['Математика и точные науки'],
  expectedSupport: '5',
  timeResource: '1–2 встречи в месяц',
  contacts: 'почта@example.ru',
};

const modeOf = ({ book }: OfficeState, key: QuestionnaireKey): DataMode =>
  JSON.parse(book.properties[`form.${key}`] ?? '{}').mode;

/** Everything that an intake must be told. */
function completed(state: OfficeState, key: QuestionnaireKey, said: Said): Said {
  const asked = questionsOf(questionnaireOf(key, modeOf(state, key)));
  const missing = asked.filter((question) => question.required && !(question.key in said));
  const usual = missing.flatMap((question): [string, string | readonly string[]][] => {
    const known = USUAL[question.key];
    return known === undefined ? [] : [[question.key, known]];
  });
  return { ...Object.fromEntries(usual), ...said };
}

const clockAt = (second: number): string => new Date(Date.parse(`${TODAY}T06:00:00Z`) + second * 1000).toISOString();

/** Somebody answers in a browser, so many seconds after nine; no event. */
export function answered(
  state: OfficeState,
  key: QuestionnaireKey,
  said: Said,
  { second = 0, edit }: { readonly second?: number; readonly edit?: string } = {},
): ReturnType<typeof submit> {
  const titles = new Map(
    questionsOf(questionnaireOf(key, modeOf(state, key))).map((question) => [question.key, question.title]),
  );
  const filled = Object.fromEntries(
    Object.entries(completed(state, key, said)).map(([question, value]) => [titles.get(question) ?? question, value]),
  );
  const seed = `${key} ${second} ${JSON.stringify(said).length}`;
  return submit(state, formOfKey(state, key).id, filled, {
    now: clockAt(second),
    seed,
    ...(edit !== undefined && { edit }),
  });
}

/** Puts a response where the form keeps it, as many tests need many; the tab of the form does not tell of it. */
export function put(state: OfficeState, key: QuestionnaireKey, id: string, said: Said, second: number): void {
  const items: Readonly<Record<string, readonly number[]>> = JSON.parse(
    state.book.properties[`form.${key}`] ?? '{}',
  ).items;
  const form = formOfKey(state, key);
  const answers = Object.entries(completed(state, key, said)).map(([question, value]) => ({
    item: items[question]?.[0] ?? 0,
    value: typeof value === 'string' ? value : [...value],
  }));
  const response: BookFormResponse = { id, at: Date.parse(clockAt(second)), answers, editKey: id };
  form.responses = [...form.responses.filter((each) => each.id !== id), response].sort(
    (one, other) => one.at - other.at,
  );
}

export const take = (state: OfficeState, input: object = {}) => run(state, 'takeResponses', input, { today: TODAY });

/** Rows of a tab by the headers of the columns that are filled. */
export function rows(state: OfficeState, tab: string): readonly Readonly<Record<string, string | number>>[] {
  const { cells } = sheet(state, tab);
  const headers = Object.entries(cells[1] ?? {}).map(([at, { value }]) => [at, String(value)] as const);
  return Object.entries(cells).flatMap(([line, row]) => {
    const filled = headers.flatMap(([at, header]) => {
      const value = row[Number(at)]?.value;
      return value === undefined || value === '' ? [] : [[header, value]];
    });
    return line === '1' || filled.length === 0 ? [] : [Object.fromEntries(filled)];
  });
}

/** Values of one column of a tab, from its first row down. */
export const column = (state: OfficeState, tab: string, header: string) =>
  rows(state, tab).map((row) => row[header] ?? '');
