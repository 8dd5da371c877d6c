import { defineConfig } from 'vitest/config';

process.env.TZ = 'Europe/Moscow';

/** The tests that need a browser: run after the others, one file at a time, since they share the machine's screen time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './test/reporter.ts'],
  },
});
