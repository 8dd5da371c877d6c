import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeOffice, openOffice } from '../../../src/local/folder/office-folder';
import type { Served } from '../../../src/local/server/serve';
import type { BookForm } from '../../../src/local/state';
import { linkForm, makeForm, makeItem } from '../make-form';
import { makeBook, open, openWindow, own, type Reply, send, sheetsIn, type Window } from './office';

/** Counts its own calls in the first row of the first tab, by the person in whose name it runs. */
const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('Долго', 'long_').addItem('Ссылки', 'links_').addItem('Правка', 'change_').addToUi(); }
  const first = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function count(column, text) {
    const cell = first().getRange(1, column);
    cell.setValue(Number(cell.getValue()) + 1);
    first().getRange(2, column).setValue(text);
  }
  function taken_(e) { count(1, e.range.getSheet().getName() + ' ' + e.range.getRow() + ' ' + e.values.slice(1).join('|')); }
  function other_(e) { count(2, e.triggerUid); }
  function failing_(e) { count(3, ''); SpreadsheetApp.flush(); throw new Error('Иванов'); }
  function asking_() { SpreadsheetApp.getUi().alert('Есть кто-нибудь?'); }
  function change_() {
    SpreadsheetApp.getActiveSpreadsheet().toast('Начали');
    for (let i = 0; i < 6e8; i++);
    const number = FormApp.createTextValidation().requireNumberBetween(1, 5).build();
    FormApp.openById('changing').getItemById(1).asTextItem().setValidation(number);
    FormApp.openById('closing').setAcceptingResponses(false);
  }
  function links_() {
    const form = FormApp.openById('plain');
    const answer = form.getItemById(1).asTextItem().createResponse('с «кавычками» & + =');
    const prefilled = form.createResponse().withItemResponse(answer).toPrefilledUrl();
    first().getRange('L1:L2').setValues([[form.getPublishedUrl()], [prefilled]]);
  }
  function long_() {
    SpreadsheetApp.getActiveSpreadsheet().toast('Начали');
    for (let i = 0; i < 3e8; i++);
    first().getRange('J1').setValue('готово');
  }`;

const INTAKE = makeForm({
  id: 'intake',
  title: 'Анкета наставника',
  description: 'Ответьте по коду.\nЭто пять минут.',
  confirmation: 'Куратор увидит ваш ответ.',
  items: [
    makeItem(11, 'text', {
      title: 'Код',
      help: 'Его выдал куратор.',
      required: true,
      accepts: { pattern: 'У-\\d{4}', help: 'Код записывается так: У-0001.' },
    }),
    makeItem(12, 'choice', { title: 'Пол', choices: ['Женский', 'Мужской'] }),
    makeItem(13, 'pageBreak', { title: 'Помощь', help: 'Отметьте всё.' }),
    makeItem(14, 'checkbox', { title: 'Предметы', choices: ['Физика', 'Химия', 'Труд'], required: true }),
    makeItem(15, 'paragraph', { title: 'Своими словами' }),
    makeItem(16, 'date', { title: 'Когда' }),
    makeItem(17, 'scale', { title: 'Насколько', scale: { from: 1, to: 5, low: 'никак', high: 'очень' } }),
    makeItem(18, 'text', { title: 'Сколько часов?', accepts: { min: 1, max: 20, help: '' } }),
    makeItem(19, 'sectionHeader', { title: 'Конец' }),
  ],
});

const HOSTILE = '<img src=x onerror="alert(1)">\'"&</textarea><script>alert(2)</script>';

const OTHERS: readonly Partial<BookForm>[] = [
  { id: 'plain', title: 'Простая' },
  { id: 'shut', title: 'Закрытая', open: false },
  { id: 'final', title: 'Без правки', editable: false },
  { id: 'changing', title: 'Меняется' },
  { id: 'closing', title: 'Закрывается' },
  { id: 'binned', title: 'Удалённая' },
  {
    id: 'hostile',
    title: HOSTILE,
    description: HOSTILE,
    confirmation: HOSTILE,
    items: [
      makeItem(1, 'text', { title: HOSTILE, help: HOSTILE, required: true }),
      makeItem(2, 'choice', { title: HOSTILE, choices: [HOSTILE] }),
      makeItem(3, 'scale', { scale: { from: 1, to: 3, low: HOSTILE, high: HOSTILE } }),
      makeItem(4, 'pageBreak', { title: HOSTILE, help: HOSTILE }),
      makeItem(5, 'paragraph'),
    ],
  },
];

let book = '';
let served: Served;
let count = 0;
const logged: string[] = [];
const window = (): Promise<Window> => openWindow(served.port, `window-${++count}`);

beforeAll(async () => {
  book = await makeBook((state) => {
    for (const form of [INTAKE, ...OTHERS.map(makeForm)]) linkForm(state, form);
    const bin = { name: 'Удалённая', mimeType: 'application/vnd.google-apps.form', appProperties: {}, content: '' };
    state.files.push({ id: 'binned', ...bin, trashed: true, version: 1 });
    const event = 'formSubmit' as const;
    state.triggers = [
      { id: '1', handler: 'failing_', owner: 'owner', event },
      { id: '2', handler: 'asking_', owner: 'owner', event },
      { id: '3', handler: 'taken_', owner: 'owner', event },
      { id: '4', handler: 'other_', owner: 'anna', event },
      { id: '5', handler: 'gone_', owner: 'anna', event },
    ];
  });
  served = await open(book, SCRIPT, { today: '2026-09-15', log: (line) => logged.push(line) });
});
afterAll(() => served.close());

const get = (path: string, headers = {}): Promise<Reply> =>
  send(served.port, 'GET', path, { host: `localhost:${served.port}`, ...headers });

const FIELDS = 'application/x-www-form-urlencoded';

type Fields = readonly (readonly [name: string, value: string])[];

const sender = (): Readonly<Record<string, string | undefined>> => ({
  ...own(served.port),
  'content-type': FIELDS,
});

const post = (form: string, fields: Fields, headers = {}): Promise<Reply> => {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  return send(served.port, 'POST', `/forms/${form}`, { ...sender(), ...headers }, body);
};

const GOOD: Fields = [
  ['entry.11', 'У-0001'],
  ['entry.12', 'Мужской'],
  ['entry.14', 'Физика'],
  ['entry.14', 'Труд'],
  ['entry.15', 'Строка\r\nещё'],
  ['entry.16', '2026-09-01'],
  ['entry.17', '4'],
  ['entry.18', '5'],
];

/** What the tab of a form shows. */
async function rowsOf(title: string): Promise<readonly (readonly string[])[]> {
  const one = await window();
  await one.settled();
  const tab = (await one.book()).tabs.find(({ name }) => name === `Ответы: ${title}`);
  const texts = await one.texts(tab?.id);
  one.close();
  return texts;
}

/** The address that the answer sends the browser to. */
const next = ({ headers }: Reply): string => headers.location ?? '';

const fieldOf = (html: string, item: number): string | undefined =>
  new RegExp(`name="entry\\.${item}"[^>]*? value="([^"]*)"`).exec(html)?.[1];

const chosen = (html: string): string[] =>
  [...html.matchAll(/<input type="(?:radio|checkbox)"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => input.includes(' checked'))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');

describe('the page of a questionnaire', () => {
  test('asks every question in Russian, without a script', async () => {
    const { status, text, headers } = await get('/forms/intake');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="ru">/);
    expect(text).toContain('<h1>Анкета наставника</h1><p class="text">Ответьте по коду.\nЭто пять минут.</p>');
    for (const title of ['Код', 'Своими словами', 'Когда', 'Сколько часов\\?']) {
      const id = new RegExp(`<label class="title" for="(\\w+)">${title}<`).exec(text)?.[1];
      expect([title, text.match(new RegExp(`<(?:input|textarea)[^>]* id="${id}"`, 'g'))?.length]).toEqual([title, 1]);
    }
    for (const title of ['Пол', 'Предметы', 'Насколько']) {
      expect(text).toMatch(new RegExp(`<fieldset[^>]*><legend class="title">${title}<`));
    }
    expect(text).toMatch(/<h2>Помощь<\/h2><p class="text">Отметьте всё\.<\/p>.*<h2>Конец<\/h2>/s);
    expect(text).toMatch(/Предметы<span[^>]*>[^<]*\*<\/span><span class="hidden"> \(обязательный вопрос\)/);
    expect(text).toContain('1<span class="hidden"> – никак</span>');
    expect(text).not.toMatch(/<script|onclick|style="/);
  });

  test('is filled in beforehand by its address, with nothing that it does not ask', async () => {
    const query = new URLSearchParams([
      ['usp', 'pp_url'],
      ['entry.11', 'У-"7"'],
      ['entry.12', 'Другой'],
      ['entry.14', 'Химия'],
      ['entry.14', 'Труд'],
      ['entry.15', '\nабв'],
      ['entry.17', '3'],
      ['entry.99', 'лишнее'],
    ]);
    const { text } = await get(`/forms/intake?${query}`);
    expect(fieldOf(text, 11)).toBe('У-&quot;7&quot;');
    expect(chosen(text)).toEqual(['Химия', 'Труд', '3']);
    expect(text).toContain('dir="auto">\n\nабв</textarea>');
    expect(text).not.toContain('лишнее');
    expect(text).not.toContain('Ошибка');
  });

  test('is where the add-in says that its form is answered, with what it fills in beforehand', async () => {
    const one = await window();
    expect(await one.post('press', { handler: 'links_' })).toEqual({ ok: true });
    const [link, prefilled] = (await one.texts()).map((row) => row[11] ?? '');
    one.close();
    expect(link).toBe(`http://localhost:${served.port}/forms/plain`);
    const path = prefilled?.replace(`http://localhost:${served.port}`, '') ?? '';
    expect(fieldOf((await get(path)).text, 1)).toBe('с «кавычками» &amp; + =');
  });

  test('says so when the questionnaire is closed or gone', async () => {
    const shut = await get('/forms/shut');
    expect([shut.status, shut.text]).toEqual([200, expect.stringContaining('Анкета закрыта')]);
    for (const id of ['nothing', 'binned']) {
      const { status, text } = await get(`/forms/${id}`);
      expect([status, text]).toEqual([404, expect.stringContaining('Такой анкеты нет')]);
    }
    expect((await post('shut', [['entry.1', 'а']])).status).toBe(409);
    expect((await post('binned', [['entry.1', 'а']])).status).toBe(404);
    expect(await rowsOf('Закрытая')).toHaveLength(1);
  });

  test('shows whatever a person has written as text', async () => {
    const { text } = await get(
      `/forms/hostile?${new URLSearchParams([
        ['entry.1', HOSTILE],
        ['entry.5', HOSTILE],
      ])}`,
    );
    const refused = await post('hostile', [['entry.5', HOSTILE]]);
    const done = await post('hostile', [
      ['entry.1', HOSTILE],
      ['entry.2', HOSTILE],
      ['entry.5', '=1+1'],
    ]);
    const after = await get(next(done));
    for (const page of [text, refused.text, after.text]) {
      expect(page).toContain(
        '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&quot;&amp;&lt;/textarea&gt;&lt;script&gt;',
      );
      expect(page).not.toMatch(/<img|<script|onerror="/);
    }
    expect((await rowsOf(HOSTILE))[1]?.slice(1)).toEqual([HOSTILE, HOSTILE, '', '=1+1']);
  });
});

describe('an answer', () => {
  test('lands in its tab, is confirmed and saved, and is told to every trigger', async () => {
    const before = await rowsOf('Анкета наставника');
    const watching = await window();
    const reply = await post('intake', GOOD);
    expect([reply.status, next(reply)]).toEqual([303, expect.stringMatching(/^\/forms\/intake\?done=\w+$/)]);
    expect((await watching.event('changed')).sheets).toHaveLength(1);
    const { text } = await get(next(reply));
    expect(text).toContain('Куратор увидит ваш ответ.');
    expect(text).toMatch(/<a href="\/forms\/intake\?edit=\w+">Изменить ответ<\/a><a href="\/forms\/intake">/);
    const rows = await rowsOf('Анкета наставника');
    expect(rows.slice(before.length)).toEqual([
      [
        expect.stringMatching(/^15\.09\.2026 9:00/),
        'У-0001',
        'Мужской',
        'Физика, Труд',
        'Строка\nещё',
        '01.09.2026',
        '4',
        '5',
      ],
    ]);
    await watching.saved();
    const [first, tab] = await sheetsIn(book);
    expect(tab?.cells[2]?.[2]).toMatchObject({ value: 'У-0001' });
    expect(first?.cells[2]?.[1]?.value).toBe(
      'Ответы: Анкета наставника 2 У-0001|Мужской|Физика, Труд|Строка\nещё|01.09.2026|4|5',
    );
    expect(first?.cells[2]?.[2]?.value).toBe(4);
    expect(first?.cells[1]?.[3]?.value).toBe(first?.cells[1]?.[1]?.value);
    watching.close();
  });

  test('of a failing trigger is not told to developers', () => {
    expect(logged).toContain('failing_ failed.');
    expect(logged.join('\n')).not.toMatch(/Иванов|У-0001|Физика/);
  });

  test('that is not taken is shown again with what is wrong, and nothing is lost', async () => {
    const before = await rowsOf('Анкета наставника');
    const reply = await post('intake', [
      ['entry.11', 'У-1'],
      ['entry.12', 'Мужской'],
      ['entry.15', 'слово <b>'],
      ['entry.16', '2026-02-30'],
      ['entry.17', '9'],
      ['entry.18', '21'],
    ]);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('<title>Ошибка: Анкета наставника</title>');
    const said = [...reply.text.matchAll(/<p class="error" id="e(\d+)">([^<]*)/g)].map(([, id, text]) => [id, text]);
    expect(said).toEqual([
      ['11', 'Код записывается так: У-0001.'],
      ['14', 'Ответьте на этот вопрос.'],
      ['16', 'Такого дня нет. Введите дату, например 15.09.2026.'],
      ['17', 'Выберите число от 1 до 5.'],
      ['18', 'Введите число от 1 до 20.'],
    ]);
    expect(reply.text).toContain('<li><a href="#q14">Предметы</a>: Ответьте на этот вопрос.</li>');
    expect(reply.text).toContain('<li><a href="#q18">Сколько часов?</a> Введите число от 1 до 20.</li>');
    expect(reply.text.match(/ autofocus/g)).toHaveLength(1);
    expect(reply.text).toMatch(/id="q11"[^>]*aria-describedby="e11 h11"[^>]*aria-invalid="true" autofocus/);
    expect([fieldOf(reply.text, 11), chosen(reply.text)]).toEqual(['У-1', ['Мужской']]);
    expect(reply.text).toContain('слово &lt;b&gt;</textarea>');
    expect(await rowsOf('Анкета наставника')).toEqual(before);
  });

  test('as long as a cell passes; a longer one is named and shown again, and one beyond all measure is turned away', async () => {
    const long = 'я'.repeat(50_000);
    const paragraph = (text: string) =>
      post('hostile', [
        ['entry.1', 'а'],
        ['entry.5', text],
      ]);
    expect((await paragraph(long)).status).toBe(303);
    expect((await rowsOf(HOSTILE)).at(-1)?.at(-1)).toBe(long);
    const longer = await paragraph(`${long}я`);
    expect([longer.status, longer.text]).toEqual([
      422,
      expect.stringMatching(/знаков 50\s001, а записать можно 50\s000/),
    ]);
    expect(longer.text).toContain(`${long}я</textarea>`);
    const huge = await paragraph('я'.repeat(1_000_000));
    expect([huge.status, huge.text]).toEqual([413, expect.stringContaining('Ответ слишком длинный')]);
  });

  test('is changed by its link, over its own row', async () => {
    await post('plain', [['entry.1', 'первый']]);
    const done = await get(next(await post('plain', [['entry.1', 'второй']])));
    const edit = /href="([^"]*edit=[^"]*)"/.exec(done.text)?.[1] ?? '';
    const page = await get(edit);
    expect(fieldOf(page.text, 1)).toBe('второй');
    expect(page.text).toContain('Прежний ответ будет заменён.');
    const key = /name="edit" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const changed = await post('plain', [
      ['edit', key],
      ['entry.1', 'исправлен'],
    ]);
    expect(changed.status).toBe(303);
    expect((await rowsOf('Простая')).slice(1).map(([, text]) => text)).toEqual(['первый', 'исправлен']);
    expect(fieldOf((await get(edit)).text, 1)).toBe('исправлен');
  });

  test('is not changed without its key, nor where the questionnaire lets nobody', async () => {
    const done = next(await post('final', [['entry.1', 'навсегда']]));
    expect((await get(done)).text).not.toContain('Изменить');
    const key = done.split('done=')[1] ?? '';
    for (const [form, edit] of [
      ['final', key],
      ['plain', 'чужой'],
    ] as const) {
      const page = await get(`/forms/${form}?edit=${encodeURIComponent(edit)}`);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('изменить нельзя')]);
      expect(
        (
          await post(form, [
            ['edit', edit],
            ['entry.1', 'иначе'],
          ])
        ).status,
      ).toBe(404);
    }
    expect((await rowsOf('Без правки')).slice(1).map(([, text]) => text)).toEqual(['навсегда']);
  });

  test('that waited while its questionnaire was changed or closed is not taken, and not lost in silence', async () => {
    const busy = await window();
    const pressed = busy.post('press', { handler: 'change_' });
    while ((await busy.event('toast')).text !== 'Начали');
    const [changed, closed] = await Promise.all(
      ['changing', 'closing'].map((form) => post(form, [['entry.1', 'слово']])),
    );
    expect(await pressed).toEqual({ ok: true });
    busy.close();
    expect([changed?.status, closed?.status]).toEqual([422, 409]);
    expect(changed?.text).toContain('Анкету изменили, пока вы отвечали');
    expect(fieldOf(changed?.text ?? '', 1)).toBe('слово');
    expect(closed?.text).toContain('Анкету закрыли, пока вы отвечали');
    expect([await rowsOf('Меняется'), await rowsOf('Закрывается')].map((rows) => rows.length)).toEqual([1, 1]);
  });

  test('sent twice from one page is one; the same from two pages are two', async () => {
    const before = await rowsOf('Простая');
    const page = async () => /name="ticket" value="([^"]*)"/.exec((await get('/forms/plain')).text)?.[1] ?? '';
    const [one, two] = [await page(), await page()];
    const sent = (ticket: string, text: string) =>
      post('plain', [
        ['ticket', ticket],
        ['entry.1', text],
      ]);
    const replies = await Promise.all([sent(one, 'дважды'), sent(one, 'дважды'), sent(two, 'дважды')]);
    expect(new Set(replies.map(next)).size).toBe(2);
    await sent(one, 'после возврата');
    const rows = (await rowsOf('Простая')).slice(before.length).map(([, text]) => text);
    expect(rows).toEqual(['дважды', 'дважды', 'после возврата']);
  });
});

describe('whoever answers', () => {
  test('comes from anywhere, but sends from the page alone', async () => {
    const cross = { 'sec-fetch-site': 'cross-site' };
    expect((await get('/forms/plain', cross)).status).toBe(200);
    expect((await get('/forms/plain?usp=pp_url&entry.1=%D0%B0', cross)).status).toBe(200);
    const before = await rowsOf('Простая');
    for (const headers of [
      { origin: 'https://example.com' },
      { origin: undefined },
      { origin: 'null' },
      { origin: `http://localhost:${served.port + 1}` },
      cross,
      { host: `evil.example:${served.port}` },
    ]) {
      expect((await post('plain', [['entry.1', 'чужое']], headers)).status).toBe(403);
    }
    expect((await get('/forms/plain', { host: `evil.example:${served.port}` })).status).toBe(403);
    expect((await post('plain', [['entry.1', 'а']], { 'content-type': 'application/json' })).status).toBe(415);
    expect((await send(served.port, 'DELETE', '/forms/plain', sender())).status).toBe(405);
    expect(await rowsOf('Простая')).toEqual(before);
  });

  test('gets a page that runs nothing, loads nothing and sends to nobody else', async () => {
    for (const path of ['/forms/plain', '/forms/shut', '/forms/nothing']) {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'/,
      );
      expect(policy).not.toMatch(/script-src|connect-src|unsafe/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    }
  });

  test('cannot reach the book with a form: the office listens to JSON of its window alone', async () => {
    const body = new URLSearchParams([
      ['window', 'one'],
      ['handler', 'long_'],
    ]).toString();
    expect((await send(served.port, 'POST', '/api/press', sender(), body)).status).toBe(415);
  });
});

test('twenty answers at once get a row each and are told of, while something long is running', async () => {
  const path = await makeBook((state) => {
    linkForm(state, makeForm({ id: 'many', title: 'Много' }));
    state.triggers = [{ id: '3', handler: 'taken_', owner: 'owner', event: 'formSubmit' }];
  });
  const office = await open(path, SCRIPT);
  const one = await openWindow(office.port, 'one');
  const headers = { ...own(office.port), 'content-type': FIELDS };
  const pressed = one.post('press', { handler: 'long_' });
  while ((await one.event('toast')).text !== 'Начали');
  const people = Array.from({ length: 20 }, (_, at) => `person-${at}`);
  const replies = await Promise.all(
    people.map((text) => send(office.port, 'POST', '/forms/many', headers, `entry.1=${text}`)),
  );
  expect(await pressed).toEqual({ ok: true });
  expect(new Set(replies.map(next)).size).toBe(20);
  await one.saved();
  const [first, tab] = await sheetsIn(path);
  const rows = Object.entries(tab?.cells ?? {}).filter(([row]) => row !== '1');
  expect(rows.map(([, cells]) => cells[2]?.value).sort()).toEqual(people.sort());
  expect([first?.cells[1]?.[10]?.value, first?.cells[1]?.[1]?.value]).toEqual(['готово', 20]);
  await office.close();
});

test('responses and their links stay when the office is closed and opened again', async () => {
  const path = await makeBook((state) => linkForm(state, makeForm({ id: 'kept', title: 'Память' })));
  const first = await open(path, '');
  const asked = { ...own(first.port), 'content-type': FIELDS };
  const done = next(await send(first.port, 'POST', '/forms/kept', asked, 'entry.1=%D0%B0'));
  expect(done).toContain('done=');
  expect(await first.close()).toBeUndefined();
  const { state } = await openOffice(path);
  expect(state.forms?.[0]?.responses).toMatchObject([{ answers: [{ item: 1, value: 'а' }] }]);
  await closeOffice(path);
  const second = await open(path, '');
  const page = await send(second.port, 'GET', done.replace('done', 'edit'), { host: `localhost:${second.port}` });
  expect(fieldOf(page.text, 1)).toBe('а');
  await second.close();
});
