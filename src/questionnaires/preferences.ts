import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../tables/words';
import { one, required } from './asked';
import { describedByCode, ownCode } from './described';
import type { Question, Questionnaire } from './questionnaire';

/** What the side that answers says, and what it calls the other. */
interface PreferencesWording {
  readonly key: QuestionnaireKey;
  readonly about: string;
  /** «Кого вы выбираете наставником»; the place of the choice is added. */
  readonly choose: string;
  readonly ratherNot: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly otherwise: Readonly<Record<string, string>>;
}

const personCode = (key: string, title: string, label: string): Question => ({
  key,
  title,
  label,
  help: 'Код с бейджа или из списка участников встречи, например У-0017.',
  kind: 'code',
  of: 'person',
});

/** What either side wishes after the common meeting: up to three of the others, the dearest first, by their codes. */
const preferences =
  ({ key, about, choose, ratherNot, reasons, otherwise }: PreferencesWording) =>
  (mode: DataMode): Questionnaire => ({
    key,
    title: QUESTIONNAIRES[key],
    description: describedByCode(
      mode,
      `${about} Выбор увидит только куратор: он учтёт пожелания обеих сторон, но обещать, что исполнятся все, не может.`,
    ),
    confirmation: 'Спасибо! Выбор записан. О паре вам скажет куратор.',
    purpose: 'preferences',
    sections: [
      { questions: [ownCode] },
      {
        title: 'Ваш выбор',
        help: 'Впишите коды людей, а не имена. Хватит и одного.',
        questions: [
          required(personCode('first', `${choose} в первую очередь?`, 'Первый выбор')),
          personCode('second', `${choose} во вторую очередь?`, 'Второй выбор'),
          personCode('third', `${choose} в третью очередь?`, 'Третий выбор'),
          required(
            one(otherwise, {
              key: 'otherwise',
              title: 'А если ни с кем из них не получится?',
              label: 'Если не получится',
            }),
          ),
        ],
      },
      {
        title: 'Если есть сомнения',
        help: 'Эту часть можно пропустить.',
        questions: [
          personCode('ratherNot', ratherNot, 'Нежелательная пара'),
          one(reasons, { key: 'ratherNotWhy', title: 'Почему?', label: 'Причина' }),
        ],
      },
    ],
  });

const OTHERWISE = {
  curator: 'пусть выберет куратор',
  ask: 'сначала обсудите со мной',
};

/** The mentee's wishes. */
export const menteePreferences = preferences({
  key: 'menteePreferences',
  about:
    'Вы познакомились с наставниками на общей встрече. Выберите до трёх человек, с которыми вам хотелось бы работать.',
  choose: 'Кого вы выбираете наставником',
  ratherNot: 'С кем из наставников вам не хотелось бы работать?',
  reasons: {
    acquainted: 'мы уже знакомы и это помешает',
    interests: 'у нас разные интересы',
    time: 'нам не совпасть по времени',
    unsaid: 'не хочу объяснять',
  },
  otherwise: OTHERWISE,
});

/** The mentor's wishes. */
export const mentorPreferences = preferences({
  key: 'mentorPreferences',
  about: 'Вы познакомились с наставляемыми на общей встрече. Выберите до трёх человек, которым вы готовы помогать.',
  choose: 'Кого вы готовы взять',
  ratherNot: 'Кому из наставляемых вы не сможете быть наставником?',
  reasons: {
    acquainted: 'мы родственники или близко знакомы',
    topic: 'это не моя тема',
    time: 'нам не совпасть по времени',
    unsaid: 'не хочу объяснять',
  },
  otherwise: { ...OTHERWISE, anyone: 'возьму любого' },
});
