import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cell,
  choose,
  colourOf,
  columnOf,
  createAndPreview,
  type OpenedOffice,
  openOffice,
  openTab,
  selectedTab,
  sidebar,
  useBrowser,
} from './window';

useBrowser();

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('glazov');
});
afterAll(() => office.close());

const ERROR = 'rgb(244, 199, 195)';

/** The first row below the mentees of the demo. */
const ROW = 121;

const PAYLOAD = '<img src=x onerror="alert(1)"> Ёлкина Майя';

describe.sequential('a curator', () => {
  test('sees where the school stands', async () => {
    const { page } = office;
    await choose(page, 'Панель куратора');
    const panel = sidebar(page);
    await panel.getByText('2023/2024 учебный год').waitFor();
    await panel.locator('[id="show-neverMet-Пары"]').click();
    expect(
      await panel
        .locator('[id="places-neverMet-Пары"]')
        .getByRole('button', { name: /П-\d{3}/ })
        .count(),
    ).toBe(7);
  });

  test('adds a mentee with a mistake, and the cell turns', async () => {
    const { page } = office;
    await choose(page, 'Участник');
    const person = sidebar(page);
    await person.getByRole('button', { name: 'Новый участник' }).click();
    await person.getByLabel('Фамилия, имя, отчество').fill(PAYLOAD);
    await person.getByLabel('Категория').selectOption({ label: 'обучающийся' });
    await person.getByLabel('Год рождения').fill('2010');
    await person.getByLabel('Дата вхождения в программу').fill('2023-10-02');
    await person.getByLabel('Дата завершения программы').fill('2023-09-02');
    await person.getByRole('button', { name: 'Добавить' }).click();
    await person.getByText('✓ Добавлено под кодом У-0187, строка 121.').waitFor();
    await person.getByRole('button', { name: 'Показать строку в таблице' }).click();
    await expect.poll(() => selectedTab(page)).toBe('Наставляемые');
    const code = cell(page, ROW, 1);
    await code.waitFor();
    expect(await code.textContent()).toBe('У-0187');
  });

  test('finds the mistake in «Замечания» and jumps to its cell', async () => {
    const { page } = office;
    await openTab(page, 'Роли');
    await choose(page, 'Проверить базы и пары');
    const findings = sidebar(page);
    const line = findings.getByRole('button', { name: /строка 121, «Дата завершения программы»/ });
    await line.waitFor();
    await line.click();
    await expect.poll(() => selectedTab(page)).toBe('Наставляемые');
    const finished = cell(page, ROW, await columnOf(page, 'Дата завершения программы'));
    await finished.waitFor();
    await expect.poll(() => colourOf(finished)).toBe(ERROR);
  });

  test('mends it by typing, and the finding goes', async () => {
    const { page } = office;
    const finished = cell(page, ROW, await columnOf(page, 'Дата завершения программы'));
    await page.keyboard.type('02.05.2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => finished.textContent()).toBe('02.05.2024');
    await expect.poll(() => colourOf(finished)).not.toBe(ERROR);
    const findings = sidebar(page);
    await findings.getByRole('button', { name: 'Проверить снова' }).click();
    const line = findings.getByRole('button', { name: /«Дата завершения программы»/ });
    await expect.poll(() => line.count()).toBe(0);
  });

  test('creates the order on the pairs and reads it', async () => {
    const { page } = office;
    await choose(page, 'Создать документ');
    await createAndPreview(page);
    await page.getByText('ПРИКАЗ', { exact: true }).waitFor();
  });
});
