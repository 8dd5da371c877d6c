import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { prepared } from './office';

const TODAY = '2026-10-01';

/** Tabs of every kind there is: with rows of their own, only for the owner, with codes, with drop-downs of single cells. */
const KINDS: Readonly<Record<string, string>> = {
  settings: 'Настройки',
  specialCategories: 'Особые категории',
  pairs: 'Пары',
  passport: 'Паспорт дорожной карты',
};

/** A workbook that was prepared before the add-in knew these tabs. */
function older(): OfficeState {
  const state = prepared();
  const gone = Object.values(KINDS);
  state.book.sheets = state.book.sheets.filter(({ name }) => !gone.includes(name));
  for (const id of Object.keys(KINDS)) delete state.book.properties[`tab.${id}`];
  delete state.book.properties.order;
  return state;
}

/*
 * Every tab is made the same way, call by call; a run for each death at each call of all of them would say nothing more.
 */
describe.each([true, false])('setUp killed and run again, unflushed writes lost: %s,', (pendingWritesLost) => {
  test('ends as if it had not been killed where a tab of each kind is missing', () => {
    expect(killEverywhere(older(), 'setUp', {}, pendingWritesLost, TODAY)).toBeGreaterThan(50);
  });
});
