import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { cell, edited, filled, lineOf, run, sheet } from './office';

const TODAY = '2026-10-01';

const small = () => filled(schoolOf(7));

describe('recordConsent', () => {
  const PAPER = { person: 'У-0003', kind: 'distribution', signer: 'representative', signed: '2026-09-20' };
  const record = (state: OfficeState, given: object = {}) =>
    run(state, 'recordConsent', { ...PAPER, ...given }, { today: TODAY });
  const papers = (state: OfficeState) => Object.keys(sheet(state, 'Согласия').cells).length;

  test('puts the paper below the others', () => {
    const { value, state } = record(small(), { keptAt: 'сейф, папка 3', validUntil: '2027-05-31' });
    const headers = ['Код участника', 'Вид согласия', 'Кто подписал', 'Дата согласия', 'Действует до', 'Где хранится'];
    const line = papers(state);
    expect(headers.map((header) => cell(state, 'Согласия', line, header).value)).toEqual([
      'У-0003',
      'на распространение персональных данных',
      'законный представитель',
      46_285,
      46_538,
      'сейф, папка 3',
    ]);
    expect(value.consents[2]).toMatchObject({ kind: 'distribution', state: 'given', signed: '2026-09-20' });
  });

  test('puts the same paper there once', () => {
    const once = record(small());
    const twice = record(once.state);
    expect([twice.value, papers(twice.state)]).toEqual([once.value, papers(once.state)]);
  });

  test.each([
    ['another signer', { signer: 'representativeAndPupil' }],
    ['another last day', { validUntil: '2027-08-31' }],
    ['no last day', { validUntil: undefined }],
    ['another place', { keptAt: 'сейф, папка 4' }],
  ])('puts a corrected paper below the one it corrects: %s', (_what, correction) => {
    const first = record(small(), { keptAt: 'сейф, папка 3', validUntil: '2027-05-31' }).state;
    const corrected = { keptAt: 'сейф, папка 3 ', validUntil: '2027-05-31', ...correction };
    const second = record(first, corrected);
    expect([second.ok, papers(second.state)]).toEqual([true, papers(first) + 1]);
    expect(papers(record(second.state, corrected).state)).toBe(papers(second.state));
  });

  test('puts the same paper there again once the first was withdrawn', () => {
    const first = record(small()).state;
    cell(first, 'Согласия', papers(first), 'Отозвано').value = 46_290;
    const again = record(first);
    expect([again.value.consents[2].state, papers(again.state)]).toEqual(['given', papers(first) + 1]);
    expect(papers(record(again.state).state)).toBe(papers(again.state));
  });

  test('takes away the mark that the consent was missing', () => {
    const start = small();
    cell(start, 'Согласия', lineOf(start, 'Согласия', 'Код участника', 'У-0003'), 'Вид согласия').value = '';
    const marked = edited(start, 'Наставляемые', 2, 1, { today: TODAY }).state;
    expect(cell(marked, 'Наставляемые', 2, 'Код').note).toContain('Нет действующего согласия');
    const { state } = record(marked, { kind: 'processing' });
    expect(cell(state, 'Наставляемые', 2, 'Код').note ?? '').toBe('');
  });

  test.each([
    ['signed in the future', { signed: '2026-10-02' }, 'Эта дата ещё не наступила'],
    ['that ends before it is signed', { validUntil: '2026-09-01' }, 'раньше, чем подписано'],
    ['of nobody', { person: 'У-0999' }, 'Человека с таким кодом нет в базах'],
    ['signed on no day', { signed: '2026-02-30' }, 'вызвано с неверными данными'],
  ])('takes no paper %s', (_what, given, message) => {
    const start = small();
    const ran = record(start, given);
    expect([ran.message, papers(ran.state)]).toEqual([expect.stringContaining(message), papers(start)]);
  });

  test('keeps what is typed as text', () => {
    const { state } = record(small(), { keptAt: '=1+1' });
    expect(cell(state, 'Согласия', papers(state), 'Где хранится').value).toBe('=1+1');
  });

  test.each([true, false])('killed and run again ends as if it had not been killed, writes lost: %s', (lost) => {
    const start = small();
    delete sheet(start, 'Согласия').cells[lineOf(start, 'Согласия', 'Код участника', 'У-0003')];
    expect(killEverywhere(start, 'recordConsent', { ...PAPER, kind: 'processing' }, lost, TODAY)).toBeGreaterThan(1);
  });
});
