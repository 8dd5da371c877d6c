import type { Answers, AnswerValue } from '../domain/answers/answer';
import { type Question, type Questionnaire, questionsOf } from './questionnaire';

/** Between the choices of one answer, and between the lines of a kept text. */
const BETWEEN = ' | ';

/** The most that is kept of a text: several of them share a cell. */
const LONGEST_KEPT = 5_000;

/** A date or a year of birth stays in the base: nothing is counted of it. */
const OF_THE_BASE_ONLY: readonly string[] = ['birthYear', 'birthDate'];

/**
 * What is kept of a response in «Ответы», a line `label: value` a question: choices by their titles, numbers, days and codes
 * of others; words of people's own only where they speak of no person.
 */
export function valuesOf(questionnaire: Questionnaire, answers: Answers): string {
  const given = new Map(Object.entries(answers));
  const lines = questionsOf(questionnaire)
    .filter(isKept)
    .flatMap((question) => {
      const value = given.get(question.key);
      const said = value === undefined ? '' : saidValue(question, value);
      return said === '' ? [] : [`${question.label}: ${said}`];
    });
  return lines.join('\n');
}

/** What `valuesOf` has kept: label of a question → value. */
export function readValues(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    return at === -1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
  });
  return new Map(lines);
}

function isKept({ key, kind, kept }: Question): boolean {
  if (kind === 'line' || kind === 'text') return kept === true;
  return key !== 'code' && !OF_THE_BASE_ONLY.includes(key);
}

function saidValue(question: Question, value: AnswerValue): string {
  if (question.kind === 'one' || question.kind === 'many') {
    const chosen = typeof value === 'object' ? value : [String(value)];
    const titles = question.choices.filter(({ key }) => chosen.includes(key)).map(({ title }) => title);
    return titles.join(BETWEEN);
  }
  if (typeof value === 'object') return value.join(BETWEEN);
  return typeof value === 'number' ? String(value) : inOneLine(value);
}

/** A text with a mark between its lines, so that a list can be told apart again. */
function inOneLine(text: string): string {
  const lines = text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\|/g, '/').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const joined = lines.join(BETWEEN);
  return joined.length <= LONGEST_KEPT ? joined : `${joined.slice(0, LONGEST_KEPT).replace(/\p{Cs}$/u, '')}…`;
}
