import { text } from './column';
import { table } from './table';
import { CONSENT_RULES, DATA_MODES, SATISFACTION_METHODS, YES_NO } from './words';

/** What the school decides once: parameter, its value, what it means. Values are text, so that nothing is reinterpreted. */
const parameters = {
  schoolName: ['Полное наименование организации', '', 'Как в уставе; печатается в приказах.'],
  shortName: ['Сокращённое наименование', '', 'Например: МБОУ «СОШ № 2».'],
  founder: ['Учредитель', '', 'Печатается над наименованием организации. Можно оставить пустым.'],
  address: ['Адрес организации', '', 'Почтовый адрес с индексом; печатается в согласиях.'],
  place: ['Место издания приказов', '', 'Населённый пункт: г. Глазов.'],
  schoolYear: ['Учебный год', '', 'Два года через косую черту: 2026/2027. Меняйте каждый сентябрь.'],
  dataMode: [
    'Персональные данные',
    DATA_MODES.codes,
    'Вести базы с именами в Google можно, только если у школы есть на это законное основание.',
  ],
  namesBasis: [
    'Основание вести базы с именами',
    '',
    'Кто и когда подтвердил, что у школы оно есть. Заполняется в боковой панели «Персональные данные».',
  ],
  consentRule: [
    'Кто подписывает согласие',
    CONSENT_RULES.representativeUnder18,
    'За младших подписывает законный представитель. С 14 лет желательна и подпись самого обучающегося.',
  ],
  consentEnds: [
    'Срок действия согласий',
    '',
    'Последний день: 31.08.2027. Печатается в бланках согласий. Пусто – до завершения участия в программе.',
  ],
  asOf: ['Показатели по состоянию на', '', 'Дата справки: 15.06.2027. Пусто – на сегодня.'],
  menteeAgeFrom: ['Наставляемые обучающиеся: возраст от', '10', 'Для показателя «Охват детей».'],
  menteeAgeTo: ['Наставляемые обучающиеся: возраст до', '19', ''],
  mentorAgeFrom: [
    'Наставники из обучающихся: возраст от',
    '15',
    'Для показателя «Охват детей и подростков в роли наставника».',
  ],
  mentorAgeTo: ['Наставники из обучающихся: возраст до', '19', ''],
  capacity: ['Наставляемых у одного наставника не более', '5', 'Если у наставника не указано другое.'],
  teachersTotal: ['Всего педагогов в организации', '', 'Для долей в показателях.'],
  pupilsTotal: ['Всего обучающихся в организации', '', 'Для охвата и классных часов.'],
  parentsTotal: [
    'Всего родителей',
    '',
    'Законных представителей обучающихся. Нужно, если в дорожной карте есть доля родителей.',
  ],
  graduatesTotal: [
    'Всего выпускников',
    '',
    'Тех, с кем школа поддерживает связь. Нужно, если в дорожной карте есть доля выпускников.',
  ],
  organisationsTotal: [
    'Всего организаций и предприятий',
    '',
    'Тех, к кому школа обращалась; от них считается доля тех, кто дал наставников.',
  ],
  smallSchool: [
    'Малокомплектная школа',
    YES_NO.no,
    'Выберите «да» или «нет»: от малокомплектной школы дорожная карта может требовать меньше.',
  ],
  menteeAgePupils: ['Обучающихся в возрасте наставляемых', '', 'Сколько всего в организации детей от 10 до 19 лет.'],
  mentorAgePupils: ['Обучающихся в возрасте наставников', '', 'Сколько всего в организации детей от 15 до 19 лет.'],
  satisfactionMethod: [
    'Уровень удовлетворённости считать как',
    SATISFACTION_METHODS.satisfiedOfResponded,
    'Единого правила нет, поэтому способ печатается под таблицей.',
  ],
  satisfiedFrom: [
    'Удовлетворён тот, чей средний балл не ниже',
    '7',
    'Из десяти, по двум вопросам: доволен совместной работой и доволен результатом.',
  ],
  meetingEveryDays: ['Встреча не реже, дней', '30', 'Пара без встречи дольше этого попадёт в «Панель куратора».'],
  firstMeetingDays: ['Первая встреча не позже, дней', '14', 'Считая от начала работы пары.'],
  deadlineNoticeDays: [
    'Предупреждать о сроке за, дней',
    '14',
    'Для мероприятий дорожной карты и показателей, срок которых скоро наступит.',
  ],
  reviewEveryDays: ['Обновлять обзор для директора не реже, дней', '14', ''],
  reviewReaders: [
    'Кому открыт обзор для директора',
    '',
    'Адреса аккаунтов Google через запятую: director@school.ru. Открывается только для чтения.',
  ],
  council: [
    'Решение педагогического совета',
    '',
    'Номер и дата протокола для преамбулы приказа: протокол от 30.08.2026 № 1. Можно оставить пустым.',
  ],
} as const;

export type Parameter = keyof typeof parameters;

/** The name of a parameter as it stands in the tab. */
export const parameterName = (key: Parameter): string => parameters[key][0];

export const PARAMETERS = Object.keys(parameters) as readonly Parameter[];

export const settings = table({
  id: 'settings',
  tab: 'Настройки',
  key: 'parameter',
  columns: {
    parameter: text('Параметр', { width: 300 }),
    value: text('Значение', { width: 340, blank: true }),
    explanation: text('Пояснение', { width: 520, blank: true }),
  },
  seeds: Object.values(parameters).map(([parameter, value, explanation]) => ({ parameter, value, explanation })),
  cellChoices: {
    [parameters.dataMode[0]]: Object.values(DATA_MODES),
    [parameters.consentRule[0]]: Object.values(CONSENT_RULES),
    [parameters.satisfactionMethod[0]]: Object.values(SATISFACTION_METHODS),
    [parameters.smallSchool[0]]: Object.values(YES_NO),
  },
});
