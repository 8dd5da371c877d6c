import type { FormResponse, Office } from '../../office';
import { type Cell, dayMonthYear, textOf } from '../../tables/cell';
import type { responses } from '../../tables/responses';
import type { Grid, Row } from '../../tables/table';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../../tables/words';
import { type RememberedForm, rememberedForm } from '../questionnaires/remembered-form';

type Registered = Row<typeof responses>;

/**
 * Removes responses from their forms for good, and from the tabs of the forms, row by row: the time stays, for rows are not
 * shifted under those who work beside. A tab is cleared before the form forgets what stood there.
 *
 * @returns Those that were not found, in the form or in its tab: only a person can look for them.
 */
export function eraseResponses(office: Office, gone: readonly Registered[]): readonly Registered[] {
  const cleared = new Set<string>();
  const memory = office.memory();
  const sheets = new Set(office.sheets().map(({ id }) => id));
  for (const key of Object.keys(QUESTIONNAIRES) as QuestionnaireKey[]) {
    const form = rememberedForm(memory, key);
    const ids = gone.flatMap(({ questionnaire, response }) => (questionnaire === key ? (response ?? []) : []));
    if (form === undefined || ids.length === 0 || office.readForm(form.id) === undefined) continue;
    const answered = office.formResponsesOf(form.id, ids);
    const found = sheets.has(form.sheet) ? clearRows(office, form, answered) : answered;
    for (const { id } of found) cleared.add(id);
    office.deleteFormResponses(form.id, ids);
  }
  return gone.filter(({ response }) => response === undefined || !cleared.has(response));
}

/** Answers those that have a row there. */
function clearRows(
  office: Office,
  { sheet }: RememberedForm,
  answered: readonly FormResponse[],
): readonly FormResponse[] {
  const grid = office.read(sheet);
  const headers = (grid[0] ?? []).map(textOf);
  const [time = ''] = headers;
  const lines = grid.flatMap((row, at) => (at > 0 && answered.some((each) => isOf(row, each)) ? [at + 1] : []));
  const cells = lines.flatMap((line) =>
    headers.slice(1).flatMap((header, at) => {
      const isFilled = textOf(grid[line - 1]?.[at + 1] ?? '') !== '';
      return isFilled && header !== '' ? [{ line, header, value: '' }] : [];
    }),
  );
  const found = answered.filter((each) => lines.some((line) => isOf(grid[line - 1] ?? [], each)));
  if (cells.length === 0) return found;
  const columns = Object.fromEntries(
    headers.slice(1).map((header) => [header, { format: 'any', own: false } as const]),
  );
  office.write(sheet, { identity: identityOf(grid, time), cells, columns });
  return found;
}

/** By the time of the answer; two of one second stand in one block, and only what is found again is written. */
const identityOf = (grid: Grid, time: string) => [{ header: time, texts: grid.map(([first = '']) => textOf(first)) }];

/**
 * Whether a row of the tab holds everything that was answered: the row itself carries no number of its response. What looks
 * like a number stands there as one: «+79001234567» without its sign. A row that a run has cleared in part before it died
 * holds nothing that was not answered.
 */
function isOf([time = '', ...row]: readonly Cell[], { answers, answered }: FormResponse): boolean {
  const texts = filled(row.map(textOf));
  const told = filled(answers.map(({ value }) => (typeof value === 'string' ? shown(value) : value.join())));
  const isWhole = told.size > 0 && [...told].every((text) => texts.has(text));
  const isRest = texts.size > 0 && [...texts].every((text) => told.has(text));
  return textOf(time).startsWith(dayMonthYear(answered.slice(0, 10))) && (isWhole || isRest);
}

const filled = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map(bare).filter((text) => text !== ''));

const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

const shown = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayMonthYear(value) : value);
