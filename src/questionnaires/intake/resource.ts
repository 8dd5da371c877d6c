import { YES_NO } from '../../tables/words';
import { many, one, required } from '../asked';
import type { Question } from '../questionnaire';

/** What a mentor can give: of the list common with requests, and in words of their own. */
export const skills = (title: string, topics: Readonly<Record<string, string>>): readonly Question[] => [
  required(many(topics, { key: 'skills', title, label: 'Компетенции', help: 'Отметьте то, в чём вы уверены.' })),
  {
    key: 'skillsWords',
    title: 'Другое, своими словами',
    label: 'Компетенции своими словами',
    help: 'Если в списке нет нужного или хочется сказать точнее. Без имён, телефонов и адресов.',
    kind: 'text',
  },
];

export const achievements = (title: string, help: string): Question => ({
  key: 'achievements',
  title,
  label: 'Достижения',
  help,
  kind: 'text',
});

export const interests: Question = {
  key: 'interests',
  title: 'Чем вы увлекаетесь?',
  label: 'Интересы',
  help: 'Общие увлечения помогают подружиться.',
  kind: 'text',
};

export const wishedAge = (words: Readonly<Record<string, string>>): Question =>
  many(words, {
    key: 'wishedAge',
    title: 'С каким возрастом вам хотелось бы работать?',
    label: 'Желаемый возраст',
    help: 'Можно выбрать несколько.',
  });

/** Whom a mentor would like: it tells the mentoring form. */
export const wishedMentee = (words: Readonly<Record<string, string>>): Question =>
  many(words, {
    key: 'wishedMentee',
    title: 'Кому вы хотели бы помогать?',
    label: 'Желаемый наставляемый',
    help: 'Можно выбрать несколько.',
  });

export const timeResource: Question = required(
  one(
    {
      monthly: '1–2 встречи в месяц',
      hour: 'до 1 часа в неделю',
      twoHours: '1–2 часа в неделю',
      fourHours: '3–4 часа в неделю',
    },
    {
      key: 'timeResource',
      title: 'Сколько времени вы готовы отдавать программе?',
      label: 'Ресурс времени',
    },
  ),
);

export const capacity = (max: number): Question => ({
  key: 'capacity',
  title: 'Сколько наставляемых вы готовы взять?',
  label: 'Наставляемых не более',
  help: 'Для начала достаточно одного.',
  kind: 'whole',
  min: 1,
  max,
});

export const wasMentor: Question = one(YES_NO, {
  key: 'experience',
  title: 'Были ли вы раньше наставником?',
  label: 'Опыт наставничества',
});
