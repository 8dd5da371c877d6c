import { describe, expect, test } from 'vitest';
import { DAILY_HANDLER } from '../../src/commands/daily-check';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { filledIn } from '../commands/filled-in';
import { formOf, submit } from '../commands/forms';
import { cell, filled, prepared, press, run } from '../commands/office';

const DAY = '2026-10-01';
const NEXT = '2026-10-02';

type Given = Parameters<typeof press>[2];

const on = (state: OfficeState): OfficeState => run(state, 'dailyCheck', { turn: 'on' }, { today: DAY }).state;
const fired = (state: OfficeState, given: Given = {}) =>
  press(state, DAILY_HANDLER, { today: NEXT, headless: true, ...given });
const told = (state: OfficeState) => run(state, 'dailyCheck', {}, { today: NEXT }).value;

/** A tab has been deleted. */
function without(state: OfficeState, tab: string): OfficeState {
  state.book.sheets = state.book.sheets.filter(({ name }) => name !== tab);
  return state;
}

const yes = () => ({ button: 'YES' as const });
const menu = (state: OfficeState, given: Given = {}) => press(state, 'dailyCheck_', { today: NEXT, ...given });
const said = ({ shown }: ReturnType<typeof press>) =>
  shown.filter(({ kind }) => kind === 'alert').map(({ content }) => content);

describe('the morning run', () => {
  test('marks what is wrong, gives codes, and shows nothing to anybody', () => {
    const state = on(filled(schoolOf(7)));
    cell(state, 'Наставляемые', 2, 'Код').value = '';
    cell(state, 'Наставляемые', 3, 'Категория').value = 'ученик?';
    const { state: after, shown, logs } = fired(state);
    expect(cell(after, 'Наставляемые', 2, 'Код').value).toMatch(/^У-\d{4}$/);
    expect(cell(after, 'Наставляемые', 3, 'Категория').note).toContain('Замечания «Наставника»');
    expect([shown, logs]).toEqual([[], []]);
    expect(told(after)).toMatchObject({ lastRun: NEXT, outcome: 'done' });
  });

  test('refreshes the director’s review, once there is one', () => {
    const state = on(filled(schoolOf(7)));
    expect(fired(state).state.files).toEqual([]);
    const published = run(state, 'publishReview', {}, { today: DAY }).state;
    const after = fired(published).state;
    expect(after.files).toHaveLength(1);
    expect(run(after, 'readReview', {}, { today: NEXT }).value).toMatchObject({ refreshed: NEXT });
  });

  test('takes the answers that no event has brought in, once there is a questionnaire', () => {
    const { calls } = fired(on(prepared()));
    expect(calls.filter(({ name }) => name.startsWith('Form'))).toEqual([]);
    const codes = run(on(prepared()), 'issueCodes', { count: 1 }, { today: DAY }).state;
    const asked = run(codes, 'createQuestionnaires', { questionnaires: ['menteePupil'] }, { today: DAY }).state;
    const form = formOf(asked);
    const { state } = submit(asked, form.id, filledIn(form, { 'Ваш код участника': 'У-0001' }));
    const after = fired(state).state;
    expect(cell(after, 'Наставляемые', 2, 'Код').value).toBe('У-0001');
    expect(told(after)).toMatchObject({ outcome: 'done' });
  });

  test('makes no second review where another editor keeps the first', () => {
    const published = run(on(filled(schoolOf(7))), 'publishReview', {}, { today: DAY }).state;
    const { state } = fired({ ...published, files: [] });
    expect(state.files).toEqual([]);
    expect(told(state)).toMatchObject({ outcome: 'failed', trouble: expect.stringContaining('другой редактор') });
  });

  test('leaves a review in the bin where its owner has put it', () => {
    const published = run(on(filled(schoolOf(7))), 'publishReview', {}, { today: DAY }).state;
    const binned = { ...published, files: published.files.map((file) => ({ ...file, trashed: true })) };
    const { state } = fired(binned);
    expect([state.files.length, told(state).outcome]).toEqual([1, 'done']);
  });

  test('tells by the next look why it failed', () => {
    const state = without(on(prepared()), 'Пары');
    const { state: after, shown } = fired(state);
    expect(shown).toEqual([]);
    expect(told(after)).toMatchObject({ lastRun: NEXT, outcome: 'failed', trouble: expect.stringContaining('«Пары»') });
  });

  test('tells by the next look that Drive did not answer', () => {
    const state = run(on(filled(schoolOf(7))), 'publishReview', {}, { today: DAY }).state;
    const at = fired(state).calls.findIndex(({ name }) => name === 'Files.list') + 1;
    const { state: after } = fired(state, { fault: { at, fail: 'API call to drive.files.list failed with error' } });
    expect(told(after)).toMatchObject({ lastRun: NEXT, outcome: 'failed' });
  });

  test('that was cut off is known not to have ended', () => {
    const { calls } = fired(on(prepared()));
    const dead = fired(on(prepared()), { fault: { at: calls.length - 3, kill: true } });
    expect(told(dead.state)).toMatchObject({ lastRun: NEXT, outcome: 'begun' });
  });
});

describe('the item of the menu', () => {
  test('offers to turn it on, and does so only when the person agrees', () => {
    const no = menu(prepared(), { answers: [{ button: 'NO' }] });
    expect([said(no).length, no.state.triggers ?? []]).toEqual([1, []]);
    const agreed = menu(prepared(), { answers: [yes()] });
    expect(said(agreed)).toEqual([
      expect.stringMatching(/^Ежедневная проверка выключена\.\n\nКаждое утро[\s\S]+\n\nВключить её\?$/),
      expect.stringContaining('Первый раз она пройдёт ближайшим утром'),
    ]);
    expect(agreed.state.triggers).toHaveLength(1);
  });

  test('tells whose it is and when it ran last, and offers to turn it off', () => {
    const state = fired(on(prepared())).state;
    const off = menu(state, { answers: [yes()] });
    expect(said(off)).toEqual([
      'Ежедневную проверку включили вы: 01.10.2026.\nПоследний раз прошла 02.10.2026.\n\nВыключить её?',
      'Ежедневная проверка выключена.',
    ]);
    expect(off.state.triggers).toEqual([]);
    expect(said(menu(state, { user: 'other', answers: [{ button: 'NO' }] }))).toEqual([
      'Ежедневную проверку включил другой редактор таблицы: 01.10.2026.\nПоследний раз прошла 02.10.2026.\n\nВыключить её?',
    ]);
  });

  test('offers to take over what is lost and to mend what Google has stopped', () => {
    const later = { today: '2026-10-09', seed: 'later' };
    expect(said(menu(on(prepared()), { ...later, user: 'other', answers: [yes()] }))).toEqual([
      'Ежедневную проверку включил другой редактор таблицы (01.10.2026), но уже несколько дней она не работает.\nОна ещё ни разу не проходила.\n\n' +
        `${WHAT}\n\nВключить её от вашего имени?`,
      expect.stringContaining('включена'),
    ]);
    expect(said(menu(on(prepared()), { ...later, answers: [yes()] }))[0]).toContain('Google остановил её.');
  });

  test('tells why the last run failed', () => {
    const state = without(on(prepared()), 'Пары');
    expect(said(menu(fired(state).state, { answers: [{ button: 'NO' }] }))[0]).toMatch(
      /Последний раз, 02\.10\.2026, не удалась\. .*«Пары»/,
    );
  });

  test('asks for the permission before anything else', () => {
    const refused = { refusedScopes: ['https://www.googleapis.com/auth/script.scriptapp'] };
    expect(() => menu(prepared(), refused)).toThrow('Authorization is required');
  });

  test('is beyond a simple trigger', () => {
    expect(() => menu(prepared(), { limited: true })).toThrow('permissions');
  });
});

const WHAT =
  'Каждое утро, около шести часов, надстройка сама принимает новые ответы на анкеты, проверяет базы и пары, отмечает замечания в ячейках и обновляет обзор для директора, если вы им уже поделились.';
