import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2026-10-01';
const INPUT = { kind: 'pairs' };

const small = () => filled(schoolOf(7));
const preview = (state: OfficeState) => run(state, 'previewOrder', INPUT, { today: TODAY });
const issue = (state: OfficeState) => run(state, 'issueOrder', INPUT, { today: TODAY });

function signed(): OfficeState {
  const { state } = issue(small());
  const line = lineOf(state, 'Документы', 'Код', 'Д-001');
  cell(state, 'Документы', line, 'Номер').value = '15-осн.';
  cell(state, 'Документы', line, 'Дата').value = 46_281;
  return state;
}

test('shows the text of the order that would be written, and writes nothing', async () => {
  const start = small();
  const { value, state, calls } = preview(start);
  expect(value).toMatchObject({ document: null, state: 'new', pairs: 2, leftOut: [] });
  expect(visible(state)).toEqual(visible(start));
  expect(calls.filter(({ kind }) => ['write', 'drive', 'lock', 'flush'].includes(kind))).toEqual([]);
  const written = (await documentText(issue(start).state)).replace(/\s+/g, ' ');
  const points = value.lines.filter((line: string) => /^\d\. /.test(line));
  expect(points.length).toBeGreaterThan(3);
  for (const point of points) expect(written).toContain(point.replace(/\s+/g, ' '));
});

describe('what would become of the order', () => {
  test('a draft is written again', () => {
    const { state, value } = issue(small());
    expect(preview(state).value).toMatchObject({ state: 'draft', document: 'Д-001', link: value.link });
  });

  test('a signed order stays as it is while nothing has changed', () => {
    expect(preview(signed()).value).toMatchObject({
      state: 'unchanged',
      document: 'Д-001',
      number: '15-осн.',
      date: '2026-09-16',
      lines: [],
    });
  });

  test('changes after a signed order go into another', () => {
    const state = signed();
    cell(state, 'Пары', 2, 'Прекращена').value = 46_290;
    expect(preview(state).value).toMatchObject({
      state: 'amendment',
      document: null,
      title: expect.stringContaining('изменени'),
    });
    expect(preview(issue(state).state).value).toMatchObject({ state: 'amendment', document: 'Д-002' });
  });
});

describe('pairs with errors', () => {
  const spoilt = () => {
    const state = small();
    delete sheet(state, 'Согласия').cells[lineOf(state, 'Согласия', 'Код участника', 'У-0003')];
    return state;
  };

  test('are left out, with the sentences and the places of their errors', () => {
    expect(preview(spoilt()).value).toMatchObject({ pairs: 1, state: 'new' });
    expect(preview(spoilt()).value.leftOut).toEqual([
      {
        code: 'П-001',
        rules: ['consentMissing'],
        messages: [expect.stringContaining('Нет действующего согласия')],
        places: [{ tab: 'Наставляемые', row: 2, code: 'У-0003', column: 'Код' }],
        place: { tab: 'Наставляемые', row: 2, code: 'У-0003', column: 'Код' },
      },
    ]);
  });

  test('are named even when nobody is left for an order', () => {
    const state = spoilt();
    cell(state, 'Пары', 7, 'Форма наставничества').value = 'учитель – учитель';
    const { ok, value } = preview(state);
    expect([ok, value.obstacle]).toEqual([true, expect.stringContaining('В приказ некого включить')]);
    expect(value.leftOut.map(({ code }: { code: string }) => code)).toEqual(['П-001', 'П-002']);
    expect(issue(state)).toMatchObject({ ok: false, message: value.obstacle });
  });
});
