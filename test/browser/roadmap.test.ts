import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, type OpenedOffice, openOffice, sidebar, textsOf, useBrowser } from './window';

useBrowser();

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('glazov');
});
afterAll(() => office.close());

const ROWS = [
  ['№', 'Мероприятие', 'Срок', 'Ответственный'],
  ['1', 'Сбор анкет наставников', 'до 10 октября 2023 года', 'Куратор'],
  ['2', 'Обучение наставников', 'октябрь – ноябрь 2023 года', 'Педагог-психолог'],
  ['3', 'Итоговая встреча', 'май 2024 года', 'Директор'],
];

async function wordDocument(): Promise<Buffer> {
  const rows = ROWS.map(
    (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })) }),
  );
  const children = [new Paragraph('Дорожная карта наставничества на 2023/2024 учебный год'), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

test('a Word document becomes a roadmap that is seen first, drawn as a year, and taken back', async () => {
  const { page } = office;
  const side = sidebar(page);
  await choose(page, 'Дорожная карта');
  await side.locator('.timeline').waitFor();
  const before = await side.locator('.item').count();
  await side.getByRole('button', { name: 'Загрузить документ' }).click();
  const name = 'План.docx';
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await side.getByLabel('Из файла').setInputFiles({ name, mimeType, buffer: await wordDocument() });
  await side.getByRole('heading', { name: 'Вот что получится' }).waitFor();
  expect(await side.locator('.counts').textContent()).toContain('Мероприятий: 3Сроков понято: 3');

  await side.getByRole('button', { name: 'Загрузить', exact: true }).click();
  await side.locator('.good', { hasText: 'Внесено: 3 мероприятия.' }).waitFor();
  await side.getByRole('button', { name: 'Открыть «Дорожную карту»' }).click();
  await side.locator('.timeline').waitFor();
  expect(await side.locator('.item').count()).toBe(3);
  expect(await side.locator('.thin .stretch').count()).toBe(3);
  const [wide, room] = await side.locator('main').evaluate((main) => [main.scrollWidth, main.clientWidth]);
  expect(wide).toBeLessThanOrEqual(room ?? 0);

  await side.getByRole('button', { name: /^Итоговая встреча|^3/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Адрес ячейки' }).inputValue()).toMatch(/4$/);
  expect((await textsOf(page))[3]).toContain('Итоговая встреча');

  await side.getByRole('button', { name: 'Отменить последнюю загрузку' }).click();
  await side.locator('.good', { hasText: 'Дорожная карта возвращена, какой была.' }).waitFor();
  expect([before, await side.locator('.item').count()]).toEqual([19, 19]);
});
