import { counted } from '../text';

/** Words of what comes of loading, starting, renewing and taking back a roadmap. */

type Given = Readonly<Record<string, string | number>>;

/** Names of tabs that are not the roadmap, or not yet. */
export const tabNames = {
  building: (tab: string) => `${tab} (загружается)`,
  unfinished: (tab: string) => `${tab} (не загружено)`,
  until: (day: string) => `до ${day}`,
  undone: (day: string) => `(отменено ${day})`,
} as const;

/** What a person should look at in a document that was read. */
export const doubts = {
  rowJoined: () => 'Строку разорвал перенос страницы, её части соединены. Проверьте, верно ли.',
  headerMissing: () => 'В таблице нет строки с заголовками. Столбцы узнаны по содержанию: проверьте, верно ли.',
  columnGuessed: ({ header = '' }: Given) =>
    `${header === '' ? 'Один из столбцов' : `Столбец «${header}»`} узнан по содержанию. Проверьте, верно ли.`,
  columnUnknown: ({ header = '' }: Given) =>
    `Столбца «${header}» во вкладке нет: его текст сохранён в столбце «Другие столбцы».`,
  columnMixed: ({ header = '' }: Given) =>
    `${header === '' ? 'В одном из столбцов' : `В столбце «${header}»`} собраны разные сведения. Проверьте, верно ли он прочитан.`,
  columnsDiffer: () => 'В строках разное число столбцов. Проверьте, всё ли стоит на своём месте.',
  deadlineColumnMissing: () => 'В таблице нет столбца со сроками. Впишите сроки во вкладке «Дорожная карта».',
  deadlineFromSection: ({ deadline = '' }: Given) =>
    `Срок${deadline === '' ? '' : ` «${deadline}»`} взят из заголовка раздела или строки выше. Проверьте, верно ли.`,
  deadlineFromMonths: ({ deadline = '' }: Given) =>
    `Срок${deadline === '' ? '' : ` «${deadline}»`} собран из отметок по месяцам. Проверьте, верно ли.`,
  activityCarried: () => 'Мероприятие взято из строки выше. Проверьте, верно ли.',
  activityMissing: () => 'В строке не названо мероприятие. Впишите его во вкладке «Дорожная карта».',
  indicatorShared: () => 'Показатель в документе один на несколько строк. Проверьте, к тем ли строкам он отнесён.',
  sectionOrRow: () => 'Неясно, мероприятие это или заголовок раздела. Проверьте.',
  sectionEmpty: ({ section = '' }: Given) =>
    `Под ${section === '' ? 'одним из заголовков' : `заголовком «${section}»`} нет ни одной строки, и он не вошёл. Проверьте, не мероприятие ли это.`,
  tableLeftOut: ({ title = '' }: Given) =>
    `Ещё одна таблица документа${title === '' ? '' : ` («${title}»)`} не вошла: она не похожа на дорожную карту.`,
  textLeftOut: ({ where, start = '' }: Given) =>
    `Текст ${where === 'above' ? 'над таблицей' : 'под таблицей'} не вошёл${start === '' ? '' : `: «${start}»`}. Проверьте, нет ли в нём мероприятий.`,
} as const;

/** Why a document is no roadmap that can be read, and what to do. */
export const obstacles = {
  empty: () => 'Документ пуст. Вставьте таблицу дорожной карты или выберите другой файл.',
  tooLarge: () => 'Документ слишком большой для дорожной карты. Вставьте только её таблицу.',
  noTable: () =>
    'В документе нет таблицы, а дорожная карта читается из таблицы. Скопируйте из документа таблицу с мероприятиями и сроками и вставьте её.',
  orderOnly: () =>
    'Это приказ, а таблицы дорожной карты в нём нет. Она бывает в приложении к приказу: выберите файл с приложением.',
  severalTables: ({ titles = '' }: Given) =>
    `В документе несколько дорожных карт${titles === '' ? '' : `: ${titles}`}. Скопируйте нужную таблицу и вставьте её.`,
  people: () => 'Это список людей, а не дорожная карта. Людей внесите во вкладки «Наставляемые» и «Наставники».',
  monitoring: () =>
    'Это таблица показателей, а не дорожная карта. Показатели надстройка считает сама: выберите в меню «Заполнить показатели».',
  otherKind: () =>
    'Этот документ не похож на дорожную карту: в таблице не нашлось мероприятий со сроками. Выберите другой файл.',
  noRows: () => 'В таблице есть заголовки, но нет ни одного мероприятия. Выберите другой файл.',
} as const;

export const refusals = {
  textTooLong: (row: number) =>
    `Мероприятие ${row}: текст слишком длинный, в ячейку помещается 50 000 знаков. Сократите его в документе и повторите.`,
  notOneSource: 'Передайте либо текст документа, либо его таблицу.',
  unknownPlan: (known: readonly string[]) => `Такого плана нет. Есть: ${known.join(', ')}.`,
  badYear: 'Запишите учебный год двумя годами подряд: 2027/2028.',
  nothingToRenew: 'Во вкладке «Дорожная карта» нет ни одного мероприятия: переносить нечего.',
  nothingKept: 'Отметьте хотя бы одно мероприятие, которое переходит в новый учебный год.',
  unknownItems: (codes: readonly string[]) =>
    `Во вкладке «Дорожная карта» нет ${codes.join(', ')}. Обновите список и повторите.`,
} as const;

const archived = (tab: string): string => (tab === '' ? '' : ` Прежняя дорожная карта – в скрытой вкладке «${tab}».`);

export const replies = {
  written: (rows: number, tab: string) =>
    `Внесено: ${counted(rows, 'мероприятие', 'мероприятия', 'мероприятий')}.${archived(tab)}`,
  already: 'Во вкладке «Дорожная карта» уже стоит всё, что есть в этом документе. Ничего не изменено.',
  preview: (rows: number) => `В документе ${counted(rows, 'мероприятие', 'мероприятия', 'мероприятий')}.`,
  thisYear: (year: string) => `Дорожная карта уже на ${year} учебный год. Ничего не изменено.`,
  renewed: (rows: number, tab: string) =>
    `Перенесено: ${counted(rows, 'мероприятие', 'мероприятия', 'мероприятий')}. Отметки о выполнении и сведения об утверждении очищены.${archived(tab)}`,
  otherYear: (roadmap: string, settings: string) =>
    ` Дорожная карта на ${roadmap} учебный год, а во вкладке «Настройки» ${settings === '' ? 'год не указан: впишите его' : `указан ${settings}: измените его, когда начнётся новый год`}.`,
} as const;

export const undo = {
  nothing: 'Отменять нечего: после последней отмены дорожную карту не загружали и не переносили.',
  gone: 'Вернуть прежнюю дорожную карту нельзя: её вкладку удалили. Нынешняя осталась как есть.',
  done: (tab: string) => `Дорожная карта возвращена, какой была. Отменённая осталась в скрытой вкладке «${tab}».`,
  changed: (tab: string) =>
    `Дорожная карта возвращена, какой была. После загрузки в неё вносили изменения: они остались в скрытой вкладке «${tab}».`,
} as const;

export const periodWords = (schoolYear: string): string => `на ${schoolYear} учебный год`;

const BLANK_DAY = '«___» __________ 20___';
const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*';
const DAY = new RegExp(
  `["«„“]?\\d{1,2}["»”]?\\s*(?:\\.\\s?\\d{1,2}\\s?\\.\\s?|\\s${MONTH}\\s+)(?:20)?\\d\\d(?!\\d)`,
  'gi',
);
const NUMBER = new RegExp(
  `(${BLANK_DAY}\\s*(?:г\\.?|года)?,?\\s*|(?:приказ|распоряжени|постановлени)[а-яё]*\\s*)№\\s*[^\\s,;_]+`,
  'gi',
);

/** A line of the approval stamp of a roadmap that is to be approved anew: its day and number are left to be filled in. */
export const blankRequisites = (line: string): string => line.replace(DAY, BLANK_DAY).replace(NUMBER, '$1№ ___');
