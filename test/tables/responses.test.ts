import { expect, test } from 'vitest';
import { responses } from '../../src/tables/responses';

test('columns that serve the add-in alone say so and stand narrow at the end', () => {
  const last = Object.values(responses.columns).slice(-3);
  expect(last.map(({ header, width }) => [header, width])).toEqual([
    ['Служебная запись', 80],
    ['Номер ответа в анкете', 80],
    ['Служебная отметка', 80],
  ]);
  expect(last.every(({ help }) => help?.startsWith('Нужно только надстройке'))).toBe(true);
});
