import { describe, expect, test } from 'vitest';
import { frameBridge } from '../../../build/bundle';
import { callableFunctions, framePage } from '../../../src/local/server/http/frame-page';

const bridge = await frameBridge();

type Listener = (event: object) => void;

/** What the bridge makes, as a page sees it. */
interface Runner {
  withSuccessHandler(handler: (...given: unknown[]) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  call(...given: unknown[]): void;
  other(): void;
  hidden_(): void;
}

interface Script {
  readonly run: Runner;
  readonly host: {
    readonly origin: string;
    setWidth(pixels: number): void;
    setHeight(pixels: number): void;
    close(): void;
    readonly editor: { focus(): void };
  };
}

/** A page in a window: what it says to the window, and how the window answers. */
function openPage(functions = ['call', 'other']) {
  const said: { readonly id?: number; readonly target?: string }[] = [];
  const logged: unknown[] = [];
  const listeners: Record<string, Listener> = {};
  const parent = { postMessage: (message: object, target: string) => said.push({ ...message, target }) };
  const page = {
    google: undefined as unknown as { readonly script: Script },
    parent,
    addEventListener: (kind: string, listener: Listener) => {
      listeners[kind] = listener;
    },
  };
  const document = { addEventListener: page.addEventListener };
  const location = { origin: 'http://localhost:8787' };
  const console = { error: (message: unknown) => logged.push(message) };
  new Function('window', 'document', 'location', 'console', 'nastavnikFunctions', 'Element', bridge)(
    page,
    document,
    location,
    console,
    functions,
    Link,
  );
  const answer = (reply: object, source: unknown = parent) =>
    listeners.message?.({ source, data: { nastavnik: 'done', ...reply } });
  return { script: page.google.script, said, logged, answer, listeners };
}

/** An element, as far as the bridge looks at it. */
class Link {
  constructor(readonly href: string) {}
  closest() {
    return { getAttribute: () => this.href };
  }
}

describe('google.script.run', () => {
  test('hands the value to the success handler, with the object of the page', () => {
    const { script, said, answer } = openPage();
    const heard: unknown[] = [];
    const button = { id: 'button' };
    script.run
      .withUserObject(button)
      .withSuccessHandler((...given: unknown[]) => heard.push(given))
      .call('имя', undefined, { a: [1, null] });
    expect(said).toEqual([
      { nastavnik: 'run', id: 1, name: 'call', json: '["имя",null,{"a":[1,null]}]', target: 'http://localhost:8787' },
    ]);
    answer({ id: 1, ok: true, json: '{"sum":3}' });
    answer({ id: 1, ok: true, json: '{"sum":4}' });
    expect(heard).toEqual([[{ sum: 3 }, button]]);
  });

  test('hands an error to the failure handler, or tells the console', () => {
    const { script, answer, logged } = openPage();
    const heard: Error[] = [];
    script.run.withFailureHandler((error: Error) => heard.push(error)).call();
    script.run.call();
    answer({ id: 1, ok: false, message: 'Не вышло' });
    answer({ id: 2, ok: false, message: 'Совсем' });
    expect([heard.map(({ message }) => message), logged]).toEqual([['Не вышло'], ['Совсем']]);
  });

  test('knows each chain by its own handlers', () => {
    const { script, answer } = openPage();
    const heard: string[] = [];
    const one = script.run.withSuccessHandler(() => heard.push('один'));
    one.withSuccessHandler(() => heard.push('два')).call();
    one.other();
    answer({ id: 2, ok: true, json: 'null' });
    answer({ id: 1, ok: true, json: 'null' });
    expect(heard).toEqual(['один', 'два']);
  });

  test.each([
    ['a date', new Date(), '0'],
    ['a function inside', { a: { onClick: () => {} } }, 'onClick'],
    ['a map in an array', [1, new Map()], '1'],
    ['a set', new Set(), '0'],
    ['a typed array', { bytes: new Uint8Array(1) }, 'bytes'],
  ])('throws at once for %s', (_what, value, property) => {
    const { script, said } = openPage();
    expect(() => script.run.call(value)).toThrow(`Failed due to illegal value in property: ${property}`);
    expect(said).toEqual([]);
  });

  test('runs ten at a time, and takes answers from the window alone', () => {
    const { script, said, answer } = openPage();
    for (let at = 0; at < 12; at++) script.run.call(at);
    expect(said).toHaveLength(10);
    answer({ id: 1, ok: true, json: 'null' }, { another: 'window' });
    expect(said).toHaveLength(10);
    answer({ id: 3, ok: true, json: 'null' });
    answer({ id: 3, ok: true, json: 'null' });
    expect(said.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('has no function that the script does not declare, nor a private one', () => {
    const { script } = openPage(
      callableFunctions('function call(a) {}\nfunction hidden_() {}\n  function inner() {}\n'),
    );
    expect(() => script.run.hidden_()).toThrow('is not a function');
    expect(Object.keys(script.run).sort()).toEqual([
      'call',
      'withFailureHandler',
      'withSuccessHandler',
      'withUserObject',
    ]);
  });
});

test('google.script.host asks the window', () => {
  const { script, said } = openPage();
  script.host.setWidth(400);
  script.host.setHeight(300);
  script.host.editor.focus();
  script.host.close();
  expect([script.host.origin, ...said.map(({ target: _, ...message }) => message)]).toEqual([
    'http://localhost:8787',
    { nastavnik: 'resize', width: 400 },
    { nastavnik: 'resize', height: 300 },
    { nastavnik: 'focus' },
    { nastavnik: 'close' },
  ]);
});

test('a link to a file or a questionnaire of the add-in is opened by the window, one to the web by itself', () => {
  const { said, listeners } = openPage();
  const prevented: string[] = [];
  const form = 'http://localhost:9000/forms/abc';
  for (const href of ['Документы/Приказ.docx', form, 'https://example.com', '#top']) {
    listeners.click?.({ target: new Link(href), preventDefault: () => prevented.push(href) });
  }
  expect(prevented).toEqual(['Документы/Приказ.docx', form]);
  expect(said).toMatchObject(prevented.map((link) => ({ nastavnik: 'open', link })));
});

test('a page keeps its scripts and loses the tags of its head that Google passes over', () => {
  const html = '<!doctype html>\n<html lang="ru"><head><meta charset="utf-8"><title>Имя</title><style>p{}</style>';
  const page = framePage(
    `${html}</head><body><script>const a = '<title>';</script></body></html>`,
    'bridge("</script>")',
    ['call'],
  );
  expect(page).toBe(
    '<!DOCTYPE html><script>(() => { const nastavnikFunctions = ["call"];\nbridge("<\\/script>")\n})();</script>\n' +
      `<html lang="ru"><head><style>p{}</style></head><body><script>const a = '<title>';</script></body></html>`,
  );
});
