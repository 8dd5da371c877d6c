import { expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { killEverywhere } from './kill';
import { filled } from './office';

test.each([true, false])(
  'issueOrder killed and run again makes one order, unflushed writes lost: %s',
  (pendingWritesLost) => {
    const states = killEverywhere(
      filled(schoolOf(3)),
      'issueOrder',
      { kind: 'pairs' },
      pendingWritesLost,
      '2026-10-01',
    );
    expect(states).toBeGreaterThan(3);
  },
);
