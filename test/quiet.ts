import { afterEach, expect } from 'vitest';

/** Whatever reaches the console fails the test that it came from. */
const said: string[] = [];

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[method] = (...words: unknown[]) => {
    said.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}

afterEach(() => {
  expect(said.splice(0)).toEqual([]);
});
