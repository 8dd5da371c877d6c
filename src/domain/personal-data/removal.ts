import { isSameMatter, isValid } from '../consents/consents';
import { isSigned } from '../ordered';
import type { Part, Person, School } from '../school';
import { stopPairs } from '../stopping';
import { KEPT_COLUMNS } from './erased';

/** A cell that changes when people are removed. */
interface RemovedCell {
  readonly part: Extract<Part, 'consents' | 'mentees' | 'mentors' | 'special' | 'pairs'>;
  readonly line: number;
  readonly column: string;
  /** Undefined empties it. */
  readonly value: string | undefined;
}

/** What a person has to look at herself: no rule can tell whether a text is about somebody. */
type LeftBehind =
  | {
      readonly part: Extract<Part, 'pairs' | 'meetings' | 'plans' | 'publications' | 'consents'>;
      readonly line: number;
    }
  | { readonly part: 'documents'; readonly line: number; readonly paper: 'signed' | 'draft' | 'printed' };

type FilledIn = (part: 'mentees' | 'mentors' | 'special', line: number) => readonly string[];

export interface Removal {
  readonly cells: readonly RemovedCell[];
  readonly left: readonly LeftBehind[];
}

/**
 * Removes people from a school: their rows keep a code, a category and the dates of the programme, so that the figures of
 * the year stay; everything else goes, marks of special categories too, and their pairs are stopped. Papers of the
 * consents stay, withdrawn where that is the ground: they are kept for three years after they have ended (ст. 21 Федерального закона № 152-ФЗ lets a school keep
 * what another law demands).
 *
 * @param filledIn Keys of the columns of a row in which anything stands, understood or not.
 * @param reason Stands as the reason why a pair was stopped.
 * @param isWithdrawn They have taken their consent to processing back.
 */
export function removalOf(
  school: School,
  codes: ReadonlySet<string>,
  filledIn: FilledIn,
  { day, reason, isWithdrawn }: { readonly day: string; readonly reason: string; readonly isWithdrawn: boolean },
): Removal {
  const people = (['mentees', 'mentors'] as const).flatMap((part) =>
    school[part].flatMap((person) => (isMeant(codes, person.code) ? [{ part, person }] : [])),
  );
  const bases = people.flatMap(({ part, person }) => erasing(part, person, filledIn(part, person.line), day));
  const special = school.special
    .filter(({ person }) => isMeant(codes, person))
    .flatMap(({ line }) => {
      // The code last: by it a run that died in between finds the row again.
      const columns = filledIn('special', line).filter((column) => column !== 'person');
      return [...columns, 'person'].map((column) => ({ part: 'special', line, column, value: undefined }) as const);
    });
  const own = school.pairs.filter(({ mentor, mentee }) => isMeant(codes, mentor) || isMeant(codes, mentee));
  const stopped = stopPairs(own, day).flatMap(({ line, stopped: last, isReasoned }): RemovedCell[] => [
    { part: 'pairs', line, column: 'stopped', value: last },
    ...(isReasoned ? [] : [{ part: 'pairs', line, column: 'stopReason', value: reason } as const]),
  ]);
  const papers = school.consents
    .filter((paper) => isWithdrawn && isMeant(codes, paper.person) && isSameMatter(paper.kind, 'processing'))
    .filter((paper) => isValid(paper, day))
    .map(({ line }) => ({ part: 'consents', line, column: 'withdrawn', value: day }) as const);
  return {
    cells: [...papers, ...bases, ...special, ...stopped],
    left: leftOf(school, codes, new Set(own.map(({ code }) => code))),
  };
}

const isMeant = (codes: ReadonlySet<string>, code: string | undefined): boolean =>
  code !== undefined && codes.has(code);

function erasing(
  part: 'mentees' | 'mentors',
  person: Person,
  filledIn: readonly string[],
  day: string,
): readonly RemovedCell[] {
  const gone = filledIn.filter((column) => !KEPT_COLUMNS.some((kept) => kept === column));
  return [
    ...gone.map((column) => ({ part, line: person.line, column, value: undefined })),
    ...(person.finished === undefined ? [{ part, line: person.line, column: 'finished', value: day }] : []),
  ];
}

/** Rows with texts that may tell of those people, and papers that may name them. */
function leftOf(
  { settings, meetings, plans, publications, documents, pairs, consents }: School,
  codes: ReadonlySet<string>,
  ownPairs: ReadonlySet<string | undefined>,
): readonly LeftBehind[] {
  const orders = new Set(
    pairs.filter(({ code }) => ownPairs.has(code)).flatMap(({ order, amendedBy }) => [order, amendedBy]),
  );
  const lines = <Row extends { readonly line: number }>(
    part: Exclude<LeftBehind['part'], 'documents'>,
    rows: readonly Row[],
    isLeft: (row: Row) => boolean,
  ) => rows.filter(isLeft).map(({ line }) => ({ part, line }));
  return [
    ...lines(
      'pairs',
      pairs,
      ({ code, order, amendedBy }) => ownPairs.has(code) && order !== undefined && amendedBy === undefined,
    ),
    ...lines('meetings', meetings, ({ pair, summary, link }) => ownPairs.has(pair) && (summary ?? link) !== undefined),
    ...lines('plans', plans, ({ pair }) => pair !== undefined && ownPairs.has(pair)),
    ...lines('publications', publications, (row) =>
      Object.values(row)
        .flat()
        .some((value) => namesAny(value, codes)),
    ),
    ...papersLeft(documents, orders, settings.dataMode === 'names'),
    ...lines('consents', consents, ({ person }) => isMeant(codes, person)),
  ];
}

/** Orders that fix her pairs, signed or not yet; where names are kept, blanks and sheets that were printed too. */
const papersLeft = (
  documents: School['documents'],
  orders: ReadonlySet<string | undefined>,
  hasNames: boolean,
): readonly LeftBehind[] =>
  documents.flatMap((document): LeftBehind[] => {
    const { line, code, kind, link } = document;
    if (code !== undefined && orders.has(code))
      return [{ part: 'documents', line, paper: isSigned(document) ? 'signed' : 'draft' }];
    return hasNames && kind === 'other' && link !== undefined ? [{ part: 'documents', line, paper: 'printed' }] : [];
  });

const namesAny = (value: unknown, codes: ReadonlySet<string>): boolean =>
  typeof value === 'string' && (value.match(/\p{Lu}-\d+/gu) ?? []).some((code) => codes.has(code));
