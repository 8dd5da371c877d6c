import { type Document, heading, paragraph, points, space } from '../document';
import { fileName, typeset } from '../orders/order-parts';

/** What an act of destruction is filled in with; what only the commission knows stays blank. */
export interface DestructionAct {
  readonly organisation: string;
  readonly address: string;
  readonly schoolYear: string;
  /** Whose data: categories and how many people, «обучающиеся – 12». */
  readonly subjects: readonly string[];
  /** What is destroyed and where it stands: «вкладка «Наставляемые»: фамилия, имя, отчество; контакты». */
  readonly data: readonly string[];
}

/**
 * A blank act of the destruction of personal data. What it must say: приказ Роскомнадзора от 28.10.2022 № 179, пункт 3; of
 * what was processed by a computer a log of events goes with it (пункт 2).
 */
export function destructionAct({ organisation, address, schoolYear, subjects, data }: DestructionAct): Document {
  return {
    title: fileName(`Акт об уничтожении персональных данных участников за ${schoolYear} учебный год (бланк)`),
    blocks: [
      {
        kind: 'mark',
        lines: ['УТВЕРЖДАЮ', 'Директор', '______________ / ______________', '«____» ______________ 20____ г.'],
      },
      space,
      heading('АКТ', 'center', true),
      heading('об уничтожении персональных данных', 'center', true),
      space,
      paragraph(typeset(`Оператор: ${organisation || BLANK}. Адрес: ${address || BLANK}.`)),
      paragraph(
        'Обработка по поручению оператора (наименование и адрес лица; если не поручалась – прочерк): ______________________.',
      ),
      paragraph(
        'Лица, уничтожившие персональные данные (фамилия, имя, отчество, должность): ______________________________________________.',
      ),
      ...points(
        [
          {
            text: `Уничтожены данные участников программы наставничества за ${schoolYear} учебный год (фамилии и имена – в прилагаемом списке, который хранится в организации):`,
            parts: listed(subjects),
          },
          { text: 'Перечень уничтоженных данных:', parts: listed(data) },
          'Информационная система: электронная таблица программы наставничества (файл: ______________________, копий ______) и анкеты к ней. К акту приложена выгрузка из журнала событий этой системы.',
          'Бумажные носители (наименование и количество листов каждого): ______________________________________________.',
          'Способ уничтожения: удаление из таблицы и из ответов на анкеты без возможности восстановления, очистка корзины; бумажные носители – измельчение. Нужное подчеркнуть, лишнее вычеркнуть.',
          'Причина: достижение цели обработки, отзыв согласия, окончание срока согласия (нужное подчеркнуть).',
          'Дата уничтожения: «____» ______________ 20____ г.',
        ].map((point) => (typeof point === 'string' ? typeset(point) : point)),
      ),
      space,
      { kind: 'ends', left: 'Подписи:', right: '_________ / _________' },
      { kind: 'ends', left: '', right: '_________ / _________' },
    ],
  };
}

const listed = (entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [BLANK] : entries.map((entry) => `${entry}.`);

const BLANK = '______________________';
