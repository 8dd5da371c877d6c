import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cell,
  choose,
  columnOf,
  goTo,
  type OpenedOffice,
  openOffice,
  openTab,
  sidebar,
  textsOf,
  useBrowser,
} from './window';

useBrowser();

const TITLE = 'SWOT-анализ программы наставничества';
const ASKED = 'О какой форме наставничества вы отвечаете?';
const TRAINED = 'Обучены ли наставники?';

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('empty');
  const { page } = office;
  await choose(page, 'Анкеты и ответы');
  await sidebar(page).locator('#tick-swot').check();
  await sidebar(page).getByRole('button', { name: 'Создать отмеченные' }).click();
  await sidebar(page).locator('#card-swot').waitFor();
});
afterAll(() => office.close());

/** Opens the questions from the sidebar, as a curator does. */
async function opened(): Promise<Page> {
  const { page } = office;
  const link = sidebar(page).getByRole('link', { name: 'Изменить вопросы' });
  if (!(await link.isVisible())) await sidebar(page).locator('#card-swot').click();
  const popup = page.waitForEvent('popup');
  await link.click();
  const editor = await popup;
  await editor.getByRole('heading', { name: 'Вопросы анкеты' }).waitFor();
  return editor;
}

const groups = (editor: Page): Locator => editor.locator('fieldset.item');

/** The card of a question by what it asks. */
const asking = async (editor: Page, title: string): Promise<Locator> => {
  const titles = await groups(editor)
    .locator('.ask')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  return groups(editor).nth(titles.indexOf(title));
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

describe('the questions of a questionnaire in a browser', () => {
  test('are reworded, moved, added and deleted, and the questionnaire is then answered', async () => {
    const { page } = office;
    const editor = await opened();
    await (await asking(editor, ASKED)).getByLabel('Вопрос', { exact: true }).fill('О какой форме речь?');
    await (await asking(editor, TRAINED)).getByLabel('Удалить при сохранении').check();
    const first = await asking(editor, 'О какой форме речь?');
    await first.getByRole('button', { name: /Вопрос ниже/ }).click();
    const added = editor.getByRole('group', { name: 'Новый вопрос' });
    expect(await focused(editor)).toBe('title.new-1');
    expect(await added.getByLabel('Варианты ответа').isVisible()).toBe(false);
    await editor.keyboard.type('Что <b>нужно</b> школе?');
    await added.getByLabel('Вид ответа').selectOption('Несколько из списка');
    await editor.getByRole('button', { name: 'Сохранить' }).click();
    await editor.getByRole('alert').waitFor();
    expect(await focused(editor)).toBe('choices.new-1');
    await added.getByLabel('Варианты ответа').fill('деньги\nлюди');
    await added.getByRole('button', { name: 'Выше' }).press('Enter');
    expect(await groups(editor).first().locator('.ask').inputValue()).toBe('Что <b>нужно</b> школе?');
    await editor.getByRole('button', { name: 'Сохранить' }).click();
    await editor.getByText('Изменения записаны.').waitFor();
    expect(await editor.getByText(TRAINED).count()).toBe(0);

    const popup = editor.waitForEvent('popup');
    await editor.getByRole('link', { name: 'Открыть анкету' }).click();
    const form = await popup;
    await form.getByLabel('люди').check();
    for (const group of await form.getByRole('group').all()) {
      const [radio] = await group.getByRole('radio').all();
      await radio?.check();
    }
    await form.getByRole('button', { name: 'Отправить' }).click();
    await form.getByRole('link', { name: 'Отправить ещё один ответ' }).waitFor();
    await form.close();
    await editor.close();

    await openTab(page, `Ответы: ${TITLE}`);
    const [headers = [], row = []] = await textsOf(page);
    expect(headers.slice(0, 2)).toEqual(['Отметка времени', 'О какой форме речь?']);
    expect([headers.at(-1), headers.includes(TRAINED)]).toEqual(['Что <b>нужно</b> школе?', true]);
    expect([row[headers.length - 1], row[headers.indexOf(TRAINED)]]).toEqual(['люди', '']);
    await sidebar(page).getByRole('button', { name: 'Обновить' }).click();
    await sidebar(page).getByText('Что <b>нужно</b> школе?').first().waitFor();
  });

  test('open from the tab «Анкеты» too, and from no page on which one answers', async () => {
    const { page } = office;
    await openTab(page, 'Анкеты');
    const place = await goTo(page, 2, await columnOf(page, 'Изменить вопросы'));
    expect(await place.textContent()).toMatch(/\/edit$/);
    expect(await cell(page, 2, await columnOf(page, 'Изменить вопросы')).count()).toBe(1);
    const popup = page.waitForEvent('popup');
    await page.keyboard.press('Alt+Enter');
    const editor = await popup;
    await editor.getByRole('heading', { name: 'Вопросы анкеты' }).waitFor();
    const path = new URL(editor.url()).pathname;
    await editor.goto(new URL(path.replace(/\/edit$/, ''), editor.url()).href);
    await editor.getByRole('heading', { name: TITLE }).waitFor();
    expect(await editor.locator('a[href*="/edit"]').count()).toBe(0);
    await editor.close();
  });

  test('are kept from being saved over somebody else’s, and Enter alone saves nothing', async () => {
    const [one, other] = [await opened(), await opened()];
    const sent: string[] = [];
    one.on('request', (request) => sent.push(request.method()));
    const label = one.getByLabel('Подпись в начале шкалы').first();
    await label.fill('совсем нет');
    await label.press('Enter');
    await one.getByRole('button', { name: 'Сохранить' }).click();
    await one.getByText('Изменения записаны.').waitFor();
    expect(sent.filter((method) => method === 'POST')).toHaveLength(1);
    await other.getByLabel('Название').fill('Моё название');
    await other.getByRole('button', { name: 'Сохранить' }).click();
    await other.getByText('анкету изменил кто-то другой').waitFor();
    expect(await other.getByLabel('Название').inputValue()).toBe('Моё название');
    await one.reload();
    expect(await one.getByLabel('Название').inputValue()).toBe(TITLE);
    await Promise.all([one.close(), other.close()]);
  });

  test('fit a phone and a desk, without a sideways scroll or a script', async () => {
    const editor = await opened();
    for (const width of [320, 390, 1000]) {
      await editor.setViewportSize({ width, height: 800 });
      expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const save = await editor.getByRole('button', { name: 'Сохранить' }).boundingBox();
      expect((save?.y ?? 800) + (save?.height ?? 0)).toBeLessThanOrEqual(800);
      const cut = await editor
        .locator('textarea')
        .evaluateAll((areas) => areas.filter((area) => area.scrollHeight > area.clientHeight + 1).length);
      expect([cut, await editor.locator('script').count()]).toEqual([0, 0]);
    }
    await editor.close();
  });
});
