import { type AwaitedItem, awaitedItems } from '../../domain/roadmap/awaited-items';
import type { UnderstoodItem } from '../../domain/roadmap/understood';
import { dayMonthYear } from '../../tables/cell';
import { codeNumber } from '../../tables/table';
import { saidDeadline } from '../../texts/deadline';
import { reminders } from '../../texts/roadmap';
import type { ReminderLetter } from '../remind-responsibles';
import { addresseesIn } from '../roadmap/addressees';
import { type RoadmapYear, titleOf } from '../roadmap/roadmap-year';
import { type RememberedLetter, rememberedLetter } from './remembered-letter';

export interface PlannedLetter extends ReminderLetter {
  /** What is remembered of the rows it is about, those of letters of the same day with them. */
  readonly numbers: ReadonlySet<number>;
}

export interface LetterPlan {
  readonly days: number;
  readonly letters: readonly PlannedLetter[];
  readonly unassigned: readonly string[];
}

type Awaited = AwaitedItem<UnderstoodItem>;

interface Awaiting {
  readonly role: string;
  readonly email: string;
  readonly overdue: Awaited[];
  readonly due: Awaited[];
}

/** The letters that there are to send, those about the longest overdue first. */
export function planLetters(year: RoadmapYear, memory: Readonly<Record<string, string>>, today: string): LetterPlan {
  const { roadmap, settings, schoolYear, day, officials } = year;
  const days = settings.deadlineNoticeDays;
  const addresseesOf = addresseesIn(officials);
  const awaited = awaitedItems(roadmap.items, day, days);
  const byRole = new Map<string, Awaiting>();
  const unassigned: Awaited[] = [];
  for (const kind of ['overdue', 'due'] as const) {
    for (const each of awaited[kind]) {
      const addressees = addresseesOf(each.understood);
      if (addressees.length === 0) unassigned.push(each);
      for (const { role, email } of addressees) {
        const awaiting = byRole.get(role) ?? { role, email, overdue: [], due: [] };
        byRole.set(role, awaiting);
        awaiting[kind].push(each);
      }
    }
  }
  const letters = [...byRole.values()].map((awaiting) =>
    letterOf(awaiting, rememberedLetter(memory, awaiting.role, today), schoolYear, days),
  );
  return { days, letters, unassigned: unassigned.map(codeOf) };
}

const codeOf = ({ understood: { item } }: Awaited): string => item.code ?? '';

/** Beyond every number of a code: a row without one is known by its line, which holds for a day. */
const UNCODED = 1_000_000;

const numberOf = ({ understood: { item } }: Awaited): number =>
  item.code === undefined ? UNCODED + item.line : codeNumber(item.code);

/** About the rows that nothing was sent about today; when there are none of these, the letter as it went. */
function letterOf(
  awaiting: Awaiting,
  sent: RememberedLetter | undefined,
  schoolYear: string,
  days: number,
): PlannedLetter {
  const { role, email } = awaiting;
  const isFresh = (each: Awaited) => !sent?.items.has(numberOf(each));
  const hasFresh = [...awaiting.overdue, ...awaiting.due].some(isFresh);
  const [overdue, due] = [awaiting.overdue, awaiting.due].map((rows) => (hasFresh ? rows.filter(isFresh) : rows));
  const rows = { overdue: (overdue ?? []).map(toldRow), due: (due ?? []).map(toldRow) };
  const about = [...(overdue ?? []), ...(due ?? [])];
  return {
    role,
    email,
    items: about.map(codeOf),
    subject: reminders.subject(rows),
    text: reminders.text({ role, schoolYear, ...rows, days }),
    state: email === '' ? 'noAddress' : hasFresh ? 'ready' : sent?.state === 'begun' ? 'unsure' : 'sent',
    numbers: new Set([...(sent?.items ?? []), ...about.map(numberOf)]),
  };
}

function toldRow({ understood, end }: Awaited) {
  const { item, deadline } = understood;
  return { title: titleOf(understood), said: saidDeadline(deadline), end: dayMonthYear(end), code: item.code ?? '' };
}
