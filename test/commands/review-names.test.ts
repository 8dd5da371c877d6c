import { beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/commands/workbook/workbook';
import { schoolOf } from '../../src/local/demo/large';
import { inventedName } from '../../src/local/demo/names';
import type { OfficeState } from '../../src/local/state';
import { settings } from '../../src/tables/settings';
import { DOCUMENT_KINDS } from '../../src/tables/words';
import { stageTitles } from '../../src/texts/agenda';
import { cell, columnOf, filled, run, sheet } from './office';
import { cellsOf, name, reviewFile } from './review';

const TODAY = '2024-06-10';

/** Columns in which people write what they like: what stands there must not leave the workbook. */
const FREE = TABLES.filter((table) => table !== settings).flatMap(({ tab, columns }) =>
  Object.values(columns).flatMap(({ header, format, choices, prefix, locked }) =>
    format !== 'date' && choices === undefined && prefix === undefined && !locked ? [{ tab, header }] : [],
  ),
);

/** All others: where only a code, a date or a word of a list belongs, and what the add-in fills in. */
const STRICT = TABLES.filter((table) => table !== settings).flatMap(({ tab, columns }) =>
  Object.values(columns).flatMap(({ header }) =>
    FREE.some((free) => free.tab === tab && free.header === header) ? [] : [{ tab, header }],
  ),
);

const secretOf = (at: number) => `Тайна${at} Секретная`;

/** The Glazov demo with a secret in every free cell of one row, and in every other cell of another. */
function secretive(): OfficeState {
  const state = name(filled(), 'director@school.ru, zavuch@school.ru');
  FREE.forEach(({ tab, header }, at) => {
    cell(state, tab, 3, header).value = secretOf(at);
  });
  STRICT.forEach(({ tab, header }, at) => {
    cell(state, tab, 4, header).value = secretOf(FREE.length + at);
  });
  return state;
}

/** Texts of a column as they stand, those of the add-in itself left out. */
function textsOf(state: OfficeState, tab: string, header: string): readonly string[] {
  const column = columnOf(state, tab, header);
  const seeds = new Set(TABLES.flatMap(({ seeds = [] }) => seeds.flatMap((seed) => Object.values(seed))));
  return Object.entries(sheet(state, tab).cells).flatMap(([line, cells]) => {
    const value = cells[column]?.value;
    return line !== '1' && typeof value === 'string' && value !== '' && !seeds.has(value) ? [value] : [];
  });
}

describe('the review', () => {
  let state: OfficeState;
  let published: readonly string[];
  const found = (texts: readonly string[]) =>
    texts.filter((text) => published.some((said) => said.toLowerCase().includes(text.toLowerCase())));

  beforeAll(() => {
    const ran = run(secretive(), 'publishReview', { byLink: true, agreed: true }, { today: TODAY });
    expect(ran.message).toBe('');
    state = ran.state;
    const { permissions, content, ...file } = reviewFile(state);
    const cells = cellsOf(state).map(({ value, ...look }) => `${value}\n${JSON.stringify(look)}`);
    const kept = Object.entries(state.book.properties).filter(([key]) => key.startsWith('review.'));
    published = [...cells, content, JSON.stringify(file), JSON.stringify(kept)];
  });

  test('is looked through', () => {
    expect(found(['Обзор для директора', 'Формирование базы наставников', 'book-1:review', 'bold'])).toHaveLength(4);
    expect(FREE.length).toBeGreaterThan(30);
  });

  test('holds no name of the demo, whole or in part', () => {
    const people = [
      ...textsOf(state, 'Наставляемые', 'Фамилия, имя, отчество'),
      ...textsOf(state, 'Наставники', 'Фамилия, имя, отчество'),
      ...textsOf(state, 'Роли', 'Фамилия, имя, отчество'),
    ];
    expect(people.length).toBeGreaterThan(180);
    expect(people).toContain(inventedName(9));
    const words = new Set(published.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    expect(people.flatMap((person) => person.split(' ')).filter((part) => words.has(part))).toEqual([]);
  });

  test('holds nothing that was written into any tab by hand', () => {
    const written = FREE.flatMap(({ tab, header }) => textsOf(state, tab, header));
    const ours = [...stageTitles, ...Object.values(DOCUMENT_KINDS)].join('\n').toLowerCase();
    const telling = written.filter((text) => !ours.includes(text.toLowerCase()) && !/^[\d.]+$/.test(text));
    expect(telling.length).toBeGreaterThan(500);
    expect(found(telling)).toEqual([]);
  });

  test('holds nothing that was written where it does not belong', () => {
    expect(found(STRICT.map((_, at) => secretOf(FREE.length + at)))).toEqual([]);
  });

  test('names its readers nowhere but in its permissions', () => {
    expect(found(['director@', 'zavuch@'])).toEqual([]);
    expect(JSON.stringify(reviewFile(state).permissions)).toContain('director@school.ru');
  });
});

test('names in the shape of a number or a link of ours stay in the workbook', () => {
  const state = filled(schoolOf(3));
  const links = [
    'C:\\Users\\Тайная Мария\\Документы\\Д-001 Приказ о закреплении пар.docx',
    'Документы/Д-001 Приказ о закреплении Тайной.docx',
    'https://docs.google.com/document/d/1aB/edit#Тайная',
    'https://drive.google.com/file/d/1aB/view?q=Тайная',
  ];
  for (const link of links) {
    cell(state, 'Документы', 2, 'Номер').value = 'Тай-5';
    cell(state, 'Документы', 2, 'Ссылка').value = link;
    const { ok, state: after } = run(state, 'publishReview', {}, { today: '2026-10-01' });
    expect([ok, JSON.stringify(cellsOf(after)).match(/Тай/)]).toEqual([true, null]);
  }
});

test('a school named like a formula stays that text', () => {
  const texts = ['=1+1', '+7 999', '-', '@x', "'кавычка", '<b>школа</b>'];
  for (const text of texts) {
    const state = filled(schoolOf(3));
    cell(state, 'Настройки', 3, 'Значение').value = text;
    const { state: after } = run(state, 'publishReview', {}, { today: '2026-10-01' });
    expect(cellsOf(after).map(({ value }) => value)).toContain(`${text}, 2026/2027 учебный год`);
  }
});
