import { describe, expect, test } from 'vitest';
import { LOST, openPage, refused } from './page';

const LINES = [
  'МБОУ «СОШ № 2»',
  '',
  'ПРИКАЗ',
  '____________    № ______',
  'О закреплении наставнических пар',
  '',
  '1. Утвердить наставнические пары (приложение).',
  '',
  'Директор    Е.В. Воронцова',
  '────────',
  'Приложение',
  '',
  '№ п/п | Код | Наставник | Срок',
  '1 | П-001 | <img src=x onerror=alert(1)> | с 14.09.2026 / по 31.05.2027',
  '2 | П-002 | У-0002 | с 14.09.2026 / по 31.05.2027',
];

const preview = (given: object = {}) => ({
  document: null,
  title: 'Приказ о закреплении пар',
  state: 'new',
  lines: LINES,
  pairs: 2,
  leftOut: [],
  ...given,
});

const LINK = 'https://docs.google.com/document/d/1/edit';
const ISSUED = { document: 'Д-001', link: LINK, pairs: 2, leftOut: [], unchanged: false };

const opened = (given: object = {}, answers: object = {}) =>
  openPage('order', { previewOrder: preview(given), ...answers });

describe('the text', () => {
  test('stands in paragraphs, points and small lists of the rows', async () => {
    const page = await opened();
    const shape = [...page.document.querySelectorAll('.paper > *')].map(({ tagName, className }) =>
      [tagName, className].join(' ').trim(),
    );
    expect(shape).toEqual([
      'P head',
      'P head',
      'P ends',
      'P head',
      'P point',
      'P ends',
      'HR',
      'P paragraph',
      'DL',
      'DL',
    ]);
    expect(page.labels('.paper dl:last-of-type > div')).toEqual([
      '№ п/п2',
      'КодП-002',
      'НаставникУ-0002',
      'Срокс 14.09.2026по 31.05.2027',
    ]);
  });

  test('has every row under the headings of its own table', async () => {
    const page = await opened({ lines: [...LINES, '', 'Код | Кто | Когда', 'П-9 | У-9 | 01.10.2026'] });
    expect(page.labels('.paper dl:last-of-type > div')).toEqual(['КодП-9', 'КтоУ-9', 'Когда01.10.2026']);
  });

  test('is text, whatever it holds', async () => {
    const page = await opened();
    expect(page.document.querySelector('img')).toBeNull();
    expect(page.text('.paper')).toContain('<img src=x onerror=alert(1)>');
  });

  test('of a long list begins with its first rows', async () => {
    const rows = Array.from({ length: 67 }, (_, at) => `${at + 1} | П-${at + 1} | У-${at + 1} | –`);
    const page = await opened({ lines: [...LINES.slice(0, 13), ...rows] });
    expect(page.labels('.paper dl')).toHaveLength(30);
    await page.press('Показать ещё 37 строк');
    expect(page.labels('.paper dl')).toHaveLength(67);
  });
});

describe('what becomes of the document', () => {
  test.each([
    ['a new one', {}, 'Документа ещё нет.', 'Создать документ'],
    [
      'a draft',
      { state: 'draft', document: 'Д-001', link: LINK },
      'Черновик Д-001 будет переписан.',
      'Обновить черновик',
    ],
    [
      'a signed one that is lost',
      { state: 'draft', document: 'Д-001', number: '15', date: '2026-09-16' },
      'Приказ № 15 от 16.09.2026 подписан, но самого документа нет.',
      'Создать документ',
    ],
    ['an amendment', { state: 'amendment' }, 'Появится проект приказа об изменениях.', 'Создать документ'],
    [
      'an amendment begun',
      { state: 'amendment', document: 'Д-002', link: LINK },
      'Черновик приказа об изменениях Д-002 будет переписан.',
      'Обновить черновик',
    ],
  ])('is said of %s', async (_what, given, words, label) => {
    const page = await opened(given);
    expect(page.text('.note')).toContain(words);
    expect(page.labels('button.primary')).toEqual([label]);
  });

  test('is nothing when a signed order still holds', async () => {
    const page = await opened({
      state: 'unchanged',
      document: 'Д-001',
      number: '15',
      date: '2026-09-16',
      link: LINK,
      lines: [],
    });
    expect(page.text('.note.good')).toContain('Приказ № 15 от 16.09.2026 подписан, и с тех пор ничего не изменилось.');
    expect(page.labels('button.primary')).toEqual([]);
    expect(page.document.querySelector('.note a')?.getAttribute('href')).toBe(LINK);
  });

  test('is nothing when nobody can be named, with the reason', async () => {
    const page = await opened({ lines: [], obstacle: 'В приказ некого включить.' });
    expect([page.text('.note.bad'), page.labels('button.primary')]).toEqual([
      'В приказ некого включить.Открыть «Замечания»',
      [],
    ]);
    await page.press('Открыть «Замечания»');
    expect(page.called.at(-1)).toEqual({ name: 'openSidebar', input: { name: 'findings' } });
  });
});

test('leads from every reason why a pair stays out to its cell', async () => {
  const place = { tab: 'Наставляемые', row: 5, code: 'У-0004', column: 'Код' };
  const other = { tab: 'Пары', row: 9, code: 'П-001', column: 'Форма наставничества' };
  const out = {
    code: 'П-001',
    rules: ['consentMissing'],
    messages: ['Нет согласия.', 'Форма не подходит.'],
    places: [place, other],
    place,
  };
  const page = await opened({ leftOut: [out] }, { openCell: { row: 9 } });
  expect(page.text()).toContain('Не войдут из-за ошибок: 1 пара');
  await page.press('Пары, строка 9, П-001 Форма не подходит.');
  expect(page.called.at(-1)).toEqual({ name: 'openCell', input: other });
  expect(page.isInSheet()).toBe(true);
});

describe('writing the document', () => {
  test('leads to it and says what comes next', async () => {
    const page = await opened({}, { issueOrder: ISSUED });
    await page.press('Создать документ');
    expect(page.called.map(({ name }) => name)).toEqual(['previewOrder', 'issueOrder', 'previewOrder']);
    const link = page.document.querySelector('.note.good a');
    expect([link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([LINK, '_blank']);
    expect(page.text('.note.good')).toContain('Присвоенные номер и дату впишите во вкладку «Документы».');
    expect(page.text('[aria-live]')).toBe('Готово: Д-001. В документе: 2 пары и группы.');
  });

  test('names a file that lies on this machine', async () => {
    const page = await opened({}, { issueOrder: { ...ISSUED, link: 'Документы/Д-001 Приказ.docx' } });
    await page.press('Создать документ');
    expect(page.document.querySelector('.note.good a')).toBeNull();
    expect(page.text('.note.good')).toContain('Файл: Документы/Д-001 Приказ.docx. Его открывает кнопка «Документы»');
  });

  test('never makes a link of what a person has typed over the address', async () => {
    const page = await opened({ state: 'draft', document: 'Д-001', link: 'javascript:alert(1)' });
    expect(page.document.querySelector('.note a')).toBeNull();
  });

  test('leads to the row where number and date belong', async () => {
    const page = await opened({}, { issueOrder: ISSUED, openCell: { row: 2 } });
    await page.press('Создать документ');
    await page.press('Показать строку во вкладке «Документы»');
    expect(page.called.at(-1)).toEqual({ name: 'openCell', input: { tab: 'Документы', row: 1, code: 'Д-001' } });
  });

  test.each([
    ['refused', refused('Впишите полное наименование организации.'), 'Впишите полное наименование организации.'],
    ['lost', LOST, 'Ответ не пришёл.'],
  ])('that is %s can be tried again', async (_how, answer, words) => {
    const page = await opened({}, { issueOrder: answer });
    await page.press('Создать документ');
    expect(page.text('[role=alert]')).toContain(words);
    await page.press('Повторить');
    expect(page.called.filter(({ name }) => name === 'issueOrder')).toHaveLength(2);
  });
});
