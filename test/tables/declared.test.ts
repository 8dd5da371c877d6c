import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/commands/workbook/workbook';
import { sameWords } from '../../src/tables/cell';
import { documents } from '../../src/tables/documents';
import { INDICATOR_CODES, indicators } from '../../src/tables/indicators';
import { PARAMETERS, parameterName, settings } from '../../src/tables/settings';
import { placesOf, readRows } from '../../src/tables/table';
import * as words from '../../src/tables/words';
import { grid } from '../make';

const tabs = TABLES.map((table) => [table.tab, table] as const);
const columns = TABLES.flatMap((table) =>
  Object.values(table.columns).map((column) => ({ tab: table.tab, ...column })),
);

test('tables and tabs have names of their own', () => {
  const names = TABLES.flatMap(({ id, tab }) => [id, sameWords(tab)]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(tabs)('«%s»', (_, table) => {
  test('finds each of its columns by its own header', () => {
    const headers = Object.values(table.columns).map(({ header }) => header);
    const { missing, doubled, foreign } = placesOf(table, headers);
    expect({ missing, doubled, foreign }).toEqual({ missing: [], doubled: [], foreign: [] });
  });

  test('is prepared with rows that it reads without a finding', () => {
    const seeds = table.seeds ?? [];
    const headers = Object.values(table.columns).map(({ header }) => header);
    const keys = Object.keys(table.columns);
    const rows = seeds.map((seed) => keys.map((key) => seed[key] ?? ''));
    const { rows: read, findings } = readRows(table, [headers, ...rows]);
    expect(findings).toEqual([]);
    expect(read).toHaveLength(seeds.length);
    expect(seeds.flatMap((seed) => Object.keys(seed)).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('reads every word of its drop-downs as the value it was written from', () => {
    const values = Object.entries(table.columns).flatMap(([key, { choices }]) =>
      (choices ?? []).map((word) => [key, word] as const),
    );
    for (const [key, word] of values) {
      const at = Object.keys(table.columns).indexOf(key);
      const [headers = []] = grid(table, []);
      const { rows } = readRows(table, [headers, headers.map((_header, index) => (index === at ? word : ''))]);
      expect(grid(table, rows)[1]?.[at]).toBe(word);
    }
  });
});

test.each(columns)('«$tab», «$header»: header, help and width are fit to show', ({ header, help = 'Да.', width }) => {
  expect(header).toMatch(/^(?=.*\p{L}|№)\S(.*\S)?$/u);
  expect(help).toMatch(/^[А-ЯЁ«].*\.$/s);
  const forTheAddIn = help.startsWith('Нужно только надстройке');
  expect(width).toBeGreaterThanOrEqual(header === '№' ? 50 : forTheAddIn ? 80 : 90);
  expect(width).toBeLessThanOrEqual(600);
});

test('names and ways to reach a person are known as personal', () => {
  const personal = columns.filter((column) => column.personal).map(({ tab, header }) => `${tab}: ${header}`);
  expect(personal).toEqual([
    'Наставляемые: Фамилия, имя, отчество',
    'Наставляемые: Дата рождения',
    'Наставляемые: Контактные данные для связи',
    'Наставники: Фамилия, имя, отчество',
    'Наставники: Дата рождения',
    'Наставники: Контактные данные для связи',
  ]);
});

test('only the tab of special categories is restricted', () => {
  expect(TABLES.filter(({ restricted }) => restricted).map(({ tab }) => tab)).toEqual(['Особые категории']);
});

describe('«Показатели»', () => {
  test('has the 32 indicators in the order of the report', () => {
    expect(INDICATOR_CODES).toEqual(Array.from({ length: 32 }, (_, at) => `I${at + 1}`));
    expect(indicators.seeds?.map(({ code }) => code)).toEqual(INDICATOR_CODES);
  });

  test('has each criterion once, with how it is counted', () => {
    const seeds = indicators.seeds ?? [];
    expect(new Set(seeds.map(({ criterion }) => criterion)).size).toBe(32);
    expect(seeds.filter(({ counts }) => !/^[А-ЯЁ].*\.$/.test(String(counts)))).toEqual([]);
  });
});

describe('«Настройки»', () => {
  test('has a row for each parameter, each with a name of its own', () => {
    const names = PARAMETERS.map(parameterName);
    expect(settings.seeds?.map(({ parameter }) => parameter)).toEqual(names);
    expect(new Set(names.map(sameWords)).size).toBe(names.length);
  });

  test('offers choices only in rows that it has', () => {
    const names = PARAMETERS.map(parameterName);
    expect(Object.keys(settings.cellChoices ?? {}).filter((name) => !names.includes(name))).toEqual([]);
  });
});

const vocabularies = Object.entries(words).filter(([, each]) => typeof each === 'object');

test.each(vocabularies)('%s: no two words are alike', (_, vocabulary) => {
  const alike = Object.values(vocabulary).map(sameWords);
  expect(new Set(alike).size).toBe(alike.length);
});

test.each([
  ['№ 112-ОД', '112-ОД'],
  ['№112', '112'],
  ['N 7', '7'],
  ['15-осн.', '15-осн.'],
  ['Н-3', 'Н-3'],
])('a document number typed as «%s» is read as «%s»', (typed, number) => {
  const headers = [documents.columns.code.header, documents.columns.number.header];
  expect(readRows(documents, [headers, ['Д-001', typed]]).rows[0]?.number).toBe(number);
});
