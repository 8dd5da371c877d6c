import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { killEverywhere } from './kill';
import { cell, lineOf, run, sheet, visible } from './office';
import { setPassport, sign, withRoadmap } from './roadmap-book';

const TODAY = '2026-10-01';

const print = (state: OfficeState, input: object = {}) => run(state, 'printRoadmap', input, { today: TODAY });
const registered = (state: OfficeState, code: string, header: string) =>
  cell(state, 'Документы', lineOf(state, 'Документы', 'Код', code), header).value ?? '';

describe('the printed roadmap', () => {
  test('is a paper of its own, registered as a draft without number and date', async () => {
    const { value, state } = print(withRoadmap());
    expect(value).toMatchObject({ document: 'Д-001', lines: [], notPrinted: [] });
    expect(state.files).toHaveLength(1);
    expect(registered(state, 'Д-001', 'Вид документа')).toBe('дорожная карта');
    expect(registered(state, 'Д-001', 'Статус')).toBe('проект');
    expect(registered(state, 'Д-001', 'Ссылка')).toBe(value.link);
    expect([registered(state, 'Д-001', 'Номер'), registered(state, 'Д-001', 'Дата')]).toEqual(['', '']);
    expect(registered(state, 'Д-001', 'Наименование')).toBe(
      'Дорожная карта на 2026-2027 учебный год (разделы, результаты и показатели)',
    );
    const text = await documentText(state);
    for (const words of ['Показатели эффективности', 'Публикации на сайте', 'до 25.05.2027', 'Большая школа'])
      expect(text).toContain(words);
  });

  test('printed again is the same paper, under the same link', async () => {
    const first = print(withRoadmap());
    expect(visible(print(first.state).state)).toEqual(visible(first.state));
    cell(first.state, 'Дорожная карта', 2, 'Сроки').value = 'Ноябрь 2026';
    const second = print(first.state);
    expect(second.value).toMatchObject({ document: 'Д-001', link: first.value.link });
    expect(second.state.files).toHaveLength(1);
    expect(await documentText(second.state)).toContain('Ноябрь 2026');
  });

  test('in another layout is another paper, and what it leaves out is said', () => {
    const { state } = print(withRoadmap());
    const { value, state: after } = print(state, { layout: 'C' });
    expect(value.document).toBe('Д-002');
    expect(value.notPrinted).toEqual([
      {
        field: 'expectedResult',
        header: 'Ожидаемый результат',
        count: 3,
        message:
          'В этой таблице нет столбца «Ожидаемый результат»: не напечатаны 3 записи. Во вкладке «Дорожная карта» они останутся.',
      },
      {
        field: 'indicator',
        header: 'Показатели эффективности',
        count: 1,
        message:
          'В этой таблице нет столбца «Показатели эффективности»: не напечатана 1 запись. Во вкладке «Дорожная карта» она останется.',
      },
    ]);
    expect(print(after).value.document).toBe('Д-001');
  });

  test('of another year is another paper', () => {
    const { state } = print(withRoadmap());
    setPassport(state, 'Начало', '01.09.2027');
    setPassport(state, 'Окончание', '31.05.2028');
    expect(print(state).value.document).toBe('Д-002');
  });

  test('is never rewritten once it has a number and a date', () => {
    const signed = sign(print(withRoadmap()).state, 'Д-001');
    const { value, state } = print(signed);
    expect(value.document).toBe('Д-002');
    expect(state.files[0]).toEqual(signed.files[0]);
    expect(print(state).value.document).toBe('Д-002');
  });

  test('comes back to the register when its row was deleted', () => {
    const { state } = print(withRoadmap());
    delete sheet(state, 'Документы').cells[2];
    const { value, state: after } = print(state);
    expect([value.document, after.files.length]).toEqual(['Д-001', 1]);
    expect(registered(after, 'Д-001', 'Статус')).toBe('проект');
  });

  test('names the signed order of the register in its stamp, and keeps the words of the document until then', async () => {
    const state = withRoadmap();
    setPassport(state, 'Гриф утверждения', 'Утверждено\nприказом директора\nот "01" сентября 2023г. №47');
    expect(await documentText(print(state).state)).toContain('от "01" сентября 2023г. №47');
    const draft = run(state, 'issueOrder', { kind: 'roadmap' }, { today: TODAY }).state;
    const text = await documentText(print(draft).state, 1);
    expect(text).toContain('от "01" сентября 2023г. №47');
    const signed = await documentText(print(sign(draft, 'Д-001')).state, 1);
    expect(signed).toMatch(/УТВЕРЖДЕНА\s+приказом МБОУ «Большая школа»\s+от 16\.09\.2026 № 476/);
    expect(signed).not.toContain('№47');
  });

  test('leaves a place for the order in its stamp while the order is a draft and the document says nothing', async () => {
    const draft = run(withRoadmap(), 'issueOrder', { kind: 'roadmap' }, { today: TODAY }).state;
    setPassport(draft, 'Гриф утверждения', '');
    expect(await documentText(print(draft).state, 1)).toMatch(
      /УТВЕРЖДЕНА\s+приказом МБОУ «Большая школа»\s+от _+ № _+/,
    );
  });

  test('of a hundred and twenty rows is printed whole', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      section: `Раздел ${Math.floor(at / 20)}`,
      activity: `Мероприятие № ${at + 1} ${'переосвидетельствование'.repeat(at % 9)}`,
      deadline: 'Октябрь 2026',
      responsible: 'Куратор',
    }));
    const { state } = print(withRoadmap(rows));
    expect((await documentText(state)).match(/Мероприятие № \d+/g)).toHaveLength(120);
  });
});

test('a preview shows the paper and leaves no trace', () => {
  const start = withRoadmap();
  const { value, state } = print(start, { preview: true });
  expect(value).toMatchObject({ document: null, link: '', notPrinted: [] });
  expect(value.lines).toContain('Информационное сопровождение');
  expect(visible(state)).toEqual(visible(start));
});

test('errors in the roadmap do not keep it from being printed', () => {
  const state = withRoadmap();
  cell(state, 'Дорожная карта', 2, 'Начало').value = 'скоро';
  expect(print(state).ok).toBe(true);
});

test('an empty roadmap is not printed', () => {
  const { ok, message } = print(withRoadmap([]));
  expect([ok, message]).toEqual([
    false,
    'Печатать нечего: во вкладке «Дорожная карта» нет ни одного мероприятия. Загрузите дорожную карту или впишите её.',
  ]);
});

/** A register with rows that have no code yet. */
function uncoded(): OfficeState {
  const state = withRoadmap();
  cell(state, 'Документы', 2, 'Вид документа').value = 'иной документ';
  return state;
}

test.each([
  ['the first paper', withRoadmap, true],
  ['the first paper, its writes kept', withRoadmap, false],
  ['beside papers without codes', uncoded, true],
  ['a paper printed again', () => print(withRoadmap()).state, true],
])('%s, killed and printed again, is the same as if it had not been killed', (_what, begin, pendingWritesLost) => {
  const state = begin();
  cell(state, 'Дорожная карта', 2, 'Сроки').value = 'Ноябрь 2026';
  expect(killEverywhere(state, 'printRoadmap', {}, pendingWritesLost, TODAY)).toBeGreaterThan(1);
});
