import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BuiltBundle, readBundle } from '../../src/local/bundle';
import { newBook } from '../../src/local/new-book';
import type { BookView, GridView } from '../../src/local/server/api';
import { type Served, serve } from '../../src/local/server/serve';

/** The day of the report whose figures the demo school has. */
const TODAY = '2023-10-13';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;

/** One browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  });
  afterAll(() => browser.close());
}

/** A page that has nothing to do with the office. */
export const strangersPage = (): Promise<Page> => browser.newPage();

export interface OpenedOffice {
  readonly served: Served;
  readonly book: string;
  readonly page: Page;
  /** Opens one more window on the same book. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Serves a book of its own and opens a window on it; `change` may put other code in place of the add-in, `prepare` other
 * things in the book before it is served.
 */
export async function openOffice(
  demo: string,
  change: (bundle: BuiltBundle) => BuiltBundle = (bundle) => bundle,
  prepare: (book: string) => Promise<void> = async () => {},
): Promise<OpenedOffice> {
  const book = join(mkdtempSync(join(tmpdir(), 'window-')), 'Школа.xlsx');
  await newBook(book, demo, TODAY);
  await prepare(book);
  const served = await serve({ book, port: 0, today: TODAY, bundle: change(await readBundle()) });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const strangers = strangersTo(context, served);
  const page = await opened(context, served);
  return {
    served,
    book,
    page,
    another: () => opened(context, served),
    async close() {
      await context.close();
      await served.close();
      if (strangers.length > 0) throw new Error(`The window asked for ${strangers.join(', ')}.`);
    },
  };
}

/** Addresses outside of the office that anything in the window asks for: there must be none. */
function strangersTo(context: BrowserContext, { address }: Served): readonly string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  return strangers;
}

async function opened(context: BrowserContext, { address }: Served): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
  return page;
}

/** Chooses an item of the menu «Наставничество». */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Наставничество' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The page inside the sidebar that is open. */
export const sidebar = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Closes the page of the add-in that has the focus. The browser may never answer for a key whose frame it closed. */
export async function closeByEscape(page: Page): Promise<void> {
  page.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => page.locator('iframe').count()).toBe(0);
}

/** Creates the document that the sidebar «Создать документ» shows, and opens its preview. */
export async function createAndPreview(page: Page): Promise<void> {
  await sidebar(page).getByRole('button', { name: 'Создать документ' }).click();
  await sidebar(page)
    .getByText(/Готово: Д-\d{3}/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Документы' }).click();
  await page
    .getByRole('button', { name: /Просмотр/ })
    .first()
    .click();
}

export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** Opens a tab and waits for its cells. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
  const [headers = []] = await textsOf(page);
  await cell(page, 1, 1)
    .getByText(headers[0] ?? '', { exact: true })
    .waitFor();
}

/** Goes to a cell of the tab that is open by its address, and gives it the keyboard. */
export async function goTo(page: Page, row: number, column: number): Promise<Locator> {
  const address = page.getByRole('textbox', { name: 'Адрес ячейки' });
  await address.fill(`${String.fromCharCode(64 + column)}${row}`);
  await address.press('Enter');
  const place = cell(page, row, column);
  await place.waitFor();
  return place;
}

export const colourOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).backgroundColor);

export const selectedTab = async (page: Page): Promise<string> =>
  ((await page.locator('[role=tab][aria-selected=true]').textContent()) ?? '').replace(/\s*▾$/, '').trim();

export async function openTabId(page: Page): Promise<number> {
  const name = await selectedTab(page);
  const { tabs } = await answerOf<BookView>(page, 'api/book');
  const tab = tabs.find((each) => each.name === name);
  if (!tab) throw new Error(`No tab is called ${name}.`);
  return tab.id;
}

/** What the cells of the tab that is open hold, as far as the office knows. */
export async function textsOf(page: Page): Promise<GridView['texts']> {
  return (await answerOf<GridView>(page, `api/sheets/${await openTabId(page)}`)).texts;
}

/** Number of the column under a header of the tab that is open. */
export async function columnOf(page: Page, header: string): Promise<number> {
  const [headers = []] = await textsOf(page);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`No column is called ${header}.`);
  return at + 1;
}

const answerOf = <View>(page: Page, path: string): Promise<View> =>
  page.evaluate(async (address): Promise<View> => (await fetch(address)).json(), new URL(path, page.url()).href);
