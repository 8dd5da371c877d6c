import { describe, expect, it } from 'vitest';
import type { BookTrigger } from '../../../src/local/state';
import { inOffice } from '../in-office';
import { makeState } from '../make-state';

const CREATE = `ScriptApp.newTrigger('daily_').timeBased().everyDays(1).atHour(6)`;
const list = `ScriptApp.getProjectTriggers().map((each) => [each.getHandlerFunction(), String(each.getEventType())])`;

const withTriggers = (...triggers: Partial<BookTrigger>[]) => ({
  ...makeState(),
  triggers: triggers.map((each, index) => {
    return { id: String(index), handler: 'daily_', owner: 'owner', hour: 6, days: 1, ...each };
  }),
});

describe('a time-driven trigger', () => {
  it('is kept with its creator, its hour and its days', () => {
    const { value, saved } = inOffice(`${CREATE}.inTimezone('Asia/Omsk').create(); return ${list}`, { user: 'anna' });
    expect(value).toEqual([['daily_', 'CLOCK']]);
    expect(saved.state.triggers).toEqual([
      {
        id: expect.stringMatching(/^\d{16}$/),
        handler: 'daily_',
        owner: 'anna',
        hour: 6,
        days: 1,
        timeZone: 'Asia/Omsk',
      },
    ]);
  });

  it('is seen by its creator only', () => {
    const state = withTriggers({ owner: 'anna', handler: 'hers' }, {});
    expect(inOffice(`return ${list}`, { state }).value).toEqual([['daily_', 'CLOCK']]);
    expect(inOffice(`return ${list}`, { state, user: 'anna' }).value).toEqual([['hers', 'CLOCK']]);
    expect(inOffice(`return ${list}`).value).toEqual([]);
  });

  it('is deleted by its number, and deleting it again is no error', () => {
    const body = `const [first, second] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(second); ScriptApp.deleteTrigger(second);
      return [first.getUniqueId() === second.getUniqueId(), ScriptApp.getProjectTriggers().map((each) => each.getUniqueId())]`;
    const { value, saved } = inOffice(body, { state: withTriggers({}, {}, { owner: 'anna' }) });
    expect(value).toEqual([false, ['0']]);
    expect(saved.state.triggers?.map(({ id }) => id)).toEqual(['0', '2']);
  });

  it('is refused to whoever has twenty', () => {
    const hers = new Array<Partial<BookTrigger>>(20).fill({});
    const { error, saved } = inOffice(`${CREATE}.create()`, { state: withTriggers(...hers, { owner: 'anna' }) });
    expect(error).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(saved.state.triggers).toHaveLength(21);
    expect(inOffice(`${CREATE}.create()`, { state: withTriggers(...hers), user: 'anna' }).error).toBeUndefined();
  });

  it.each([
    [`ScriptApp.newTrigger('a').timeBased().create()`, /without everyDays\(\) and atHour\(\)/],
    [`${CREATE.replace('(6)', '(24)')}.create()`, /24 is not an hour/],
    [`ScriptApp.newTrigger('a').timeBased().everyDays(0)`, /every day or more rarely/],
    [`${CREATE}.inTimezone('Омск')`, /time zone/i],
    [`ScriptApp.newTrigger('a').timeBased().everyMinutes(5)`, /ClockTriggerBuilder.everyMinutes is not part/],
    [`ScriptApp.newTrigger('a').forSpreadsheet('b')`, /match the method signature for ScriptApp.TriggerBuilder.forS/],
    [`ScriptApp.newTrigger('a').forSpreadsheet(book()).create()`, /without onFormSubmit\(\)/],
    [`ScriptApp.newTrigger('a').forSpreadsheet(book()).onEdit()`, /SpreadsheetTriggerBuilder.onEdit is not part/],
    [`ScriptApp.deleteTrigger('a')`, /don't match the method signature for ScriptApp.deleteTrigger/],
  ])('%s is refused', (body, message) => {
    expect(inOffice(body).error).toMatch(message);
  });
});
