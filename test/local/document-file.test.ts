import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readRoadmap } from '../../src/domain/roadmap/import/read-roadmap';
import { readDocument, textIn, withDocument } from '../../src/local/document-file';

const folder = mkdtempSync(join(tmpdir(), 'document-'));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const cell = (text: string, spans: { readonly rowSpan?: number; readonly columnSpan?: number } = {}) =>
  new TableCell({ ...spans, children: text.split('\n').map((line) => new Paragraph(line)) });
const row = (cells: readonly TableCell[], tableHeader = false) => new TableRow({ children: [...cells], tableHeader });

/** A roadmap as Word keeps it: merged cells, a row repeated on each page, a footnote. */
const wordFile = async (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Сроки уточняются.')] } },
      sections: [
        {
          children: [
            new Paragraph({ children: [new FootnoteReferenceRun(1)], text: 'Дорожная карта на 2026 год' }),
            new Table({
              rows: [
                row(
                  ['Мероприятие', 'Сроки', 'Ответственный'].map((text) => cell(text)),
                  true,
                ),
                row([cell('Подготовка', { columnSpan: 3 })]),
                row([cell('Приказ'), cell('январь', { rowSpan: 2 }), cell('Директор')]),
                row([cell('Опрос\nучителей'), cell('Психолог')]),
              ],
            }),
          ],
        },
      ],
    }),
  );

test('a .docx keeps its merged cells, headers and footnotes', async () => {
  const read = await readDocument(file('карта.docx', await wordFile()));
  if (!('blocks' in read)) throw new Error('no blocks');
  expect(readRoadmap(read.blocks)).toMatchObject({
    record: {
      items: [
        { section: 'Подготовка', activity: 'Приказ', deadline: 'январь', responsible: 'Директор' },
        { section: 'Подготовка', activity: 'Опрос учителей', deadline: 'январь', responsible: 'Психолог' },
      ],
      passport: { footnotes: [{ mark: '[1]', text: 'Сроки уточняются.' }] },
    },
    doubts: [],
  });
});

test('a page gives blocks, and text stays text', async () => {
  const html = '<table><tr><td>Мероприятие</td></tr></table>';
  expect(await readDocument(file('карта.html', html))).toEqual({
    blocks: [{ kind: 'table', rows: [[{ text: 'Мероприятие', columns: 1, rows: 1 }]] }],
  });
  expect(await readDocument(file('карта.txt', 'Срок\tмай'))).toEqual({ text: 'Срок\tмай' });
  expect(await readDocument(file('карта.csv', 'Срок;май'))).toEqual({ text: 'Срок;май' });
});

const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);
const utf16 = (text: string, isBig = false) =>
  bytes(
    ...[...text].flatMap((sign) =>
      isBig ? [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255] : [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8],
    ),
  );

describe('text is read however it is written', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Срок')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffСрок')],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16('Срок'))],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, ...utf16('Срок', true))],
    ['windows-1251', bytes(0xd1, 0xf0, 0xee, 0xea)],
  ])('%s', (_, content) => {
    expect(textIn(content)).toBe('Срок');
  });

  test('UTF-16 without a mark', () => {
    expect(textIn(utf16('Plan 1\t2\n'))).toBe('Plan 1\t2\n');
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['нет.docx', undefined, 'Нет файла'],
    ['пусто.txt', '', 'пуст'],
    ['карта.pdf', '%PDF', 'Откройте PDF'],
    ['карта.xlsx', 'PK', '.csv'],
    ['карта.doc', 'D0CF', 'Документ Word (.docx)'],
    ['карта', 'текст', 'Документ Word (.docx)'],
    ['старый.docx', '\u00d0\u00cf', 'не читается как документ Word'],
    ['битый.docx', 'PK\u0003\u0004 и больше ничего', 'не читается как документ Word'],
    ['большой.txt', 'а'.repeat(500_001), 'слишком большой'],
  ])('%s', async (name, content, message) => {
    const path = content === undefined ? join(folder, name) : file(name, content);
    await expect(readDocument(path)).rejects.toMatchObject({
      name: 'Trouble',
      message: expect.stringContaining(message),
    });
  });

  test('a folder', async () => {
    await expect(readDocument(`${folder}/.`.replace(/\/\.$/, ''))).rejects.toMatchObject({ name: 'Trouble' });
  });
});

describe('the input of importRoadmap', () => {
  test('gives the file in place of its path and keeps the rest', async () => {
    const path = file('план.txt', 'План');
    const input = JSON.stringify({ file: path, preview: true });
    expect(JSON.parse(await withDocument('importRoadmap', input))).toEqual({ preview: true, text: 'План' });
  });

  test.each(['{"text":"План"}', 'не JSON', '[]', 'null', '{"file":5}'])(
    'without a file stays as it is: %s',
    async (input) => {
      expect(await withDocument('importRoadmap', input)).toBe(input);
    },
  );

  test('of another command stays as it is', async () => {
    expect(await withDocument('checkBases', '{"file":"нет.txt"}')).toBe('{"file":"нет.txt"}');
  });
});
