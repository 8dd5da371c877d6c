import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/documents/plain-text';
import { type LinksSheet, linksSheet } from '../../../src/documents/questionnaires/links-sheet';

const LINK = 'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform';
const linkOf = (code: string) => `${LINK}?usp=pp_url&entry.1=${code}`;

const sheet = (given: Partial<LinksSheet> = {}): LinksSheet => ({
  questionnaire: 'Анкета наставляемого: обучающийся',
  scope: '7Б',
  school: 'МБОУ «СОШ № 2»',
  mode: 'codes',
  link: LINK,
  rows: [
    { code: 'У-0001', group: '7Б', link: linkOf('1') },
    { code: 'У-0002', link: linkOf('2') },
  ],
  ...given,
});

const shown = (given: Partial<LinksSheet> = {}) => plainText(linksSheet(sheet(given))).replaceAll('\u00A0', ' ');

describe('the sheet of codes and links', () => {
  test('of a school that works by codes leaves room for the names', () => {
    expect(shown()).toMatchInlineSnapshot(`
      "МБОУ «СОШ № 2»

      Лист кодов и ссылок
      Анкета наставляемого: обучающийся
      7Б

      Фамилии впишите от руки. Лист хранится в школе, его не фотографируют и не пересылают: по нему узнают, кто стоит за кодом.
      Каждому передайте только его код и ссылку. По ссылке код уже вписан. Фамилию в анкете не указывают.
      Ссылка без кода, по которой код вписывают сами:
      https://docs.google.com/forms/d/e/1FAIpQLSd/viewform

      Код | Фамилия, имя (вписать от руки; лист хранится в школе) | Класс, должность | Ссылка
      У-0001 |  | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1
      У-0002 |  |  | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2"
    `);
  });

  test('of a school that works with names shows the names it is given, and codes alone beside them', () => {
    const rows = [
      { code: 'У-0001', name: 'Ивина Анна Петровна', group: '7Б', link: linkOf('1') },
      { code: 'У-0002', group: '7Б', link: linkOf('2') },
    ];
    expect(
      shown({ mode: 'names', rows, scope: '', questionnaire: 'Удовлетворённость наставляемых' }),
    ).toMatchInlineSnapshot(`
      "МБОУ «СОШ № 2»

      Лист кодов и ссылок
      Удовлетворённость наставляемых

      Каждому передайте только его ссылку: по ней код уже вписан. Лист с фамилиями хранится в школе.
      Без фамилии стоят те, у кого нет действующего согласия на обработку персональных данных.
      Ссылка без кода, по которой код вписывают сами:
      https://docs.google.com/forms/d/e/1FAIpQLSd/viewform

      Код | Фамилия, имя, отчество | Класс, должность | Ссылка
      У-0001 | Ивина Анна Петровна | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1
      У-0002 |  | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2"
    `);
  });

  test('names the pair where a questionnaire is about one', () => {
    const rows = [{ code: 'У-0001', pair: 'П-001', group: '7Б', link: linkOf('1') }];
    expect(shown({ rows }).split('\n').at(-1)).toBe(`У-0001 | П-001 |  | 7Б | ${linkOf('1')}`);
  });
});

test('the name of the file names the questionnaire and nobody', () => {
  expect(linksSheet(sheet()).title).toBe('Лист кодов и ссылок – Анкета наставляемого, обучающийся, 7Б');
});

test('the columns fill the page whatever there is in them', () => {
  const widths = [sheet(), sheet({ rows: [{ code: 'У-0001', pair: 'П-001', link: LINK }] })].map((each) => {
    const table = linksSheet(each).blocks.find(({ kind }) => kind === 'table');
    return table?.kind === 'table' && table.columns.reduce((sum, { width }) => sum + width, 0);
  });
  expect(widths).toEqual([257, 257]);
});
