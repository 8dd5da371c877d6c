import { type Act, KNOWN } from '../../references/acts';
import { readReferences } from '../../references/read-references';
import type { Reference, ReferenceIssue } from '../../references/reference';
import { plain } from '../../roadmap/import/plain';
import type { UnderstoodItem } from '../../roadmap/understood';
import type { Problem } from '../../school';
import { gathered, ofRow, type RoadmapSubject, resultOf } from './subject';
import { hasPlaceholder, WORDS } from './words';

const TEXTS = ['section', 'activity', 'content', 'deadline', 'expectedResult', 'indicator', 'responsible'] as const;

/** What is wrong with the words of single rows: what is left to fill in, who is to do it, what comes out of it. */
export function checkRows({ items, settings }: RoadmapSubject): readonly Problem[] {
  const meant = items.filter(({ item }) => item.completionMark !== 'notApplicable');
  return [
    ...placeholders(meant),
    ...responsibles(meant),
    ...emptyResults(meant),
    ...references(items),
    ...(settings.consentRule === 'representativeUnder18' ? consentAges(meant) : []),
  ];
}

const isNew = (items: readonly UnderstoodItem[], at: number, column: (typeof TEXTS)[number]): boolean =>
  items[at]?.item[column] !== items[at - 1]?.item[column];

/** One finding a row, at the first of its cells. */
function placeholders(items: readonly UnderstoodItem[]): readonly Problem[] {
  return items.flatMap((row, at) => {
    const column = TEXTS.find((each) => isNew(items, at, each) && hasPlaceholder(row.item[each] ?? ''));
    return column === undefined ? [] : [ofRow(row, column, 'placeholderLeft', 'warning')];
  });
}

const are = (role: string) => (row: UnderstoodItem) =>
  row.responsibles.length > 0 && row.responsibles.every((each) => each.role === role);

function responsibles(items: readonly UnderstoodItem[]): readonly Problem[] {
  const empty = items.filter(({ item }) => (item.responsible ?? '').trim() === '' && item.completionMark !== 'done');
  const nobody = items.filter((row) => are('notInvolved')(row) && resultOf(row) !== '');
  return [
    ...gathered(empty, 'responsible', 'responsibleMissing', 'warning'),
    ...gathered(items.filter(are('toBeAssigned')), 'responsible', 'responsibleToAssign', 'warning'),
    ...nobody.map((row) => ofRow(row, 'responsible', 'responsibleMissingButResultExpected', 'warning')),
  ];
}

/** A row has no result though most of the others have one. */
function emptyResults(items: readonly UnderstoodItem[]): readonly Problem[] {
  const without = items.filter((row) => resultOf(row) === '');
  // Plans with targets only have nothing in the column of results.
  const column = items.some(({ item }) => (item.expectedResult ?? '') !== '') ? 'expectedResult' : 'indicator';
  return without.length * 2 < items.length ? gathered(without, column, 'resultEmpty', 'warning') : [];
}

/** Acts of the field named by a number or a date that is not theirs, days that do not exist, acts no longer in force. */
function references(items: readonly UnderstoodItem[]): readonly Problem[] {
  return items.flatMap((row, at) =>
    TEXTS.filter((column) => column !== 'deadline' && isNew(items, at, column)).flatMap((column) => {
      const found = readReferences(row.item[column] ?? '');
      const has = (issue: ReferenceIssue) => found.find(({ issues }) => issues.includes(issue));
      const wrong = has('numberDiffers') ?? has('dateDiffers');
      if (wrong) return [ofRow(row, column, 'legalReferenceForm', 'warning', requisitesOf(wrong))];
      if (has('noSuchDay')) return [ofRow(row, column, 'noSuchDay', 'error')];
      return has('actSuperseded') ? [ofRow(row, column, 'actSuperseded', 'warning')] : [];
    }),
  );
}

/** Number and date of an act as it has them itself. */
function requisitesOf({ act: key }: Reference): Readonly<Record<string, string>> {
  const act: Act | undefined = KNOWN.find(([each]) => each === key)?.[1];
  return { ...(act && { number: act.number }), ...(act?.date !== undefined && { date: act.date }) };
}

/** Representatives are asked for consent only until 14, though the school has it until 18. */
function consentAges(items: readonly UnderstoodItem[]): readonly Problem[] {
  const texts = items.map(({ item }) =>
    plain(`${item.activity ?? ''} ${item.content ?? ''} ${item.expectedResult ?? ''}`),
  );
  const narrow = items.filter((_, at) => WORDS.consent.test(texts[at] ?? '') && WORDS.under14.test(texts[at] ?? ''));
  const isWide = texts.some((text) => WORDS.consent.test(text) && WORDS.from14.test(text));
  return isWide
    ? []
    : narrow.map((row) => ofRow(row, row.item.content ? 'content' : 'activity', 'consentAgeGap', 'error'));
}
