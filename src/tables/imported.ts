import { choice, code, text, whole } from './column';
import { table } from './table';

/** Bases that a list can be taken into. */
const BASES = { mentees: 'Наставляемые', mentors: 'Наставники' } as const;

/**
 * What the last list has brought into a base, so that it can be taken back: a row a person added, and a row a cell changed.
 * A hidden tab that the first import makes, for a property holds neither names nor so much; the next import empties it.
 */
export const imported = table({
  id: 'imported',
  tab: 'Внесено списком',
  key: 'code',
  identity: ['operation', 'listLine', 'column'],
  columns: {
    operation: text('Внесение'),
    base: choice('База', BASES),
    listLine: whole('Строка списка', { min: 1, max: 999_999 }),
    code: code('Код', 'У'),
    column: text('Столбец', { blank: true, help: 'Пусто, если участник внесён целиком.' }),
    was: text('Было', { width: 240, blank: true }),
    digest: text('Отпечаток', { width: 90 }),
  },
});
