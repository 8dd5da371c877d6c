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
        'makePlan_',
        'makeQuestionnaire_',
        ...MENU.flatMap((group) => Object.keys(group)),
      ]),
    );
    const callable = declared.filter((name) => !name?.endsWith('_'));
    expect(callable.sort()).toEqual(['call', 'onEdit', 'onOpen']);
  });

  test('fits its limits: 16 KB for what every execution evaluates, 800 KB for the add-in itself', () => {
    expect(Buffer.byteLength(product.core)).toBeLessThan(16 * 1024);
    expect(Buffer.byteLength(product.lazy.addIn)).toBeLessThan(800 * 1024);
  });

  test('writes a paper without anything that Apps Script lacks', () => {
    const bytes: number[] = vm.runInContext(
      `writePaper_(${JSON.stringify({ paper: 'pairOrder', data: order() })}).bytes`,
      load(code),
    );
    expect(String.fromCharCode(...[...bytes].slice(0, 2))).toBe('PK');
  });

  test('makes a plan of a school year there, and keeps its words out of the add-in itself', () => {
    const record = JSON.parse(vm.runInContext("JSON.stringify(makePlan_('wholeModel', 2026))", load(code)));
    expect(record.passport.period.raw).toBe('на 2026/2027 учебный год');
    const said = record.items[2].activity;
    expect([product.lazy.addIn.includes(said), product.lazy.plans.includes(said)]).toEqual([false, true]);
  });

  test('makes a questionnaire there, and keeps its words out of the add-in itself', () => {
    const made = "JSON.stringify(makeQuestionnaire_('swot', 'codes'))";
    const { sections } = JSON.parse(vm.runInContext(made, load(code)));
    const said = sections[1].questions[0].title;
    expect([product.lazy.addIn.includes(said), product.lazy.questionnaires.includes(said)]).toEqual([false, true]);
  });

  test('uses no syntax newer than Apps Script is known to take', () => {
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/\bstatic\s*\{|#[a-z]\w*\s*[=(;]/);
  });
});
