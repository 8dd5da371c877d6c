import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../../src/local/workbook-file';
import { cell, columnOf, goTo, type OpenedOffice, openOffice, openTab, textsOf, useBrowser } from './window';

useBrowser();

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('empty');
});
afterAll(() => office.close());

/** Thirty pupils in eight columns from the name on, as they come out of Word or Excel. */
const PUPILS = Array.from({ length: 30 }, (_, at) =>
  ['', at % 2 ? 'мужской' : 'женский', 'обучающийся', `${5 + (at % 7)} «А»`, '', String(2009 + (at % 5)), '', ''].join(
    '\t',
  ),
).join('\r\n');

test('a block of 30 rows and 8 columns is pasted, coded and saved', async () => {
  const { page, book } = office;
  await openTab(page, 'Наставляемые');
  await goTo(page, 2, await columnOf(page, 'Фамилия, имя, отчество'));
  await page.evaluate((text) => navigator.clipboard.writeText(text), PUPILS);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await textsOf(page)).slice(1).map(([code]) => code)).toHaveLength(30);
  await expect
    .poll(async () => (await textsOf(page))[30]?.slice(0, 6))
    .toEqual(['У-0030', '', 'мужской', 'обучающийся', '6 «А»', '']);
  await expect.poll(() => cell(page, 2, 1).textContent()).toBe('У-0001');
  await page.getByText('Сохранено').waitFor();
  const { sheets } = await readWorkbook(await readFile(book));
  const rows = sheets.find(({ name }) => name === 'Наставляемые')?.cells ?? {};
  expect(Object.keys(rows)).toHaveLength(31);
  expect(rows[31]?.[4]?.value).toBe('обучающийся');
});

test('a word of a drop-down is chosen from the keyboard', async () => {
  const { page } = office;
  await openTab(page, 'Наставляемые');
  const category = await columnOf(page, 'Категория');
  await goTo(page, 2, category);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'педагог', exact: true }).click();
  await expect.poll(async () => (await textsOf(page))[1]?.[category - 1]).toBe('педагог');
});

test('what was typed by mistake is taken back', async () => {
  const { page } = office;
  await openTab(page, 'Наставляемые');
  const place = await goTo(page, 3, await columnOf(page, 'Класс (группа)'));
  const before = await place.textContent();
  await page.keyboard.type('11 «Ю»');
  await page.keyboard.press('Enter');
  await expect.poll(() => place.textContent()).toBe('11 «Ю»');
  await page.keyboard.press('Control+z');
  await expect.poll(() => place.textContent()).toBe(before);
});

test('a column of the add-in is changed only after a warning', async () => {
  const { page } = office;
  await openTab(page, 'Наставляемые');
  const mentor = await columnOf(page, 'Наставник');
  await goTo(page, 2, mentor);
  await page.keyboard.press('F2');
  await page.keyboard.type('Кто-то');
  await page.keyboard.press('Enter');
  await page.getByText(/заполняет надстройка/).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await textsOf(page))[1]?.[mentor - 1] ?? '').toBe('');
});

test('two windows on one book see what the other does', async () => {
  const { page } = office;
  const other = await office.another();
  await openTab(other, 'Роли');
  await openTab(page, 'Роли');
  const place = [4, 2] as const;
  await goTo(page, ...place);
  await page.keyboard.press('F2');
  await page.keyboard.type('Контролёров К. К.');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(other, ...place).textContent()).toBe('Контролёров К. К.');
  await other.close();
});
