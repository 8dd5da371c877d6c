import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/local/server/serve';
import { makeBook, open, openWindow, own, type Reply, send } from './office';

let served: Served;
let page = '';

const DOCX = 'application/vnd.google-apps.document';
const REVIEW = 'application/vnd.google-apps.spreadsheet';
const files = [
  { id: 'order-1', name: 'Приказ «О парах» № 5/1', mimeType: DOCX, content: Buffer.from('PK docx').toString('base64') },
  { id: 'gone', name: 'Старый', mimeType: DOCX, content: Buffer.from('PK').toString('base64'), trashed: true },
  { id: 'review-1', name: 'Обзор', mimeType: REVIEW, content: review('Документы/Приказ «О парах» № 5/1.docx') },
].map((file) => ({ appProperties: {}, trashed: false, version: 1, ...file }));

function review(link: string): string {
  const cells = { 1: { 1: { value: '<b>Обзор</b>' } }, 2: { 1: { value: 'Приказ', link } } };
  const tab = {
    id: 1,
    title: 'Обзор',
    rowCount: 9,
    columnCount: 9,
    frozenRows: 0,
    widths: {},
    heights: {},
    merges: [],
  };
  return JSON.stringify({ title: 'Обзор', sheets: [{ ...tab, cells }] });
}

beforeAll(async () => {
  const book = await makeBook((state) => {
    state.files.push(...files);
  });
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('Страница', 'page_').addToUi(); }
    function page_() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!DOCTYPE html><title>а</title><p>тело')); }
function call() {}`;
  served = await open(book, code);
  const one = await openWindow(served.port, 'one');
  await one.post('press', { handler: 'page_' });
  page = `/frames/${(await one.event('frame')).frame}`;
});
afterAll(() => served.close());

const get = (path: string, headers = {}): Promise<Reply> =>
  send(served.port, 'GET', path, { host: `localhost:${served.port}`, ...headers });
const type = { window: 'one', sheet: 0, row: 1, column: 1, texts: [['чужое']] };
const post = (headers = {}, body = JSON.stringify(type), name = 'type'): Promise<Reply> =>
  send(served.port, 'POST', `/api/${name}`, { ...own(served.port), ...headers }, body);
const entered = async () => JSON.parse((await get('/api/sheets/0')).text).texts;

const foreign = (): readonly (readonly [string, Record<string, string>])[] => [
  ['another site', { origin: 'https://example.com' }],
  ['another port', { origin: `http://localhost:${served.port + 1}` }],
  ['another name of this machine', { origin: `http://127.0.0.1:${served.port}` }],
  ['a page without an origin', { origin: 'null' }],
  ['a name that leads here', { host: 'evil.example', origin: 'http://evil.example' }],
  ['a name that leads here, with our port', { host: `evil.example:${served.port}` }],
  ['a host without our port', { host: 'localhost' }],
  ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
  ['a request from another port', { 'sec-fetch-site': 'same-site' }],
];

describe('the office answers', () => {
  test('its own window', async () => {
    const paths = [
      '/',
      '/window.js',
      '/window.css',
      '/api/book',
      '/api/sheets/0',
      page,
      '/files/order-1',
      '/reviews/review-1',
    ];
    const replies = await Promise.all(paths.map((path) => get(path, { 'sec-fetch-site': 'same-origin' })));
    expect(replies.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect((await get('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
    expect((await get('/', { host: `127.0.0.1:${served.port}` })).status).toBe(200);
  });

  test('nobody else', async () => {
    for (const [who, headers] of foreign()) {
      for (const path of [
        '/window.js',
        '/api/book',
        '/api/sheets/0',
        '/api/events?window=two',
        page,
        '/files/order-1',
        '/reviews/review-1',
      ]) {
        const { status, text } = await get(path, headers);
        expect([who, path, status, text]).toEqual([who, path, 403, expect.stringContaining('Наставника')]);
      }
      expect([who, (await post(headers)).status]).toEqual([who, 403]);
    }
    expect((await post({ origin: undefined })).status).toBe(403);
    expect(await entered()).toEqual([]);
  });

  test('with headers that let no other page read or embed it', async () => {
    for (const path of ['/', '/window.js', '/api/book', page, '/files/order-1', '/reviews/review-1', '/nowhere']) {
      expect((await get(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(Object.keys((await get(path)).headers).join()).not.toContain('access-control');
    }
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('/')).toMatch(/^default-src 'self'; /);
    expect(await policy(page)).toMatch(/^sandbox (?!.*allow-same-origin).*; default-src 'none'; /);
    expect(await policy('/reviews/review-1')).not.toContain('script-src');
  });
});

test.each([
  '/files/../../package.json',
  '/files/..%2f..%2fpackage.json',
  '/files/%2e%2e/%2e%2e/package.json',
  '/files//etc/passwd',
  '/files/order-1/../gone',
  '/files/order-1%00',
  '/files/order-1\\..\\gone',
  '/files/',
  '/files/gone',
  '/files/review-1',
  '/reviews/order-1',
  '/frames/order-1',
  '/../package.json',
  '/..%2fpackage.json',
  '/package.json',
  '/window.js/../../package.json',
  '//localhost/etc/passwd',
  'http://localhost/etc/passwd',
  '/api/sheets/0/..',
  '/api/sheets/99',
  '/api/__proto__',
  '/api/constructor',
])('%s leads nowhere', async (path) => {
  const { status, text } = await get(path);
  expect([404, 405]).toContain(status);
  expect(JSON.parse(text)).toEqual({ ok: false, message: expect.stringMatching(/^[А-Я][^{}]+\.$/) });
});

test.each([
  ['no JSON', {}, '{', 400],
  ['something else', {}, '[]', 400],
  ['no window', {}, JSON.stringify({ ...type, window: undefined }), 400],
  ['a window that is none', {}, JSON.stringify({ ...type, window: '../one' }), 400],
  ['no texts', {}, JSON.stringify({ ...type, texts: [] }), 400],
  ['texts that are none', {}, JSON.stringify({ ...type, texts: [[5]] }), 400],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'sheet=0', 415],
  ['text', { 'content-type': 'text/plain' }, JSON.stringify(type), 415],
  ['too much', {}, `"${'а'.repeat(11 * 1024 * 1024)}"`, 413],
  ['too much of unknown length', { 'transfer-encoding': 'chunked' }, `"${'а'.repeat(11 * 1024 * 1024)}"`, 413],
])('a request with %s is turned away in Russian', async (_what, headers, body, status) => {
  const reply = await post(headers, body);
  expect(reply.status).toBe(status);
  expect(JSON.parse(reply.text).message).toMatch(/^[А-Я][^{}]+\.$/);
  expect(await entered()).toEqual([]);
});

test('a request that is not there, or asked in another way, is turned away', async () => {
  expect([(await post({}, '{}', 'constructor')).status, (await post({}, '{}', 'book')).status]).toEqual([404, 404]);
  expect((await send(served.port, 'DELETE', '/files/order-1', { host: `localhost:${served.port}` })).status).toBe(405);
});

test('a document is saved under its Russian name', async () => {
  const { headers, text } = await get('/files/order-1');
  expect(text).toBe('PK docx');
  expect(headers['content-disposition']).toBe(
    `attachment; filename="document.docx"; filename*=UTF-8''${encodeURIComponent('Приказ «О парах» № 5 1.docx')}`,
  );
});

test('a review is a page whose links lead to the documents here', async () => {
  const { text } = await get('/reviews/review-1');
  expect(text).toContain('&lt;b&gt;');
  expect(text).toContain('href="/files/order-1"');
  const { documents } = JSON.parse((await get('/api/book')).text);
  expect(documents.map(({ kind, address }: { kind: string; address: string }) => [kind, address])).toEqual([
    ['document', '/files/order-1'],
    ['review', '/reviews/review-1'],
  ]);
});

test('a page of the add-in gets google.script in front and loses what Google passes over', async () => {
  const { text } = await get(page);
  expect(text).toMatch(/^<!DOCTYPE html><script>.*"call".*<\/script><p>тело$/s);
});
