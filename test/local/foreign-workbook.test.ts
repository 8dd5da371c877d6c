import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file';
import { changed, foreignXlsx, partsOf, relationship, xlsxOf } from './xlsx';

const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="[$-419]dd\\.mm\\.yyyy;@"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><u val="double"/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Arial"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill>' +
  '<fill><gradientFill type="path"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border/><border diagonalUp="1"><left style="thin"><color auto="1"/></left></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="1" applyFont="1"><alignment horizontal="center" indent="1"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs><cellStyles count="1"><cellStyle name="мой" xfId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

const lively =
  '<sheetPr codeName="X"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="20" customHeight="1"/><cols><col min="2" max="4" width="20.5" style="2" outlineLevel="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" ht="40" customHeight="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="3" t="s"><v>1</v></c></row>' +
  '<row r="2" s="3" customFormat="1"><c r="A2"><f t="shared" ref="A2:A4" si="0">A1+$B$1+LOG10(1)+"A1"+\'A1 x\'!B2</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3" t="e"><v>#N/A</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>' +
  '<conditionalFormatting sqref="A1:A9"><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="today"><formula>FLOOR(A1,1)=TODAY()</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B9"><cfRule type="top10" rank="3" priority="2"/></conditionalFormatting>' +
  '<hyperlinks><hyperlink ref="B1" r:id="rId1"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
  '<drawing r:id="rId2"/><extLst><ext uri="{78C0D931}"><x14:conditionalFormattings xmlns:x14="x"/></ext></extLst>';

const sharedStrings =
  '<si><r><rPr><b/></rPr><t>жир</t></r><r><t xml:space="preserve">ный </t></r><rPh sb="0" eb="1"><t>чит</t></rPh></si><si><t>Иванов</t></si><si><t/></si>';

const original = foreignXlsx({
  tabs: { 'Первая & вторая': lively, Справка: '<sheetData/>' },
  styles,
  sharedStrings,
  workbook: `<definedNames><definedName name="Имя">'Первая &amp; вторая'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Справка!$1:$1</definedName></definedNames><calcPr calcId="191029"/>`,
  references: {
    'xl/worksheets/sheet1.xml':
      relationship('rId1', 'hyperlink', 'http://x') + relationship('rId2', 'drawing', '../drawings/drawing1.xml'),
    'xl/workbook.xml': relationship('rId50', 'calcChain', 'calcChain.xml'),
  },
  parts: {
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="y"/>',
    'xl/calcChain.xml': '<calcChain/>',
    'docProps/custom.xml': '<Properties/>',
  },
});
const before = partsOf(original);

describe('a workbook of another program', () => {
  test('is read as Google would show it', async () => {
    const { sheets } = await readWorkbook(original);
    const [first] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Первая & вторая', 'Справка']);
    expect(first?.cells[1]).toEqual({
      1: { value: 46_000, background: '#b8cce4' },
      2: { value: 'жирный ' },
      3: { value: 'Иванов' },
    });
    expect(first?.cells[3]?.[2]).toEqual({ value: '#N/A' });
    expect(first?.widths[3]).toBe(144);
    expect(first?.formats).toContainEqual({ row: 1, column: 1, rows: 1, columns: 1, value: 'dd.mm.yyyy' });
    expect(first?.formats).toContainEqual({ row: 4, column: 2, rows: 997, columns: 1, value: '@' });
    expect(first?.styles).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1, value: { color: '#244061', horizontal: 'center' } },
    ]);
  });

  test('that no command changed is saved byte for byte', async () => {
    expect(await changed(original, () => {})).toEqual(before);
  });

  test('loses nothing but the cell that changed', async () => {
    const after = await changed(original, ({ cells }) => {
      cells[1] = { ...cells[1], 1: { ...cells[1]?.[1], value: '=Петров' } };
    });
    const xml = after['xl/worksheets/sheet1.xml'] ?? '';
    const cell = /<c r="A1" s="5" t="inlineStr"><is><t xml:space="preserve">=Петров<\/t><\/is><\/c>/;
    expect(xml).toMatch(cell);
    const restored = xml.replace(cell, '<c r="A1" s="1"><v>46000</v></c>').replace('<dimension ref="A1:C4"/>', '');
    expect(restored).toBe(before['xl/worksheets/sheet1.xml']?.replace(' spans="1:3"', ''));
    expect(after['xl/styles.xml']).toBe(
      (before['xl/styles.xml'] ?? '')
        .replace('<cellXfs count="5">', '<cellXfs count="6">')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="170" fontId="1" fillId="2" borderId="1" applyFont="1" quotePrefix="1"><alignment horizontal="center" indent="1"/></xf></cellXfs>',
        ),
    );
    for (const part of [
      'docProps/custom.xml',
      'xl/drawings/drawing1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/sharedStrings.xml',
    ]) {
      expect(after[part]).toBe(before[part]);
    }
    expect(after['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('keeps font, border and alignment of a cell that gets a colour, a format and bold', async () => {
    const after = await changed(original, (sheet) => {
      sheet.cells[1] = { ...sheet.cells[1], 1: { value: 46_000, background: '#ff0000' } };
      sheet.formats.push({ row: 1, column: 1, rows: 1, columns: 1, value: '0.00' });
      sheet.styles.push({
        row: 1,
        column: 1,
        rows: 1,
        columns: 1,
        value: { bold: true, color: '#244061', horizontal: 'center' },
      });
    });
    const xml = after['xl/styles.xml'] ?? '';
    expect(xml).toContain(
      '<font><b/><i/><u val="double"/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Arial"/></font></fonts>',
    );
    expect(xml).toContain(
      '<xf numFmtId="2" fontId="2" fillId="4" borderId="1" applyFont="1" applyNumberFormat="1" applyFill="1"><alignment horizontal="center" indent="1"/></xf></cellXfs>',
    );
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="5"><v>46000</v></c>');
  });

  test('gives a new cell the style of its row or column, the person s fill too', async () => {
    const after = await changed(original, ({ cells }) => {
      cells[2] = { ...cells[2], 5: { value: 1 } };
      cells[900] = { 3: { value: '001' } };
    });
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="E2" s="3"><v>1</v></c>');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<row r="900"><c r="C900" s="2" t="inlineStr">');
  });
});

describe('columns and rows', () => {
  test('change one by one, though the file has them by ranges', async () => {
    const after = await changed(original, (sheet) => {
      sheet.hiddenColumns = [3];
      sheet.widths[4] = 210;
      sheet.hiddenRows = [4, 77];
    });
    const xml = after['xl/worksheets/sheet1.xml'] ?? '';
    expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
      '<cols><col min="2" max="2" width="20.5" style="2" outlineLevel="1" customWidth="1"/>' +
        '<col min="3" max="3" width="20.5" style="2" outlineLevel="1" customWidth="1" hidden="1"/>' +
        '<col min="4" max="4" width="30" style="2" outlineLevel="1" customWidth="1"/></cols>',
    );
    expect(xml).toContain(
      '<row r="4" hidden="1"><c r="A4"><f t="shared" si="0"/><v>3</v></c></row><row r="77" hidden="1"/>',
    );
  });

  test('grow with a wrapped text, but not where the person set the height', async () => {
    const after = await changed(original, (sheet) => {
      sheet.styles.push({ row: 1, column: 5, rows: 9, columns: 1, value: { wrap: true } });
      const value = 'слово '.repeat(40);
      for (const row of [1, 3]) sheet.cells[row] = { ...sheet.cells[row], 5: { value }, 6: { value } };
      sheet.cells[4] = { ...sheet.cells[4], 6: { value } };
    });
    const xml = after['xl/worksheets/sheet1.xml'] ?? '';
    const tags = [1, 3, 4].map((row) => new RegExp(`<row r="${row}"[^>]*>`).exec(xml)?.[0]);
    expect(tags).toEqual([
      '<row r="1" ht="40" customHeight="1">',
      expect.stringMatching(/^<row r="3" ht="\d{3}.?\d*">$/),
      '<row r="4">',
    ]);
  });

  test('of blank cells keep their look where only a part of a column changes', async () => {
    const after = await changed(original, (sheet) => {
      sheet.formats.push({ row: 10, column: 2, rows: 491, columns: 1, value: '0' });
    });
    const [first] = (await readWorkbook(xlsxOf(after))).sheets;
    expect(
      first?.formats.filter(({ column }) => column === 2).map(({ row, rows, value }) => [row, rows, value]),
    ).toEqual([
      [4, 6, '@'],
      [10, 491, '0'],
      [501, 500, '@'],
    ]);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<col min="2" max="4" width="20.5" style="2"');
  });
});

describe('formulas of the person', () => {
  const shifted = [
    '=A1+$B$1+LOG10(1)+"A1"+\'A1 x\'!B2',
    '=A2+$B$1+LOG10(1)+"A1"+\'A1 x\'!B3',
    '=A3+$B$1+LOG10(1)+"A1"+\'A1 x\'!B4',
  ];

  test('that Excel wrote once for several cells are read in each', async () => {
    const [first] = (await readWorkbook(original)).sheets;
    expect([2, 3, 4].map((row) => first?.cells[row]?.[1])).toEqual(
      shifted.map((formula, i) => ({ formula, value: i + 1 })),
    );
  });

  test('stay formulas when the first of them goes', async () => {
    const after = await changed(original, ({ cells }) => {
      cells[2] = { 1: { value: 7 } };
    });
    const again = await readWorkbook(xlsxOf(after));
    const column = [2, 3, 4].map((row) => again.sheets[0]?.cells[row]?.[1]);
    expect(column).toEqual([{ value: 7 }, { formula: shifted[1], value: 2 }, { formula: shifted[2], value: 3 }]);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
});

describe('what a command deletes', () => {
  test('is nowhere in the file', async () => {
    const after = await changed(original, ({ cells }) => {
      delete cells[1]?.[3];
    });
    expect(Object.values(after).join('')).not.toContain('Иванов');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="C1" s="3"/>');
    expect((await readWorkbook(xlsxOf(after))).sheets[0]?.cells[1]?.[2]?.value).toBe('жирный ');
  });
});

describe('tabs of a workbook', () => {
  test('may be added, moved, renamed and hidden; names and formulas follow', async () => {
    const after = await changed(original, (first, book) => {
      first.name = "Д'Артаньян";
      book.sheets.reverse();
      const [report] = book.sheets;
      if (report) book.sheets.splice(1, 0, { ...structuredClone(report), id: 9, name: 'Новая', hidden: true });
      book.activeSheetId = 1;
    });
    const xml = after['xl/workbook.xml'] ?? '';
    expect([...xml.matchAll(/<sheet ([^>]*)\/>/g)].map(([, attributes]) => attributes)).toEqual([
      'name="Справка" sheetId="2" r:id="rId2"',
      'name="Новая" sheetId="4" r:id="rId6" state="hidden"',
      `name="Д'Артаньян" sheetId="1" r:id="rId1"`,
    ]);
    expect(xml).toContain(`<definedName name="Имя">'Д''Артаньян'!$A$1</definedName>`);
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Справка!$1:$1</definedName>');
    expect(xml).toContain('<workbookView activeTab="0"/>');
    expect(after['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
  });

  test('take what is theirs along when they go', async () => {
    const after = await changed(original, (_, book) => {
      book.sheets.shift();
    });
    expect(Object.keys(after)).not.toContain('xl/worksheets/sheet1.xml');
    expect(Object.keys(after)).not.toContain('xl/drawings/drawing1.xml');
    expect(after['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
    expect(Object.keys(after)).toContain('docProps/custom.xml');
  });

  test('follow a new name in the formulas of other tabs', async () => {
    const linked = foreignXlsx({
      tabs: {
        Итог: '<sheetData/>',
        Пары: '<sheetData><row r="1"><c r="A1"><f>SUM(Итог!A1,\'Итог\'!B2,МойИтог!C3)</f><v>1</v></c></row></sheetData>',
      },
    });
    const after = await changed(linked, (first) => {
      first.name = 'Итог года';
    });
    expect(after['xl/worksheets/sheet2.xml']).toContain("<f>SUM('Итог года'!A1,'Итог года'!B2,МойИтог!C3)</f>");
  });

  test('with charts instead of cells are not the book s, and keep their place', async () => {
    const parts = partsOf(foreignXlsx({ tabs: { А: '<sheetData/>', График: '', Б: '<sheetData/>' } }));
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = (parts[rels] ?? '').replace(
      'worksheet" Target="worksheets/sheet2',
      'chartsheet" Target="worksheets/sheet2',
    );
    const file = xlsxOf(parts);
    expect((await readWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['А', 'Б']);
    const after = await changed(file, (first) => {
      first.name = 'Я';
    });
    expect([...(after['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Я',
      'График',
      'Б',
    ]);
  });
});

describe('rules of the person', () => {
  const ruled = foreignXlsx({
    tabs: {
      Пары:
        '<sheetData/><dataValidations count="4" disablePrompts="1">' +
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A20 A30"><formula1>Справочник!$A$1:$A$3</formula1></dataValidation>' +
        '<dataValidation type="custom" sqref="B2:B1048576"><formula1>LEN(B2)&gt;3</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="C2"><formula1>Роли</formula1></dataValidation>' +
        '<dataValidation type="whole" operator="notBetween" sqref="D2"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>' +
        '<extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="x" xmlns:xm="y" count="1"><x14:dataValidation type="list" showErrorMessage="1">' +
        '<x14:formula1><xm:f>Справочник!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      Справочник:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>да</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row></sheetData>',
    },
    workbook: '<definedNames><definedName name="Роли">Справочник!$A$1</definedName></definedNames>',
  });
  test('for a whole column go on below the grid', async () => {
    const rule = '<dataValidation type="list" sqref="A2:A1048576 AB1:AC9"><formula1>"да"</formula1></dataValidation>';
    const file = foreignXlsx({ tabs: { А: `<sheetData/><dataValidations count="1">${rule}</dataValidations>` } });
    const [{ validations: read } = { validations: [] }] = (await readWorkbook(file)).sheets;
    expect(read.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([[2, 1, 999, 1]]);
    const after = await changed(file, ({ validations }) => {
      validations.push({ row: 2, column: 1, rows: 9, columns: 1, value: { kind: 'date', strict: true } });
    });
    expect(after['xl/worksheets/sheet1.xml']).toContain('sqref="A11:A1048576 AB1:AC9"><formula1>"да"</formula1>');
  });

  const list = (values: string[], strict: boolean): object => ({ kind: 'list', values, strict });

  test('are read through ranges and names, also those of Excel 2010', async () => {
    const [first] = (await readWorkbook(ruled)).sheets;
    expect(first?.validations).toEqual([
      { row: 2, column: 1, rows: 19, columns: 1, value: list(['да', '7'], true) },
      { row: 30, column: 1, rows: 1, columns: 1, value: list(['да', '7'], true) },
      { row: 2, column: 3, rows: 1, columns: 1, value: list(['да'], false) },
      { row: 2, column: 5, rows: 4, columns: 1, value: list(['да', '7'], true) },
    ]);
  });

  test('hold on word for word where a command sets none', async () => {
    const after = await changed(ruled, (sheet) => {
      sheet.validations.push({ row: 3, column: 1, rows: 2, columns: 2, value: { kind: 'date', strict: true } });
      sheet.validations.push({ row: 2, column: 5, rows: 3, columns: 1, value: null });
    });
    const xml = after['xl/worksheets/sheet1.xml'] ?? '';
    expect([...xml.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([rule]) => rule)).toEqual([
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2 A5:A20 A30"><formula1>Справочник!$A$1:$A$3</formula1></dataValidation>',
      '<dataValidation type="custom" sqref="B2 B5:B1048576"><formula1>LEN(B2)&gt;3</formula1></dataValidation>',
      '<dataValidation type="list" sqref="C2"><formula1>Роли</formula1></dataValidation>',
      '<dataValidation type="whole" operator="notBetween" sqref="D2"><formula1>1</formula1><formula2>2</formula2></dataValidation>',
      '<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" errorTitle="Недопустимое значение" sqref="A3:B4"><formula1>0</formula1></dataValidation>',
    ]);
    expect(xml).toContain('<xm:sqref>E5</xm:sqref>');
    expect(xml).toContain('<dataValidations count="5" disablePrompts="1">');
  });
});

describe('notes of the person', () => {
  const boxes = (id: number, row: number): string =>
    `<v:shape id="_x0000_s${id}" style="width:300pt"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
  const noted = foreignXlsx({
    tabs: { А: '<sheetData/><legacyDrawing r:id="rId2"/>' },
    references: {
      'xl/worksheets/sheet1.xml':
        relationship('rId1', 'comments', '../comments1.xml') +
        relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        relationship('rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'),
    },
    parts: {
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Аня</author></authors><commentList>' +
        '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Аня:</t></r><r><t xml:space="preserve">\nпривет</t></r></text></comment>' +
        '<comment ref="A2" authorId="0"><text><t>вторая</t></text></comment><comment ref="A3" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="v">${boxes(1025, 0)}${boxes(1026, 1)}${boxes(1027, 2)}</xml>`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A3"><text>обсуждение</text></threadedComment></ThreadedComments>',
    },
  });

  test('are read without discussions', async () => {
    const { cells } = (await readWorkbook(noted)).sheets[0] ?? { cells: {} };
    expect(cells).toEqual({ 1: { 1: { note: 'Аня:\nпривет' } }, 2: { 1: { note: 'вторая' } } });
  });

  test('keep their author and box when one changes, goes or comes', async () => {
    const after = await changed(noted, ({ cells }) => {
      cells[1] = { 1: { note: 'другая' } };
      cells[2] = {};
      cells[9] = { 2: { note: 'новая' } };
    });
    const comments = after['xl/comments1.xml'] ?? '';
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, cell]) => cell)).toEqual(['A1', 'A3', 'B9']);
    expect(comments).toContain(
      '<comment ref="A1" authorId="0"><text><r><t xml:space="preserve">другая</t></r></text></comment>',
    );
    const shapes = [...(after['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/<v:shape .*?<\/v:shape>/g)].map(
      ([shape]) => shape,
    );
    expect(shapes.slice(0, 2)).toEqual([boxes(1025, 0), boxes(1027, 2)]);
    expect(shapes[2]).toMatch(/id="_x0000_s1028".*<x:Row>8<\/x:Row><x:Column>1<\/x:Column>/);
    expect(shapes).toHaveLength(3);
  });
});

describe('other ways to write a workbook', () => {
  test('prefixes, apostrophes, cells without names, CDATA and comments are understood', async () => {
    const rows =
      "<x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a<b&]]></x:t></x:is></x:c><!-- x --><x:c><x:v>5</x:v></x:c></x:row><x:row r='4'><x:c r='C4' t='str'><x:v>я</x:v></x:c></x:row></x:sheetData>";
    const parts = partsOf(foreignXlsx({ tabs: { А: '' } }));
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rows}</x:worksheet>`;
    const file = xlsxOf(parts);
    const expected = { 1: { 1: { value: 'a<b&' }, 2: { value: 5 } }, 4: { 3: { value: 'я' } } };
    expect((await readWorkbook(file)).sheets[0]?.cells).toEqual(expected);
    const after = await changed(file, ({ cells }) => {
      cells[2] = { 2: { value: 'new' } };
    });
    expect((await readWorkbook(xlsxOf(after))).sheets[0]?.cells).toEqual({ ...expected, 2: { 2: { value: 'new' } } });
  });

  test('dates of a workbook that counts from 1904 are the same days', async () => {
    const file = foreignXlsx({
      tabs: { А: '<sheetData><row r="1"><c r="A1" s="4"><v>44538</v></c><c r="B1"><v>44538</v></c></row></sheetData>' },
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect((await readWorkbook(file)).sheets[0]?.cells[1]).toEqual({ 1: { value: 46_000 }, 2: { value: 44_538 } });
    const after = await changed(file, ({ cells }) => {
      cells[1] = { 1: { value: 46_001 }, 2: { value: 1 } };
    });
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="4"><v>44539</v></c><c r="B1"><v>1</v></c>');
  });

  test('a date as text of the standard is the day, whatever the zone', async () => {
    const file = foreignXlsx({
      tabs: {
        А: '<sheetData><row r="1"><c r="A1" t="d"><v>2025-12-09</v></c><c r="B1" t="d"><v>2025-12-09T12:00:00</v></c></row></sheetData>',
      },
    });
    expect((await readWorkbook(file)).sheets[0]?.cells[1]).toEqual({ 1: { value: 46_000 }, 2: { value: 46_000.5 } });
  });

  test('a boolean as LibreOffice writes it is a boolean', async () => {
    const file = foreignXlsx({
      tabs: { А: '<sheetData><row r="1"><c r="A1" t="b"><f aca="false">TRUE()</f><v>1</v></c></row></sheetData>' },
    });
    expect((await readWorkbook(file)).sheets[0]?.cells[1]).toEqual({ 1: { value: true } });
  });
});

describe('a file that is no workbook', () => {
  const said = (bytes: Uint8Array): Promise<string> =>
    readWorkbook(bytes).then(
      () => 'прочитана',
      (error: Error) => error.message,
    );
  const ole = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);

  test.each([
    ['text', Buffer.from('ФИО;Дата'), 'не похож на книгу .xlsx'],
    ['nothing', new Uint8Array(), 'не похож на книгу .xlsx'],
    ['a book with a password', ole('EncryptedPackage'), 'закрыта паролем'],
    ['an old book', ole('Workbook'), 'старого образца (.xls)'],
    ['an OpenDocument', xlsxOf({ 'content.xml': '<x/>' }), 'OpenDocument (.ods)'],
    [
      'a document',
      xlsxOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
      'не похож на книгу .xlsx',
    ],
    ['a binary book', xlsxOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), 'двоичная книга'],
    ['half a file', original.subarray(0, original.length / 2), 'повреждена'],
  ])('%s is refused with what to do', async (_, bytes, message) => {
    expect(await said(bytes)).toContain(message);
  });

  test('a changed byte is noticed', async () => {
    const compressed = await writeWorkbook(await readWorkbook(original));
    const at = Buffer.from(compressed).indexOf('xl/worksheets/sheet1.xml') + 60;
    compressed[at] = (compressed[at] ?? 0) ^ 255;
    expect(await said(compressed)).toContain('повреждена');
    const stored = zipSync(unzipSync(original), { level: 0 });
    expect(await said(stored)).toBe('прочитана');
    stored[Buffer.from(stored).indexOf('46000')] = 57;
    expect(await said(stored)).toContain('повреждена');
  });
});
