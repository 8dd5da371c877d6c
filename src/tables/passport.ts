import { text } from './column';
import { table } from './table';

export const ROADMAP_LAYOUTS = {
  A: 'разделы, результаты и показатели',
  B: 'пронумерованные мероприятия и результаты',
  C: 'этапы и мероприятия',
  D: 'этапы, мероприятия, содержание и отметки',
  other: 'по столбцам документа',
} as const;

/** What the roadmap says of itself around its table: parameter, its value, what it means. A value holds a line each. */
const parameters = {
  organisation: [
    'Организация',
    'Строки над названием: учредитель и полное наименование. Пусто – из вкладки «Настройки».',
  ],
  title: ['Название', 'Как в самом документе, построчно.'],
  period: ['На какое время', 'Словами документа: на 2026/2027 учебный год.'],
  begins: ['Начало', 'Первый день: 01.09.2026. По нему понимаются сроки вроде «в течение всего периода».'],
  ends: ['Окончание', 'Последний день: 31.05.2027.'],
  approval: ['Гриф утверждения', 'Словами документа, построчно.'],
  approvedOn: ['Утверждена', 'Дата утверждения: 01.09.2026.'],
  approvedNumber: ['Номер приказа', 'Номер приказа об утверждении – из журнала регистрации.'],
  level: ['Уровень', 'Школа, муниципалитет или регион.'],
  scope: ['Для кого', 'Обучающиеся, педагоги или те и другие.'],
  layout: ['Вид таблицы', 'Какие столбцы в документе и в каком порядке.'],
  headers: ['Заголовки столбцов', 'Как в документе, построчно слева направо.'],
  abbreviations: ['Сокращения', 'По одному в строке: ЦМН – целевая модель наставничества.'],
  footnotes: ['Сноски', 'По одной в строке, со знаком сноски в начале.'],
  annexes: ['Приложения', 'По одному в строке: название – когда применяется.'],
} as const;

export type PassportParameter = keyof typeof parameters;

/** The name of a parameter as it stands in the tab. */
export const passportName = (key: PassportParameter): string => parameters[key][0];

export const PASSPORT_PARAMETERS = Object.keys(parameters) as readonly PassportParameter[];

export const LEVELS = { school: 'школа', municipality: 'муниципалитет', region: 'регион' } as const;

export const SCOPES = { pupils: 'обучающиеся', teachers: 'педагоги', all: 'обучающиеся и педагоги' } as const;

/** The passport of the roadmap: all that stands above and below its table. */
export const passport = table({
  id: 'passport',
  tab: 'Паспорт дорожной карты',
  key: 'parameter',
  columns: {
    parameter: text('Параметр', { width: 220 }),
    value: text('Значение', { width: 420, blank: true }),
    explanation: text('Пояснение', { width: 420, blank: true }),
  },
  seeds: Object.values(parameters).map(([parameter, explanation]) => ({ parameter, value: '', explanation })),
  cellChoices: {
    [parameters.level[0]]: Object.values(LEVELS),
    [parameters.scope[0]]: Object.values(SCOPES),
    [parameters.layout[0]]: Object.values(ROADMAP_LAYOUTS),
  },
});
