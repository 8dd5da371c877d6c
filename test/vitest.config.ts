import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/quiet.ts'],
    isolate: false,
    pool: 'threads',
    env: { TZ: 'Europe/Moscow' },
    testTimeout: 120_000,
    reporters: ['default', './test/reporter.ts'],
  },
});
