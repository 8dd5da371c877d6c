import type { roadmap as roadmapTable } from '../../tables/roadmap';
import type { Row } from '../../tables/table';

export type RoadmapItem = Row<typeof roadmapTable>;

/** The seven stages of the target model (распоряжение Минпросвещения России от 25.12.2019 № Р-145). */
export const STAGES = [1, 2, 3, 4, 5, 6, 7] as const;
export type StageNumber = (typeof STAGES)[number];

const IN_PAIRS = /(?<![а-я])пар(?:а|ы|у|е|ой|ам|ах|ами)?(?![а-я])|групп/;
const BASE = /(?<![а-я])(?:баз|банк)/;

/** What the words of a stage tell it by, the surest first; a stage that is not told by one sign alone has two. */
const SIGNS: readonly (readonly [stage: StageNumber, ...signs: readonly RegExp[]])[] = [
  [1, /подготов[а-я]* (?:услови|к запуск)|запуск/],
  [7, /заверш|рефлекси|подведени[а-я]* итог|информационн[а-я]* (?:поддержк|сопровожд)/],
  [2, BASE, /наставляем/],
  [3, BASE, /наставник/],
  [6, IN_PAIRS, /работ|сопровожд|деятельност|взаимодейств/],
  [5, IN_PAIRS],
  [4, /отбор|обучени|подготов[а-я]* наставник/],
];

/**
 * The stage that a roadmap means by its own words: those of the target model and of the recommendations on teachers'
 * mentoring (письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08). Undefined for a section of its own.
 */
export function stageOf(stage: string | undefined): StageNumber | undefined {
  const plain = (stage ?? '').toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
  return SIGNS.find(([, ...signs]) => signs.every((sign) => sign.test(plain)))?.[0];
}

interface PlacedItem {
  readonly item: RoadmapItem;
  /** Section or stage it stands under, as written. */
  readonly section: string | undefined;
}

/**
 * A roadmap's activities with the section each stands under: one written once holds for the rows below it, to the end of
 * the table or annex. Rows that hold only a heading are no activities.
 */
export function placedItems(items: readonly RoadmapItem[]): readonly PlacedItem[] {
  let [last, annex]: (string | undefined)[] = [];
  return items.flatMap((item) => {
    last = item.section ?? (item.annex === annex ? last : undefined);
    annex = item.annex;
    return isActivity(item) ? [{ item, section: last }] : [];
  });
}

const isActivity = ({ activity, content, deadline, expectedResult, indicator, responsible, other }: RoadmapItem) =>
  [activity, content, deadline, expectedResult, indicator, responsible, other].some((text) => text !== undefined);

/** A roadmap's activities with the stage each belongs to. */
export function stagedItems(
  items: readonly RoadmapItem[],
): readonly { readonly item: RoadmapItem; readonly stage: StageNumber | undefined }[] {
  return placedItems(items).map(({ item, section }) => ({ item, stage: stageOf(section) }));
}

/** How much of something is done. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/** Activities done, of those that are to be done at all. */
export function doneOf(items: readonly RoadmapItem[]): Share {
  const meant = items.filter(({ completionMark }) => completionMark !== 'notApplicable');
  return { done: meant.filter(({ completionMark }) => completionMark === 'done').length, total: meant.length };
}

interface BaseFacts {
  /** Whoever has been removed is not among them. */
  readonly people: number;
  readonly removed: number;
  readonly errors: number;
  /** People who lack a consent that is needed of them. */
  readonly withoutConsent: number;
}

/** What a school has and has done so far this year, as counts. */
export interface YearFacts {
  /** What is not filled in yet of «Настройки» and «Роли». */
  readonly missing: readonly ('schoolName' | 'schoolYear' | 'director' | 'curator')[];
  readonly mentees: BaseFacts;
  readonly mentors: BaseFacts;
  /** People, each once whichever base they are in, and how many of them have given every consent that is needed. */
  readonly consents: { readonly people: number; readonly given: number };
  /** Pairs and groups that work, how many of them have one mentee, and how many an order in force fixes. */
  readonly groups: { readonly all: number; readonly ofTwo: number; readonly ordered: number; readonly errors: number };
  /** Those that have met, and that have held their final meeting. */
  readonly groupsMet: number;
  readonly groupsFinished: number;
  /** Meetings held. */
  readonly held: number;
  /** Mentees marked as having gone through the programme; those who have been removed since are among them. */
  readonly completed: Share;
  readonly items: ReadonlyMap<StageNumber, Share>;
  readonly allItems: Share;
}

export interface StageStanding {
  readonly number: StageNumber;
  readonly state: 'done' | 'current' | 'ahead';
  readonly items: Share;
}

/** A base from which everybody has been removed was filled all the same. */
const isFilled = ({ people, removed }: BaseFacts): boolean => people + removed > 0;

const isSound = (base: BaseFacts): boolean => isFilled(base) && base.errors === 0 && base.withoutConsent === 0;

/** Whether the tabs themselves say that a stage is behind, whatever the roadmap says. */
const REACHED: Readonly<Record<StageNumber, (facts: YearFacts) => boolean>> = {
  1: ({ missing }) => missing.length === 0,
  2: ({ mentees }) => isSound(mentees),
  3: ({ mentors }) => isSound(mentors),
  // Only the roadmap knows of the training; without one, mentors who work in pairs have been chosen.
  4: ({ groups, items }) => groups.all > 0 || (items.get(4)?.total ?? 0) > 0,
  5: ({ groups }) => groups.all > 0 && groups.ordered === groups.all && groups.errors === 0,
  6: ({ groups, groupsFinished }) => groups.all > 0 && groupsFinished === groups.all,
  7: ({ completed }) => completed.total > 0 && completed.done === completed.total,
};

/** Whether the tabs themselves show that a stage has begun. */
const BEGUN: Readonly<Record<StageNumber, (facts: YearFacts) => boolean>> = {
  1: () => true,
  2: ({ mentees }) => isFilled(mentees),
  3: ({ mentors }) => isFilled(mentors),
  4: () => false,
  5: ({ groups }) => groups.all > 0,
  6: ({ held }) => held > 0,
  7: ({ completed }) => completed.done > 0,
};

/**
 * Where a school stands. A stage is done when its tabs and its activities of the roadmap are; the first that is not, and
 * every other that has begun, is current: stages of a real year overlap.
 */
export function standings(facts: YearFacts): readonly StageStanding[] {
  const seen = STAGES.map((number) => {
    const items = facts.items.get(number) ?? { done: 0, total: 0 };
    const isDone = REACHED[number](facts) && items.done === items.total;
    return { number, items, isDone, isBegun: BEGUN[number](facts) || items.done > 0 };
  });
  const first = seen.find(({ isDone }) => !isDone)?.number;
  return seen.map(({ number, items, isDone, isBegun }) => {
    if (isDone) return { number, items, state: 'done' };
    return { number, items, state: isBegun || number === first ? 'current' : 'ahead' };
  });
}
