import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeOffice, openOffice } from '../../../src/local/folder/office-folder';
import type { Served } from '../../../src/local/server/serve';
import { linkForm, makeForm, makeItem } from '../make-form';
import { makeBook, open, openWindow, own, type Reply, send } from './office';

const HOSTILE = '<img src=x onerror="alert(1)">\'"&</textarea><script>alert(2)</script>';

const QUESTIONS = [
  makeItem(11, 'text', { title: 'Код', required: true, accepts: { pattern: 'У-\\d{4}', help: 'Вот так: У-0001.' } }),
  makeItem(12, 'choice', { title: 'Пол', help: 'Ваш', choices: ['Женский', 'Мужской'] }),
  makeItem(13, 'pageBreak', { title: '', help: 'Отметьте всё.' }),
  makeItem(14, 'scale', { title: 'Насколько', scale: { from: 1, to: 10, low: 'никак', high: 'очень' } }),
];

const forms = ['shown', 'saved', 'moved', 'refused', 'twice', 'changed', 'foreign', 'closed'].map((id) =>
  makeForm({ id, title: `Анкета ${id}`, description: 'Зачем\nэто', items: QUESTIONS, open: id !== 'closed' }),
);

const HOSTILE_FORM = makeForm({
  id: 'hostile',
  title: HOSTILE,
  description: HOSTILE,
  confirmation: HOSTILE,
  items: [
    makeItem(1, 'text', { title: HOSTILE, help: HOSTILE, accepts: { pattern: 'а', help: HOSTILE } }),
    makeItem(2, 'choice', { title: 'Выбор', choices: [HOSTILE] }),
    makeItem(3, 'scale', { title: 'Шкала', scale: { from: 1, to: 3, low: HOSTILE, high: HOSTILE } }),
    makeItem(4, 'pageBreak', { title: HOSTILE, help: HOSTILE }),
  ],
});

const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('Правка', 'change_').addToUi(); }
  function change_() { FormApp.openById('changed').setDescription('Другое'); }`;

let book = '';
let served: Served;
const logged: string[] = [];
beforeAll(async () => {
  book = await makeBook((state) => {
    for (const form of [...forms, HOSTILE_FORM]) linkForm(state, structuredClone(form));
  });
  served = await open(book, SCRIPT, { log: (line) => logged.push(line) });
});
afterAll(async () => {
  await served.close();
  expect(logged).toEqual([]);
});

const get = (path: string, headers = {}): Promise<Reply> =>
  send(served.port, 'GET', path, { host: `localhost:${served.port}`, ...headers });

const page = async (form: string): Promise<string> => (await get(`/forms/${form}/edit`)).text;

type Fields = readonly (readonly [name: string, value: string])[];

const unescaped = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** What a browser would send of a page, without any button. */
function fieldsOf(html: string): Fields {
  const found = html.matchAll(
    /<input ([^>]*)>|<textarea ([^>]*)>\n([^<]*)<\/textarea>|<select ([^>]*)>.*?<option value="([^"]*)" selected>/g,
  );
  return [...found].flatMap(([, input, area, text = '', select, option = '']): Fields => {
    const attributes = input ?? area ?? select ?? '';
    const name = /name="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (/type="checkbox"/.test(attributes)) return / checked/.test(attributes) ? [[name, 'on']] : [];
    const value =
      input === undefined ? (area === undefined ? option : text) : (/value="([^"]*)"/.exec(input)?.[1] ?? '');
    return [[name, unescaped(value).replace(/\n/g, '\r\n')]];
  });
}

/** Other values of fields; null leaves one out, and a field that the page has not is added. */
type Change = Readonly<Record<string, string | null>>;

const post = (form: string, fields: Fields, headers = {}): Promise<Reply> => {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  return send(served.port, 'POST', `/forms/${form}/edit`, { ...own(served.port), ...type, ...headers }, body);
};

function changed(html: string, change: Change): Fields {
  const fields = fieldsOf(html);
  const kept = fields.flatMap(([name, value]): Fields => {
    const other = change[name];
    return other === null ? [] : [[name, other ?? value]];
  });
  const more = Object.entries(change).filter(([name]) => !fields.some((field) => field[0] === name));
  return [...kept, ...more.map(([name, value]): readonly [string, string] => [name, value ?? ''])];
}

const press = (form: string, html: string, act: string, change: Change = {}): Promise<Reply> =>
  post(form, changed(html, { ...change, do: act }));

/** The headers of a form's tab. */
async function headersOf(title: string): Promise<readonly string[]> {
  const one = await openWindow(served.port, `headers-${title.replace(/\W/g, '')}`);
  const tab = (await one.book()).tabs.find(({ name }) => name === `Ответы: ${title}`);
  const [headers = []] = await one.texts(tab?.id);
  one.close();
  return headers;
}

const heldBy = (html: string, name: string): string | undefined => fieldsOf(html).find(([each]) => each === name)?.[1];

const keysOf = (html: string): string[] => fieldsOf(html).flatMap(([name, value]) => (name === 'item' ? [value] : []));

const focusOf = (html: string): string | undefined => /(?:id|value)="([^"]*)"[^>]* autofocus/.exec(html)?.[1];

const said = (html: string): string[] =>
  [...html.matchAll(/<p class="error"[^>]*>([^<]*)/g)].map(([, text = '']) => text);

describe('the page on which questions are changed', () => {
  test('shows everything of every item, without a script', async () => {
    const { status, text, headers } = await get('/forms/shown/edit');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(Object.fromEntries(fieldsOf(text))).toMatchObject({
      title: 'Анкета shown',
      description: 'Зачем\r\nэто',
      confirmation: '',
      'title.11': 'Код',
      'required.11': 'on',
      'help.12': 'Ваш',
      'choices.12': 'Женский\r\nМужской',
      'title.13': '',
      'low.14': 'никак',
      'high.14': 'очень',
    });
    expect(fieldsOf(text).filter(([name]) => name === 'item')).toEqual(
      ['11', '12', '13', '14'].map((id) => ['item', id]),
    );
    expect([...text.matchAll(/<legend>([^<]*)</g)].map(([, name]) => name)).toEqual([
      'О самой анкете',
      'Вопрос 1 · Строка',
      'Вопрос 2 · Один из списка',
      'Раздел',
      'Вопрос 3 · Шкала',
    ]);
    expect(text).toContain('Ответ проверяется: «Вот так: У-0001.»');
    expect(text).toContain('Шкала от 1 до 10.');
    expect(text).not.toMatch(/<script|onclick|style="/);
  });

  test('is not linked from any page on which answers are given', async () => {
    const shown = (await get('/forms/shown')).text;
    const sent = await send(
      served.port,
      'POST',
      '/forms/shown',
      { ...own(served.port), 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ 'entry.11': 'У-0001' }).toString(),
    );
    const done = (await get(sent.headers.location ?? '')).text;
    for (const html of [shown, done]) expect(html).not.toMatch(/\/edit\b/);
  });

  test('says so when the questionnaire is gone, and is there while it is closed', async () => {
    const { status, text } = await get('/forms/nothing/edit');
    expect([status, text]).toEqual([404, expect.stringContaining('Такой анкеты нет')]);
    expect((await post('nothing', [['do', 'save']])).status).toBe(404);
    expect((await press('closed', await page('closed'), 'save')).status).toBe(303);
  });

  test('is the window’s: no other page opens it, or sends in its place', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await get('/forms/foreign/edit', { 'sec-fetch-site': site })).status).toBe(403);
    }
    expect((await get('/forms/foreign/edit', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const fields = changed(await page('foreign'), { do: 'save', title: 'Чужое' });
    for (const headers of [
      { origin: 'https://example.com' },
      { origin: undefined },
      { origin: 'null' },
      { origin: `http://localhost:${served.port + 1}` },
      { 'sec-fetch-site': 'cross-site' },
      { host: `evil.example:${served.port}` },
    ]) {
      expect((await post('foreign', fields, headers)).status).toBe(403);
    }
    expect((await post('foreign', fields, { 'content-type': 'application/json' })).status).toBe(415);
    expect(await page('foreign')).toContain('>\nАнкета foreign</textarea>');
  });

  test('runs nothing, loads nothing and sends to nobody else', async () => {
    const policy = String((await get('/forms/shown/edit')).headers['content-security-policy']);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'/,
    );
    expect(policy).not.toMatch(/script-src|connect-src|unsafe/);
  });

  test('shows whatever people have written as text', async () => {
    const html = await page('hostile');
    const refused = await press('hostile', html, 'save', { 'title.2': '', 'choices.2': HOSTILE });
    const added = await press('hostile', html, 'add:2');
    expect([refused.status, added.status]).toEqual([422, 200]);
    for (const text of [html, refused.text, added.text]) {
      expect(text).toContain(
        '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&quot;&amp;&lt;/textarea&gt;&lt;script&gt;',
      );
      expect(text).not.toMatch(/<img|<script|onerror="/);
    }
    expect((await press('hostile', html, 'save')).status).toBe(303);
    expect(fieldsOf(await page('hostile')).filter(([name]) => name !== 'ticket')).toEqual(
      fieldsOf(html).filter(([name]) => name !== 'ticket'),
    );
  });
});

describe('a change that is saved', () => {
  test('stands on the page, in the questionnaire and in the headers of its tab', async () => {
    const html = await page('saved');
    const reply = await press('saved', html, 'save', {
      title: 'Новое название',
      confirmation: 'Спасибо\r\nвам',
      'title.11': 'Ваш\r\nкод ',
      'required.11': null,
      'required.12': 'on',
      'choices.12': ' Женский\r\n\r\nДругой \r\n',
      'title.13': 'О вас',
      'high.14': 'совсем',
    });
    expect([reply.status, reply.headers.location]).toEqual([303, '/forms/saved/edit?saved=1']);
    const after = (await get(reply.headers.location ?? '')).text;
    expect(after).toContain('role="status"><p>Изменения записаны.</p>');
    expect(Object.fromEntries(fieldsOf(after))).toMatchObject({
      title: 'Новое название',
      description: 'Зачем\r\nэто',
      confirmation: 'Спасибо\r\nвам',
      'title.11': 'Ваш код',
      'required.12': 'on',
      'choices.12': 'Женский\r\nДругой',
      'title.13': 'О вас',
      'low.14': 'никак',
      'high.14': 'совсем',
    });
    expect(heldBy(after, 'required.11')).toBeUndefined();
    expect([keysOf(after), heldBy(after, 'version') === heldBy(html, 'version')]).toEqual([keysOf(html), false]);
    const answered = (await get('/forms/saved')).text;
    expect(answered).toMatch(/<h1>Новое название<\/h1>.*Ваш код.*Другой.*<h2>О вас<\/h2>.*совсем/s);
    expect(await headersOf('Анкета saved')).toEqual(['Отметка времени', 'Ваш код', 'Пол', 'Насколько']);
  });

  test('moves, adds and deletes questions step by step on the page, and at once in the questionnaire', async () => {
    const up = await press('moved', await page('moved'), 'up:14', { 'title.12': 'Начато' });
    expect([up.status, keysOf(up.text), focusOf(up.text)]).toEqual([200, ['11', '12', '14', '13'], 'up:14']);
    expect([heldBy(up.text, 'title.12'), up.text.includes('Изменения ещё не записаны')]).toEqual(['Начато', true]);
    const last = await press('moved', up.text, 'down:14');
    expect([keysOf(last.text), focusOf(last.text)]).toEqual([['11', '12', '13', '14'], 'up:14']);
    const first = await press('moved', up.text, 'up:12');
    expect([keysOf(first.text).slice(0, 2), focusOf(first.text)]).toEqual([['12', '11'], 'down:12']);
    const added = await press('moved', first.text, 'add:12');
    expect([keysOf(added.text), focusOf(added.text)]).toEqual([['12', 'new-1', '11', '14', '13'], 'f-title.new-1']);
    const many = await press('moved', added.text, 'add', {
      'title.new-1': 'Темы',
      'kind.new-1': 'checkbox',
      'choices.new-1': 'а\r\nб',
    });
    expect([keysOf(many.text).at(-1), heldBy(many.text, 'kind.new-1')]).toEqual(['new-2', 'checkbox']);
    expect(keysOf(await page('moved'))).toEqual(['11', '12', '13', '14']);
    const reply = await press('moved', many.text, 'save', {
      'title.new-2': 'Готов',
      'kind.new-2': 'scale',
      'to.new-2': '7',
      'low.new-2': 'нет',
      'remove.14': 'on',
    });
    expect(reply.status).toBe(303);
    const [sex, subjects = '', code, section, ready = '', ...others] = keysOf(await page('moved'));
    expect([sex, code, section, others]).toEqual(['12', '11', '13', []]);
    const answered = (await get('/forms/moved')).text;
    expect(answered).toMatch(/Начато.*Темы.*Код.*Готов/s);
    expect(answered).not.toContain('Насколько');
    expect(answered.match(new RegExp(`type="checkbox" name="entry.${subjects}"`, 'g'))).toHaveLength(2);
    expect(answered.match(new RegExp(`type="radio" name="entry.${ready}" value="\\d"`, 'g'))).toHaveLength(7);
    expect(await headersOf('Анкета moved')).toEqual(['Отметка времени', 'Начато', 'Темы', 'Код', 'Готов']);
  });

  test('twice by one press is one', async () => {
    const fields = changed(await page('twice'), { do: 'save', 'title.11': 'Раз' });
    const replies = await Promise.all([post('twice', fields), post('twice', fields)]);
    expect(replies.map(({ status }) => status)).toEqual([303, 303]);
  });
});

describe('a change that is not saved', () => {
  test('is shown again with what is wrong and where', async () => {
    const html = (await press('refused', await page('refused'), 'add')).text;
    const reply = await press('refused', html, 'save', {
      title: ' ',
      'title.11': '',
      'title.12': 'насколько',
      'title.new-1': 'Выбор',
      'kind.new-1': 'choice',
      'help.12': 'осталось',
    });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('<title>Ошибка: Вопросы анкеты – Анкета refused</title>');
    expect(said(reply.text)).toEqual([
      'У анкеты должно быть название.',
      'Напишите, о чём спрашиваете.',
      'Такой вопрос в анкете уже есть. Измените слова одного из них.',
      'Напишите варианты ответа.',
    ]);
    expect(reply.text).toContain('<li><a href="#i-new-1">Новый вопрос</a>: Напишите варианты ответа.</li>');
    expect([heldBy(reply.text, 'help.12'), reply.text.match(/ autofocus/g)]).toEqual(['осталось', [' autofocus']]);
    const mended = await press('refused', reply.text, 'save', {
      title: 'Анкета',
      'title.11': 'Код',
      'title.12': 'Пол',
      'choices.new-1': 'да\r\nнет',
    });
    expect(mended.status).toBe(303);
  });

  test('counts a deleted question neither as asked nor as wrong', async () => {
    const html = await page('refused');
    const none = await press(
      'refused',
      html,
      'save',
      Object.fromEntries(keysOf(html).map((key) => [`remove.${key}`, 'on'])),
    );
    expect(said(none.text)).toEqual(['Оставьте в анкете хотя бы один вопрос.']);
    const reply = await press('refused', html, 'save', { 'remove.11': 'on', 'title.11': '', 'choices.12': '' });
    expect(said(reply.text)).toEqual(['Напишите варианты ответа.']);
    expect(reply.text).toMatch(/id="i-12".*?<p class="error"/s);
    expect(reply.text).toMatch(/name="remove.11" checked/);
    expect(focusOf(reply.text)).toBe('f-choices.12');
  });

  test('because somebody else has changed the questionnaire is not lost, and is not saved over theirs', async () => {
    const html = await page('changed');
    const busy = await openWindow(served.port, 'busy');
    expect(await busy.post('press', { handler: 'change_' })).toEqual({ ok: true });
    busy.close();
    for (const from of [html, (await press('changed', html, 'save', { 'title.12': 'Моё' })).text]) {
      const reply = await press('changed', from, 'save', { 'title.12': 'Моё' });
      expect([reply.status, heldBy(reply.text, 'title.12')]).toEqual([409, 'Моё']);
      expect(reply.text).toContain('анкету изменил кто-то другой');
      expect(reply.text).toContain('<a href="/forms/changed/edit" target="_blank">');
    }
    const now = await page('changed');
    expect([heldBy(now, 'description'), heldBy(now, 'title.12')]).toEqual(['Другое', 'Пол']);
  });

  test('because it is beyond all measure is turned away', async () => {
    const reply = await post('refused', [['title', 'я'.repeat(1_000_000)]]);
    expect([reply.status, reply.text]).toEqual([413, expect.stringContaining('слишком много текста')]);
  });
});

test('what was changed stays when the office is closed and opened again', async () => {
  const path = await makeBook((state) => linkForm(state, makeForm({ id: 'kept', title: 'Память', items: QUESTIONS })));
  const first = await open(path, '');
  const asked = (port: number) => ({ ...own(port), 'content-type': 'application/x-www-form-urlencoded' });
  const { text } = await send(first.port, 'GET', '/forms/kept/edit', { host: `localhost:${first.port}` });
  const fields = changed(text, { do: 'save', 'title.12': 'Вы' }).map(([name, value]): [string, string] => [
    name,
    value,
  ]);
  const reply = await send(
    first.port,
    'POST',
    '/forms/kept/edit',
    asked(first.port),
    new URLSearchParams(fields).toString(),
  );
  expect(reply.status).toBe(303);
  expect(await first.close()).toBeUndefined();
  const { state } = await openOffice(path);
  expect(state.forms?.[0]?.items.map(({ id, title }) => [id, title])).toEqual([
    [11, 'Код'],
    [12, 'Вы'],
    [13, ''],
    [14, 'Насколько'],
  ]);
  await closeOffice(path);
  const second = await open(path, '');
  const page = await send(second.port, 'GET', '/forms/kept/edit', { host: `localhost:${second.port}` });
  expect(heldBy(page.text, 'title.12')).toBe('Вы');
  await second.close();
});
