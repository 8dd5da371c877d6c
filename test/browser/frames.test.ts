import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cell,
  choose,
  closeByEscape,
  createAndPreview,
  type OpenedOffice,
  openOffice,
  openTab,
  openTabId,
  sidebar,
  strangersPage,
  textsOf,
  useBrowser,
} from './window';

useBrowser();

const PAYLOAD = '<img src=x onerror="document.title=1"><b>Ёлкина</b>';

/** Two functions that a sidebar may call, beside those of the add-in. */
const SCRIPT = `
function dated() { return { made: new Date() }; }
function undated() { return { made: '2023-10-13' }; }`;

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('glazov', (bundle) => ({ ...bundle, code: bundle.code + SCRIPT }));
});
afterAll(() => office.close());

describe('a sidebar', () => {
  const answerTo = async (name: string, argument?: string): Promise<unknown> => {
    const frame = office.page.frames().find((each) => each.url().includes('/frames/'));
    const run = `new Promise((resolve) => google.script.run
      .withSuccessHandler((value) => resolve({ value }))
      .withFailureHandler(({ message }) => resolve({ message }))
      .${name}(${argument ?? ''})).catch(({ message }) => ({ message }))`;
    return frame?.evaluate(run);
  };

  test('gets no reply in which there is a date, as at Google', async () => {
    await choose(office.page, 'Справка');
    await sidebar(office.page)
      .getByText(/Шаг 1 из/)
      .first()
      .waitFor();
    expect(await answerTo('dated')).toEqual({ value: null });
    expect(await answerTo('undated')).toEqual({ value: { made: '2023-10-13' } });
  });

  test('cannot send a date either', async () => {
    expect(await answerTo('undated', 'new Date()')).toEqual({ message: expect.stringContaining('illegal value') });
  });

  test('reaches neither the window around it nor the office', async () => {
    const frame = office.page.frames().find((each) => each.url().includes('/frames/'));
    expect(await frame?.evaluate('try { parent.document.title } catch (error) { error.name }')).toBe('SecurityError');
    const asked = `fetch(${JSON.stringify(`${office.served.address}api/book`)}).then(() => 'read', () => 'refused')`;
    expect(await frame?.evaluate(asked)).toBe('refused');
  });
});

test('one page of the add-in is open at a time', async () => {
  const { page } = office;
  await choose(page, 'Заполнить показатели');
  await page
    .frameLocator('iframe')
    .getByText(/посчитано/)
    .first()
    .waitFor();
  expect(await page.locator('iframe').count()).toBe(1);
  await closeByEscape(page);
});

test('markup in a name is text everywhere', async () => {
  const { page } = office;
  await openTab(page, 'Роли');
  await cell(page, 2, 2).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(PAYLOAD);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page))[1]?.[1]).toBe(PAYLOAD);
  await expect.poll(() => cell(page, 2, 2).textContent()).toContain('<b>Ёлкина</b>');
  await choose(page, 'Создать документ');
  await sidebar(page).getByRole('heading', { name: 'Текст документа' }).waitFor();
  expect(await sidebar(page).locator('body').textContent()).toContain('<img src=x');
  await createAndPreview(page);
  await page
    .getByText(/67 пар|наставнических пар и групп/)
    .first()
    .waitFor();
  for (const frame of page.frames()) {
    expect(await frame.locator('img[src="x"]').count()).toBe(0);
    expect(await frame.title()).not.toBe('1');
  }
  await page.keyboard.press('Escape');
});

describe("another origin's page, on another port of this machine,", () => {
  const stranger = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!DOCTYPE html><title>stranger</title>');
  });
  beforeAll(() => new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done)));
  afterAll(() => stranger.close());

  const there = async <Value>(script: string): Promise<Value> => {
    const page = await strangersPage();
    await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`);
    const value = await page.evaluate(script);
    await page.close();
    return value as Value;
  };
  const address = (path: string) => JSON.stringify(office.served.address + path);

  test('cannot read the book', async () => {
    expect(await there(`fetch(${address('api/book')}).then(() => 'read', () => 'refused')`)).toBe('refused');
  });

  test('cannot write into it', async () => {
    const { page } = office;
    const before = await textsOf(page);
    const type = JSON.stringify({ window: 'w', sheet: await openTabId(page), row: 1, column: 1, texts: [['чужое']] });
    const sent = `fetch(${address('api/type')}, { method: 'POST', mode: 'no-cors', body: ${JSON.stringify(type)} })`;
    expect(await there(`${sent}.then(({ status }) => status, () => 'refused')`)).toBe('refused');
    const asked = `fetch(${address('api/type')}, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: ${JSON.stringify(type)} })`;
    expect(await there(`${asked}.then(({ status }) => status, () => 'refused')`)).toBe('refused');
    expect(await textsOf(page)).toEqual(before);
  });

  test('cannot show the office inside itself', async () => {
    const framed = `new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = ${address('')};
      frame.onload = () => { try { resolve(frame.contentDocument === null ? 'closed' : 'open'); } catch { resolve('closed'); } };
      document.body.append(frame);
    })`;
    expect(await there(framed)).toBe('closed');
  });
});
