import { describe, expect, it } from 'vitest';
import { openRealm } from '../../src/local/realm';
import { inOffice } from './in-office';
import { makeSheet, makeState } from './make-state';
import { servicesCode } from './services-code';

const open = (script: string, options = {}) =>
  openRealm({ state: makeState(), servicesCode, scripts: [script], ...options });

describe('the realm', () => {
  it('holds what Apps Script holds and nothing else', () => {
    const beyond = `const ecma = new Set(${JSON.stringify(ECMASCRIPT)}.split(' ')); return Object.getOwnPropertyNames(globalThis).filter((name) => !ecma.has(name)).sort()`;
    expect(inOffice(beyond).value).toEqual([
      'Drive',
      'FormApp',
      'HtmlService',
      'LockService',
      'MailApp',
      'PropertiesService',
      'ScriptApp',
      'Session',
      'Sheets',
      'SpreadsheetApp',
      'Utilities',
      'WebAssembly',
      'console',
      'main',
    ]);
  });

  it.each([
    'this.constructor.constructor("return process")()',
    'SpreadsheetApp.flush.constructor("return process")()',
    'main.constructor("return process")()',
    'console.log.constructor("return process")()',
    'Date.constructor("return process")()',
    '[].constructor.constructor("return process")()',
  ])('gives no way to Node by %s', (body) => {
    expect(inOffice(`return typeof ${body}`).error).toBe('process is not defined');
  });

  it('gives no way to Node through an error of the services', () => {
    expect(
      inOffice(
        'try { cell().sort() } catch (error) { return typeof error.constructor.constructor("return process")() }',
      ).error,
    ).toBe('process is not defined');
  });

  it('takes no script with import()', () => {
    expect(() => open('function main() { return import("fs"); }')).toThrow('which Apps Script does not have');
  });

  it('makes dates and errors of its own', () => {
    const body = `cell().setValue(new Date()); const date = cell().getValue(); let error; try { cell().sort() } catch (e) { error = e }
      return [date instanceof Date, new Date(0) instanceof Date, error instanceof Error, sheet().getDataRange().getValues() instanceof Array, date.constructor === Date]`;
    expect(inOffice(body).value).toEqual([true, true, true, true, true]);
  });

  it('has the given clock, which stands still', () => {
    const body =
      'return [new Date().toISOString(), Date.now(), new Date(Date.now()).toISOString(), typeof Date(), new Date(2026, 0).getFullYear()]';
    const now = '2026-09-15T09:00:00.000Z';
    expect(inOffice(body, { now }).value).toEqual([now, Date.parse(now), now, 'string', 2026]);
  });

  it('has the real clock when none is given', () => {
    const realm = open('function main() { return String(Date.now()) }');
    expect(Math.abs(Number(realm.call('main')) - Date.now())).toBeLessThan(5000);
  });

  it('makes the same identifiers under the same seed', () => {
    const uuid = (seed?: string) => inOffice('return Utilities.getUuid()', seed === undefined ? {} : { seed }).value;
    expect(uuid('a')).toBe(uuid('a'));
    expect(new Set([uuid('a'), uuid('b'), uuid(), uuid()]).size).toBe(4);
  });

  it('collects what the console says', () => {
    expect(inOffice('console.log("а", { b: 1 }); console.error(new TypeError("в"))').saved.logs).toEqual([
      'а {"b":1}',
      expect.stringMatching(/^TypeError: в/),
    ]);
  });
});

describe('a call', () => {
  it('takes strings and gives a string', () => {
    const realm = open('function join(a, b) { return a + b; } function nothing() {}');
    expect([realm.call('join', 'а"\\\n\u2028', '`$ {b}'), realm.call('nothing')]).toEqual([
      'а"\\\n\u2028`$ {b}',
      undefined,
    ]);
  });

  it('waits for a promise', () => {
    const script =
      'async function main() { await null; SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1); return "потом"; }';
    const realm = open(script);
    expect(realm.call('main')).toBe('потом');
    expect(realm.close().state.book.sheets[0]?.cells).toEqual({ 1: { 1: { value: 1 } } });
  });

  it('throws a plain error with the message', () => {
    const realm = open(
      'function main() { throw new TypeError("плохо") } async function later() { throw "строка" } async function never() { await new Promise(() => {}) }',
    );
    for (const [name, message] of [
      ['main', 'плохо'],
      ['later', 'строка'],
      ['never', 'The function waits for something that never comes.'],
      ['absent', 'Script function not found: absent'],
    ] as const) {
      const thrown = caught(() => realm.call(name));
      expect([thrown instanceof Error, (thrown as Error).message]).toEqual([true, message]);
    }
  });

  it('ends when its time is up, and the execution with it', () => {
    const realm = open('function main() { for (;;); } function write() { SpreadsheetApp.flush() }', { timeout: 50 });
    expect(() => realm.call('main')).toThrow('Exceeded maximum execution time');
    expect(() => realm.call('write')).toThrow('The execution was killed.');
  });

  it('leaves no name behind in the realm', () => {
    const realm = open(
      'function main() { return Object.getOwnPropertyNames(globalThis).filter((name) => name.startsWith("_")).join() }',
    );
    expect(realm.call('main')).toBe('');
  });

  it('does not touch the state it was given', () => {
    const state = makeState();
    open('function main() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().setName("Другой") }', {
      state,
    }).call('main');
    expect(state.book.sheets[0]?.name).toBe('Лист1');
  });
});

describe('an edit by hand', () => {
  const script = `let seen = []; function onEdit(e) {
    seen.push([e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd, e.range.getA1Notation(), e.range.getValue(),
      e.value, e.oldValue, 'value' in e, String(e.authMode), e.source.getId(), e.range.getSheet().getName()]);
    console.log(JSON.stringify(seen));
  }`;
  const state = makeState(makeSheet({ cells: { 2: { 3: { value: 'новое' } } } }));

  it('of one cell tells its values', () => {
    const realm = open(script, { state, limited: true });
    realm.fireEdit(1, 2, 3, 1, 1, 'новое', 'старое');
    expect(JSON.parse(realm.close().logs[0] ?? '')).toEqual([
      [2, 2, 3, 3, 'C2', 'новое', 'новое', 'старое', true, 'LIMITED', 'book-1', 'Лист1'],
    ]);
  });

  it('of a block tells no values', () => {
    const realm = open(script, { state });
    realm.fireEdit(1, 2, 3, 2, 2, 'новое');
    expect(JSON.parse(realm.close().logs[0] ?? '')[0].slice(4, 9)).toEqual(['C2:D3', 'новое', null, null, false]);
  });

  it('is nothing to a script without onEdit, and a script’s own writes are no edits', () => {
    const realm = open(
      `${script} function write() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1) }`,
    );
    realm.call('write');
    expect(realm.close().logs).toEqual([]);
    expect(() => open('').fireEdit(1, 1, 1, 1, 1)).not.toThrow();
  });
});

function caught(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

const ECMASCRIPT =
  'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError ' +
  'EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array ' +
  'Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap ' +
  'WeakSet Proxy Reflect FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN';
