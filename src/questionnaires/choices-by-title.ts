import { sameWords } from '../tables/cell';
import type { FormMapping } from './form-mapping';
import type { Question } from './questionnaire';

/** The key of a choice by its title: as the school words it, else as it was declared; undefined for one that nobody knows. */
export function choicesByTitle(
  { key, choices }: Extract<Question, { kind: 'one' | 'many' }>,
  mapping: FormMapping,
): (title: string) => string | undefined {
  const keys = new Set(choices.map((choice) => choice.key));
  const mapped = Object.entries(new Map(Object.entries(mapping.choices)).get(key) ?? {});
  const known = new Map([
    ...choices.map((choice) => [sameWords(choice.title), choice.key] as const),
    ...mapped.filter(([, to]) => keys.has(to)).map(([title, to]) => [sameWords(title), to] as const),
  ]);
  return (title) => known.get(sameWords(title));
}
