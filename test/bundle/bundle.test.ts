import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundle, codeOf } from '../../build/bundle';
import { MENU } from '../../src/menu';
import { order } from '../documents/orders';

const product = await bundle();
const code = codeOf(product);

/** A realm with ECMAScript, and a console that must stay silent. */
function load(script: string): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(
    'for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name]',
    context,
  );
  vm.runInContext(script, context);
  return context;
}

describe('Code.js', () => {
  test('loads where there is nothing but ECMAScript', () => {
    expect(() => load(code)).not.toThrow();
  });

  test('declares at its top what Google calls: triggers, the sidebars’ one function, every item of the menu', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual(
      expect.arrayContaining([
        'onOpen',
        'onEdit',
        'call',
        'writePaper_',
        ...MENU.flatMap((group) => Object.keys(group)),
      ]),
    );
    const callable = declared.filter((name) => !name?.endsWith('_'));
    expect(callable.sort()).toEqual(['call', 'onEdit', 'onOpen']);
  });

  test('fits its limits: 256 KB for what every execution evaluates', () => {
    expect(Buffer.byteLength(product.core)).toBeLessThan(256 * 1024);
  });

  test('writes a paper without anything that Apps Script lacks', () => {
    const bytes: number[] = vm.runInContext(
      `writePaper_(${JSON.stringify({ paper: 'pairOrder', data: order() })}).bytes`,
      load(code),
    );
    expect(String.fromCharCode(...[...bytes].slice(0, 2))).toBe('PK');
  });

  test('uses no syntax newer than Apps Script is known to take', () => {
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/\bstatic\s*\{|#[a-z]\w*\s*[=(;]/);
  });
});
