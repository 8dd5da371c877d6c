import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { withPeopleList } from '../../src/local/people-file';

const folder = mkdtempSync(join(tmpdir(), 'list-'));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const read = async (path: string, over: object = {}) =>
  JSON.parse(await withPeopleList('importPeople', JSON.stringify({ file: path, ...over })));

/** Russian text as Windows has long saved it. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => (sign >= 'А' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))));

/** Made by LibreOffice: a hidden sheet, a title, headers in two merged lines, a class over two rows, days and phones. */
const LIBREOFFICE = fileURLToPath(new URL('lists/libreoffice.xlsx', import.meta.url));

test('a workbook of LibreOffice', async () => {
  expect(await read(LIBREOFFICE, { preview: true })).toEqual({
    base: 'mentees',
    category: 'pupil',
    columns: ['fullName', 'schoolClass', 'birthDate', 'contacts'],
    rows: [
      ['Сорокин Павел Ильич', '9 А', '01.09.2012', '0071234567'],
      ['Галкина Анна', '9 А', '2.3.2011', '89001112233'],
    ],
    lines: [5, 6],
    preview: true,
  });
});

describe('a workbook with several sheets', () => {
  const workbook = async () =>
    file(
      'листы.xlsx',
      await writeXlsx({
        sheets: [
          { name: 'Пусто', rows: [[null]] },
          { name: 'Титул', rows: [['Школа № 2'], ['2026/2027 учебный год']] },
          { name: 'Тайный', hidden: true, rows: [['ФИО'], ['Никто Никак']] },
          {
            name: 'База наставников',
            rows: [
              ['ФИО', 'Должность'],
              ['Белова Ольга', 'учитель'],
            ],
          },
          {
            name: 'Родители',
            rows: [
              ['Фамилия', 'Имя'],
              ['Ким', 'Ян'],
            ],
          },
        ],
      }),
    );

  test('gives the first that tells people and is not hidden, or the one that is named', async () => {
    const path = await workbook();
    expect(await read(path)).toMatchObject({
      base: 'mentors',
      category: 'teacher',
      rows: [['Белова Ольга', 'учитель']],
    });
    expect(await read(path, { sheet: 'Родители', base: 'mentees' })).toMatchObject({
      base: 'mentees',
      category: 'parent',
      rows: [['Ким Ян']],
    });
    await expect(read(path, { sheet: 'Нет', base: 'mentees' })).rejects.toMatchObject({
      message: 'Листа «Нет» в файле нет. Есть: «Титул», «Тайный», «База наставников», «Родители».',
    });
  });

  test('and the same file taken in the same way is the same import, but a preview is none', async () => {
    const path = await workbook();
    const [one, again, other] = [await read(path), await read(path), await read(path, { category: 'parent' })];
    expect(one.operation).toMatch(/^file-[0-9a-f]{32}$/);
    expect([again.operation === one.operation, other.operation === one.operation]).toEqual([true, false]);
    expect((await read(path, { operation: 'operation-1' })).operation).toBe('operation-1');
    expect('operation' in (await read(path, { preview: true }))).toBe(false);
  });
});

test('a text of Windows, whatever is said of its columns', async () => {
  const path = file('список.csv', windows('ФИО;Кружок\r\n"Ким; Ян";футбол\r\n'));
  expect(await read(path, { base: 'mentors', columns: ['fullName', 'interests'] })).toMatchObject({
    columns: ['fullName', 'interests'],
    rows: [['Ким; Ян', 'футбол']],
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['нет.xlsx', undefined, {}, 'Нет файла'],
    ['старый.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), {}, 'старого вида или с паролем'],
    ['битый.xlsx', 'PK и больше ничего', {}, 'Файл не открылся'],
    ['список.pdf', '%PDF', {}, 'Подойдут .xlsx и .csv'],
    ['большой.csv', 'я'.repeat(3_000_000), {}, 'больше 5 МБ'],
    ['чей.csv', 'ФИО;Класс\nКим Ян;9А', {}, '"base": "mentees"'],
    ['рост.csv', 'Рост;Вес\n170;60', { base: 'mentees' }, 'нет списка людей'],
  ] as const)('%s', async (name, content, over, message) => {
    const path = content === undefined ? join(folder, name) : file(name, content);
    await expect(read(path, over)).rejects.toMatchObject({
      name: 'Trouble',
      message: expect.stringContaining(message),
    });
  });
});

test.each(['{"base":"mentees"}', 'не JSON', '[]', 'null', '{"file":5}'])(
  'input without a file stays as it is: %s',
  async (input) => {
    expect(await withPeopleList('importPeople', input)).toBe(input);
  },
);

test('so does the input of another command', async () => {
  expect(await withPeopleList('importRoadmap', '{"file":"нет.xlsx"}')).toBe('{"file":"нет.xlsx"}');
});
