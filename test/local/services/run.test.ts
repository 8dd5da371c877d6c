import { describe, expect, it } from 'vitest';
import { openRealm } from '../../../src/local/realm';
import { makeState } from '../make-state';
import { servicesCode } from '../services-code';

const open = (script: string) => openRealm({ state: makeState(), servicesCode, scripts: [script] });

/** What a page gets for an expression that a function returns; JSON. */
const arriving = (expression: string): string => open(`function give() { return ${expression}; }`).run('give', '[]');

const said = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a page', () => {
  it.each([
    ['{ a: [1, "б", true, null], "__proto__x": {} }', '{"a":[1,"б",true,null],"__proto__x":{}}'],
    ['JSON.parse(\'{"__proto__": 1}\')', '{"__proto__":1}'],
    ['undefined', 'null'],
    ['[undefined, , 1]', '[null,null,1]'],
    ['{ a: undefined }', '{"a":null}'],
    ['[NaN, Infinity]', '[null,null]'],
    ['{ a: new Map([[1, 2]]), b: new Set([1]), c: /а/g, d: new ArrayBuffer(4) }', '{"a":{},"b":{},"c":{},"d":{}}'],
    ['new Int8Array([5, 6])', '{"0":5,"1":6}'],
    ['"\\u2028</script>"', '"\u2028</script>"'],
  ])('is given %s as %s', (expression, json) => {
    expect(arriving(expression)).toBe(json);
  });

  it.each([
    'new Date()',
    '{ rows: [[1, { when: new Date() }]], count: 1 }',
    'SpreadsheetApp.getActiveSpreadsheet()',
    '[SpreadsheetApp.ProtectionType.RANGE]',
    '{ f() {} }',
    '[10n]',
  ])('is given nothing at all for %s', (expression) => {
    expect(arriving(expression)).toBe('null');
  });

  it('is given an error for a Uint8Array and for a circle, but not for the same object twice', () => {
    expect(said(() => arriving('[new Uint8Array(1)]'))).toBe('Uint8Array is not a value that a page can be given.');
    expect(said(() => arriving('(() => { const a = {}; a.a = [a]; return a; })()'))).toMatch(/circular/);
    expect(arriving('(() => { const a = { b: 1 }; return [a, a]; })()')).toBe('[{"b":1},{"b":1}]');
  });

  it('hands over several values and waits for a promise', () => {
    const realm = open('async function add(a, b) { await null; return { sum: a.x + b[0] }; }');
    expect(realm.run('add', '[{"x":1},[2]]')).toBe('{"sum":3}');
  });

  it('is told the message of an error', () => {
    const realm = open(
      'function bad() { throw new TypeError("плохо"); } async function later() { await null; return new Uint8Array(1); }',
    );
    expect(said(() => realm.run('bad', '[]'))).toBe('плохо');
    expect(said(() => realm.run('later', '[]'))).toBe('Uint8Array is not a value that a page can be given.');
  });
});

describe('a page may call', () => {
  const script = `function own() { return 1; } function private_() {} var assigned = 'text'; var expression = function () {}; const constant = () => 1;
    globalThis.added = () => 1; var namespace = { method() {} };`;

  it('a function that is declared at the top', () => {
    expect(open(script).run('own', '[]')).toBe('1');
  });

  it.each([
    'private_',
    'assigned',
    'expression',
    'constant',
    'added',
    'namespace',
    'namespace.method',
    'absent',
    'parseInt',
    'eval',
    'SpreadsheetApp',
    '__proto__',
  ])('nothing else: %s', (name) => {
    expect(said(() => open(script).run(name, '[]'))).toBe(`Script function not found: ${name}`);
  });

  it('what the menu may, too, but not the other way round', () => {
    expect(open('function private_() { return "да"; }').call('private_')).toBe('да');
  });
});
