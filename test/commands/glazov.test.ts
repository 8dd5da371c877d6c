import { describe, expect, test } from 'vitest';
import { cell, filled, lineOf, REPORT_DAY, run } from './office';

/** The values of the real report of 13.10.2023; «Да» and «Нет» as it prints them. */
const REAL: Readonly<Record<string, string | number>> = {
  I1: 'Да',
  I2: 'Нет',
  I3: 67,
  I4: 'Да',
  I5: 'Да',
  I6: 'Да',
  I7: 'Да',
  I8: 'Да',
  I9: 0,
  I10: 0,
  I11: 0,
  I12: 8,
  I13: 5,
  I14: 3,
  I15: 111,
  I16: 59,
  I17: 'Да',
  I18: 87,
  I19: 83,
  I20: 8,
  I21: 8,
  I22: 8,
  I23: 8,
  I24: 67,
  I25: 0,
  I26: 0,
  I27: 'Да',
  I28: 8,
  I29: 0,
  I30: 0,
  I31: 8,
  I32: 0,
};

/** What only a person knows. */
const BY_HAND = ['I10', 'I18', 'I19', 'I20', 'I21', 'I25', 'I26', 'I29', 'I30', 'I32'];

const VALUE = 'Единица измерения (количество)';

type Indicator = {
  readonly code: string;
  readonly value: number | string | null;
  readonly kind: string;
  readonly note: string;
};

describe('the school of the real report', () => {
  test('gets every value of the report that can be computed', () => {
    const { value } = run(filled(), 'fillIndicators');
    const indicators: readonly Indicator[] = value.indicators;
    expect(value.asOf).toBe(REPORT_DAY);
    expect(indicators.map(({ code }) => code)).toEqual(Object.keys(REAL));
    const computed = indicators.filter(({ code }) => !BY_HAND.includes(code));
    expect(computed.map(({ code, value: counted, kind }) => [code, counted, kind])).toEqual(
      computed.map(({ code }) => [code, REAL[code], 'computed']),
    );
    expect(value.findings).toEqual([]);
  });

  test('keeps what was entered by hand and asks for what was not', () => {
    const { value } = run(filled(), 'fillIndicators');
    const byHand = (value.indicators as readonly Indicator[]).filter(({ code }) => BY_HAND.includes(code));
    expect(byHand.filter(({ kind }) => kind === 'blank').map(({ code }) => code)).toEqual(['I30']);
    expect(
      byHand.filter(({ kind }) => kind === 'entered').every(({ code, value: entered }) => entered === REAL[code]),
    ).toBe(true);
  });

  test('is told of the contradiction in the real report, and of nothing else', () => {
    const state = filled();
    cell(state, 'Показатели', lineOf(state, 'Показатели', '№', 'I30'), VALUE).value = 0;
    const { value, state: after } = run(state, 'fillIndicators');
    expect(value.findings).toMatchObject([
      { tab: 'Показатели', code: 'I30', column: VALUE, rule: 'actingMentorsContradict', severity: 'error' },
    ]);
    expect(cell(after, 'Показатели', lineOf(after, 'Показатели', '№', 'I30'), VALUE).value).toBe(0);
  });

  test('has mentors that add up: 67 = 59 + 8 + 0, and is told when they do not', () => {
    const state = filled();
    const line = lineOf(state, 'Показатели', '№', 'I9');
    const first = run(state, 'fillIndicators');
    expect(first.value.findings).toEqual([]);
    cell(first.state, 'Показатели', line, VALUE).value = 3;
    const { value } = run(first.state, 'fillIndicators');
    expect((value.findings as readonly { rule: string }[]).map(({ rule }) => rule)).toContain('mentorsDoNotAddUp');
    expect((value.indicators as readonly Indicator[])[8]).toMatchObject({ code: 'I9', value: 3, kind: 'entered' });
  });

  test('has clean bases, and the roadmap of the report with what it lacks', () => {
    const { value } = run(filled(), 'checkBases');
    const found: readonly { tab: string; row: number; rule: string; severity: string }[] = value.findings;
    expect(found.map(({ tab, row, rule, severity }) => `${severity} ${tab} ${row}: ${rule}`)).toEqual([
      'warning Дорожная карта 1: periodHalfEmpty',
      'warning Дорожная карта 1: stageMissing',
      'warning Дорожная карта 1: noMeasurableOutcomes',
      'warning Дорожная карта 12: deadlineEmpty',
      'warning Дорожная карта 13: deadlineEmpty',
      'warning Дорожная карта 14: deadlineEmpty',
      'warning Дорожная карта 19: completedTooEarly',
    ]);
    expect(value.checked).toBeGreaterThan(500);
  });

  test('fills in the same table when the year is long over', () => {
    const { value } = run(filled(), 'fillIndicators', {}, { today: '2026-11-22' });
    expect((value.indicators as readonly Indicator[])[2]).toMatchObject({ code: 'I3', value: 67 });
  });
});
