import * as z from 'zod/mini';
import type { Office } from '../office';
import { dayMonthYear, sameWords } from '../tables/cell';
import { Refusal } from '../tables/finding';
import { parameterName, settings } from '../tables/settings';
import { DATA_MODES, type DataMode } from '../tables/words';
import { modeWords } from '../texts/privacy';
import { command } from './command';
import { appendTo, type Change, type OpenTab, opener, requireColumns, writeChanges } from './workbook/workbook';

/** A basis in fewer signs says nothing. */
const SHORTEST_BASIS = 10;

/**
 * Chooses whether the bases are kept by codes or with names. Names need a basis that somebody answers for: it is put down
 * in «Настройки» with the day. Nothing is taken out of the bases when a school goes back to codes: the check then finds
 * what has to go.
 */
export const chooseDataMode = command({
  input: z.strictObject({
    mode: z.enum(Object.keys(DATA_MODES) as [DataMode, ...DataMode[]]),
    /** Who confirms it and on what ground. */
    basis: z.optional(z.string()),
  }),
  run(office, { mode, basis = '' }): { readonly mode: DataMode; readonly basis: string } {
    const ground = basis.replace(/\s+/g, ' ').trim();
    if (mode === 'names' && ground.length < SHORTEST_BASIS) throw new Refusal(modeWords.basisMissing);
    const tab = opener(office)(settings);
    requireColumns(tab);
    const kept = mode === 'names' ? `${dayMonthYear(office.today)}: ${ground}` : '';
    setParameters(office, tab, { dataMode: DATA_MODES[mode], namesBasis: kept });
    return { mode, basis: kept };
  },
});

/** Sets parameters in their rows; one whose row somebody has removed gets a new one. */
function setParameters(
  office: Office,
  tab: OpenTab<typeof settings>,
  values: Readonly<Record<'dataMode' | 'namesBasis', string>>,
): void {
  const known = Object.entries(values).map(([key, value]) => {
    const parameter = parameterName(key as keyof typeof values);
    const row = tab.reading.rows.find((each) => sameWords(each.parameter ?? '') === sameWords(parameter));
    return { parameter, value, row };
  });
  const changes = known.flatMap(({ row, value }): Change<typeof settings>[] =>
    row === undefined ? [] : [{ line: row.line, column: 'value', value: value === '' ? undefined : value }],
  );
  writeChanges(office, tab, changes);
  appendTo(
    office,
    tab,
    known.flatMap(({ row, parameter, value }) => (row === undefined ? [{ parameter, value }] : [])),
  );
}
