import { expect, test } from 'vitest';
import { numberedAnew } from '../../../../src/domain/roadmap/print/numbered-anew';
import type { Layout, Passport } from '../../../../src/domain/roadmap/record';
import { roadmap } from '../../../documents/roadmap/roadmaps';

const ROWS = [{ section: 'Подготовка' }, { section: 'Подготовка' }, { section: 'Работа пар' }];

/** Numbers of sections and rows of a roadmap of layout D that has none. */
const numbers = (layout: Layout, given: Partial<Passport> = {}, first: { readonly sectionNumber?: string } = {}) =>
  numberedAnew(roadmap('D', [{ ...ROWS[0], ...first }, ...ROWS.slice(1)], given), layout).map(
    ({ sectionNumber, number }) => `${sectionNumber}|${number}`,
  );

test('a roadmap typed in the tab gets numbers for its sections, in its own layout too', () => {
  expect(numbers('D')).toEqual(['1.|', '1.|', '2.|']);
});

test('a document printed in its own layout stays without numbers as it was', () => {
  expect(numbers('D', { headers: ['№', 'Наименование этапа'] })).toEqual(['|', '|', '|']);
});

test('a document without numbers gets them where another layout has a column for them', () => {
  expect(numbers('B', { headers: ['Наименование этапа'] })).toEqual(['1.|1.1.', '1.|1.2.', '2.|2.1.']);
});

test('numbers that stand in the document are never changed', () => {
  expect(numbers('C', {}, { sectionNumber: 'III' })).toEqual(['III|', '|', '|']);
});
