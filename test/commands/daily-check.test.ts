import { describe, expect, test } from 'vitest';
import { DAILY_HANDLER } from '../../src/commands/daily-check';
import type { OfficeState } from '../../src/local/state';
import { killedAt, prepared, press, run } from './office';

const DAY = '2026-10-01';
const OTHER = { user: 'other', seed: 'other' };

type Given = Parameters<typeof run>[3];

const turned = (state: OfficeState, turn: 'on' | 'off', given: Given = {}) =>
  run(state, 'dailyCheck', { turn }, { today: DAY, ...given });

const told = (state: OfficeState, given: Given = {}) => run(state, 'dailyCheck', {}, { today: DAY, ...given }).value;

/** The morning run of a trigger, in the name of whoever made it. */
const fired = (state: OfficeState, today: string, user = 'owner') =>
  press(state, DAILY_HANDLER, { today, user, headless: true }).state;

const isOn = turned(prepared(), 'on').state;
const on = (): OfficeState => structuredClone(isOn);
const triggers = ({ triggers: all = [] }: OfficeState) => all;

test('is off until somebody turns it on', () => {
  expect(told(prepared())).toEqual({
    state: 'off',
    late: false,
    since: null,
    lastRun: null,
    outcome: null,
    trouble: null,
  });
});

describe('turned on', () => {
  test('has one trigger call it every day at six by the clock of the school', () => {
    const state = prepared();
    state.book.timeZone = 'Asia/Yekaterinburg';
    expect(triggers(turned(state, 'on').state)).toEqual([
      {
        id: expect.any(String),
        handler: DAILY_HANDLER,
        owner: 'owner',
        hour: 6,
        days: 1,
        timeZone: 'Asia/Yekaterinburg',
      },
    ]);
  });

  test('is known as the person’s own, and as another editor’s to everybody else', () => {
    expect(turned(prepared(), 'on').value).toMatchObject({ state: 'yours', since: DAY, late: false });
    expect(told(on(), OTHER)).toMatchObject({ state: 'others', since: DAY });
  });

  test('twice is once', () => {
    const again = turned(on(), 'on', { today: '2026-10-02' });
    expect(again.value).toMatchObject({ state: 'yours', since: DAY });
    expect(triggers(again.state)).toHaveLength(1);
  });

  test('tells when it ran last', () => {
    expect(told(fired(on(), '2026-10-02'), { today: '2026-10-02' })).toMatchObject({
      state: 'yours',
      lastRun: '2026-10-02',
      outcome: 'done',
      trouble: null,
    });
  });

  test('by another editor it is refused while that one’s is alive', () => {
    const { ok, message, state } = turned(on(), 'on', OTHER);
    expect([ok, message]).toEqual([false, expect.stringContaining('уже включил другой редактор таблицы')]);
    expect(triggers(state)).toHaveLength(1);
  });

  test('once and left without a permission to set triggers it sets none', () => {
    const refused = { refusedScopes: ['https://www.googleapis.com/auth/script.scriptapp'] };
    expect(() => turned(prepared(), 'on', refused)).toThrow('Authorization is required');
  });
});

describe('turned off', () => {
  test('leaves no trigger and can be turned on again', () => {
    const off = turned(on(), 'off');
    expect([off.value.state, triggers(off.state)]).toEqual(['off', []]);
    expect(turned(off.state, 'on').value.state).toBe('yours');
  });

  test('by another editor it stops at the next call: the trigger removes itself and checks nothing', () => {
    const off = turned(on(), 'off', OTHER);
    expect([off.value.state, triggers(off.state).length]).toEqual(['off', 1]);
    const after = fired(off.state, '2026-10-02');
    expect([triggers(after), told(after).lastRun]).toEqual([[], null]);
  });
});

describe('when nothing has been heard of it for more than two days', () => {
  const ran = () => fired(on(), DAY);

  test('it still counts as alive on the second', () => {
    expect(told(ran(), { ...OTHER, today: '2026-10-03' }).state).toBe('others');
  });

  test('another editor’s is lost, and whoever turns it on takes it over', () => {
    expect(told(ran(), { ...OTHER, today: '2026-10-04' })).toMatchObject({ state: 'lost', late: true, lastRun: DAY });
    const { value, state } = turned(ran(), 'on', { ...OTHER, today: '2026-10-04' });
    expect(value).toMatchObject({ state: 'yours', since: '2026-10-04', late: false });
    expect(triggers(state).map(({ owner }) => owner)).toEqual(['owner', 'other']);
  });

  test('the lost one, come to life again, gives way to the one that took over', () => {
    const { state } = turned(ran(), 'on', { ...OTHER, today: '2026-10-04' });
    const after = fired(state, '2026-10-05');
    expect(triggers(after).map(({ owner }) => owner)).toEqual(['other']);
    expect(told(after, { ...OTHER, today: '2026-10-05' })).toMatchObject({ state: 'yours', lastRun: DAY });
  });

  test('the person’s own is late, and turning it on puts another in its place', () => {
    const state = ran();
    expect(told(state, { today: '2026-10-04' })).toMatchObject({ state: 'yours', late: true });
    const mended = turned(state, 'on', { today: '2026-10-04', seed: 'two' });
    expect(mended.value).toMatchObject({ state: 'yours', late: false, since: '2026-10-04' });
    expect(triggers(mended.state)).toHaveLength(1);
    expect(triggers(mended.state)[0]?.id).not.toBe(triggers(state)[0]?.id);
  });
});

describe('killed at any call and run again', () => {
  /** The different states in which turning it on or off can die. */
  function deaths(start: OfficeState, turn: 'on' | 'off', today: string): readonly OfficeState[] {
    const { calls } = turned(start, turn, { today });
    const dead = calls.map((_, at) => killedAt(start, 'dailyCheck', { turn }, { at: at + 1, kill: true }, today));
    return [...new Map(dead.map((state) => [JSON.stringify(state), state])).values()];
  }

  test.each([
    ['on', prepared],
    ['off', on],
  ] as const)('turned %s leaves what it would have left', (turn, made) => {
    const { value } = turned(made(), turn);
    const states = deaths(made(), turn, DAY);
    for (const dead of states) {
      const again = turned(dead, turn);
      expect(again.value).toEqual(value);
      expect(triggers(again.state)).toHaveLength(turn === 'on' ? 1 : 0);
    }
    expect(states.length).toBeGreaterThan(2);
  });

  test('a late trigger being replaced leaves one that works', () => {
    const { state: old } = turned(prepared(), 'on', { seed: 'old' });
    const states = deaths(fired(old, DAY), 'on', '2026-10-04');
    for (const dead of states) {
      const again = turned(dead, 'on', { today: '2026-10-04', seed: 'again' });
      expect(again.value).toMatchObject({ state: 'yours', late: false });
      expect(triggers(again.state)).toHaveLength(1);
    }
    expect(states.length).toBeGreaterThan(2);
  });
});

test('a trigger left by a run that died before it was remembered is used, and one too many removed', () => {
  const state = on();
  const [first] = triggers(state);
  if (!first) throw new Error('There is no trigger.');
  state.triggers = [first, { ...first, id: 'second' }, { ...first, id: 'foreign', handler: 'other_' }];
  const { triggers: left } = turned(state, 'on').state;
  expect(left?.map(({ id }) => id)).toEqual([first.id, 'foreign']);
});
