import type { AnswerValue } from '../../domain/answers/answer';
import { digestOf } from '../../domain/digest';
import type { Incoming, Texts } from '../../domain/intake/intake';
import { asClass, asContacts, asName } from '../../domain/intake/normalise';
import type { FormResponse, FormState } from '../../office';
import { type Question, type Questionnaire, questionsOf } from '../../questionnaires/questionnaire';
import { readResponse } from '../../questionnaires/read-response';
import { valuesOf } from '../../questionnaires/values';
import { textOf } from '../../tables/cell';
import { LONGEST_TEXT } from '../../tables/column';
import { typedCell } from '../../tables/typed';
import { CATEGORIES, type Category, type DataMode, MEETING_KINDS, type MeetingKind } from '../../tables/words';
import { BASES, type Base } from '../people/people';
import { ADDED_TO, holdsUnknownChoice, withOwnWords } from './own-words';
import type { RememberedForm } from './remembered-form';

/** A form that answers come from. */
export interface AnsweredForm {
  readonly questionnaire: Questionnaire;
  readonly form: RememberedForm;
  /** The form as a person has left it. */
  readonly state: FormState;
}

/** How texts of a column are written in a base, whatever people type. */
const NORMALISED: Readonly<Record<string, (typed: string) => string>> = {
  fullName: asName,
  contacts: asContacts,
  schoolClass: asClass,
};

/** A response as the intake takes it; where a school works by codes, one that asks for names gives none of them away. */
export function incomingOf(
  { questionnaire, form, state }: AnsweredForm,
  response: FormResponse,
  mode: DataMode,
): Incoming {
  const { key, base, purpose } = questionnaire;
  const read = readResponse(questionnaire, form, response);
  const { answers, troubles } = withOwnWords({ questionnaire, form, state }, response, read);
  const asksNames = mode === 'codes' && form.mode === 'names' && base !== undefined;
  const lacksRequired = questionsOf(questionnaire).some(
    ({ key: question, required }) =>
      required &&
      (troubles.some((trouble) => trouble.question === question) ||
        (!(question in answers) && troubles.some(({ kind }) => kind === 'unmapped'))),
  );
  const isUnread = lacksRequired || holdsUnknownChoice({ questionnaire, form, state }, response, { answers, troubles });
  const cells = base === undefined || asksNames ? {} : cellsOf(questionnaire, base, answers);
  return {
    response: response.id,
    questionnaire: key,
    ...(base !== undefined && { base, ...categoryOf(questionnaire, answers.category) }),
    by: byOf(questionnaire),
    answered: response.answered,
    digest: digestOf(JSON.stringify([inOrder(response), answers])),
    ...(asksNames ? { trouble: 'asksNames' } : isUnread ? { trouble: 'formChanged' } : {}),
    ...textIn(answers, 'code'),
    ...textIn(answers, 'pair'),
    asksPair: purpose === 'feedback',
    ...meetingOf(answers),
    cells,
    unknown: lostColumns(questionnaire, form, state).filter((column) => !(column in cells)),
    values: asksNames ? '' : valuesOf(questionnaire, answers),
  };
}

type Answered = Readonly<Record<string, AnswerValue>>;

const inOrder = ({ answers }: FormResponse) => [...answers].sort((one, other) => one.item - other.item);

const textIn = <Key extends string>(answers: Answered, key: Key): { readonly [Each in Key]?: string } => {
  const value = answers[key];
  return typeof value === 'string' ? ({ [key]: value } as { readonly [Each in Key]?: string }) : {};
};

function byOf(questionnaire: Questionnaire): Incoming['by'] {
  const keys = new Set(questionsOf(questionnaire).map(({ key }) => key));
  if (keys.has('code')) return 'code';
  return questionnaire.base === undefined ? 'nobody' : 'name';
}

function categoryOf({ category: asked }: Questionnaire, answered: AnswerValue | undefined) {
  const category = typeof answered === 'string' && answered in CATEGORIES ? (answered as Category) : asked;
  return category === undefined ? {} : { category, categoryWord: CATEGORIES[category] };
}

function meetingOf({ meetingKind, meetingDate }: Answered): Pick<Incoming, 'meetingKind' | 'meetingDate'> {
  return {
    ...(typeof meetingKind === 'string' && meetingKind in MEETING_KINDS && { meetingKind: meetingKind as MeetingKind }),
    ...(typeof meetingDate === 'string' && { meetingDate }),
  };
}

/**
 * Columns of questions that a school has taken out of the form or put another in place of: a response no longer tells what
 * was once answered to them, which is not the same as an answer that was taken back.
 */
function lostColumns(
  questionnaire: Questionnaire,
  { items }: RememberedForm,
  { items: standing }: FormState,
): readonly string[] {
  const ids = new Set(standing.map(({ id }) => id));
  return questionsOf(questionnaire)
    .filter(({ key }) => (items[key] ?? []).some((item) => !ids.has(item)))
    .map(({ key }) => ADDED_TO[key] ?? key);
}

/** What was answered, by the columns of the base it fills, as the cells would show it. */
function cellsOf(questionnaire: Questionnaire, base: Base, answers: Answered): Texts {
  const said = new Map<string, string[]>();
  for (const question of questionsOf(questionnaire)) {
    const value = answers[question.key];
    if (value === undefined || question.key === 'code') continue;
    const column = ADDED_TO[question.key] ?? question.key;
    said.set(column, [...(said.get(column) ?? []), saidIn(question, value)]);
  }
  const { columns } = BASES[base];
  const entries = [...said].flatMap(([column, texts]) => {
    if (columns[column as keyof typeof columns]?.locked !== false) return [];
    const joined = cut(texts.filter((text) => text !== '').join('; '));
    const text = textOf(typedCell(BASES[base], column, NORMALISED[column]?.(joined) ?? joined));
    return text === '' ? [] : [[column, text] as const];
  });
  return Object.fromEntries(entries);
}

function saidIn(question: Question, value: AnswerValue): string {
  if (question.kind !== 'one' && question.kind !== 'many') return String(value);
  const chosen = new Set(typeof value === 'object' ? value : [String(value)]);
  return question.choices
    .filter(({ key }) => chosen.has(key))
    .map(({ title }) => title)
    .join('; ');
}

/** As much of a text as a cell holds; the whole of it stays in the form. */
const cut = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
