import { describe, expect, test } from 'vitest';
import { table } from './documents';
import { read, rows } from './read';

/** A plan as it comes off the clipboard. */
const pasted = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n');

const HEADERS = ['Мероприятие', 'Сроки', 'Ответственный', 'Результат'];

describe('no row is taken for the headers of another table', () => {
  test('because it begins with the words of some', () => {
    const text = table(
      'Наименование этапа|Мероприятия|Сроки|Ответственные',
      'Этап 1. Подготовка|Приказ|сентябрь 2025|Директор',
      '|Базы|октябрь 2025|Куратор',
      'Этап 2. Завершение|Итоговая встреча|май 2026|Куратор',
    );
    expect(rows(text, 'activity')).toEqual(['Приказ', 'Базы', 'Итоговая встреча']);
  });

  test('though all its cells do', () => {
    const text = table(
      HEADERS.join('|'),
      'Отчёт куратора|Май 2026|Куратор|Протокол',
      'Мероприятия по обмену опытом|Период реализации программы|Ответственный за ВР|Отчёт',
      'Выполнение планов|Сроки по плану|Наставники|Отметка в журнале',
    );
    expect(rows(text, 'activity')).toEqual(['Отчёт куратора', 'Мероприятия по обмену опытом', 'Выполнение планов']);
  });
});

describe('a heading on a line of its own', () => {
  test('is no beginning of a row in small letters', () => {
    const text = pasted(
      HEADERS,
      ['ОРГАНИЗАЦИЯ'],
      ['издать приказ', 'август', 'директор', 'приказ'],
      ['собрать согласия', 'сентябрь', 'куратор', 'согласия'],
      ['ИТОГИ'],
      ['собрать отчёты', 'май', 'куратор', 'отчёты'],
    );
    expect(rows(text, 'section', 'activity')).toEqual([
      'ОРГАНИЗАЦИЯ | издать приказ',
      'ОРГАНИЗАЦИЯ | собрать согласия',
      'ИТОГИ | собрать отчёты',
    ]);
  });

  test('stays one beside a row of dashes, which says nothing', () => {
    const text = pasted(
      ['Содержание работы', 'Форма', 'Ответственный'],
      ['ЯНВАРЬ'],
      ['Практикум', 'Занятие', 'Методист'],
      ['ФЕВРАЛЬ'],
      ['-', '-', '-'],
      ['МАРТ'],
      ['Конкурс', 'Выступление', 'Куратор'],
    );
    expect(rows(text, 'section', 'activity')).toEqual(['ЯНВАРЬ | Практикум', 'МАРТ | Конкурс']);
  });

  test('is named when no row stands under it, but for a name in it', () => {
    const text = pasted(HEADERS, ['ФЕВРАЛЬ'], ['МАРТ'], ['Конкурс', 'март', 'Куратор', 'Список']);
    const signed = `<table><tr><td>Мероприятие</td><td>Сроки</td></tr><tr><td>Приказ</td><td>май</td></tr>
      <tr><td colspan="2">Директор И.И. Ильин</td></tr></table>`;
    const bare = (plan: string) => read(plan).doubts.filter(({ kind }) => kind === 'sectionEmpty');
    expect(bare(text)).toEqual([{ kind: 'sectionEmpty', given: { section: 'ФЕВРАЛЬ', text: 'ФЕВРАЛЬ' } }]);
    expect(bare(signed)).toMatchObject([{ given: { section: '' } }]);
  });
});

describe('where deadlines come first', () => {
  test('a part of the year alone is a heading, and the deadline of rows without one', () => {
    const text = table(
      'Сроки|Содержание деятельности|Ответственные',
      'I полугодие||',
      'Октябрь 2025 г.|Анкетирование|Методист',
      'II полугодие||',
      '|Школа наставника|Методист',
      'Май 2026|Рефлексия|Методист',
    );
    expect(rows(text, 'section', 'activity', 'deadline')).toEqual([
      'I полугодие | Анкетирование | Октябрь 2025 г.',
      'II полугодие | Школа наставника | II полугодие',
      'II полугодие | Рефлексия | Май 2026',
    ]);
  });

  test('a month beside a date parts the plan into months', () => {
    const text = table(
      'Месяц|Дата|Тема|Ответственный',
      'Сентябрь|05.09|Традиции школы|Завуч',
      '|19.09|Документы|Наставник',
      'Октябрь||Методика урока|Наставник',
    );
    expect(rows(text, 'section', 'activity', 'deadline')).toEqual([
      'Сентябрь | Традиции школы | 05.09',
      'Сентябрь | Документы | 19.09',
      'Октябрь | Методика урока | Октябрь',
    ]);
  });

  test('a day of the week is a header too', () => {
    const text = table('День недели|Мероприятие|Ответственный', 'Понедельник, 10.02|Открытие|Куратор');
    expect(read(text).record.passport.headers).toEqual(['День недели', 'Мероприятие', 'Ответственный']);
    expect(rows(text, 'activity', 'deadline')).toEqual(['Открытие | Понедельник, 10.02']);
  });
});

describe('a cell of several lines that nothing quotes', () => {
  test('is one, wherever the reader of the PDF broke it', () => {
    const text = [
      '№\tМероприятия\tСроки\tИсполнители',
      '1\tРазработка нормативно-',
      'правовой базы',
      'наставничества\tсентябрь 2025\tДиректор,',
      'зам. директора',
      '2\tФормирование банка',
      'наставников\tоктябрь',
      '2025\tКуратор',
      '3\tОтчёт\tмай 2026\tКуратор',
    ].join('\n');
    expect(rows(text, 'number', 'activity', 'deadline', 'responsible')).toEqual([
      '1 | Разработка нормативно-правовой базы наставничества | сентябрь 2025 | Директор, зам. директора',
      '2 | Формирование банка наставников | октябрь / 2025 | Куратор',
      '3 | Отчёт | май 2026 | Куратор',
    ]);
  });

  test('may be a list', () => {
    const text = pasted(
      ['Этап', 'Содержание', 'Срок', 'Ответственные'],
      ['Подготовка', '1. Издать приказ.'],
      ['2. Написать программу.', 'до 10.09', 'Директор'],
      ['Итоги', 'Анкета', 'до 15 мая', 'Психолог'],
    );
    expect(rows(text, 'section', 'activity', 'deadline')).toEqual([
      'Подготовка | 1. Издать приказ. / 2. Написать программу. | до 10.09',
      'Итоги | Анкета | до 15 мая',
    ]);
  });
});

test('a stamp goes on to its date and number, whatever stands between', () => {
  const lines = [
    'Приложение № 2',
    'к приказу Управления образования администрации',
    'Сосновского муниципального округа',
    'от 14.02.2025 № 87-од',
    '',
    'План мероприятий наставничества на 2025 год',
    '',
    table(HEADERS.join('|'), 'Форум|ноябрь|УО|Программа', 'Итоги|декабрь|УО|Отчёт'),
  ];
  const { passport } = read(lines.join('\n')).record;
  expect(passport.approval).toMatchObject({ raw: lines.slice(0, 4), date: '2025-02-14', number: '87-од' });
  expect(passport.title).toEqual(['План мероприятий наставничества на 2025 год']);
});
