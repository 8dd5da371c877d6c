import vm from 'node:vm';
import { expect, test } from 'vitest';
import { functionsOf, LAZY_PARTS, type LazyName, lazyCode } from '../../build/lazy-parts';

/** A part as esbuild would compile it: it counts how often it is evaluated. */
const compiled = (name: LazyName, members: readonly string[]) =>
  `var ${name} = (() => { evaluated += 1; return { ${members.map((each) => `${each}: (...given) => ['${each}', ...given]`).join()} }; })();\n`;

test.each(Object.keys(LAZY_PARTS) as LazyName[])(
  '%s are evaluated only when one of their functions is called',
  (name) => {
    const exported = ['open_', 'check_'];
    const calls = Object.entries(functionsOf(name, exported));
    const members = calls.map(([, called]) => called);
    const context = vm.createContext({ evaluated: 0 });
    vm.runInContext(lazyCode(name, compiled(name, members), exported), context);
    expect(context.evaluated).toBe(0);
    for (const [caller, called] of calls) {
      expect(JSON.parse(vm.runInContext(`JSON.stringify(${caller}(1, 'два'))`, context))).toEqual([called, 1, 'два']);
    }
    expect(context.evaluated).toBe(calls.length);
  },
);

test('pages can call none of them', () => {
  const names = Object.keys(LAZY_PARTS) as LazyName[];
  const callers = names.flatMap((name) => Object.keys(functionsOf(name, [])));
  expect(callers.filter((name) => !name.endsWith('_'))).toEqual([]);
});
