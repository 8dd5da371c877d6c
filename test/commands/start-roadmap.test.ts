import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { plans } from '../../src/texts/plans';
import { prepared, run, sheet, visible } from './office';
import { setSchoolYear } from './roadmap-book';
import { column } from './roadmaps';

const TODAY = '2026-08-20';
const ROADMAP = 'Дорожная карта';

const start = (state: OfficeState, input: object = {}) =>
  run(state, 'startRoadmap', { plan: 'wholeModel', schoolYear: '2026/2027', ...input }, { today: TODAY });
const school = () => setSchoolYear(prepared(), '2026/2027');
const shown = (state: OfficeState) => JSON.stringify(visible(state));

interface Told {
  readonly title: string;
  readonly deadline: { readonly start?: string; readonly end?: string; readonly confidence: string };
  readonly responsibles: readonly unknown[];
}

describe.each(Object.keys(plans))('the plan «%s»', (plan) => {
  const { value, state } = start(school(), { plan });

  test('fills the tab row by row, and every row is understood', () => {
    expect(value).toMatchObject({ written: true, archived: '', joined: [], doubts: [] });
    expect(column(state, ROADMAP, 'Мероприятие')).toEqual(value.items.map(({ title }: Told) => title));
    expect(value.counts).toMatchObject({ rows: value.items.length, asked: 0, notUnderstood: 0 });
    expect(value.items.every(({ responsibles }: Told) => responsibles.length > 0)).toBe(true);
  });

  test('is without errors from the first day', () => {
    const errors = value.findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ rule, row }: { rule: string; row: number }) => `${rule} ${row}`)).toEqual([]);
  });

  test('lies within the school year it was asked for', () => {
    const days = value.items.flatMap(({ deadline: { start: first, end } }: Told) => [first, end].filter(Boolean));
    expect(days.length).toBeGreaterThan(value.items.length / 2);
    expect(days.every((day: string) => day >= '2026-06-01' && day <= '2027-08-31')).toBe(true);
    const later = start(setSchoolYear(prepared(), '2029/2030'), { plan, schoolYear: '2029/2030' });
    expect(JSON.stringify([later.value.title, later.value.items])).not.toMatch(/202[5-8]/);
  });

  test('twice is once', () => {
    const again = start(state, { plan });
    expect(again.value).toMatchObject({ written: false, archived: '' });
    expect(shown(again.state)).toBe(shown(state));
  });

  test('as a preview tells the same and writes nothing', () => {
    const preview = start(school(), { plan, preview: true });
    expect(shown(preview.state)).toBe(shown(school()));
    expect(preview.value).toMatchObject({ written: false, counts: value.counts, title: value.title });
  });
});

test('for another year than that of «Настройки» says so and leaves «Настройки» alone', () => {
  const before = setSchoolYear(prepared(), '2025/2026');
  const { value, state } = start(before);
  expect(value.message).toContain('Дорожная карта на 2026/2027 учебный год, а во вкладке «Настройки» указан 2025/2026');
  expect(sheet(state, 'Настройки')).toEqual(sheet(before, 'Настройки'));
  expect(start(school()).value.message).not.toContain('«Настройки»');
});

test('another plan takes the place of the one before, which comes back by undoing', () => {
  const first = start(school()).state;
  const second = start(first, { plan: 'teachersOnly' });
  expect(second.value.archived).toBe('Дорожная карта 2026/2027');
  const back = run(second.state, 'undoImport', {}, { today: TODAY }).state;
  expect(column(back, ROADMAP, 'Код')).toEqual(column(first, ROADMAP, 'Код'));
});
