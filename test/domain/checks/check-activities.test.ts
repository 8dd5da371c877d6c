import { expect, test } from 'vitest';
import { checkActivities } from '../../../src/domain/checks/check-activities';
import type { School } from '../../../src/domain/school';
import { DAY, heldEvent, planItem, publication, school } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const check = (given: Partial<School>) => seen(checkActivities(school(given), DAY));

test('finds nothing wrong in a sound school', () => {
  expect(check({ plans: [planItem()], events: [heldEvent()], publications: [publication()] })).toEqual([]);
});

const cases: readonly Case[] = [
  {
    what: 'a code that stands twice',
    broken: check({ events: [heldEvent(), heldEvent()] }),
    finds: ['error events 3 code: codeDoubled'],
    sound: check({ events: [heldEvent(), heldEvent({ code: 'С-002' })] }),
  },
  {
    what: 'the plan of a pair that is nowhere',
    broken: check({ plans: [planItem({ pair: 'П-009' })] }),
    finds: ['error plans 2 pair: planOfUnknownPair'],
    sound: check({ plans: [planItem({ pair: undefined })] }),
  },
  {
    what: 'an event of tomorrow',
    broken: check({ events: [heldEvent({ date: '2026-10-02' })] }),
    finds: ['error events 2 date: dateInFuture'],
    sound: check({ events: [heldEvent({ date: DAY })] }),
  },
  {
    what: 'a publication of last year',
    broken: check({ publications: [publication({ date: '2026-05-20' })] }),
    finds: ['warning publications 2 date: datedOutsideYear'],
    sound: check({ publications: [publication({ date: '2026-09-01' })] }),
  },
  {
    what: 'more who came than could come',
    broken: check({ events: [heldEvent({ attended: 41, invited: 40 })] }),
    finds: ['error events 2 attended: attendedExceedsInvited'],
    sound: check({ events: [heldEvent({ attended: 40, invited: 40 })] }),
  },
];

findsWhatIsBroken('domain/checks/check-activities.ts', cases);
