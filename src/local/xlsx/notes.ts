import {
  declareType,
  freePart,
  type Package,
  readPart,
  readText,
  relate,
  relationships,
  writeText,
} from './package/package';
import { cellName, readArea } from './package/references';
import { richText } from './package/strings';
import {
  attribute,
  child,
  type Document,
  elements,
  escapeCellText,
  inner,
  parseDocument,
  printDocument,
  setChild,
  withInner,
} from './package/xml';

/** Notes by the name of their cell, `B2`. */
export type Notes = Map<string, string>;

const target = (parts: Package, sheet: string, type: string): string | undefined =>
  relationships(parts, sheet).find((found) => found.type.endsWith(`/${type}`))?.target;

/** Notes of a tab. A discussion (a thread of comments) is no note: it belongs to the people and is left out. */
export function readNotes(parts: Package, sheet: string): Notes {
  const part = target(parts, sheet, 'comments');
  const xml = part && readPart(parts, part);
  if (!xml) return new Map();
  const threads = threaded(parts, sheet);
  const comments = commentList(parseDocument(xml)).filter(({ cell }) => !threads.has(cell));
  return new Map(comments.map(({ cell, xml: comment }) => [cell, richText(comment)]));
}

function threaded(parts: Package, sheet: string): Set<string> {
  const xml = readText(parts, target(parts, sheet, 'threadedComment') ?? '');
  return new Set(xml ? parseDocument(xml).children.map((comment) => attribute(comment.xml, 'ref') ?? '') : []);
}

function commentList(document: Document): { cell: string; xml: string }[] {
  return elements(inner(child(document, 'commentList') ?? '<none/>')).map(({ xml }) => ({
    cell: attribute(xml, 'ref') ?? '',
    xml,
  }));
}

const blankComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList/></comments>';

const blankDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Sets notes, or removes those whose text is empty; the others and their boxes stay as they are.
 * @param drawing The relationship of the drawing that holds the boxes.
 * @returns The relationship of a drawing that the sheet must now name, when there was none.
 */
export function saveNotes(
  parts: Package,
  sheet: string,
  changes: Notes,
  drawing: string | undefined,
): string | undefined {
  const threads = threaded(parts, sheet);
  const changed = new Map([...changes].filter(([cell]) => !threads.has(cell)));
  if (changed.size === 0) return undefined;
  const comments = target(parts, sheet, 'comments') ?? createComments(parts, sheet);
  const document = parseDocument(readPart(parts, comments) ?? blankComments);
  const old = commentList(document);
  const boxed = new Set(old.map(({ cell }) => cell));
  const kept = old.flatMap((entry) => {
    const text = changed.get(entry.cell);
    return text === undefined ? [entry] : text === '' ? [] : [{ ...entry, xml: withInner(entry.xml, printText(text)) }];
  });
  const added = new Map([...changed].filter(([cell, text]) => text !== '' && !boxed.has(cell)));
  const fresh = [...added].map(([cell, text]) => ({
    cell,
    xml: `<comment ref="${cell}" authorId="0">${printText(text)}</comment>`,
  }));
  const list = withInner(
    '<commentList/>',
    [...kept, ...fresh]
      .sort(byPlace)
      .map(({ xml }) => xml)
      .join(''),
  );
  setChild(document, ['authors', 'commentList'], 'commentList', list);
  writeText(parts, comments, printDocument(document));
  const gone = new Set([...changed].filter(([, text]) => text === '').map(([cell]) => cell));
  const boxes = relationships(parts, sheet).find(({ id }) => id === drawing)?.target;
  const part = boxes ?? freePart(parts, 'xl/drawings/vmlDrawing#.vml');
  saveShapes(parts, part, gone, added);
  return boxes === undefined ? relate(parts, sheet, 'vmlDrawing', part) : undefined;
}

const printText = (text: string): string => `<text><r><t xml:space="preserve">${escapeCellText(text)}</t></r></text>`;

function byPlace(a: { cell: string }, b: { cell: string }): number {
  const [left, right] = [readArea(a.cell), readArea(b.cell)];
  return (left?.row ?? 0) - (right?.row ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

function createComments(parts: Package, sheet: string): string {
  const part = freePart(parts, 'xl/comments#.xml');
  writeText(parts, part, blankComments);
  declareType(parts, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  relate(parts, sheet, 'comments', part);
  return part;
}

/** Excel shows a note only where a drawing has a box for it. */
function saveShapes(parts: Package, part: string, gone: Set<string>, fresh: Notes): void {
  const xml = readText(parts, part) ?? blankDrawing;
  const kept = xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => (gone.has(cellOfShape(shape)) ? '' : shape));
  const first = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id))) + 1;
  const added = [...fresh].map(([cell, text], i) => shape(cell, text, first + i));
  const type = kept.includes('id="_x0000_t202"') ? '' : shapeType;
  const end = kept.lastIndexOf('</');
  writeText(parts, part, `${kept.slice(0, end)}${type}${added.join('')}${kept.slice(end)}`);
  declareType(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
}

function cellOfShape(shape: string): string {
  const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1];
  return row && column ? cellName(Number(row) + 1, Number(column) + 1) : '';
}

function shape(cell: string, text: string, id: number): string {
  const { row, column } = readArea(cell) ?? { row: 1, column: 1 };
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 32), 0);
  const rows = Math.min(Math.max(lines, 3), 20) + 1;
  const top = Math.max(row - 2, 0);
  const style = 'position:absolute;visibility:hidden';
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column}, 15, ${top}, 2, ${column + 3}, 15, ${top + rows}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
