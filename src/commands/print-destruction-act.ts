import * as z from 'zod/mini';
import type { DestructionAct } from '../documents/privacy/destruction-act';
import { firstBy, groupBy } from '../domain/lookup';
import { isErased, KEPT_COLUMNS } from '../domain/personal-data/erased';
import type { Person } from '../domain/school';
import { responses } from '../tables/responses';
import { CATEGORIES } from '../tables/words';
import { archiveWords as words } from '../texts/privacy';
import { command } from './command';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import { type Examination, examine } from './workbook/examine';

/** Prints a blank act of the destruction of personal data: how many people, which data; the rest is for the commission. */
export const printDestructionAct = command({
  input: z.strictObject({}),
  run(office): PrintedPaper {
    const examination = examine(office);
    const { schoolYear = '' } = examination.school.settings;
    const paper = { paper: 'destructionAct', data: actOf(examination) } as const;
    return printPaper(office, examination, `printed.act.${schoolYear.slice(0, 4)}`, 'other', paper);
  },
});

const isKept = (key: string): boolean => KEPT_COLUMNS.some((kept) => kept === key);

const keyOfFilled = ([key, value]: readonly [string, unknown]): readonly string[] => (value === undefined ? [] : [key]);

/** What stands of people in the bases and goes with them, column by column: what is kept of them is not destroyed. */
function actOf({ school, tabs, entered, open }: Examination): DestructionAct {
  const rows: readonly Person[] = [...school.mentees, ...school.mentors].filter((person) => !isErased(person));
  // Whoever is in both bases is one person.
  const people = [...firstBy(rows, ({ code }) => code).values()];
  const byCategory = groupBy(people, ({ category = 'other' }) => category);
  const data = (['mentees', 'mentors', 'special'] as const).flatMap((part) => {
    const { table } = tabs[part];
    const filled = new Set(school[part].flatMap((row) => Object.entries(row).flatMap(keyOfFilled)));
    const gone = Object.entries(table.columns).filter(
      ([key, { locked }]) => !locked && filled.has(key) && key !== table.key && !isKept(key),
    );
    return gone.length === 0
      ? []
      : [
          words.data(
            table.tab,
            gone.map(([, { header }]) => header),
          ),
        ];
  });
  const isAnswered = open(responses).reading.rows.some(({ state }) => state !== 'erased');
  return {
    organisation: entered.schoolName?.text ?? '',
    address: entered.address?.text ?? '',
    schoolYear: school.settings.schoolYear ?? '',
    subjects: [...byCategory].map(([category, some]) => words.subjects(CATEGORIES[category], some.length)),
    data: [...data, ...(isAnswered ? [words.answers] : [])],
  };
}
