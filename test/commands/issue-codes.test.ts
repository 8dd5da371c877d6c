import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { cell, filled, prepared, run, sheet } from './office';

const issue = (state: OfficeState, count: number, given: object = {}) => run(state, 'issueCodes', { count }, given);

describe('codes for people who are in no base yet', () => {
  test('follow the last that any tab names', () => {
    const state = filled(schoolOf(5));
    cell(state, 'Особые категории', 9, 'Код участника').value = 'У-0040';
    cell(state, 'Особые категории', 9, 'Группа риска').value = 'да';
    expect(issue(state, 2).value).toEqual({ codes: ['У-0041', 'У-0042'] });
  });

  test('are never given twice', () => {
    const first = issue(prepared(), 2);
    expect(issue(first.state, 1).value).toEqual({ codes: ['У-0003'] });
    // Nor to a row that somebody types in meanwhile.
    cell(first.state, 'Наставники', 2, 'Категория').value = 'педагог';
    const checked = run(first.state, 'checkBases').state;
    expect(cell(checked, 'Наставники', 2, 'Код').value).toBe('У-0003');
  });

  test('are lost to nobody when the run dies before it has told them', () => {
    const { deaths = [] } = issue(prepared(), 2, { deaths: 'lost' });
    const codes = deaths.map((dead) => issue(JSON.parse(dead), 1).value.codes[0]);
    expect(new Set(codes)).toEqual(new Set(['У-0001', 'У-0003']));
  });

  test('stand in no tab until they are answered with', () => {
    const { state } = issue(prepared(), 3);
    expect(Object.keys(sheet(state, 'Наставляемые').cells)).toEqual(
      Object.keys(sheet(prepared(), 'Наставляемые').cells),
    );
  });

  test.each([0, 501, 1.5])('are not given %s at a time', (count) => {
    expect(issue(prepared(), count).ok).toBe(false);
  });
});
