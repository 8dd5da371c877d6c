import { describe, expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../src/domain/roadmap/import/html-blocks';
import { htmlTree } from '../../../../src/domain/roadmap/import/html-tree';
import { readRoadmap } from '../../../../src/domain/roadmap/import/read-roadmap';
import * as documents from './documents';
import * as pages from './pages';
import { read, rows } from './read';

const passport = (text: string) => read(text).record.passport;

/** A plan under some lines. */
const under = (...lines: readonly string[]): string =>
  `${lines.join('\n')}\n\n${documents.table('Мероприятие|Сроки|Ответственный', 'Приказ|август|Директор', 'Пары|май|Куратор')}`;

describe('the passport', () => {
  test('has the organisation, the title, the period and the stamp', () => {
    expect(passport(documents.four)).toMatchObject({
      organisation: ['Муниципальное казённое общеобразовательное учреждение', '«Ясеневская средняя школа»'],
      title: ['План мероприятий по наставничеству', 'на 2025/2026 учебный год'],
      period: { raw: 'на 2025/2026 учебный год', type: 'schoolYear', start: '2025-09-01', end: '2026-05-31' },
      approval: { mode: 'byOfficial', date: '2025-09-02', signatory: 'П.П. Рябинин' },
      level: 'school',
      scope: 'all',
    });
  });

  test('has footnotes, annexes with their condition and abbreviations', () => {
    expect(passport(documents.withOthers)).toMatchObject({
      abbreviations: { ЦМН: 'целевой модели наставничества' },
      footnotes: [
        { mark: '*', text: 'Карта уточняется в январе.' },
        { mark: '**', text: 'при наличии таких детей' },
      ],
      annexes: [{ title: 'Работа с детьми в трудной ситуации', condition: 'при наличии таких детей', headers: [] }],
      approval: { mode: 'byOrder', number: '112-о', date: '2025-08-29' },
    });
    expect(rows(documents.withOthers, 'annex', 'section', 'activity', 'responsible')).toEqual([
      ' | Подготовка | Опрос классов | Классные руководители',
      ' | Подготовка | Подбор наставников | Куратор',
      'Работа с детьми в трудной ситуации |  | Беседа с семьёй | Социальный педагог',
    ]);
  });

  test.each([
    ['План на 2023 - 2024 год', 'на 2023 - 2024 год', 'schoolYear', '2023-09-01', '2024-05-31'],
    ['План на 2025-2026 уч. год', 'на 2025-2026 уч. год', 'schoolYear', '2025-09-01', '2026-05-31'],
    ['План на 2026/27 учебный год', 'на 2026/27 учебный год', 'schoolYear', '2026-09-01', '2027-05-31'],
    ['План на 2026 г.', 'на 2026 г.', 'calendarYear', '2026-01-01', '2026-12-31'],
    ['План (2024–2027 годы)', '2024–2027 годы', 'multiYear', '2024-01-01', '2027-12-31'],
    ['План на 2024-2027 учебные годы', 'на 2024-2027 учебные годы', 'multiYear', '2024-09-01', '2027-05-31'],
    [
      'План на период с 15.09.2025 по 20.05.2026',
      'на период с 15.09.2025 по 20.05.2026',
      'schoolYear',
      '2025-09-15',
      '2026-05-20',
    ],
    ['План школы № 2023', '', 'undefined', undefined, undefined],
  ])('«%s»', (title, raw, type, start, end) => {
    expect(passport(under(title)).period).toEqual(start === undefined ? { raw, type } : { raw, type, start, end });
  });

  test.each([
    [
      ['УТВЕРЖДАЮ', 'Директор ______ /А.А. Елкина/', '«1» сентября 2025 г.'],
      'byOfficial',
      '2025-09-01',
      undefined,
      'А.А. Елкина',
    ],
    [
      ['Утверждена', 'приказом МБОУ «СОШ № 5»', 'от 01.09.2025 г. № 210/1-од'],
      'byOrder',
      '2025-09-01',
      '210/1-од',
      undefined,
    ],
    [
      ['УТВЕРЖДАЮ:', 'Директор школы № 5', 'Приказ от 10.09.2025 № 19', '____ / А.А.Елкина'],
      'mixed',
      '2025-09-10',
      '19',
      'А.А.Елкина',
    ],
    [['Утверждено приказом директора от ___ № ___'], 'byOrder', undefined, undefined, undefined],
  ])('%j', (lines, mode, date, number, signatory) => {
    const { approval, title } = passport(under(...lines, '', 'Дорожная карта'));
    expect(approval).toEqual({
      raw: lines,
      mode,
      ...(date && { date }),
      ...(number && { number }),
      ...(signatory && { signatory }),
    });
    expect(title).toEqual(['Дорожная карта']);
  });

  test.each([
    ['Дорожная карта наставничества педагогов', 'school', 'teachers'],
    ['Дорожная карта наставничества обучающихся МАОУ «Лицей № 2»', 'school', 'pupils'],
    ['План внедрения модели в организациях города Липова', 'municipality', 'all'],
    ['План внедрения модели в организациях Липовской области', 'region', 'all'],
  ])('«%s»: %s, %s', (title, level, scope) => {
    expect(passport(under(title))).toMatchObject({ level, scope });
  });

  test('a report has a date and no stamp', () => {
    expect(passport(under('Аналитическая справка школы', '13.10.2025')).approval).toEqual({
      raw: ['13.10.2025'],
      mode: 'none',
      date: '2025-10-13',
    });
  });

  test('an explanation is no part of the title, and is named', () => {
    const found = read(under('Дорожная карта', 'Цель: учить учителей.', '1. Обучение.'));
    expect(found.record.passport.title).toEqual(['Дорожная карта']);
    expect(found.doubts).toMatchObject([
      { kind: 'textLeftOut', given: { where: 'above', lines: 2, start: 'Цель: учить учителей.' } },
    ]);
  });

  test('who signed below the table is left out without a name', () => {
    const found = read(`${under('Дорожная карта')}\n\nДиректор А.А. Елкина`);
    expect(found.doubts).toMatchObject([{ kind: 'textLeftOut', given: { where: 'below', lines: 1, start: '' } }]);
  });
});

describe('a page', () => {
  test('of Word with cells merged both ways', () => {
    expect(rows(pages.merged, 'section', 'activity', 'deadline', 'responsible', 'indicator')).toEqual([
      'Подготовительный этап | Сбор заявок | 01.09.2025 – 15.09.2025 | Куратор / Классные руководители | Не менее 20 заявок',
      'Подготовительный этап | Беседы с учениками | 10.09.2025 – 20.09.2025 | Куратор / Классные руководители | Не менее 20 заявок',
      'Основной этап | – Встречи пар / – Дневник пары | в течение года | Наставники | 100% пар',
    ]);
    expect(passport(pages.merged)).toMatchObject({
      title: ['ДОРОЖНАЯ КАРТА', 'наставничества «учитель – ученик» на 2025-2026 год'],
      approval: {
        raw: [
          'СОГЛАСОВАНО',
          'Протокол педсовета от 28.08.2025 № 1',
          'УТВЕРЖДЕНО',
          'приказом МБОУ «СОШ № 5»',
          'от 01.09.2025 № 210/1-од',
        ],
        date: '2025-09-01',
        number: '210/1-од',
      },
    });
  });

  test('of Google Docs, a stage over its rows', () => {
    expect(rows(pages.google, 'sectionNumber', 'section', 'activity', 'deadline')).toEqual([
      '1 | Подготовка условий | Приказ о наставничестве | август',
      '1 | Подготовка условий | Мониторинг запросов | сентябрь',
      '2 | Рефлексия | Анкетирование | май',
    ]);
    expect(read(pages.google).record.layout).toBe('C');
  });

  test.each([
    ['<table><tr><th>Мероприятие<th>Сроки<tr><td>Встреча<td>май</table>'],
    ['<table><tr><th>Мероприятие</th><th>Сроки</th></tr><tr><td>Встреча</td><td>май</td></tr></table>'],
  ])('whose table lies in another for its place: %s', (inner) => {
    const text = `<table><tr><td><p>План на 2026 год${inner}</td></tr><tr><td>* уточняется</td></tr></table>`;
    expect(rows(text, 'activity', 'deadline')).toEqual(['Встреча | май']);
    expect(passport(text)).toMatchObject({
      title: ['План на 2026 год'],
      footnotes: [{ mark: '*', text: 'уточняется' }],
    });
  });

  test('with a footnote as mammoth writes it, and numbered lists', () => {
    const html =
      '<p>План<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><table><tr><th>Мероприятие</th><th>Сроки</th></tr><tr><td><ol><li>Опрос</li><li>Отчёт</li></ol></td><td><ol><li>май</li></ol></td></tr></table><ol><li id="footnote-1"><p>Уточняется. <a href="#footnote-ref-1">↑</a></p></li></ol>';
    const found = readRoadmap(blocksOfHtml(htmlTree(html)));
    expect(found).toMatchObject({
      record: {
        items: [{ activity: '1. Опрос\n2. Отчёт', deadline: 'май' }],
        passport: { footnotes: [{ mark: '[1]', text: 'Уточняется.' }] },
      },
    });
  });
});
