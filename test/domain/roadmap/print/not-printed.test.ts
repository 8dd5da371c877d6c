import { describe, expect, test } from 'vitest';
import { notPrinted } from '../../../../src/domain/roadmap/print/not-printed';
import type { Layout, RoadmapRecord } from '../../../../src/domain/roadmap/record';
import { marked, numbered, ownColumns, roadmap, sections, stages } from '../../../documents/roadmap/roadmaps';

const lost = (record: RoadmapRecord, layout: Layout = record.layout) =>
  notPrinted(record, layout).map(({ field, header, count }) => [field, header, count].filter((each) => each !== ''));

describe('what a layout leaves out', () => {
  test.each([sections(), numbered(), stages(), marked(), ownColumns()])(
    'is nothing of a document in its own layout: $layout',
    (record) => {
      expect(lost(record)).toEqual([]);
    },
  );

  test('is every filled field that it has no column for, with how many rows fill it', () => {
    expect(lost(sections(), 'C')).toEqual([
      ['expectedResult', 3],
      ['indicator', 2],
    ]);
    expect(lost(numbered(), 'A')).toEqual([['number', 3]]);
    expect(lost(marked(), 'B')).toEqual([
      ['content', 4],
      ['mark', 2],
    ]);
  });

  test('is a column of the document alone, by its header', () => {
    expect(lost(ownColumns(), 'A')).toEqual([['other', 'Место', 1]]);
  });

  test('is no section: in a layout without stages it has a row of its own', () => {
    expect(lost(stages(), 'A')).toEqual([]);
  });

  test('counts an indicator once that neighbours share, and again where it comes back', () => {
    const shared = { indicator: '100%' };
    expect(lost(roadmap('A', [shared, shared, {}, shared]), 'D')).toEqual([['indicator', 2]]);
  });

  test('takes in what the table of an annex has no column for', () => {
    const annexes = [{ title: 'Беседы', condition: '', headers: ['Мероприятие', 'Сроки'] }];
    const record = roadmap('A', [{}, { annex: 'Беседы', mark: 'да' }], { annexes });
    expect(lost(record)).toEqual([
      ['responsible', 1],
      ['mark', 1],
    ]);
  });
});
