import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, type OpenedOffice, openOffice, sidebar, useBrowser } from './window';

useBrowser();

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('glazov');
});
afterAll(() => office.close());

/** A phone in the director's hand. */
const PHONE = { width: 360, height: 740 };

test('the review is published from its sidebar and reads well on a phone, under the same link each time', async () => {
  const { page } = office;
  await choose(page, 'Обзор для директора');
  const review = sidebar(page);
  await review.getByRole('button', { name: 'Создать обзор' }).click();
  await review.getByText('✓ Обзор обновлён.').waitFor();
  await page.getByRole('button', { name: 'Документы' }).click();
  const open = page.getByRole('link', { name: /Открыть/ });
  const address = await open.getAttribute('href');
  await review.getByRole('button', { name: 'Обновить обзор' }).click();
  await review.getByText('В нём то же, что в таблице.').waitFor();
  expect(await open.getAttribute('href')).toBe(address);

  const phone = await office.another();
  await phone.setViewportSize(PHONE);
  await phone.goto(new URL(address ?? '', office.served.address).href);
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(await phone.locator('body').textContent()).toContain('2023/2024');
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
  expect(await phone.locator('input, textarea, button, [contenteditable]').count()).toBe(0);
});
