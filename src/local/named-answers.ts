import * as z from 'zod/mini';
import { rememberedForm } from '../commands/questionnaires/remembered-form';
import { calendarDate, sameWords } from '../tables/cell';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../tables/words';
import { isQuestion } from './services/forms/forms';
import type { Submission } from './services/options';
import type { BookForm, BookFormItem, OfficeState } from './state';
import { Trouble } from './trouble';
import { words } from './words';

const isKey = (text: string): text is QuestionnaireKey => Object.hasOwn(QUESTIONNAIRES, text);

/** The form that a person means by its title, by the key of its questionnaire or by its id. @throws Trouble when there is none. */
export function formNamed({ book, files, forms = [] }: OfficeState, name: string): BookForm {
  const there = forms.filter(({ id }) => !files.some((file) => file.id === id && file.trashed));
  const id = isKey(name) ? rememberedForm(book.properties, name)?.id : name;
  const found = there.find((form) => form.id === id) ?? there.find(({ title }) => sameWords(title) === sameWords(name));
  if (found === undefined) throw new Trouble(words.noForm(there.map(({ title }) => title)));
  return found;
}

const answer = z.union([z.string(), z.number(), z.array(z.string())]);
const shape = z.record(z.string(), answer);

/**
 * What a person sends by its name in JSON: answers by titles or ids of questions, and under `edit` the key or the whole
 * address with which a former response is changed. @throws Trouble for what the form does not ask.
 */
export function submissionOf(form: BookForm, json: string): Submission {
  const { edit, ...answers } = parsed(json);
  const given = Object.entries(answers).map(([name, value]) => answerTo(questionNamed(form, name), value));
  const twice = given.find(({ item }, at) => given.findIndex((each) => each.item === item) < at);
  const title = form.items.find(({ id }) => id === twice?.item)?.title;
  if (title !== undefined) throw new Trouble(words.answeredTwice(title));
  const key = edit === undefined ? {} : { edit: editKeyOf(String(edit)) };
  return { kind: 'submit', form: form.id, answers: given, ...key };
}

function parsed(json: string): z.output<typeof shape> {
  try {
    return shape.parse(JSON.parse(json));
  } catch {
    throw new Trouble(words.notAnswers);
  }
}

function questionNamed({ items }: BookForm, name: string): BookFormItem {
  const questions = items.filter(isQuestion);
  const found =
    questions.find(({ id }) => String(id) === name) ??
    questions.find(({ title }) => sameWords(title) === sameWords(name));
  if (found === undefined) throw new Trouble(words.noQuestion(questions.map(({ title }) => title)));
  return found;
}

function answerTo({ id, kind }: BookFormItem, given: z.output<typeof answer>): Submission['answers'][number] {
  if (kind === 'checkbox') return { item: id, value: Array.isArray(given) ? given : [String(given)] };
  const text = Array.isArray(given) ? given.join('; ') : String(given);
  return { item: id, value: kind === 'date' ? (calendarDate(text) ?? text) : text };
}

const editKeyOf = (text: string): string => /[?&]edit=([^&#]+)/.exec(text)?.[1] ?? text;
