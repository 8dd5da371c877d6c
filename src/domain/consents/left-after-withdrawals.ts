import type { responses as responsesTable } from '../../tables/responses';
import type { Row } from '../../tables/table';
import type { ConsentKind } from '../../tables/words';
import { shiftDay } from '../calendar';
import { groupBy } from '../lookup';
import { byCode, isActive, isSigned, orderedMakeUp, TAKEN_OUT } from '../ordered';
import { isErased } from '../personal-data/erased';
import type { Consent, Pair, School } from '../school';
import { type ConsentMatter, isOnHealth, isSameMatter, isValid, matterOf } from './consents';

type Response = Pick<Row<typeof responsesTable>, 'line' | 'code' | 'person' | 'state'>;

/** Where something of a person who has withdrawn a consent still stands. */
export interface LeftPlace {
  readonly what: 'base' | 'story' | 'publication' | 'marks' | 'response' | 'order' | 'draft' | 'meeting';
  readonly part: 'mentees' | 'mentors' | 'publications' | 'special' | 'responses' | 'documents' | 'meetings';
  readonly line: number;
  readonly code: string;
  readonly column: string;
}

export interface LeftAfterWithdrawal extends LeftPlace {
  readonly person: string;
  readonly kind: ConsentKind;
  /** The last day to do it. */
  readonly by: string;
}

/** Days in which data are destroyed after a withdrawal: ст. 21 ч. 5 Федерального закона № 152-ФЗ. */
const DESTROYED_WITHIN = 30;

/** Working days in which what was made public is taken back: ст. 10.1 ч. 14; the notice of ст. 351.8 ТК РФ is as long. */
const STOPPED_WITHIN = 3;

/** The last day on which what follows from a withdrawal may be done. */
export const dueAfter = (kind: ConsentKind, withdrawn: string): string =>
  kind === 'distribution' || kind === 'mentoringWork'
    ? workingDaysLater(withdrawn, STOPPED_WITHIN)
    : shiftDay(withdrawn, DESTROYED_WITHIN);

/** Holidays are not known here: counted without them the day comes no later than it may. */
function workingDaysLater(day: string, count: number): string {
  const next = shiftDay(day, 1);
  const isFree = [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay());
  if (!isFree && count === 1) return next;
  return workingDaysLater(next, isFree ? count : count - 1);
}

/** What of those who have withdrawn a consent, and given no other since, still stands in the tabs at a day. */
export function leftAfterWithdrawals(
  school: School,
  responses: readonly Response[],
  today: string,
): readonly LeftAfterWithdrawal[] {
  return withdrawalsIn(school.consents, today).flatMap(({ person, kind, day }) =>
    LEFT[matterOf(kind)]({ school, responses, person, day }).map((place) => ({
      ...place,
      person,
      kind,
      by: dueAfter(kind, day),
    })),
  );
}

/**
 * Withdrawals after which something may lie outside of the workbook, where nobody but a person sees it: told until its
 * day is over, and after it as long as anything of the person still stands in the tabs.
 */
export const outsideAfterWithdrawals = (
  { consents }: Pick<School, 'consents'>,
  left: readonly LeftAfterWithdrawal[],
  today: string,
): readonly Pick<LeftAfterWithdrawal, 'person' | 'kind' | 'by'>[] =>
  withdrawalsIn(consents, today)
    .filter(({ kind }) => matterOf(kind) === 'processing')
    .map(({ person, kind, day }) => ({ person, kind, by: dueAfter(kind, day) }))
    .filter(({ person, kind, by }) => {
      const isLeft = left.some((each) => each.person === person && isSameMatter(each.kind, kind));
      return isLeft || by >= today;
    });

interface Withdrawal {
  readonly person: string;
  readonly kind: ConsentKind;
  /** The day of it. */
  readonly day: string;
}

/** One withdrawal a person and matter: the last, unless a paper counts again. */
function withdrawalsIn(consents: readonly Consent[], today: string): readonly Withdrawal[] {
  const withdrawn = consents.flatMap(({ person, kind, withdrawn: day }): readonly Withdrawal[] =>
    person === undefined || kind === undefined || day === undefined || day > today ? [] : [{ person, kind, day }],
  );
  const isAgain = (of: Withdrawal): boolean =>
    consents.some((paper) => paper.person === of.person && isSameMatter(paper.kind, of.kind) && isValid(paper, today));
  const matters = groupBy(withdrawn, ({ person, kind }) => `${person} ${matterOf(kind)}`);
  return [...matters.values()].flatMap((own) => {
    const last = own.reduce((latest, each) => (each.day > latest.day ? each : latest));
    return isAgain(last) ? [] : [last];
  });
}

interface Asked {
  readonly school: School;
  readonly responses: readonly Response[];
  readonly person: string;
  readonly day: string;
}

type Look = (asked: Asked) => readonly LeftPlace[];

const stories: Look = ({ school, person }) =>
  (['mentees', 'mentors'] as const).flatMap((part) =>
    school[part]
      .filter(({ code, story }) => code === person && story !== undefined)
      .map(({ line }) => ({ what: 'story', part, line, code: person, column: 'story' }) as const),
  );

const publications: Look = ({ school, person }) =>
  school.publications
    .filter(({ people }) => people?.includes(person))
    .map(({ line, code = '' }) => ({ what: 'publication', part: 'publications', line, code, column: 'people' }));

/** A row that holds no more than a code and dates is clean. */
const rows: Look = ({ school, person }) =>
  (['mentees', 'mentors'] as const).flatMap((part) =>
    school[part]
      .filter((each) => each.code === person && !isErased(each))
      .map(({ line }) => ({ what: 'base', part, line, code: person, column: 'code' }) as const),
  );

const marks =
  (isMeant: (marks: School['special'][number]) => boolean): Look =>
  ({ school, person }) =>
    school.special
      .filter((each) => each.person === person && isMeant(each))
      .map(({ line }) => ({ what: 'marks', part: 'special', line, code: person, column: 'person' }));

const answers: Look = ({ responses, person }) =>
  responses
    .filter((each) => each.person === person && each.state !== 'erased')
    .map(({ line, code = '' }) => ({ what: 'response', part: 'responses', line, code, column: 'code' }));

const stopped = ({ pairs }: School, person: string, isMeant: (pair: Pair) => boolean, day: string): readonly Pair[] =>
  pairs.filter((pair) => isMeant(pair) && [pair.mentor, pair.mentee].includes(person) && !isActive(pair, day));

/** Orders in which a pair that works no longer still stands: a draft is written anew, a signed one is amended. */
const orders =
  (isMeant: (pair: Pair) => boolean): Look =>
  ({ school, person, day }) => {
    const register = byCode(school.documents);
    const codes = stopped(school, person, isMeant, day).flatMap((pair) => {
      const named = orderedMakeUp(pair, register) === TAKEN_OUT ? undefined : pair.order;
      return [named, isSigned(register.get(pair.amendedBy ?? '')) ? undefined : pair.amendedBy];
    });
    return [...new Set(codes)].flatMap((code): readonly LeftPlace[] => {
      const document = code === undefined ? undefined : register.get(code);
      if (code === undefined || document === undefined || document.status === 'cancelled') return [];
      const what = isSigned(document) ? 'order' : 'draft';
      return [{ what, part: 'documents', line: document.line, code, column: 'code' }];
    });
  };

/** Meetings still to be held of pairs and groups in which nobody is left to meet. */
const planned: Look = ({ school, person, day }) => {
  const working = new Set(school.pairs.filter((pair) => isActive(pair, day)).map(({ code }) => code));
  const over = new Set(stopped(school, person, always, day).map(({ code }) => code));
  return school.meetings
    .filter(({ pair, date, held }) => over.has(pair) && !working.has(pair) && held !== true && (date ?? day) >= day)
    .map(({ line, code = '' }) => ({ what: 'meeting', part: 'meetings', line, code, column: 'date' }));
};

const all =
  (...looks: readonly Look[]): Look =>
  (asked) =>
    looks.flatMap((look) => look(asked));

const always = (): boolean => true;

const isBetweenTeachers = ({ mentoringForm }: Pair): boolean => mentoringForm === 'teacherTeacher';

/** Where to look, by what was withdrawn. */
const LEFT: Readonly<Record<ConsentMatter, Look>> = {
  processing: all(stories, publications, orders(always), planned, marks(always), answers, rows),
  distribution: all(stories, publications),
  specialCategories: marks(isOnHealth),
  mentoringWork: orders(isBetweenTeachers),
};
