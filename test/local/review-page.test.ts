import { describe, expect, it } from 'vitest';
import type { DriveArea, DriveCell, DriveTab } from '../../src/local/drive-sheet';
import { reviewPage } from '../../src/local/review-page';

const bold = (value: string): DriveCell => ({ value, bold: true });

/** A tab of lines; a line of one cell is merged over three columns. */
function tabOf(lines: readonly (readonly (DriveCell | string | number)[])[], merges: DriveArea[] = []): DriveTab {
  const cells: DriveTab['cells'] = {};
  const all = [...merges];
  lines.forEach((line, index) => {
    const row = index + 1;
    cells[row] = {};
    line.forEach((cell, column) => {
      Object.assign(cells[row] ?? {}, { [column + 1]: typeof cell === 'object' ? cell : { value: cell } });
    });
    if (line.length === 1) all.push({ row, column: 1, rows: 1, columns: 3 });
  });
  const size = { rowCount: 100, columnCount: 26, frozenRows: 0, widths: {}, heights: {} };
  return { id: 0, title: 'Обзор', ...size, merges: all, cells };
}

const page = (...sheets: DriveTab[]) => reviewPage({ title: 'Обзор школы', sheets });
const bodyOf = (html: string) => /<main>(.*)<\/main>/s.exec(html)?.[1];

describe('the page of a shared review', () => {
  it('is one page in Russian that fits a phone and loads nothing', () => {
    const html = page(tabOf([['а', 'б']]));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ru">/);
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).toContain('<title>Обзор школы</title>');
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
  });

  it('has headings, paragraphs and tables', () => {
    const tab = tabOf([
      [bold('Наставничество в школе')],
      ['Обновлено 15.09.2026'],
      [],
      [bold('Пары')],
      [bold('Форма'), bold('Пар'), bold('Доля')],
      ['учитель – ученик', 12, { value: 0.456, format: '0.0%' }],
      ['ученик – ученик', 'менее 5', ''],
      [],
      ['Наставники', 7],
    ]);
    expect(bodyOf(page(tab))).toMatchInlineSnapshot(
      `"<h1>Наставничество в школе</h1><p>Обновлено 15.09.2026</p><h2>Пары</h2><table class="wide"><colgroup><col style="width:33%"><col style="width:33%"><col style="width:33%"></colgroup><thead><tr><th scope="col">Форма</th><th scope="col">Пар</th><th scope="col">Доля</th></tr></thead><tbody><tr><td data-label="Форма">учитель – ученик</td><td data-label="Пар">12</td><td data-label="Доля">45,6%</td></tr><tr><td data-label="Форма">ученик – ученик</td><td data-label="Пар">менее 5</td><td data-label="Доля"></td></tr></tbody></table><table><colgroup><col style="width:50%"><col style="width:50%"></colgroup><tbody><tr><td>Наставники</td><td>7</td></tr></tbody></table>"`,
    );
  });

  it('is called as the spreadsheet when its first line is no heading, and names every further tab', () => {
    const body = bodyOf(page(tabOf([['а', 'б']]), { ...tabOf([[bold('Ещё')]]), title: 'Вторая' }));
    expect(body).toMatch(/^<h1>Обзор школы<\/h1><table>.*<\/table><h2>Вторая<\/h2><h3>Ещё<\/h3>$/);
  });

  it('reads merged cells once across and in every row down', () => {
    const merges = [
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 2 },
    ];
    const tab = tabOf(
      [
        [bold('А'), bold('Б'), bold('В')],
        ['слева', 1, 2],
        ['', 'вместе', ''],
      ],
      merges,
    );
    expect(bodyOf(page(tab))).toContain(
      '<tr><td data-label="А">слева</td><td colspan="2" data-label="Б">вместе</td></tr>',
    );
  });

  it('shows colours, sides and notes', () => {
    const cell = {
      value: 'а',
      bold: true,
      align: 'right',
      color: '#ff0000',
      background: '#00ff00',
      note: 'раз\nдва',
    } as const;
    expect(bodyOf(page(tabOf([[cell, 'б']])))).toContain(
      '<td class="bold right" style="color:#ff0000;background:#00ff00">а<small>раз<br>два</small></td>',
    );
    const wrong: DriveCell = { value: 'а', color: 'red;background:url(//x)' };
    expect(bodyOf(page(tabOf([[wrong, 'б']])))).toContain('<td>а</td>');
  });

  it('holds what stands in cells as text only', () => {
    const evil = `<img src=x onerror=alert(1)>"'&`;
    const safe = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;';
    const cell: DriveCell = { value: evil, note: evil, link: `https://ya.ru/${evil}` };
    const tab = {
      ...tabOf([
        [bold(evil), bold(evil)],
        [cell, evil],
      ]),
      title: evil,
    };
    const html = reviewPage({ title: evil, sheets: [tab, tab] });
    expect(html).not.toContain('<img');
    expect(html).toContain(`<title>${safe}</title>`);
    expect(html).toContain(`<td data-label="${safe}"><a href="https://ya.ru/${safe}"`);
  });

  it.each([
    ['https://docs.google.com/a', 'https://docs.google.com/a'],
    ['HTTP://school.ru', 'HTTP://school.ru'],
    ['Документы/Д-001 Приказ.docx', 'Документы/Д-001 Приказ.docx'],
    ['javascript:alert(1)', undefined],
    [' JavaScript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,а', undefined],
    ['file:///etc/passwd', undefined],
    ['//evil.ru', undefined],
    ['\\\\evil\\share', undefined],
    ['', undefined],
  ])('leads by a link %j to %j', (link, address) => {
    const found = /<a href="([^"]*)" target="_blank" rel="noopener noreferrer">а<\/a>/.exec(
      page(tabOf([[{ value: 'а', link }, 'б']])),
    );
    expect(found?.[1]).toBe(address);
  });

  it('leads where its place makes it lead', () => {
    const html = reviewPage(
      { title: '', sheets: [tabOf([[{ value: 'а', link: 'б' }, 'в']])] },
      (link) => `/files/${link}`,
    );
    expect(html).toContain('<a href="/files/б"');
  });
});
