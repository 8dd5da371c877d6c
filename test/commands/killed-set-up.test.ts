import { expect, test } from 'vitest';
import { killEverywhere } from './kill';
import { blank } from './office';

test.each([true, false])(
  'setUp killed and run again ends as if it had not been killed, unflushed writes lost: %s',
  (pendingWritesLost) => {
    expect(killEverywhere(blank(), 'setUp', {}, pendingWritesLost, '2026-10-01')).toBeGreaterThan(50);
  },
);
