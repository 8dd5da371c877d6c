import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Block, type Document, heading, pageBreak, paragraph, space } from '../../src/documents/document';
import { docxOf } from '../../src/documents/docx';
import { pairOrder } from '../../src/documents/orders/pair-order';
import { group, order } from './orders';

const of = (...blocks: Block[]): Document => ({ title: 'Проба', blocks });
const partsOf = (document: Document) => unzipSync(docxOf(document));
const part = (document: Document, path: string) => strFromU8(partsOf(document)[path] ?? new Uint8Array());
const body = (document: Document) => part(document, 'word/document.xml');
const htmlOf = async (document: Document) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(docxOf(document)) })).value;
const textOf = async (document: Document) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docxOf(document)) })).value;

const table = (...lines: string[][]): Block => ({
  kind: 'table',
  columns: [
    { title: 'Код', width: 20 },
    { title: 'Наставник', width: 150 },
  ],
  rows: lines.map((cell) => [{ lines: ['П-001'] }, { lines: cell }]),
});

describe('the page', () => {
  test('is A4 with the margins of an order', () => {
    expect(body(of(paragraph('Текст')))).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(/<w:pgMar [^>]*>/.exec(body(of(paragraph('Текст'))))?.[0]).toBe(
      '<w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
    );
  });

  test('has its number in the middle of the head from the second page on', () => {
    const document = of(paragraph('Текст'));
    const xml = body(document);
    expect(xml).toContain('<w:titlePg/>');
    const relations = part(document, 'word/_rels/document.xml.rels');
    const header = (type: string) => {
      const id = new RegExp(`<w:headerReference [^>]*w:type="${type}"[^>]*>`).exec(xml)?.[0].match(/rId\d+/)?.[0];
      return part(document, `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]}`);
    };
    expect(header('default')).toMatch(/<w:jc w:val="center"\/>.*PAGE/);
    expect(header('first')).not.toContain('PAGE');
    expect(header('first')).toContain('<w:hdr');
  });

  test('is turned where a part of the document asks for it, and turned back', () => {
    const xml = body(
      of(
        paragraph('Приказ'),
        { kind: 'pageBreak', orientation: 'landscape' },
        heading('Приложение'),
        { kind: 'pageBreak', orientation: 'portrait' },
        heading('Лист ознакомления'),
      ),
    );
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => /<w:pgSz [^>]*>/.exec(section)?.[0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    ]);
    expect(/<w:pgMar [^>]*>/.exec(sections[1] ?? '')?.[0]).toBe(
      '<w:pgMar w:top="1701" w:right="1134" w:bottom="567" w:left="1134" w:header="567" w:footer="283" w:gutter="0"/>',
    );
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual([true, false, false]);
    expect(xml).not.toContain('<w:pageBreakBefore/>');
  });

  test('is turned from the first one on when the document says so', () => {
    expect(body({ ...of(paragraph('Текст')), orientation: 'landscape' })).toContain('<w:pgSz w:w="16838" w:h="11906"');
  });

  test('has its marks at the right edge, however it is turned', () => {
    const mark: Block = { kind: 'mark', lines: ['УТВЕРЖДЕНА'] };
    const indent = (orientation: 'portrait' | 'landscape') =>
      /<w:ind w:left="(\d+)"/.exec(body({ ...of(mark), orientation }))?.[1];
    expect([indent('portrait'), indent('landscape')]).toEqual(['5102', '10035']);
  });

  test('is broken before the block after a page break', () => {
    expect(
      body(of(paragraph('Приказ'), pageBreak, heading('Приложение'))).match(/<w:pageBreakBefore\/>/g),
    ).toHaveLength(1);
  });
});

describe('the text', () => {
  test('is justified Times New Roman 14 with an indent and one and a half lines', () => {
    const xml = /<w:p>.*?<\/w:p>/.exec(body(of(paragraph('Текст'))))?.[0];
    expect(xml).toContain('<w:spacing w:after="0" w:before="0" w:line="360" w:lineRule="auto"/>');
    expect(xml).toContain('<w:ind w:left="0" w:firstLine="709"/><w:jc w:val="both"/>');
    expect(xml).toMatch(/<w:rFonts w:ascii="Times New Roman"[^>]*>.*<w:sz w:val="28"\/>/);
  });

  test('keeps markup, formulas and whole characters as they were typed', async () => {
    const typed = '<b>Ким</b> & =IMPORTXML("http://x";"y") 😀 {default-bullet-numbering-0} {CURRENT «№ 4»';
    expect((await textOf(of(paragraph(typed)))).trim()).toBe(typed);
  });

  test('loses what XML cannot hold: control characters and halves of characters', async () => {
    const document = of(paragraph('а\u0000б\u0007в\uD800г\uDC00д\uFFFFе\nж\u202Eз'));
    expect((await textOf(document)).trim()).toBe('а б в\uFFFDг\uFFFDд\uFFFDе жз');
  });

  test('keeps the lines before a signature on its page', () => {
    const signature: Block = { kind: 'signature', post: 'Директор', name: 'Е.С. Иванцова' };
    const last: Block = { kind: 'numbered', number: '2.', text: 'Последний.' };
    const xml = body(of({ kind: 'numbered', number: '1.', text: 'Первый.' }, last, space, signature));
    const kept = (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).map((one) => one.includes('<w:keepNext/>'));
    expect(kept.slice(0, 3)).toEqual([false, true, true]);
  });
});

describe('a table', () => {
  test('repeats its head and does not split its rows', async () => {
    const xml = body(of(table(['Ким'], ['Цой'])));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(await htmlOf(of(table(['Ким'])))).toMatch(/^<table><thead><tr><th>.*Код.*<\/thead><tbody><tr><td><p>П-001/);
  });

  test('splits a row that may take more than a page, and loses none of it', async () => {
    const long = of(table(['я'.repeat(60_000)], ['Цой']));
    expect(body(long).match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect((await textOf(long)).match(/я/g)).toHaveLength(60_000);
  });

  test('is laid out by itself: fixed, with widths and borders of every cell', () => {
    const xml = body(of(table(['Ким'])));
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toContain('<w:gridCol w:w="1134"/><w:gridCol w:w="8504"/>');
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
    expect(cells).toHaveLength(4);
    for (const cell of cells) {
      expect(cell).toMatch(/<w:tcW w:type="dxa" w:w="(1134|8504)"\/>/);
      expect(cell.match(/<w:(top|left|bottom|right) w:val="single"/g)).toHaveLength(4);
      expect(cell).toContain('<w:sz w:val="24"/>');
    }
  });

  test('spans columns with their widths together', () => {
    const xml = body(
      of({ ...(table() as Extract<Block, { kind: 'table' }>), rows: [[{ lines: ['Раздел'], span: 2 }]] }),
    );
    expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="9638"\/><w:gridSpan w:val="2"\/>/);
  });

  const grid = (...rows: Extract<Block, { kind: 'table' }>['rows'][number][]): Block => ({
    ...(table() as Extract<Block, { kind: 'table' }>),
    rows,
  });

  test('merges cells downwards, with borders in all that they cover', async () => {
    const document = of(
      grid(
        [{ lines: ['Этап'], rows: 2 }, { lines: ['Опрос'] }],
        [{ lines: ['Совещание'] }],
        [{ lines: ['Б'] }, { lines: ['Итог'] }],
      ),
    );
    const html = (await htmlOf(document)).replace(/<\/?p>/g, '');
    expect(html).toContain(
      '<tr><td rowspan="2">Этап</td><td>Опрос</td></tr><tr><td>Совещание</td></tr><tr><td>Б</td><td>Итог</td></tr>',
    );
    const cells = body(document).match(/<w:tc>.*?<\/w:tc>/g) ?? [];
    expect(cells).toHaveLength(8);
    for (const cell of cells) expect(cell.match(/<w:(top|left|bottom|right) w:val="single"/g)).toHaveLength(4);
  });

  test('may have no head', async () => {
    const headless = of({ ...(table(['Ким']) as Extract<Block, { kind: 'table' }>), headless: true });
    expect(body(headless)).not.toContain('<w:tblHeader/>');
    expect(await textOf(headless)).not.toContain('Код');
  });

  test('holds a heading over its whole width on the page of the next row', () => {
    const xml = body(of(grid([{ lines: ['Раздел'], span: 2, bold: true }], [{ lines: ['А'] }, { lines: ['Ким'] }])));
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false]);
  });

  test('holds a heading with its number on the page of the next row too', () => {
    const heading = [
      { lines: ['1.'], bold: true },
      { lines: ['Раздел'], bold: true },
    ];
    const xml = body(of(grid(heading, [{ lines: ['1.1.'] }, { lines: ['Ким'], bold: true }])));
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false]);
  });

  test('that fills the last page is followed by no empty one', () => {
    expect(body(of(table(['Ким'])))).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:sectPr>/,
    );
  });

  test('splits the rows under a merged cell that may take more than a page', () => {
    const long = { lines: ['я'.repeat(60_000)], rows: 2 };
    const xml = body(of(grid([long, { lines: ['А'] }], [{ lines: ['Б'] }], [{ lines: ['В'] }, { lines: ['Г'] }])));
    expect((xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) => row.includes('<w:cantSplit/>'))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('never meets another table and never ends the file', () => {
    const xml = body(of(table(['Ким']), table(['Цой'])));
    expect(xml).not.toMatch(/<\/w:tbl><w:(tbl|sectPr)>/);
  });
});

describe('the bytes', () => {
  test('are the same on another day, and carry no date', () => {
    const document = pairOrder(order());
    vi.useFakeTimers({ now: new Date('2023-09-01T10:00:00Z') });
    const first = docxOf(document);
    vi.setSystemTime(new Date('2024-02-29T23:59:58Z'));
    const second = docxOf(document);
    vi.useRealTimers();
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(part(document, 'docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
  });

  test('differ for another document', () => {
    const other = pairOrder(order({ groups: [group({ code: 'П-007' })] }));
    expect(Buffer.from(docxOf(pairOrder(order()))).equals(Buffer.from(docxOf(other)))).toBe(false);
  });
});

describe('where there is nothing but the language', () => {
  let code = '';
  beforeAll(async () => {
    const contents = `import { docxOf } from './src/documents/docx';
      globalThis.bytesOf = (json) => docxOf(JSON.parse(json)).join();`;
    const options = {
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      write: false,
    } as const;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: process.cwd() } });
    code = outputFiles[0]?.text ?? '';
  });

  test('the same bytes are made', () => {
    const bare = createContext({});
    expect(runInContext('typeof TextEncoder + typeof setTimeout + typeof URL', bare)).toBe('undefined'.repeat(3));
    runInContext(code, bare);
    const document = pairOrder(order({ groups: [group({ mentor: { label: '<b> & 😀 \uD800' } })] }));
    expect(runInContext(`bytesOf(${JSON.stringify(JSON.stringify(document))})`, bare)).toBe(docxOf(document).join());
  });

  test('the bundle is small enough to be evaluated when a document is asked for', () => {
    expect(code.length).toBeLessThan(260_000);
  });
});
