import type { Person } from '../school';

/** What stays of a person who has been removed: a code and what the year's figures are counted from. Nothing of it names anybody. */
export const KEPT_COLUMNS = ['code', 'category', 'youngTeacher', 'joined', 'finished', 'completed'] as const;

/** Whether a person has been removed: she has left the programme, and nothing stands in her row but what is kept. */
export function isErased(person: Person): boolean {
  return (
    person.finished !== undefined &&
    Object.entries(person).every(
      ([column, value]) =>
        value === undefined || column === 'line' || KEPT_COLUMNS.some((kept) => kept === column) || isDerived(column),
    )
  );
}

/** Columns that the add-in fills in from the pairs: brought up to date by the next check. */
const isDerived = (column: string): boolean =>
  ['mentors', 'mentees', 'mentoringForms', 'mentorsWorkplace', 'menteesWorkplace'].includes(column);
