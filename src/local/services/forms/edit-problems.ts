import { MAX_CHARACTERS } from '../cells/write-values';
import type { EditedItem, EditProblem, FormEdit } from '../form-edit';
import { isQuestion } from './forms';

type Problem = EditProblem['problem'];

/** What keeps a form from standing as it is wanted, of every item the first thing. */
export function problemsOf(
  { title, description, confirmation }: FormEdit,
  items: readonly EditedItem[],
): EditProblem[] {
  const own: Problem[] = [
    ...(title.trim() === '' ? ['untitled' as const] : []),
    ...(isTooLong([title, description, confirmation]) ? ['tooLong' as const] : []),
    ...(items.some(isQuestion) ? [] : ['noQuestions' as const]),
  ];
  const found = items.flatMap((item, at) => {
    const problem = problemOf(item, items.slice(0, at));
    return problem === undefined ? [] : [{ item: at, problem }];
  });
  return [...own.map((problem) => ({ problem })), ...found];
}

function problemOf(item: EditedItem, earlier: readonly EditedItem[]): Problem | undefined {
  const { title, help, choices = [], scale } = item;
  if (isTooLong([title, help, ...choices, scale?.low ?? '', scale?.high ?? ''])) return 'tooLong';
  if (!isQuestion(item)) return undefined;
  if (title.trim() === '') return 'untitled';
  if (earlier.some((each) => isQuestion(each) && sameTitle(each.title) === sameTitle(title))) return 'doubled';
  if (item.kind === 'choice' || item.kind === 'checkbox') return problemOfChoices(choices);
  return item.kind === 'scale' && !isScale(scale) ? 'badScale' : undefined;
}

function problemOfChoices(choices: readonly string[]): Problem | undefined {
  if (choices.length === 0 || choices.some((choice) => choice.trim() === '')) return 'noChoices';
  return new Set(choices).size < choices.length ? 'doubledChoice' : undefined;
}

/** https://developers.google.com/apps-script/reference/forms/scale-item#setboundslower,-upper */
const isScale = (scale: EditedItem['scale']): boolean =>
  scale !== undefined && [0, 1].includes(scale.from) && Number.isInteger(scale.to) && scale.to >= 3 && scale.to <= 10;

const isTooLong = (texts: readonly string[]): boolean => texts.some((text) => text.length > MAX_CHARACTERS);

/** Headers of columns that differ by less are one to whoever reads the tab. */
const sameTitle = (title: string): string => title.trim().replace(/\s+/g, ' ').toLowerCase();
