import { type Block, type Document, heading, paragraph, space, type TableColumn, type TableRow } from '../document';
import { dateText, fileName, typeset } from '../orders/order-parts';

/** What is kept of a school year once names are no longer needed: codes, categories, dates and numbers. */
export interface YearArchive {
  readonly organisation: string;
  readonly schoolYear: string;
  /** The day of the archive, `2027-06-30`. */
  readonly day: string;
  readonly people: readonly ArchivedPerson[];
  readonly pairs: readonly ArchivedPair[];
  /** Indicators of the monitoring report with their values. */
  readonly indicators: readonly { readonly code: string; readonly name: string; readonly value: string }[];
  /** Number, date and kind of every signed paper. */
  readonly documents: readonly { readonly kind: string; readonly number: string; readonly date: string }[];
}

interface ArchivedPerson {
  readonly code: string;
  readonly role: string;
  readonly category: string;
  readonly joined: string;
  readonly finished: string;
  readonly completed: string;
}

interface ArchivedPair {
  readonly code: string;
  readonly mentoringForm: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly begins: string;
  readonly ends: string;
  readonly meetings: number;
}

/** The archive of a school year without names: the register of who took part, the pairs, the figures, the papers. */
export function yearArchive(data: YearArchive): Document {
  const { organisation, schoolYear, day, people, pairs, indicators, documents } = data;
  return {
    title: fileName(`Архив программы наставничества за ${schoolYear} учебный год, без имён`),
    orientation: 'landscape',
    blocks: [
      ...(organisation === '' ? [] : [heading(typeset(organisation)), space]),
      heading('АРХИВ ПРОГРАММЫ НАСТАВНИЧЕСТВА', 'center', true),
      heading(`за ${schoolYear} учебный год (без имён)`),
      space,
      paragraph(
        `Составлен ${dateText(day)}. Участники указаны кодами; имён, контактов, классов и сведений о здоровье участников в архиве нет.`,
      ),
      space,
      ...titled('1. Реестр участников', 'Участников нет.', PEOPLE, people.map(personRow)),
      ...titled('2. Пары и группы', 'Пар и групп нет.', PAIRS, pairs.map(pairRow)),
      ...titled(
        '3. Показатели мониторинга',
        'Показателей нет.',
        INDICATORS,
        indicators.map(({ code, name, value }) => row(code, name, value)),
      ),
      ...titled(
        '4. Документы',
        'Подписанных документов нет.',
        DOCUMENTS,
        documents.map(({ kind, number, date }) => row(kind, number, dateText(date))),
      ),
    ],
  };
}

const PEOPLE: readonly TableColumn[] = [
  { title: 'Код', width: 30 },
  { title: 'Роль', width: 45 },
  { title: 'Категория', width: 62 },
  { title: 'Вошёл в программу', width: 40 },
  { title: 'Завершил', width: 40 },
  { title: 'Прошёл программу', width: 40 },
];

const PAIRS: readonly TableColumn[] = [
  { title: 'Код', width: 25 },
  { title: 'Форма наставничества', width: 72 },
  { title: 'Наставник', width: 35 },
  { title: 'Наставляемый', width: 35 },
  { title: 'Начало', width: 32 },
  { title: 'Окончание', width: 33 },
  { title: 'Встреч', width: 25 },
];

const INDICATORS: readonly TableColumn[] = [
  { title: '№', width: 20 },
  { title: 'Показатель', width: 197 },
  { title: 'Значение', width: 40 },
];

const DOCUMENTS: readonly TableColumn[] = [
  { title: 'Документ', width: 167 },
  { title: 'Номер', width: 45 },
  { title: 'Дата', width: 45 },
];

const titled = (
  title: string,
  none: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): readonly Block[] => [
  heading(title, 'left', true),
  rows.length === 0 ? paragraph(none) : { kind: 'table', columns, rows },
  space,
];

const row = (...texts: readonly string[]): TableRow => texts.map((text) => ({ lines: [text] }));

const dayOrDash = (day: string): string => (day === '' ? '–' : dateText(day));

const personRow = ({ code, role, category, joined, finished, completed }: ArchivedPerson): TableRow =>
  row(code, role, category, dayOrDash(joined), dayOrDash(finished), completed);

const pairRow = ({ code, mentoringForm, mentor, mentee, begins, ends, meetings }: ArchivedPair): TableRow =>
  row(code, mentoringForm, mentor, mentee, dayOrDash(begins), dayOrDash(ends), String(meetings));
