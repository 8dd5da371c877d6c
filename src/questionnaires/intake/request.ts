import { YES_NO } from '../../tables/words';
import { many, one, required, score } from '../asked';
import type { Question } from '../questionnaire';

const WITHOUT_NAMES = 'Без имён, телефонов и адресов.';

/** What a mentee asks for: of a list, and in words of their own. */
export const request = (title: string, topics: Readonly<Record<string, string>>): readonly Question[] => [
  required(many(topics, { key: 'request', title, label: 'Запрос', help: 'Отметьте главное: лучше не больше трёх.' })),
  {
    key: 'requestWords',
    title: 'Другое, своими словами',
    label: 'Запрос своими словами',
    help: `Если в списке нет нужного или хочется сказать точнее. ${WITHOUT_NAMES}`,
    kind: 'text',
  },
];

/** Whom a mentee would like: it tells the mentoring form. */
export const wishedMentor = (title: string, words: Readonly<Record<string, string>>): Question =>
  many(words, { key: 'wishedMentor', title, label: 'Желаемый наставник', help: 'Можно выбрать несколько.' });

export const meetingFormat = (words: Readonly<Record<string, string>>): Question =>
  one(words, { key: 'meetingFormat', title: 'Как вам удобнее встречаться?', label: 'Формат встреч' });

export const hadMentor: Question = one(YES_NO, {
  key: 'experience',
  title: 'Был ли у вас раньше наставник?',
  label: 'Опыт наставничества',
});

export const expectedSupport: Question = score('советов изредка', 'постоянной поддержки', {
  key: 'expectedSupport',
  title: 'Какой поддержки вы ждёте от наставника?',
  label: 'Ожидаемая поддержка',
});
