import { type Block, type Document, heading, paragraph, points, space, type TableRow } from '../document';
import { fileName, typeset } from '../orders/order-parts';

/** What the add-in keeps of people in a workbook, for the school's notification and for its answer to whoever asks. */
export interface DataDictionary {
  readonly organisation: string;
  readonly address: string;
  readonly schoolYear: string;
  readonly mode: 'codes' | 'names';
  /** Who has confirmed that names may be kept, and when; «» while nobody has. */
  readonly basis: string;
  readonly tabs: readonly DescribedTab[];
  /** Titles of the questionnaires that are asked. */
  readonly questionnaires: readonly string[];
}

export interface DescribedTab {
  readonly tab: string;
  readonly whose: string;
  /** Headers of the columns, those that lead to a person by themselves apart. */
  readonly direct: readonly string[];
  readonly other: readonly string[];
  /** Rows there are today. */
  readonly rows: number;
}

/** The data dictionary: whose data, which, why, where, for how long. Blanks are for the school to fill in. */
export function dataDictionary(data: DataDictionary): Document {
  const { organisation, address, schoolYear, mode, basis, tabs, questionnaires } = data;
  return {
    title: fileName(`Перечень обрабатываемых персональных данных на ${schoolYear} учебный год`),
    orientation: 'landscape',
    blocks: [
      heading('ПЕРЕЧЕНЬ', 'center', true),
      heading('персональных данных, которые обрабатываются при реализации программы наставничества', 'center', true),
      heading(`на ${schoolYear} учебный год`),
      space,
      paragraph(`Оператор: ${orLine(typeset(organisation))}. Адрес: ${orLine(typeset(address))}.`),
      paragraph(howKept(mode, basis)),
      ...points(
        [
          'Цель обработки: организация наставничества – подбор наставника, закрепление и сопровождение пар и групп, мониторинг программы.',
          'Правовое основание: письменное согласие субъекта персональных данных или его законного представителя (пункт 1 части 1 статьи 6 и статья 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»), распоряжение Минпросвещения России от 25.12.2019 № Р-145, локальные акты организации.',
          'Действия с данными: сбор, запись, систематизация, накопление, хранение, уточнение, извлечение, использование, обезличивание, удаление, уничтожение. Передача третьим лицам: ______________________.',
          'Срок: до достижения цели или отзыва согласия; после этого данные уничтожаются в течение 30 дней (статья 21 того же закона). Согласия на бумаге хранятся три года после окончания срока или отзыва.',
          `Где хранится: ${STORED[mode]}`,
          'Кто имеет доступ: куратор программы; руководитель видит только обзор с кодами и числами; иные лица: ______________________.',
        ].map(typeset),
      ),
      space,
      heading('Что и где записано', 'left', true),
      {
        kind: 'table',
        columns: [
          { title: 'Вкладка', width: 36 },
          { title: 'Чьи данные', width: 56 },
          { title: 'Прямо указывают на человека', width: 60 },
          { title: 'Остальные сведения', width: 80 },
          { title: 'Записей', width: 25 },
        ],
        rows: tabs.map(rowOf),
      },
      space,
      ...asked(questionnaires),
      { kind: 'ends', left: 'Составлено: ____________ (дата)', right: 'Куратор: _________ / _________' },
    ],
  };
}

const STORED = {
  codes:
    'в таблице – коды и сведения, перечисленные ниже в графе «Остальные сведения»; столбцы, которые прямо указывают на участника, пусты. Соответствие кодов и имён хранится отдельно, на бумаге или на компьютере организации в Российской Федерации. Если таблица ведётся в Google Таблицах, она находится на серверах за пределами Российской Федерации.',
  names:
    'в таблице – с именами. Таблица на компьютере организации не покидает его. Google Таблицы находятся на серверах за пределами Российской Федерации: запись персональных данных граждан в такие базы при сборе не допускается (часть 5 статьи 18 того же закона), а передача за границу требует уведомления Роскомнадзора (статья 12).',
} as const;

const howKept = (mode: DataDictionary['mode'], basis: string): string =>
  mode === 'codes'
    ? 'Базы ведутся по кодам, без имён, контактов и дат рождения.'
    : `Базы ведутся с именами. Основание: ${orLine(basis)}.`;

const orLine = (text: string): string => (text === '' ? '______________________' : text);

const rowOf = ({ tab, whose, direct, other, rows }: DescribedTab): TableRow => [
  { lines: [tab] },
  { lines: [whose] },
  { lines: [direct.length === 0 ? 'нет' : direct.join('; ')] },
  { lines: [other.join('; ')] },
  { lines: [String(rows)], align: 'center' },
];

const asked = (titles: readonly string[]): readonly Block[] =>
  titles.length === 0
    ? []
    : [
        paragraph(
          `Данные собираются анкетами: ${titles.map((title) => `«${title}»`).join(', ')}. Ответы хранятся в самих анкетах и на вкладках «Ответы: …».`,
        ),
        space,
      ];
