import * as z from 'zod/mini';
import { digestOf } from '../domain/digest';
import { type CalendarEvent, calendarFile } from '../domain/roadmap/calendar-file';
import type { UnderstoodItem } from '../domain/roadmap/understood';
import { eventsOf } from '../domain/roadmap/windows';
import { Refusal } from '../tables/finding';
import { saidDeadline } from '../texts/deadline';
import { calendars } from '../texts/roadmap';
import { command } from './command';
import { addresseesIn } from './roadmap/addressees';
import { type RoadmapYear, readRoadmapYear, titleOf } from './roadmap/roadmap-year';

export interface ExportedCalendar {
  /** «» for the whole roadmap. */
  readonly role: string;
  readonly name: string;
  /** Name of the file, `.ics`. */
  readonly file: string;
  readonly text: string;
  readonly events: number;
}

export interface ExportedCalendars {
  readonly calendars: readonly ExportedCalendar[];
}

/**
 * The deadlines as calendar files: one of all and one for each responsible role, or that of one role. Events keep their ids,
 * so that a calendar opened again moves those it has and adds none twice.
 */
export const exportCalendar = command({
  input: z.strictObject({ role: z.optional(z.string()) }),
  readOnly: true,
  run(office, { role }): ExportedCalendars {
    const year = readRoadmapYear(office);
    const addresseesOf = addresseesIn(year.officials);
    const shown = year.roadmap.items.filter((each) => each.item.completionMark !== 'notApplicable');
    const placed = shown.map((understood) => ({
      roles: addresseesOf(understood).map((each) => each.role),
      events: eventsIn(year, understood, digestOf(office.book)),
    }));
    const known = [...new Set(placed.flatMap(({ roles, events }) => (events.length === 0 ? [] : roles)))];
    if (role !== undefined && role !== '' && !known.includes(role)) throw new Refusal(calendars.noRole(role, known));
    const asked = role === undefined ? ['', ...known] : [role];
    return {
      calendars: asked.map((each) => {
        const own = placed.filter(({ roles }) => each === '' || roles.includes(each));
        return calendarOf(
          each,
          own.flatMap(({ events }) => events),
          year,
        );
      }),
    };
  },
});

function calendarOf(
  role: string,
  events: readonly CalendarEvent[],
  { schoolYear, day }: RoadmapYear,
): ExportedCalendar {
  const name = calendars.name(role, schoolYear);
  return { role, name, file: `${fileName(name)}.ics`, text: calendarFile(name, events, day), events: events.length };
}

/** No sign of it leads out of a folder or is refused by one. */
const fileName = (name: string): string =>
  name
    .replace(/\//g, '-')
    .replace(/[<>:"\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

/** What is done stays in the calendar, and reminds nobody any more. */
function eventsIn(
  { settings, period, sections }: RoadmapYear,
  understood: UnderstoodItem,
  book: string,
): readonly CalendarEvent[] {
  const { item, deadline } = understood;
  const isDone = item.completionMark === 'done';
  const title = titleOf(understood);
  const section = sections.get(item.line) ?? '';
  const description = calendars.description(saidDeadline(deadline), section, item.responsible ?? '', item.code ?? '');
  return eventsOf(deadline, period).map(({ start, end }, at) => ({
    id: `${item.code ?? `L${item.line}`}-${at + 1}.${book}@nastavnik`,
    start,
    end,
    summary: isDone ? calendars.done(title) : title,
    description,
    noticeDays: isDone ? undefined : settings.deadlineNoticeDays,
  }));
}
