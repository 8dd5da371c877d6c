import { describe, expect, test } from 'vitest';
import type { ListColumn, ListTable } from '../../../src/domain/people-import/list';
import { tellsPeople, understood } from '../../../src/domain/people-import/read-list';
import { peopleRows } from '../../../src/domain/people-import/rows';
import { tableOfText } from '../../../src/domain/people-import/text-table';
import { mentees, mentors } from '../../../src/tables/people';

const table = (rows: readonly (readonly string[])[], name = ''): ListTable => ({ name, hidden: false, rows });

/** What the columns of a list are taken for, in the base it is taken for. */
function columnsIn(list: ListTable, base?: 'mentees' | 'mentors'): readonly ListColumn[] {
  const read = understood(list);
  return read.columnsFor(base ?? read.base ?? 'mentees').map(({ column }) => column);
}

const peopleIn = (list: ListTable, base?: 'mentees' | 'mentors') =>
  peopleRows(list.rows, understood(list).header, columnsIn(list, base));

describe('headers are known by their words', () => {
  test.each([
    ['ФИО', 'fullName'],
    ['Ф.И.О.', 'fullName'],
    ['Ф. И. О. обучающегося', 'fullName'],
    ['Фамилия, имя, отчество (при наличии)', 'fullName'],
    ['Класс', 'schoolClass'],
    ['Группа', 'schoolClass'],
    ['Дата рожд.', 'birthDate'],
    ['Год рождения', 'birthYear'],
    ['г.р.', 'birthYear'],
    ['Пол (м/ж)', 'gender'],
    ['Телефон', 'contacts'],
    ['E-mail', 'contacts'],
    ['Эл. почта', 'contacts'],
    ['Телефон родителя', 'contacts'],
    ['Должность', 'post'],
    ['Место работы', 'workplace'],
    ['Категория', 'category'],
    ['Запрос', 'request'],
    ['№ п/п', 'number'],
    ['№', 'number'],
    ['Квалификационная категория', 'other'],
    ['Классный руководитель', 'other'],
    ['Классный учитель', 'other'],
    ['Группа здоровья', 'other'],
    ['Чем помочь', 'request'],
    ['ФИО родителя', 'other'],
    ['Домашний адрес', 'other'],
    ['СНИЛС', 'other'],
  ])('%s', (header, column) => {
    const list = table([
      [header, 'Место учёбы'],
      ['а', 'б'],
    ]);
    expect(columnsIn(list, 'mentees')[0]).toBe(column);
  });

  test.each([
    ['mentees', mentees],
    ['mentors', mentors],
  ] as const)('all that people fill in of «%s» is known by its own header, surely', (base, { columns }) => {
    const own = Object.entries(columns).filter(([, { locked }]) => !locked);
    const read = understood(table([own.map(([, { header }]) => header), own.map(() => 'х')]));
    expect(read.columnsFor(base)).toEqual(own.map(([column]) => ({ column, sureness: 'sure' })));
  });
});

describe('the official forms of the bases', () => {
  const MENTEES =
    '№|ФИО наставляемого|Контактные данные для связи (данные представителя)|Год рождения наставляемого|Основной запрос наставляемого|Дата вхождения в программу|ФИО наставника|Форма наставничества|Место работы/учебы наставника|Дата завершения программы|Результаты программы|Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации|Отметка о прохождении программы';
  const MENTORS =
    '№|ФИО наставника|Контактные данные для связи|Место работы/учебы наставника|Основные компетенции наставника|Важные для программы достижения наставника|Интересы наставника|Желаемый возраст наставляемых|Ресурс времени на программу наставничества|Дата вхождения в программу|ФИО наставляемого (наставляемых)|Форма наставничества|Место работы/учебы наставляемого|Дата завершения программы|Результаты программы|Ссылка на кейс/отзыв наставника, размещенные на сайте организации';

  test('tell whose they are, and the partner beside a person is left out', () => {
    const list = table([MENTEES.split('|'), ['1', 'Иванов Иван']]);
    expect(understood(list).base).toBe('mentees');
    expect(columnsIn(list)).toEqual([
      ...['number', 'fullName', 'contacts', 'birthYear', 'request', 'joined', 'other', 'other', 'other'],
      ...['finished', 'results', 'story', 'completed'],
    ]);
  });

  test('of mentors too', () => {
    const list = table([MENTORS.split('|'), ['1', 'Иванов Иван']]);
    expect(understood(list).base).toBe('mentors');
    expect(columnsIn(list)).toEqual([
      ...['number', 'fullName', 'contacts', 'workplace', 'skills', 'achievements', 'interests', 'wishedAge'],
      ...['timeResource', 'joined', 'other', 'other', 'other', 'finished', 'results', 'story'],
    ]);
  });

  test('with a line of numbers under the headers', () => {
    const headers = MENTEES.split('|');
    const list = table([headers, headers.map((_, at) => String(at + 1)), ['1', 'Иванов Иван', '', '2012']]);
    expect(peopleIn(list)).toEqual([{ line: 3, texts: { fullName: 'Иванов Иван', birthYear: '2012' } }]);
  });
});

describe('the headers of a list are found', () => {
  test('below lines of title, which tell whose it is and who they are', () => {
    const list = table([
      ['Список наставников'],
      ['из числа педагогов, 2026/2027 учебный год', '', ''],
      [],
      ['№', 'ФИО', 'Должность'],
      ['1', 'Белова Ольга Павловна', 'учитель химии'],
    ]);
    const read = understood(list);
    expect([read.header.at, read.header.count, read.base, read.category]).toEqual([3, 1, 'mentors', 'teacher']);
    expect(peopleIn(list)).toEqual([{ line: 5, texts: { fullName: 'Белова Ольга Павловна', post: 'учитель химии' } }]);
  });

  test('in two lines, the upper of which groups the lower', () => {
    const list = table([
      ['№ п/п', 'Обучающийся', '', '', 'Класс', 'Контакты', ''],
      ['', 'Фамилия', 'Имя', 'Отчество', '', 'Телефон', 'E-mail'],
      ['1', 'Иванов', 'Пётр', 'Ильич', '9А', '89001234567', 'p@x.ru'],
    ]);
    expect(columnsIn(list)).toEqual([
      ...['number', 'surname', 'givenName', 'patronymic', 'schoolClass', 'contacts', 'contacts'],
    ]);
    expect(peopleIn(list)).toEqual([
      { line: 3, texts: { fullName: 'Иванов Пётр Ильич', schoolClass: '9А', contacts: '89001234567; p@x.ru' } },
    ]);
  });

  test('not in a person, even one who teaches classes', () => {
    const list = table([
      ['ФИО', 'Должность', 'Запрос'],
      ['Белова Ольга', 'учитель', 'класс, телефон и почта наставника'],
    ]);
    expect(understood(list).header).toMatchObject({ at: 0, count: 1 });
  });

  test('or the columns are told by what stands in them', () => {
    const list = table([
      ['1', 'Иванов Пётр', '9А', '01.09.2012', 'м', '8 900 123-45-67'],
      ['2', 'Сидорова Анна Ивановна', '10 Б', '2.3.2011', 'ж', ''],
    ]);
    expect(understood(list).header.count).toBe(0);
    expect(columnsIn(list)).toEqual(['number', 'fullName', 'schoolClass', 'birthDate', 'gender', 'contacts']);
    expect(peopleIn(list).map(({ line }) => line)).toEqual([1, 2]);
  });

  test('and of two columns that say the same the surer has it', () => {
    const list = table([
      ['Фамилия и имя (класс)', 'ФИО', 'Класс'],
      ['а', 'Иванов Иван', '9'],
    ]);
    expect(columnsIn(list)).toEqual(['other', 'fullName', 'schoolClass']);
  });
});

describe('the rows of a list', () => {
  const HEADERS = ['№', 'ФИО', 'Класс', 'Запрос'];

  test('below the name of a class get it, unless they name their own', () => {
    const list = table([
      HEADERS,
      ['9 А класс'],
      ['1', 'Иванов Иван', '', 'физика'],
      ['2', 'Петров Пётр', '9Б', ''],
      ['', 'Список обучающихся 10 «В» класса', '', ''],
      ['3', 'Котова Анна', '', ''],
      ['Прочие'],
      ['4', 'Белова Яна', '', 'химия'],
    ]);
    expect(peopleIn(list).map(({ line, texts }) => [line, texts.fullName, texts.schoolClass])).toEqual([
      [3, 'Иванов Иван', '9 А'],
      [4, 'Петров Пётр', '9Б'],
      [6, 'Котова Анна', '10 «В»'],
      [8, 'Белова Яна', undefined],
    ]);
  });

  test('that are no people are left out: empty ones, repeated headers, totals', () => {
    const list = table([
      HEADERS,
      ['1', 'Иванов Иван', '9', ''],
      ['', ' ', ''],
      HEADERS,
      ['2', 'Петров Пётр', '9', ''],
      ['Итого: 2 чел.'],
      ['', 'Всего', '2', ''],
    ]);
    expect(peopleIn(list).map(({ line }) => line)).toEqual([2, 5]);
  });

  test('of names alone are people', () => {
    const list = tableOfText('Иванов Иван\nПетров Пётр Ильич\n');
    expect(peopleIn(list).map(({ texts }) => texts.fullName)).toEqual(['Иванов Иван', 'Петров Пётр Ильич']);
  });
});

test('a list tells its people by a name or a code', () => {
  expect([['fullName'], ['surname'], ['code']].map((columns) => tellsPeople(columns as ListColumn[]))).toEqual([
    true,
    true,
    true,
  ]);
  expect(tellsPeople(['schoolClass', 'contacts', 'other'])).toBe(false);
});
