import { Window } from 'happy-dom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../src/documents/docx';
import { printedRoadmap } from '../../../src/documents/roadmap/printed-roadmap';
import { blocksOfHtml } from '../../../src/domain/roadmap/import/html-blocks';
import { readRoadmap } from '../../../src/domain/roadmap/import/read-roadmap';
import type { Layout, RoadmapRecord } from '../../../src/domain/roadmap/record';
import { marked, numbered, ownColumns, roadmap, sections, stages } from './roadmaps';

const approving = { shortName: '', director: { name: '', post: '' } };

/** A roadmap as it comes back from the paper it was printed on. */
async function again(record: RoadmapRecord, layout: Layout = record.layout): Promise<RoadmapRecord> {
  const data = { record, layout, layoutName: '', organisation: [], approving, schoolYear: '2026/2027' };
  const buffer = Buffer.from(docxOf(printedRoadmap(data)));
  const { document } = new Window();
  document.body.innerHTML = (await mammoth.convertToHtml({ buffer })).value;
  const read = readRoadmap(blocksOfHtml(document.body));
  if ('obstacle' in read) throw new Error(`It cannot be read: ${read.obstacle}.`);
  return read.record;
}

const rows = ({ items }: RoadmapRecord) => items.map(({ sourceRow: _, ...item }) => item);

describe('printed in its own layout and read again, a roadmap is the same', () => {
  test.each([sections(), numbered(), stages(), marked(), ownColumns()])('$layout', async (record) => {
    const back = await again(record);
    expect(rows(back)).toEqual(rows(record));
    expect(back.layout).toBe(record.layout);
    for (const key of ['organisation', 'footnotes', 'annexes', 'headers'] as const)
      expect(back.passport[key], key).toEqual(record.passport[key]);
    expect(back.passport.approval.raw).toEqual(record.passport.approval.raw);
    expect(back.passport.title.slice(0, record.passport.title.length)).toEqual(record.passport.title);
  });

  test('with numbers that stand before the words of its rows', async () => {
    const items = ['Опрос', 'Круглый стол', 'Школа наставников', 'Итоги'].map((activity, at) => ({
      number: `${at + 1}.`,
      activity,
      expectedResult: 'Отчёт',
    }));
    const record = roadmap('A', items, { headers: sections().passport.headers });
    expect(rows(await again(record))).toEqual(rows(record));
  });

  test('with columns in an order of its own', async () => {
    const headers = ['№ п/п', 'Мероприятие', 'Ответственный', 'Срок', 'Место проведения'];
    const items = ['Опрос', 'Круглый стол', 'Итоги'].map((activity, at) => ({
      number: `${at + 1}`,
      activity,
      deadline: `до ${at + 10}.10.2026`,
      other: { 'Место проведения': 'актовый зал' },
    }));
    const record = roadmap('other', items, { headers });
    expect(rows(await again(record))).toEqual(rows(record));
  });

  test('with sections that are numbered in a table without numbers', async () => {
    const record = sections();
    const items = record.items.map((each, at) =>
      each.section ? { ...each, sectionNumber: at < 3 ? '1.' : '2.' } : each,
    );
    expect(rows(await again({ ...record, items }))).toEqual(rows({ ...record, items }));
  });
});

test('printed in another layout it keeps what that layout has columns for', async () => {
  const back = await again(stages(), 'B');
  expect(back.layout).toBe('B');
  expect(
    back.items.map(({ section, activity, deadline, responsible }) => [section, activity, deadline, responsible]),
  ).toEqual(
    stages().items.map(({ section, activity, deadline, responsible }) => [section, activity, deadline, responsible]),
  );
});
