import { cover, joined, overlay, paint, type Runs, rectangles } from '../areas';
import type { BookSheet, BookValidation, Rectangle } from '../book';
import { words } from '../words';
import { type Choice, type Choices, formulaText, inlineChoices, inlineFormula } from './choices';
import { areaName, readAreas } from './package/references';
import {
  attribute,
  child,
  type Document,
  decodeUnits,
  elements,
  encodeUnits,
  escapeXml,
  inner,
  setChild,
  sheetOrder,
  withAttribute,
  withInner,
} from './package/xml';

/** A rule of the file, standard or of Excel 2010's extension (`x14`), which Excel uses for lists on other tabs. */
export interface RawValidation {
  xml: string;
  areas: Rectangle[];
  formula: string;
  /** Undefined: a kind that the book does not know; the rule is the person's. */
  value: BookValidation | undefined;
}

/** What a list's formula names: the values of a range or of a defined name. */
export type Resolve = (formula: string) => Choice[] | undefined;

/** Limits of Excel: a longer text makes it «repair» the book. */
const promptLimit = 255;
const errorLimit = 225;
const endless = 1e300;

const extended = /<x14:dataValidations[\s>][\s\S]*?<\/x14:dataValidations>/;

export function readValidations(document: Document, resolve: Resolve): RawValidation[] {
  const standard = elements(inner(child(document, 'dataValidations') ?? '<none/>'));
  const extension = extended.exec(child(document, 'extLst') ?? '')?.[0];
  return [...standard, ...(extension ? elements(inner(extension)) : [])].map(({ xml }) => {
    const parts = new Map(elements(inner(xml)).map((part) => [part.name.replace(/^.*:/, ''), part.xml]));
    const formula = formulaOf(parts.get('formula1'));
    const areas = readAreas(attribute(xml, 'sqref') ?? formulaOf(parts.get('sqref')));
    return { xml, areas, formula, value: readValidation(xml, formula, formulaOf(parts.get('formula2')), resolve) };
  });
}

function formulaOf(element: string | undefined): string {
  return formulaText((element ? inner(element) : '').replace(/<\/?xm:f>/g, ''));
}

function readValidation(xml: string, first: string, second: string, resolve: Resolve): BookValidation | undefined {
  const type = attribute(xml, 'type');
  const shown = /^(?:1|true)$/.test(attribute(xml, 'showErrorMessage') ?? '');
  const help = decodeUnits(attribute(xml, 'prompt') ?? '');
  const rest = { strict: shown && (attribute(xml, 'errorStyle') ?? 'stop') === 'stop', ...(help && { help }) };
  if (type === 'date') return { kind: 'date', ...rest };
  if (type === 'list') {
    const values = inlineChoices(first) ?? resolve(first);
    if (!values) return undefined;
    if (values.length === 2 && values[0] === true && values[1] === false) return { kind: 'checkbox', ...rest };
    return { kind: 'list', values: values.map(String), ...rest };
  }
  if (type !== 'decimal' && type !== 'whole') return undefined;
  const operator = attribute(xml, 'operator') ?? 'between';
  const one = first === '' ? Number.NaN : Number(first);
  const bounds = {
    between: [one, Number(second || Number.NaN)],
    greaterThanOrEqual: [one, Number.MAX_VALUE],
    lessThanOrEqual: [-Number.MAX_VALUE, one],
  };
  const [min = Number.NaN, max = Number.NaN] = bounds[operator as keyof typeof bounds] ?? [];
  return Number.isNaN(min + max) ? undefined : { kind: 'number', min, max, ...rest };
}

const keyOf = (value: BookValidation | null | undefined): string => {
  if (!value) return '';
  const help = value.help?.slice(0, promptLimit);
  return JSON.stringify({ ...value, help }, Object.keys({ ...value, help }).sort());
};

/** Writes the rules of a book's tab: those that hold everywhere they held stay as they are, word for word. */
export function saveValidations(document: Document, raw: RawValidation[], sheet: BookSheet, choices: Choices): void {
  const known = new Map<string, BookValidation>();
  const wanted = sheet.validations.map((area) => {
    const key = keyOf(area.value);
    if (area.value) known.set(key, area.value);
    return { ...area, value: key };
  });
  const { kept, fresh } = compare(raw, paint(wanted, sheet.columnCount), sheet);
  const left = raw.map((rule, i) => shrunk(rule, i, kept, sheet.columnCount));
  raw.forEach(({ formula }, i) => {
    if (left[i] !== '') choices.keep(formula);
  });
  if (left.every((xml, i) => xml === raw[i]?.xml) && fresh.every((runs) => runs.length === 0)) return;
  const added = new Map<string, string[]>();
  for (const area of rectangles(fresh)) added.set(area.value, [...(added.get(area.value) ?? []), areaName(area)]);
  const rules = [...added].map(([key, areas]) => printValidation(known.get(key), areas.join(' '), choices));
  const isExtended = (i: number): boolean => /^<x14:/.test(raw[i]?.xml ?? '');
  setList(
    document,
    [...left.filter((_, i) => !isExtended(i)), ...rules].filter((xml) => xml !== ''),
  );
  setExtended(
    document,
    left.filter((xml, i) => isExtended(i) && xml !== ''),
  );
}

interface Compared {
  /** By column: the number of the rule that holds on. */
  kept: Runs<number>[];
  fresh: Runs<string>[];
}

function compare(raw: RawValidation[], wanted: Runs<string>[], { rowCount, columnCount }: BookSheet): Compared {
  const keys = raw.map(({ value }) => keyOf(value));
  const has = paint(
    raw.flatMap(({ areas }, value) => areas.map((area) => ({ ...area, value }))),
    columnCount,
  );
  const kept: Runs<number>[] = [];
  const fresh: Runs<string>[] = [];
  has.forEach((runs, column) => {
    const stays: Runs<number> = [];
    const comes: Runs<string> = [];
    for (const { from, to, under, over = '' } of overlay(runs, wanted[column] ?? [], rowCount)) {
      if (under !== undefined && (from > rowCount || keys[under] === over)) stays.push({ from, to, value: under });
      else if (over !== '' && from <= rowCount) cover(comes, from, to, over);
    }
    kept[column] = joined(stays);
    fresh[column] = joined(comes);
  });
  return { kept, fresh };
}

/** The rule over what is left of its cells; empty where nothing is. */
function shrunk(rule: RawValidation, number: number, kept: Runs<number>[], columnCount: number): string {
  const inGrid = rectangles(kept.map((runs) => runs.filter(({ value }) => value === number)));
  const beyond = rule.areas.flatMap(({ row, column, rows, columns }): Rectangle[] => {
    const first = Math.max(column, columnCount + 1);
    return first < column + columns ? [{ row, rows, column: first, columns: column + columns - first }] : [];
  });
  const size = (areas: Rectangle[]): number => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const left = [...inGrid, ...beyond];
  if (size(left) === size(rule.areas)) return rule.xml;
  if (left.length === 0) return '';
  const sqref = left.map(areaName).join(' ');
  if (attribute(rule.xml, 'sqref') !== undefined) return withAttribute(rule.xml, 'sqref', sqref);
  return rule.xml.replace(/<xm:sqref>[^<]*<\/xm:sqref>/, `<xm:sqref>${sqref}</xm:sqref>`);
}

function printValidation(rule: BookValidation | undefined, sqref: string, choices: Choices): string {
  if (!rule) return '';
  const help = rule.help ? cut(rule.help, promptLimit) : '';
  const prompt = help ? ` showInputMessage="1" prompt="${escapeXml(encodeUnits(help))}"` : '';
  const error = rule.help ? cut(rule.help, errorLimit) : rule.kind === 'list' ? words.choose : '';
  const style = rule.strict ? '' : ' errorStyle="warning"';
  const message = `errorTitle="${words.wrongValue}"${error ? ` error="${escapeXml(encodeUnits(error))}"` : ''}`;
  const open = (type: string, operator?: string): string =>
    `<dataValidation type="${type}"${operator ? ` operator="${operator}"` : ''}${style} allowBlank="1"${prompt} showErrorMessage="1" ${message} sqref="${sqref}">`;
  const formulas = (...texts: (string | number)[]): string =>
    `${texts.map((text, i) => `<formula${i + 1}>${escapeXml(String(text))}</formula${i + 1}>`).join('')}</dataValidation>`;
  if (rule.kind === 'list') return open('list') + formulas(inlineFormula(rule.values) ?? choices.place(rule.values));
  if (rule.kind === 'checkbox') return open('list') + formulas(choices.place([true, false]));
  if (rule.kind === 'date') return open('date', 'greaterThan') + formulas(0);
  if (rule.max > endless) return open('decimal', 'greaterThanOrEqual') + formulas(rule.min);
  if (rule.min < -endless) return open('decimal', 'lessThanOrEqual') + formulas(rule.max);
  return open('decimal') + formulas(rule.min, rule.max);
}

/** The first characters of a text, without half of a pair of surrogates at the end. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

function setList(document: Document, rules: string[]): void {
  const list = withInner(child(document, 'dataValidations') ?? '<dataValidations/>', rules.join(''));
  const xml = rules.length > 0 ? withAttribute(list, 'count', rules.length) : undefined;
  setChild(document, sheetOrder, 'dataValidations', xml);
}

function setExtended(document: Document, rules: string[]): void {
  const list = child(document, 'extLst');
  const old = list && extended.exec(list)?.[0];
  if (!list || !old) return;
  const rest = elements(inner(list)).filter(({ xml }) => !xml.includes(old));
  const fresh = withAttribute(withInner(old, rules.join('')), 'count', rules.length);
  const left = rules.length > 0 ? list.replace(old, () => fresh) : withInner(list, rest.map(({ xml }) => xml).join(''));
  setChild(document, sheetOrder, 'extLst', rules.length > 0 || rest.length > 0 ? left : undefined);
}
