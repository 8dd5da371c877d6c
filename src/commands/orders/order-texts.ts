import type { Official, OrderData, Registration, School as SchoolWords } from '../../documents/orders/order-parts';
import type { PairOrderData } from '../../documents/orders/pair-points';
import type { OrderedGroup, Participant } from '../../documents/orders/pair-table';
import type { Paper } from '../../documents/papers';
import { namesOnPaper } from '../../domain/consents/names-on-paper';
import { firstBy } from '../../domain/lookup';
import type { Group } from '../../domain/pair-orders';
import type { Mentee, Mentor, Pair, RegisteredDocument, School } from '../../domain/school';
import type { EnteredSettings } from '../../domain/settings';
import { calendarDate, sameWords } from '../../tables/cell';
import { Refusal } from '../../tables/finding';
import { CONTROLLER, CURATOR, DIRECTOR, type roles } from '../../tables/roles';
import type { Row } from '../../tables/table';
import { MENTORING_FORMS } from '../../tables/words';
import * as text from '../../text';
import type { Examination } from '../workbook/examine';

/** What an order needs to know of a school beside its pairs. */
export interface Letterhead {
  readonly school: School;
  readonly entered: EnteredSettings;
  readonly roles: readonly Row<typeof roles>[];
  readonly mentors: ReadonlyMap<string, Mentor>;
  readonly mentees: ReadonlyMap<string, Mentee>;
  /** The name by which a participant may be called; undefined where only the code may stand. */
  readonly nameOf: (person: Mentee | Mentor | undefined) => string | undefined;
}

export function letterhead(
  { school, entered, day }: Pick<Examination, 'school' | 'entered' | 'day'>,
  officials: Letterhead['roles'],
  today: string,
): Letterhead {
  return {
    school,
    entered,
    roles: officials,
    nameOf: namesOnPaper(school, day, today),
    mentors: firstBy(school.mentors, (mentor) => mentor.code),
    mentees: firstBy(school.mentees, (mentee) => mentee.code),
  };
}

/** The order that fixes groups; number and date only as the register has them. */
export function approvingOrder(
  head: Letterhead,
  groups: readonly Group[],
  register: RegisteredDocument | undefined,
): Paper {
  return {
    paper: 'pairOrder',
    data: { ...pairData(head, register, groups), groups: groups.map((group) => orderedGroup(head, group)) },
  };
}

export interface Amendment {
  readonly amends: RegisteredDocument;
  readonly added: readonly Group[];
  readonly removed: readonly Group[];
  readonly restated: readonly Group[];
}

/** The order that changes a signed one. */
export function amendingOrder(
  head: Letterhead,
  { amends, added, removed, restated }: Amendment,
  draft: RegisteredDocument | undefined,
): Paper {
  const data = {
    ...pairData(head, draft, [...added, ...removed, ...restated]),
    amended: { number: amends.number ?? '', date: amends.date ?? '', subject: subjectOf(amends, schoolYearOf(head)) },
    added: added.map((group) => orderedGroup(head, group)),
    restated: restated.map((group) => orderedGroup(head, group)),
    removed: removed.map((group) => {
      const { stopped, stopReason } = group.links[0] ?? {};
      return {
        ...orderedGroup(head, group),
        ...(stopped && { removedOn: stopped }),
        ...(stopReason && { reason: stopReason }),
      };
    }),
  };
  return { paper: 'pairOrderAmendment', data };
}

/** What a registered order is about: its title without the word «Приказ». */
function subjectOf({ title }: RegisteredDocument, schoolYear: string): string {
  const subject = (title ?? '').replace(text.orders.opening, '').replace(/[«»]/g, '').trim();
  return subject === '' ? text.orders.subject(schoolYear) : subject.charAt(0).toUpperCase() + subject.slice(1);
}

function schoolYearOf({ school }: Letterhead): string {
  if (school.settings.schoolYear === undefined) throw new Refusal(text.refusals.badYear);
  return school.settings.schoolYear;
}

const pairData = (
  head: Letterhead,
  register: RegisteredDocument | undefined,
  groups: readonly Group[],
): PairOrderData => ({ labels: labelsOf(head, groups), ...orderData(head, register) });

/** How those are named whom an order names. */
function labelsOf({ school, mentors, mentees, nameOf }: Letterhead, groups: readonly Group[]): PairOrderData['labels'] {
  if (school.settings.dataMode === 'codes') return 'codes';
  const people = groups
    .flatMap(({ links }) => links)
    .flatMap(({ mentor, mentee }) => [mentors.get(mentor ?? ''), mentees.get(mentee ?? '')]);
  return people.every((person) => nameOf(person) !== undefined) ? 'names' : 'mixed';
}

/** What every order of the school says; number and date only as the register has them. */
export function orderData(head: Letterhead, register: RegisteredDocument | undefined): OrderData {
  const { fullName, ...school } = schoolWords(head);
  if (fullName === '') throw new Refusal(text.refusals.schoolUnnamed);
  const council = councilOf(head.entered.council?.text ?? '');
  return {
    schoolYear: schoolYearOf(head),
    ...requisites(register),
    ...(council && { council }),
    school: { ...school, fullName, shortName: school.shortName || fullName },
  };
}

/** Number and date as the register has them. */
export const requisites = (register: RegisteredDocument | undefined): Registration => ({
  ...(register?.number !== undefined && { number: register.number }),
  ...(register?.date !== undefined && { date: register.date }),
});

/** What the tabs say of the school; empty where they do not. */
export function schoolWords(head: Letterhead): SchoolWords {
  const setting = (key: keyof EnteredSettings): string => head.entered[key]?.text ?? '';
  return {
    ...(setting('founder') !== '' && { founder: setting('founder') }),
    fullName: setting('schoolName'),
    shortName: setting('shortName'),
    place: setting('place'),
    director: official(head, DIRECTOR),
    curator: official(head, CURATOR),
    controlBy: official(head, CONTROLLER).name === '' ? 'director' : official(head, CONTROLLER),
  };
}

/** «протокол от 30.08.2026 № 1» → its date and number. */
function councilOf(entered: string): PairOrderData['council'] {
  if (entered === '') return undefined;
  const date = calendarDate(/\d{1,2}\.\d{1,2}\.\d{4}/.exec(entered)?.[0] ?? '');
  const number = /№\s*(\S+)/.exec(entered)?.[1];
  return { ...(number !== undefined && { number }), ...(date !== undefined && { date }) };
}

function official({ roles }: Letterhead, role: string): Official {
  const row = roles.find((each) => each.role !== undefined && sameWords(each.role) === sameWords(role));
  return { name: row?.fullName ?? '', post: row?.post ?? '', ...(row?.gender && { gender: row.gender }) };
}

function orderedGroup({ mentors, mentees: base, nameOf }: Letterhead, { code, links }: Group): OrderedGroup {
  const first: Partial<Pair> = links[0] ?? {};
  const mentor = mentors.get(first.mentor ?? '');
  const mentees = links.map((link) => base.get(link.mentee ?? ''));
  return {
    code,
    form: first.mentoringForm === undefined ? '' : MENTORING_FORMS[first.mentoringForm],
    ...(first.roleModel !== undefined && { roleModel: first.roleModel }),
    mentor: participant(mentor, nameOf(mentor) ?? first.mentor),
    mentees: links.map((link, at) => participant(mentees[at], nameOf(mentees[at]) ?? link.mentee)),
    ...(first.begins !== undefined && { start: first.begins }),
    ...(first.ends !== undefined && { end: first.ends }),
    ofEmployees: mentor?.category === 'teacher' && mentees.some((mentee) => mentee?.category === 'teacher'),
  };
}

function participant(person: Mentee | Mentor | undefined, label: string | undefined): Participant {
  const detail =
    person?.post ??
    (person?.schoolClass === undefined ? person?.workplace : text.orders.schoolClass(person.schoolClass));
  return { label: label ?? '', ...(detail !== undefined && { detail }) };
}
