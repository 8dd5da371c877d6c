import { type DataMode, QUESTIONNAIRES } from '../tables/words';
import { one, required } from './asked';
import { describedWithoutCode } from './described';
import type { Question, Questionnaire } from './questionnaire';

/** Marks by their keys: a scale of a form cannot end at 2 (https://developers.google.com/apps-script/reference/forms/scale-item). */
const MARKS = {
  '0': '0 – не проявляется',
  '1': '1 – проявляется частично',
  '2': '2 – проявляется в полной мере',
};

const criterion = (key: string, title: string, label: string): Question => required(one(MARKS, { key, title, label }));

/** The nine criteria of the curator's questionnaire (раздел 2.4 приложения 2 целевой модели), in their order. */
const CRITERIA: readonly Question[] = [
  criterion('goals', 'Работа наставников отвечает цели и задачам, ради которых она начата', 'Цель и задачи'),
  criterion('principles', 'Работа организована по принципам целевой модели и программы школы', 'Принципы модели'),
  criterion('approaches', 'Работа отвечает современным подходам и технологиям', 'Современные подходы'),
  criterion('climate', 'В школе сложился комфортный психологический климат', 'Психологический климат'),
  criterion(
    'logic',
    'Наставники действуют последовательно, понимают наставляемого и верно выбирают, над чем работать',
    'Логичность работы наставника',
  ),
  criterion('satisfied', 'Участники программы довольны совместной работой', 'Удовлетворённость участников'),
  criterion('partners', 'Партнёры программы довольны сотрудничеством', 'Удовлетворённость партнёров'),
  criterion('activity', 'Наставляемые активны и с интересом участвуют в мероприятиях', 'Активность наставляемых'),
  criterion(
    'application',
    'Наставляемые применяют полученные знания, умения и опыт, занимают активную гражданскую позицию',
    'Применение опыта',
  ),
];

/** By it the curator judges whether mentoring is done as the model wants it: 15–18 points optimal, 9–14 admissible, fewer not. */
export const curatorSelfCheck = (mode: DataMode): Questionnaire => ({
  key: 'curatorSelfCheck',
  title: QUESTIONNAIRES.curatorSelfCheck,
  description: describedWithoutCode(
    mode,
    'Оцените девять признаков программы наставничества. Сумма от 15 до 18 баллов – оптимальный уровень, от 9 до 14 – допустимый, от 0 до 8 – недопустимый.',
  ),
  confirmation: 'Спасибо! Сумма и уровень появятся в сводке ответов.',
  purpose: 'selfCheck',
  sections: [
    { questions: CRITERIA },
    {
      title: 'Вывод',
      questions: [
        {
          key: 'conclusion',
          title: 'Что нужно изменить в программе?',
          label: 'Что изменить',
          help: 'Без имён: о программе, а не о людях.',
          kept: true,
          kind: 'text',
        },
      ],
    },
  ],
});
