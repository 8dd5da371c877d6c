import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as folder from '../../src/local/folder/office-folder';
import { linkForm, makeForm, makeItem } from '../local/make-form';
import { makeSheet } from '../local/make-state';
import { goTo, type OpenedOffice, openOffice, openTab, textsOf, useBrowser } from './window';

useBrowser();

const FORM = makeForm({
  id: 'mentor',
  title: 'Анкета наставника',
  description: 'Ответьте по коду, который выдал куратор.',
  confirmation: 'Спасибо! Куратор увидит ваш ответ.',
  items: [
    makeItem(1, 'text', {
      title: 'Ваш код',
      help: 'Например, У-0001.',
      required: true,
      accepts: { pattern: 'У-\\d{4}', help: 'Код записывается так: У-0001.' },
    }),
    makeItem(2, 'choice', { title: 'Форма наставничества', required: true, choices: ['ученик', 'педагог'] }),
    makeItem(3, 'pageBreak', { title: 'Чем вы можете помочь' }),
    makeItem(4, 'checkbox', { title: 'Предметы', choices: ['Физика', 'Химия', 'Труд'] }),
    makeItem(5, 'scale', { title: 'Готовность', scale: { from: 1, to: 10, low: 'не готов', high: 'готов' } }),
    makeItem(6, 'paragraph', { title: 'Своими словами' }),
    makeItem(7, 'date', { title: 'С какого дня' }),
  ],
});

/** An address of the form made when the office was served elsewhere. */
const OLD_LINK = 'http://localhost:1/forms/mentor?usp=pp_url&entry.1=%D0%A3-0007';

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice(
    'empty',
    (bundle) => bundle,
    async (book) => {
      const { state } = await folder.openOffice(book);
      linkForm(state, FORM);
      const { book: own } = state;
      own.sheets.push(makeSheet({ id: own.nextSheetId, name: 'Ссылки', cells: { 1: { 1: { value: OLD_LINK } } } }));
      own.nextSheetId += 1;
      await folder.saveOffice(book, state);
      await folder.closeOffice(book);
    },
  );
});
afterAll(() => office.close());

/** Opens the page of the form as somebody with a link does. */
async function opened(query = ''): Promise<Page> {
  const page = await office.another();
  await page.goto(`${office.served.address}forms/mentor${query}`);
  return page;
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

async function answers(): Promise<readonly (readonly string[])[]> {
  await openTab(office.page, 'Ответы: Анкета наставника');
  return (await textsOf(office.page)).slice(1).map((row) => row.slice(1, 8));
}

describe('a questionnaire in a browser', () => {
  test('is answered by keyboard, with an error on the way, and changed afterwards', async () => {
    const page = await opened();
    await page.getByLabel('Ваш код').focus();
    await page.keyboard.type('У-1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toBe('Ошибка: Анкета наставника');
    expect(await focused(page)).toBe('q1');
    expect(await page.getByLabel('Ваш код').inputValue()).toBe('У-1');
    expect(await page.getByText('Код записывается так: У-0001.').count()).toBe(2);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('У-0001');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel('Своими словами').focus();
    await page.keyboard.type('Люблю');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=1+1');
    await page.getByRole('button', { name: 'Отправить' }).press('Enter');
    await page.getByText('Спасибо! Куратор увидит ваш ответ.').waitFor();
    expect(await answers()).toEqual([['У-0001', 'педагог', 'Физика', '', 'Люблю\n=1+1']]);

    await page.getByRole('link', { name: 'Изменить ответ' }).click();
    expect(await page.getByLabel('педагог').isChecked()).toBe(true);
    await page.getByLabel('Химия').check();
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByLabel('С какого дня').fill('2026-09-01');
    await page.getByRole('button', { name: 'Сохранить изменения' }).click();
    await page.getByText('Спасибо!').waitFor();
    expect(await answers()).toEqual([['У-0001', 'педагог', 'Физика, Химия', '9', 'Люблю\n=1+1', '01.09.2026']]);
    await page.reload();
    expect(await answers()).toHaveLength(1);
    await page.getByRole('link', { name: 'Отправить ещё один ответ' }).click();
    expect(await page.getByLabel('Ваш код').inputValue()).toBe('');
    await page.close();
  });

  test('names every question that is left, each a link to it, and can take a choice back', async () => {
    const page = await opened();
    await page.getByRole('group', { name: 'Готовность' }).getByText('3', { exact: true }).click();
    await page.getByRole('group', { name: 'Готовность' }).getByText('Без ответа').click();
    await page.getByRole('button', { name: 'Отправить' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').allTextContents()).toEqual(['Ваш код', 'Форма наставничества']);
    await summary.getByRole('link', { name: 'Форма наставничества' }).click();
    expect(await focused(page)).toBe('q2');
    expect(await page.getByRole('radio', { name: 'Без ответа' }).isChecked()).toBe(true);
    await page.close();
  });

  test('fits a phone and a desk, without a sideways scroll or a script', async () => {
    for (const width of [320, 390, 1000]) {
      const page = await opened();
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const box = await page.getByRole('radio', { name: '10', exact: false }).last().boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.locator('script').count()).toBe(0);
      expect(
        await page
          .locator('form')
          .evaluate((form) => getComputedStyle(form.querySelector('.card') as Element).backgroundColor),
      ).toBe('rgb(255, 255, 255)');
      await page.close();
    }
  });

  test('opens from a link in the book on the port on which it is served now', async () => {
    const { page } = office;
    await openTab(page, 'Ссылки');
    const place = await goTo(page, 1, 1);
    expect(await place.textContent()).toBe(OLD_LINK);
    const popup = page.waitForEvent('popup');
    await page.keyboard.press('Alt+Enter');
    const form = await popup;
    await form.getByRole('heading', { name: 'Анкета наставника' }).waitFor();
    expect(form.url()).toBe(`${office.served.address}forms/mentor?usp=pp_url&entry.1=%D0%A3-0007`);
    expect(await form.getByLabel('Ваш код').inputValue()).toBe('У-0007');
    await form.close();
  });
});
