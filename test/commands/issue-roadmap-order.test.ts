import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { killEverywhere } from './kill';
import { cell, lineOf, run, visible } from './office';
import { setPassport, setSchoolYear, sign, withRoadmap } from './roadmap-book';

const TODAY = '2026-10-01';
const INPUT = { kind: 'roadmap' };

const issue = (state: OfficeState, input: object = INPUT) => run(state, 'issueOrder', input, { today: TODAY });
const preview = (state: OfficeState) => run(state, 'previewOrder', INPUT, { today: TODAY }).value;
const registered = (state: OfficeState, code: string, header: string) =>
  cell(state, 'Документы', lineOf(state, 'Документы', 'Код', code), header).value ?? '';

describe('the order on the roadmap', () => {
  test('is written once, with the roadmap in its appendix, and registered as a draft', async () => {
    const { value, state } = issue(withRoadmap());
    expect(value).toMatchObject({ document: 'Д-001', pairs: 0, leftOut: [], notPrinted: [], unchanged: false });
    expect(registered(state, 'Д-001', 'Вид документа')).toBe('приказ об утверждении дорожной карты');
    expect(registered(state, 'Д-001', 'Статус')).toBe('проект');
    expect(registered(state, 'Д-001', 'Номер')).toBe('');
    const text = await documentText(state);
    expect(text).toContain(
      'Об утверждении дорожной карты (плана мероприятий) по внедрению наставничества на 2026/2027 учебный год',
    );
    expect(text).toMatch(/Приложение\s+к приказу МБОУ «Большая школа»\s+от _+ № _+/);
    expect(text).toContain('Публикации на сайте');
  });

  test('is acknowledged by those of «Роли» whom the roadmap makes responsible', async () => {
    const text = await documentText(issue(withRoadmap()).state);
    const signing = text.slice(text.indexOf('С приказом ознакомлены'), text.indexOf('Приложение'));
    expect(signing).toContain('О.А. Ласточкина');
    expect(signing).toContain('А.О. Ким');
  });

  test('takes the layout that is asked for, and says what it leaves out', () => {
    const { value } = issue(withRoadmap(), { ...INPUT, layout: 'C' });
    expect(value.notPrinted.map(({ field }: { field: string }) => field)).toEqual(['expectedResult', 'indicator']);
  });

  test('issued again rewrites its draft under the same link', async () => {
    const first = issue(withRoadmap());
    expect(visible(issue(first.state).state)).toEqual(visible(first.state));
    cell(first.state, 'Дорожная карта', 2, 'Сроки').value = 'Ноябрь 2026';
    const second = issue(first.state);
    expect(second.value).toMatchObject({ document: 'Д-001', link: first.value.link });
    expect(second.state.files).toHaveLength(1);
    expect(await documentText(second.state)).toContain('Ноябрь 2026');
  });

  test('is never rewritten once signed', () => {
    const signed = sign(issue(withRoadmap()).state, 'Д-001');
    cell(signed, 'Дорожная карта', 2, 'Сроки').value = 'Ноябрь 2026';
    const { value, state } = issue(signed);
    expect(value).toMatchObject({ document: 'Д-001', unchanged: true });
    expect(state.files).toEqual(signed.files);
  });

  test('gives way to a new one when it is cancelled, or of a past year', () => {
    const cancelled = sign(issue(withRoadmap()).state, 'Д-001');
    cell(cancelled, 'Документы', 2, 'Статус').value = 'отменён';
    expect(issue(cancelled).value).toMatchObject({ document: 'Д-002', unchanged: false });
    const past = sign(issue(withRoadmap()).state, 'Д-001');
    cell(past, 'Документы', 2, 'Дата').value = 45_900;
    expect(issue(past).value).toMatchObject({ document: 'Д-002', unchanged: false });
  });

  test('counts as the roadmap of the school only once it is signed', () => {
    const counted = (state: OfficeState) =>
      run(state, 'fillIndicators', {}, { today: TODAY }).value.indicators.find(
        ({ code }: { code: string }) => code === 'I7',
      ).value;
    const draft = issue(withRoadmap()).state;
    expect([counted(draft), counted(sign(draft, 'Д-001'))]).toEqual(['Нет', 'Да']);
  });
});

describe('when «Настройки» is still of another year, the order', () => {
  const early = () => setSchoolYear(withRoadmap(), '2025/2026');

  test('is of the year of the roadmap', async () => {
    const { state } = issue(early());
    const text = await documentText(state);
    expect(text).toContain('в целях организации наставничества в 2026/2027 учебном году');
    expect(text).not.toContain('2025/2026');
    expect(registered(state, 'Д-001', 'Наименование')).toContain('2026-2027');
  });

  test('is another than the signed one of the year before', () => {
    const { state } = issue(early());
    const before = sign(state, 'Д-001');
    cell(before, 'Документы', lineOf(before, 'Документы', 'Код', 'Д-001'), 'Дата').value = 45_900;
    expect(issue(before).value).toMatchObject({ document: 'Д-002', unchanged: false });
  });
});

describe('a roadmap with errors', () => {
  const spoilt = () => {
    const state = withRoadmap();
    cell(state, 'Дорожная карта', 3, 'Начало').value = 'скоро';
    return state;
  };

  test('is not approved, and its rows are named', () => {
    const { ok, message, state } = issue(spoilt());
    expect(ok).toBe(false);
    expect(message).toBe(
      'Утверждать дорожную карту рано: в ней есть ошибки (строка 3, М-002). Исправьте их. Печатать её можно и сейчас.',
    );
    expect(state.files).toEqual([]);
  });

  test('is told of an error in its passport by the tab, and of many by the first of them', () => {
    const state = withRoadmap();
    setPassport(state, 'Утверждена', 'осенью');
    expect(issue(state).message).toContain('«Паспорт дорожной карты», строка 8');
    const rows = Array.from({ length: 12 }, (_, at) => ({ activity: `Дело ${at}`, deadline: 'Октябрь 2026' }));
    const many = withRoadmap(rows);
    for (const at of rows.keys()) cell(many, 'Дорожная карта', at + 2, 'Начало').value = 'скоро';
    expect(issue(many).message).toContain('строка 9, М-008; и ещё 4 строки)');
  });

  test('is shown with the places of its errors', () => {
    expect(preview(spoilt())).toMatchObject({
      document: null,
      obstacle: expect.stringContaining('строка 3, М-002'),
      leftOut: [{ code: 'М-002', rules: ['malformed'], place: { tab: 'Дорожная карта', row: 3, column: 'Начало' } }],
    });
  });

  test('is none once the order is signed', () => {
    const state = sign(issue(withRoadmap()).state, 'Д-001');
    cell(state, 'Дорожная карта', 3, 'Начало').value = 'скоро';
    expect(issue(state).value).toMatchObject({ unchanged: true });
  });
});

describe('the preview of the order', () => {
  test('shows what would be written, and what would become of it', () => {
    const start = withRoadmap();
    expect(preview(start)).toMatchObject({ document: null, state: 'new', leftOut: [], notPrinted: [] });
    expect(preview(start).lines.join('\n')).toContain('Утвердить прилагаемую дорожную карту');
    const draft = issue(start).state;
    expect(preview(draft)).toMatchObject({ document: 'Д-001', state: 'draft' });
    expect(preview(sign(draft, 'Д-001'))).toMatchObject({
      document: 'Д-001',
      state: 'unchanged',
      number: '476',
      date: '2026-09-16',
      lines: [],
    });
  });
});

test('without a roadmap there is no order', () => {
  expect(issue(withRoadmap([]))).toMatchObject({ ok: false, message: expect.stringMatching(/^Печатать нечего/) });
});

/** A draft whose roadmap has been changed since. */
function redrafted(): OfficeState {
  const { state } = issue(withRoadmap());
  cell(state, 'Дорожная карта', 2, 'Сроки').value = 'Ноябрь 2026';
  return state;
}

test.each([
  ['the first order', withRoadmap, true],
  ['the first order, its writes kept', withRoadmap, false],
  ['a draft issued again', redrafted, true],
])('%s, killed and issued again, is the same as if it had not been killed', (_what, begin, pendingWritesLost) => {
  expect(killEverywhere(begin(), 'issueOrder', INPUT, pendingWritesLost, TODAY)).toBeGreaterThan(1);
});
