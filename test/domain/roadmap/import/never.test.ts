import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../src/domain/roadmap/import/html-blocks';
import { htmlTree } from '../../../../src/domain/roadmap/import/html-tree';
import { readRoadmap } from '../../../../src/domain/roadmap/import/read-roadmap';
import type { SourceBlock } from '../../../../src/domain/roadmap/import/source';
import { blocksOfText } from '../../../../src/domain/roadmap/import/text-blocks';
import * as documents from './documents';
import * as pages from './pages';

const texts = [...Object.values(documents), ...Object.values(pages)].filter(
  (each): each is string => typeof each === 'string',
);

const phrases = fc.constantFrom(
  'Мероприятие',
  'Сроки',
  'Ответственный',
  '№',
  '1.',
  '1.1',
  'IV',
  'сентябрь',
  'до 01.09.2026',
  'Куратор',
  'не менее 90%',
  'Подготовка пар',
  'и групп',
  'РАЗДЕЛ',
  'Выполнено',
  '',
  ' ',
  '* сноска',
  '(далее – ЦМН)',
  '"',
  '«',
  '<p>',
  '&nbsp;',
  '|',
  ';',
  '- пункт',
  '**',
);
const anything = fc.oneof(phrases, fc.string({ maxLength: 12 }), fc.constantFrom('\t', '\n', '\n\n', '  ', '\t\t'));

const cell = fc.record({
  text: phrases,
  columns: fc.integer({ min: 1, max: 4 }),
  rows: fc.integer({ min: 1, max: 4 }),
});
const block: fc.Arbitrary<SourceBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: phrases }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  }),
);

test('no text stops the reader', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (pieces) => {
      readRoadmap(blocksOfText(pieces.join('')));
      readRoadmap(blocksOfHtml(htmlTree(pieces.join('<td>'))));
    }),
    { numRuns: 200 },
  );
});

test('nor do real documents with pieces cut out or put in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(40), anything, (text, seed, length, piece) => {
      const at = seed % text.length;
      readRoadmap(blocksOfText(text.slice(0, at) + piece + text.slice(at + length)));
    }),
    { numRuns: 200 },
  );
});

test('nor any table', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      readRoadmap(blocks);
    }),
    { numRuns: 200 },
  );
});

/** Words of a text, in which nothing but their letters counts. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .match(/\p{L}{2,}/gu) ?? [];

/** Every word that was read, wherever it went. */
function heldIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return wordsOf(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [...wordsOf(key), ...heldIn(each)]);
}

const word = fc.constantFrom(
  'Опрос',
  'Беседа',
  'Встреча',
  'Справка',
  'Педагоги',
  'Родители',
  'Куратор',
  'Директор',
  'Анкета',
  'Журнал',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const blank = fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('') });
const deadline = fc.constantFrom('сентябрь', 'до 01.10.2026', 'в течение года', '', 'В течение');
const row = fc.tuple(fc.constantFrom('1.', '1.1', ''), blank, deadline, blank, blank).map((cells) => cells.join('\t'));
const plan = fc
  .tuple(sentence, fc.array(row, { minLength: 1, maxLength: 12 }), sentence)
  .map(
    ([title, rows, end]) =>
      `План ${title}\n\n№\tМероприятие\tСроки\tОтветственный\tУчастники\n${rows.join('\n')}\n\n${end}`,
  );

test('every word of a plan is in its record or named in a doubt', () => {
  fc.assert(
    fc.property(plan, (text) => {
      const found = readRoadmap(blocksOfText(text));
      fc.pre(!('obstacle' in found));
      const held = heldIn(found);
      const counted = (all: readonly string[]) => {
        const counts = new Map<string, number>();
        for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
        return counts;
      };
      const [given, kept] = [counted(wordsOf(text)), counted(held)];
      expect([...given].filter(([each, count]) => (kept.get(each) ?? 0) < count)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each(texts.map((text) => [text.trim().slice(0, 40).replace(/\s+/g, ' '), text] as const))(
  'nor is one lost of «%s…»',
  (_, text) => {
    const found = readRoadmap(blocksOfText(text));
    if ('obstacle' in found || found.doubts.some(({ kind }) => kind === 'tableLeftOut')) return;
    const held = new Set([...heldIn(found), 'td', 'План']);
    expect(wordsOf(text).filter((each) => !held.has(each))).toEqual([]);
  },
);

test('a long plan is read whole', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) =>
      `${at + 1}.\tПроведение встречи наставника с учеником и родителями\tдо 01.10.2026\tКуратор, классные руководители\tПротокол`,
  );
  const text = `План\n\n№\tМероприятие\tСроки\tОтветственный\tРезультат\n${rows.join('\n')}`.slice(0, 480_000);
  expect(readRoadmap(blocksOfText(text))).toMatchObject({ doubts: [] });
});
