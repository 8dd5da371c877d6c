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

const slipsIn = (text: string): string => text.slice(text.indexOf('Для раздачи – разрежьте'));

describe('the sheet of codes and links', () => {
  test('of a school that works by codes leaves room for the names', () => {
    expect(shown()).toMatchInlineSnapshot(`
      "МБОУ «СОШ № 2»

      Лист кодов и ссылок
      Анкета наставляемого: обучающийся
      7Б

      Фамилии впишите от руки. Лист хранится в школе, его не фотографируют и не пересылают: по нему узнают, кто стоит за кодом.
      Каждому дайте только его талон. Талоны для раздачи – в конце документа. По ссылке код уже вписан. Фамилию в анкете не указывают.
      Ссылка без кода, по которой код вписывают сами:
      https://docs.google.com/forms/d/e/1FAIpQLSd/viewform

      Код | Фамилия, имя (вписать от руки; лист хранится в школе) | Класс, должность | Ссылка
      У-0001 |  | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1
      У-0002 |  |  | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2
      ────────
      Для раздачи – разрежьте

      Анкета наставляемого: обучающийся / У-0001 / Откройте ссылку и отвечайте без фамилии. / https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1 | Анкета наставляемого: обучающийся / У-0002 / Откройте ссылку и отвечайте без фамилии. / https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2"
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

      Каждому дайте только его талон. Талоны для раздачи – в конце документа. По ссылке код уже вписан. Лист с фамилиями хранится в школе.
      Без фамилии стоят те, у кого нет действующего согласия на обработку персональных данных.
      Ссылка без кода, по которой код вписывают сами:
      https://docs.google.com/forms/d/e/1FAIpQLSd/viewform

      Код | Фамилия, имя, отчество | Класс, должность | Ссылка
      У-0001 | Ивина Анна Петровна | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1
      У-0002 |  | 7Б | https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2
      ────────
      Для раздачи – разрежьте

      Удовлетворённость наставляемых / У-0001 / Откройте ссылку и ответьте на вопросы. / https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=1 | Удовлетворённость наставляемых / У-0002 / Откройте ссылку и ответьте на вопросы. / https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?usp=pp_url&entry.1=2"
    `);
  });

  test('names the pair where a questionnaire is about one', () => {
    const rows = [{ code: 'У-0001', pair: 'П-001', group: '7Б', link: linkOf('1') }];
    const text = shown({ rows });
    expect(text.split('\n')).toContain(`У-0001 | П-001 |  | 7Б | ${linkOf('1')}`);
    expect(slipsIn(text)).toContain('У-0001 / Код пары: П-001 / ');
  });
});

describe('the slips to hand out', () => {
  test('stand on pages of their own, each with a code in large letters and nobody’s name', () => {
    const rows = [{ code: 'У-0001', name: 'Ивина Анна Петровна', group: '7Б', link: linkOf('1') }];
    const { blocks } = linksSheet(sheet({ mode: 'names', rows }));
    const from = blocks.findIndex(({ kind }) => kind === 'pageBreak');
    expect(blocks[from]).toEqual({ kind: 'pageBreak', orientation: 'portrait' });
    const table = blocks.at(-1);
    if (table?.kind !== 'table') throw new Error('The slips are a table.');
    expect(table.columns.map(({ width }) => width)).toEqual([85, 85]);
    expect(table.rows[0]?.[0]?.lines).toContainEqual({ text: 'У-0001', size: 24, bold: true });
    expect(JSON.stringify(blocks.slice(from))).not.toMatch(/Ивина|7Б/);
  });
});

describe('of a questionnaire that is answered on this computer alone', () => {
  const HERE = 'http://localhost:8787/forms/1s4Y8Na9';
  const rows = [
    { code: 'У-0001', group: '7Б', link: `${HERE}?usp=pp_url&entry.1=1` },
    { code: 'У-0002', link: `${HERE}?usp=pp_url&entry.1=2` },
    { code: 'У-0003', link: `${HERE}?usp=pp_url&entry.1=3` },
  ];

  test('the sheet says so, names the address once and gives nobody a link', () => {
    const text = shown({ link: HERE, rows });
    expect(text).toContain('Анкеты открываются только на этом компьютере: посадите участника за него.');
    expect(text.split(HERE)).toHaveLength(2);
    expect(text.split('\n')).toContain('У-0001 |  | 7Б');
  });

  test('the slips ask for the code', () => {
    expect(slipsIn(shown({ link: HERE, rows }))).toMatchInlineSnapshot(`
      "Для раздачи – разрежьте

      Анкета наставляемого: обучающийся / У-0001 / Впишите этот код в анкету, без фамилии. | Анкета наставляемого: обучающийся / У-0002 / Впишите этот код в анкету, без фамилии.
      Анкета наставляемого: обучающийся / У-0003 / Впишите этот код в анкету, без фамилии. | "
    `);
  });

  test('the columns fill the page', () => {
    const table = linksSheet(sheet({ link: HERE, rows })).blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.columns.map(({ width }) => width)).toEqual([20, 205, 32]);
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
