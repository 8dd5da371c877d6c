import { counted, plural } from '../text';

/** Sentences of the year's survey: where the school stands, what to do next, the figures. */

export const stageTitles = [
  'Подготовка условий для запуска программы наставничества',
  'Формирование базы наставляемых',
  'Формирование базы наставников',
  'Отбор и обучение наставников',
  'Формирование наставнических пар или групп',
  'Организация работы наставнических пар или групп',
  'Завершение наставничества',
] as const;

type Forms = readonly [one: string, few: string, many: string];

const GROUPS: Forms = ['пара или группа', 'пары и группы', 'пар и групп'];
const ITEMS: Forms = ['мероприятие', 'мероприятия', 'мероприятий'];
const ERRORS: Forms = ['ошибка', 'ошибки', 'ошибок'];
const WARNINGS: Forms = ['предупреждение', 'предупреждения', 'предупреждений'];

export const missing = {
  schoolName: 'наименование школы',
  schoolYear: 'учебный год',
  director: 'директор',
  curator: 'куратор',
} as const;

/** Parts of the note beside a stage. */
export const stageNotes = {
  items: (done: number, total: number) =>
    `выполнено ${done} из ${counted(total, 'мероприятия', 'мероприятий', 'мероприятий')}`,
  noItems: 'в дорожной карте мероприятий этого этапа нет',
  settled: 'настройки и роли заполнены',
  missing: (what: readonly string[]) => `ещё не указано: ${what.join(', ')}`,
  emptyBase: 'база пока пуста',
  allRemoved: (count: number) => `все убраны из базы: ${count}`,
  mentees: (count: number) => counted(count, 'наставляемый', 'наставляемых', 'наставляемых'),
  mentors: (count: number) => counted(count, 'наставник', 'наставника', 'наставников'),
  consented: 'согласия есть у всех',
  withoutConsent: (count: number) => `без согласия: ${count}`,
  errors: (count: number) => counted(count, ...ERRORS),
  noGroups: 'пар и групп пока нет',
  allOrdered: (count: number) => `${counted(count, ...GROUPS)}, ${count === 1 ? '' : 'все '}по приказу`,
  ordered: (count: number, ordered: number) => `${counted(count, ...GROUPS)}, по приказу – ${ordered}`,
  noMeetings: 'встреч пока не было',
  meetings: (held: number, met: number, groups: number) =>
    `${plural(held, 'прошла', 'прошли', 'прошло')} ${counted(held, 'встреча', 'встречи', 'встреч')}, встречались ${met} из ${counted(groups, 'пары или группы', 'пар и групп', 'пар и групп')}`,
  completed: (done: number, all: number) => `программу прошли ${done} из ${all}`,
} as const;

/** What the agenda knows of a task beside its count. */
type Given = Readonly<Record<string, number | string>>;
type Sentence = (count: number, given: Given) => string;

const days = (count: number | string | undefined): string => counted(Number(count), 'дня', 'дней', 'дней');

/** Every kind of task in the curator's words: what awaits her and what to do. */
export const tasks = {
  unprepared: (count) =>
    `Таблица ещё не подготовлена: не хватает ${counted(count, 'вкладки', 'вкладок', 'вкладок')}. Выполните «Подготовить таблицу».`,
  copied: () => 'Это копия другой таблицы. Подготовьте её, чтобы надстройка вела её отдельно от прежней.',
  yearMissing: () => 'Укажите учебный год во вкладке «Настройки»: два года подряд, 2026/2027.',
  yearOver: () =>
    'Учебный год этой таблицы закончился. Для нового года сделайте её копию и измените год во вкладке «Настройки».',
  overdue: (count) =>
    `${counted(count, ...ITEMS)} дорожной карты ${plural(count, 'просрочено', 'просрочены', 'просрочено')}. Отметьте выполнение или перенесите срок.`,
  errors: (count, { tab }) =>
    `Во вкладке «${tab}» ${counted(count, ...ERRORS)}. Исправьте: строки с ошибками не попадают в документы.`,
  consents: (count) =>
    `Нет действующего согласия у ${counted(count, 'участника', 'участников', 'участников')}. Получите и внесите.`,
  disputed: (count) =>
    count === 1
      ? '1 ответ на анкету ждёт разбора. Решите, чей он: сам он в базу не попадёт.'
      : `${counted(count, 'ответ', 'ответа', 'ответов')} на анкеты ${plural(count, 'ждёт', 'ждут', 'ждут')} разбора. Решите, чьи они: сами они в базу не попадут.`,
  withdrawn: (count, { by }) =>
    `Согласие отозвано, а сведения ещё стоят в ${counted(count, 'месте', 'местах', 'местах')}. Уберите их до ${String(by).split('-').reverse().join('.')}.`,
  neverMet: (count, given) =>
    `${counted(count, ...GROUPS)} ещё не ${plural(count, 'встречалась', 'встречались', 'встречались')}, хотя с начала работы прошло не меньше ${days(given.days)}. Помогите им начать или внесите встречи.`,
  schoolName: () =>
    'Впишите полное наименование организации во вкладку «Настройки»: без него нельзя напечатать приказ.',
  officials: (_count, { director, curator }) => {
    const who = [...(director ? [missing.director] : []), ...(curator ? [missing.curator] : [])];
    return `Во вкладке «Роли» ещё не ${who.length > 1 ? 'указаны' : 'указан'} ${who.join(' и ')}. Впишите фамилию, имя и отчество.`;
  },
  noMentees: () => 'База наставляемых пуста. Разошлите анкеты или внесите тех, кому нужен наставник.',
  noMentors: () => 'База наставников пуста. Разошлите анкеты или внесите тех, кто готов помогать.',
  noPairs: () => 'Пар и групп ещё нет. Составьте их во вкладке «Пары».',
  unordered: (count) =>
    `${counted(count, ...GROUPS)} не ${plural(count, 'закреплена', 'закреплены', 'закреплены')} приказом. Подготовьте приказ.`,
  changedPairs: (count) =>
    `${counted(count, ...GROUPS)} ${plural(count, 'изменилась', 'изменились', 'изменились')} после подписания приказа. Подготовьте приказ об изменениях.`,
  drafts: (count) =>
    `${counted(count, 'документ ждёт', 'документа ждут', 'документов ждут')} номера и даты. Впишите их, когда документ зарегистрируют.`,
  due: (count, given) =>
    `У ${counted(count, 'мероприятия', 'мероприятий', 'мероприятий')} дорожной карты срок наступит в течение ${days(given.days)}. Проверьте, всё ли готово.`,
  notMetLately: (count, given) =>
    `${counted(count, ...GROUPS)} не ${plural(count, 'встречалась', 'встречались', 'встречались')} больше ${days(given.days)}. Узнайте, что мешает, или внесите встречи.`,
  unpairedMentees: (count) =>
    `${counted(count, 'наставляемый', 'наставляемых', 'наставляемых')} пока без пары. Подберите наставника.`,
  unpairedMentors: (count) => `${counted(count, 'наставник', 'наставника', 'наставников')} пока без наставляемых.`,
  unmarkedMentees: (count) =>
    `Срок программы закончился, а отметки о прохождении нет у ${counted(count, 'наставляемого', 'наставляемых', 'наставляемых')}. Поставьте «да» или «нет».`,
  uncounted: () => 'Показатели справки ещё не посчитаны. Заполните их: надстройка посчитает всё, что может.',
  byHand: (count) =>
    `${counted(count, 'показатель', 'показателя', 'показателей')} справки надстройка посчитать не может. ${plural(count, 'Введите его значение', 'Введите их значения', 'Введите их значения')} во вкладке «Показатели».`,
  programmes: (count) =>
    `У ${counted(count, 'пары или группы', 'пар и групп', 'пар и групп')} нет утверждённой программы. Впишите дату утверждения во вкладку «Пары».`,
  noRoadmap: () =>
    'Дорожной карты ещё нет. Откройте в меню «Дорожная карта»: загрузите документ школы или начните с готового плана.',
  unknownDeadlines: (count) =>
    `У ${counted(count, 'мероприятия', 'мероприятий', 'мероприятий')} дорожной карты срок понят не до конца, и напомнить о нём нельзя. Запишите его точнее, например «до 15.09.2026», или впишите начало и окончание.`,
  noDeadlines: (count) =>
    `У ${counted(count, 'мероприятия', 'мероприятий', 'мероприятий')} дорожной карты не указан срок.`,
  warnings: (count) => `${counted(count, ...WARNINGS)}. Посмотрите, всё ли так, как должно быть.`,
  reviewNever: () => 'Обзор для директора ещё не опубликован.',
  reviewOld: (_count, given) => `Обзор для директора не обновляли больше ${days(given.days)}. Обновите его.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** Words on the button of a task. */
export const buttons = {
  setUp: 'Подготовить таблицу',
  fillIndicators: 'Заполнить показатели',
  findings: 'Открыть замечания',
  addPerson: 'Добавить участника',
  order: 'Подготовить приказ',
  roadmap: 'Открыть дорожную карту',
  review: 'Открыть обзор',
  consents: 'Открыть согласия',
  questionnaires: 'Открыть разбор',
} as const;

export const figures = {
  mentees: 'Наставляемые',
  mentors: 'Наставники',
  groups: 'Пары и группы',
  groupsDetail: (ofTwo: number, more: number) =>
    `${counted(ofTwo, 'пара', 'пары', 'пар')}, ${counted(more, 'группа', 'группы', 'групп')}`,
  consents: 'Все нужные согласия',
  ordered: 'Закреплены приказом',
  meetings: 'Прошло встреч',
  meetingsDetail: (met: number, groups: number) =>
    `встречались ${met} из ${counted(groups, 'пары или группы', 'пар и групп', 'пар и групп')}`,
  roadmap: 'Выполнено по дорожной карте',
  overdue: (count: number) => `просрочено: ${count}`,
  responses: 'Ответы на анкеты',
  responsesDetail: (disputed: number) => `в разборе: ${disputed}`,
  findings: 'Замечания',
  findingsDetail: (errors: number, warnings: number) =>
    `${counted(errors, ...ERRORS)}, ${counted(warnings, ...WARNINGS)}`,
  outOf: (part: number, whole: number) => `${part} из ${whole}`,
} as const;
