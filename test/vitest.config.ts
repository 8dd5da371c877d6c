import v8 from 'node:v8';
import { defineConfig } from 'vitest/config';

// The time zone of a process stands for the manifest's; worker threads cannot change it.
process.env.TZ = 'Europe/Moscow';

// The bundle is evaluated thousands of times: what V8 has compiled of it once stays compiled.
v8.setFlagsFromString('--no-flush-bytecode');

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    setupFiles: ['test/quiet.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    reporters: ['default', './test/reporter.ts'],
  },
});
