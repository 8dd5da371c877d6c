import { isQuestion } from '../../services/forms/forms';
import type { BookForm, BookFormItem, BookFormResponse } from '../../state';

/** What is answered, by the id of the item: several texts only of an item with several choices. */
export type Given = ReadonlyMap<number, readonly string[]>;

/** The name of a question's field, the same in prefilled addresses as at Google. */
export const fieldOf = ({ id }: BookFormItem): string => `entry.${id}`;

/**
 * What the fields of a page or of a prefilled address hold. Browsers send every line break as two signs; one is what
 * Google keeps.
 */
export function givenIn({ items }: BookForm, fields: URLSearchParams): Given {
  const given = items.filter(isQuestion).map((item) => {
    const texts = fields.getAll(fieldOf(item)).map((text) => text.replace(/\r\n?/g, '\n'));
    const all = [...new Set(texts.filter((text) => text !== ''))];
    return [item.id, item.kind === 'checkbox' ? all : all.slice(0, 1)] as const;
  });
  return new Map(given.filter(([, texts]) => texts.length > 0));
}

/** What was answered before. */
export const givenBefore = ({ answers }: Pick<BookFormResponse, 'answers'>): Given =>
  new Map(answers.map(({ item, value }) => [item, typeof value === 'string' ? [value] : value]));

/** The answers as a form takes them: a list of texts where several may be chosen. */
export function answersOf({ items }: BookForm, given: Given): BookFormResponse['answers'] {
  return items.flatMap(({ id, kind }) => {
    const texts = given.get(id);
    if (texts === undefined) return [];
    return [{ item: id, value: kind === 'checkbox' ? [...texts] : (texts[0] ?? '') }];
  });
}
