import { counted } from '../text';

/** Words of the tab «План и факт»: what a target was counted from, and whether it is reached. */

export const targetStates = {
  met: 'достигнуто',
  notYet: 'пока не достигнуто',
  unknown: 'нет данных',
} as const;

/** From what each kind of target is counted: the tab, and what of it. */
export const targetSources = {
  bases: 'Базы наставляемых и наставников; сколько всего – вкладка «Настройки».',
  consents: 'Вкладка «Согласия»: у кого есть все нужные.',
  meetings: 'Вкладка «Встречи»: состоявшиеся.',
  plans: 'Вкладка «Планы»: выполненные пункты.',
  pairs: 'Вкладка «Пары»: работающие.',
  partners: 'Вкладка «Наставники»: организации, из которых пришли наставники.',
  publications: 'Вкладка «Публикации».',
  rubrics: 'Вкладка «Публикации», столбец «Рубрика».',
  trainings: 'Вкладка «Мероприятия»: занятия для наставников.',
  experts: 'Вкладка «Мероприятия», столбец «Приглашено экспертов».',
  finalEvent: 'Вкладка «Мероприятия»: итоговая встреча или деловая игра.',
  councils: 'Вкладка «Мероприятия»: последний педагогический совет.',
  parentMeetings: 'Вкладка «Мероприятия»: родительские собрания.',
  classHours: 'Вкладка «Мероприятия»: классные часы, всего участников.',
  workMeetings: 'Вкладка «Мероприятия»: рабочие встречи.',
  agreements: 'Вкладка «Документы»: действующие соглашения.',
  events: 'Вкладка «Мероприятия»: все проведённые.',
  contests: 'Вкладка «Мероприятия»: участники региональных и всероссийских конкурсов, форумов, фестивалей.',
  roadmap: 'Вкладка «Дорожная карта»: выполненные мероприятия.',
  roadmapOnTime: 'Вкладка «Дорожная карта»: выполненные в срок из тех, чей срок наступил.',
} as const;

const CATEGORIES: Readonly<Record<string, string>> = {
  pupil: 'обучающиеся',
  teacher: 'педагоги',
  parent: 'родители',
  graduate: 'выпускники',
};

/** «111 из 400», «обучающиеся – 111 из 400»; a whole that nobody has entered is asked for. */
export function shareWords(label: string | undefined, part: number, whole: number | undefined): string {
  const share = whole === undefined ? `${part}, а сколько всего, не указано` : `${part} из ${whole}`;
  return label === undefined ? share : `${CATEGORIES[label] ?? label} – ${share}`;
}

/** What is said of a target that was not simply counted. */
export const targetNotes = {
  byHand: 'Посчитать не из чего: введите вручную.',
  noWhole: 'Не указано, от какого числа считать: впишите его во вкладку «Настройки».',
  entered: (counted: string) => (counted === '' ? 'Введено вручную.' : `Введено вручную; посчитано ${counted}.`),
  nothingYet: 'Считать пока некого и нечего: во вкладке нет записей.',
  notApplicable: 'Мероприятие не проводится.',
  notANumber: 'Введено не число. Запишите его цифрами: 87 или 87 %.',
  gone: 'В дорожной карте такого показателя больше нет.',
} as const;

/** What `countTargets` has done. */
export const countedTargets = (all: number, measured: number): string =>
  all === 0
    ? 'В дорожной карте нет показателей с числами: считать нечего.'
    : `${counted(all, 'показатель', 'показателя', 'показателей')} в дорожной карте, посчитано ${measured}.`;
