import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/domain/people-import/cell-texts';
import { tableOfHtml, tableOfText } from '../../../src/domain/people-import/text-table';

describe('a text', () => {
  test.each([
    [
      'ФИО;Класс\nИванов, Иван;9',
      [
        ['ФИО', 'Класс'],
        ['Иванов, Иван', '9'],
      ],
    ],
    [
      'ФИО,Класс\r\nИванов Иван,9\r\n',
      [
        ['ФИО', 'Класс'],
        ['Иванов Иван', '9'],
      ],
    ],
    [
      'ФИО\tКласс\nИванов; Иван\t9',
      [
        ['ФИО', 'Класс'],
        ['Иванов; Иван', '9'],
      ],
    ],
    ['\ufeffФИО;Класс', [['ФИО', 'Класс']]],
    ['sep=|\nФИО|Класс', [['ФИО', 'Класс']]],
    [
      'ФИО;Запрос\n"Иванов; И.";"по ""физике""\nи химии"',
      [
        ['ФИО', 'Запрос'],
        ['Иванов; И.', 'по "физике"\nи химии'],
      ],
    ],
    ['Иванов Иван\nПетров Пётр', [['Иванов Иван'], ['Петров Пётр']]],
  ])('%j', (text, rows) => {
    expect(tableOfText(text).rows).toEqual(rows);
  });
});

test('of a page the largest table is read, merged cells and all, and nothing of it runs', () => {
  const html =
    '<table><tr><td>шапка</td></tr></table><table><tr><th rowspan="2">ФИО</th><th colspan="2">Контакты</th></tr><tr><th>Телефон</th><th>Почта</th></tr><tr><td>Иванов<script>alert(1)</script></td><td>007</td><td>а@б.ру</td></tr></table>';
  expect(tableOfHtml(html)?.rows).toEqual([
    ['ФИО', 'Контакты', ''],
    ['ФИО', 'Телефон', 'Почта'],
    ['Иванов', '007', 'а@б.ру'],
  ]);
  expect(tableOfHtml('<p>ФИО</p>')).toBeUndefined();
});

test('sheets become texts: days, numbers, faults, a class that stands over its rows; an empty one is none', () => {
  const rows = [
    ['ФИО', 'Класс', 'Рождение', 'Телефон', 'Да'],
    ['Иванов', '9А', new Date(Date.UTC(2012, 8, 1)), 89_001_234_567, true],
    ['Петров', null, 41_153, '007', '#N/A'],
    [null, undefined, '', '', ''],
  ];
  const merges = [
    { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
    { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
  ];
  expect(
    tablesOf([
      { name: 'Лист1', veryHidden: true, rows, merges },
      { name: 'Пусто', rows: [[null]] },
    ]),
  ).toEqual([
    {
      name: 'Лист1',
      hidden: true,
      rows: [
        ['ФИО', 'Класс', 'Рождение', 'Телефон', 'Да'],
        ['Иванов', '9А', '01.09.2012', '89001234567', 'да'],
        ['Петров', '9А', '41153', '007', ''],
      ],
    },
  ]);
});
