/** Marks of completion as roadmaps write them. */
type Mark = 'done' | 'notDone' | 'inProgress' | 'notApplicable';

const WORDS: Readonly<Record<Mark, string>> = {
  done: 'Выполнено',
  notDone: 'Не выполнено',
  inProgress: 'В работе',
  notApplicable: 'Не проводится',
};

/** The word that a document prints for a mark. */
export const markWord = (mark: Mark): string => WORDS[mark];

const SHAPES: readonly (readonly [Mark, RegExp])[] = [
  ['notApplicable', /^не (?:проводи(?:тся|лось)|применяется|требуется|предусмотрено)$/],
  ['notDone', /^(?:не (?:выполнен[оаы]?|исполнен[оаы]?|сделан[оаы]?|проведен[оаы]?)|нет)$/],
  ['inProgress', /^(?:в работе|в процессе(?: выполнения)?|выполняется|исполняется|частично(?: выполнено)?)$/],
  ['done', /^(?:(?:выполнен|исполнен|сделан|проведен|завершен|реализован)[оаы]?|да|есть|\+|v|✓|✔|√)$/],
];

/** The mark that a text means; undefined where it says more than a mark, or nothing. */
export function markOf(text: string): Mark | undefined {
  const plain = text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim().replace(/[.!]$/, '');
  return SHAPES.find(([, shape]) => shape.test(plain))?.[0];
}
