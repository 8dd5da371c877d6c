import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2026-10-01';

/** Two mentors, seven mentees, all of them minors who have given their consents; names are kept. */
const small = () => filled(schoolOf(7));

const survey = (state: OfficeState) => run(state, 'surveyConsents', {}, { today: TODAY }).value;
const print = (state: OfficeState, input: object) => run(state, 'printConsents', input, { today: TODAY });
const withdraw = (state: OfficeState, input: object) =>
  run(
    state,
    'withdrawConsent',
    { person: 'У-0003', kind: 'processing', day: '2026-09-30', ...input },
    { today: TODAY },
  );

const set = (state: OfficeState, tab: string, code: string, header: string, value: string | number) => {
  const key =
    tab === 'Пары' ? 'Код наставляемого' : tab === 'Согласия' || tab === 'Особые категории' ? 'Код участника' : 'Код';
  cell(state, tab, lineOf(state, tab, key, code), header).value = value;
  return state;
};
const setting = (state: OfficeState, name: string, value: string) => {
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', name), 'Значение').value = value;
  return state;
};
const byCodes = (state: OfficeState) => setting(state, 'Персональные данные', 'по кодам, без имён');

/** A row of a tab under everything in it, by headers. */
function put(state: OfficeState, tab: string, values: Readonly<Record<string, string | number>>): OfficeState {
  const line = Math.max(...Object.keys(sheet(state, tab).cells).map(Number)) + 1;
  for (const [header, value] of Object.entries(values)) cell(state, tab, line, header).value = value;
  return state;
}

/** Somebody who takes part in all that a withdrawal reaches. */
function active(): OfficeState {
  const state = small();
  set(state, 'Наставляемые', 'У-0003', 'Ссылка на кейс или отзыв', 'https://school.ru/story');
  put(state, 'Согласия', {
    'Код участника': 'У-0003',
    'Вид согласия': 'на распространение персональных данных',
    'Кто подписал': 'законный представитель',
    'Дата согласия': 46_270,
  });
  put(state, 'Согласия', {
    'Код участника': 'У-0003',
    'Вид согласия': 'на обработку сведений о здоровье',
    'Кто подписал': 'законный представитель',
    'Дата согласия': 46_270,
  });
  set(state, 'Особые категории', 'У-0003', 'ОВЗ', 'да');
  put(state, 'Публикации', { Код: 'Н-001', Название: 'Итоги', Дата: 46_280, 'Коды участников': 'У-0003, У-0004' });
  put(state, 'Ответы', {
    'Код ответа': 'О-0001',
    Анкета: 'Анкета наставляемого: обучающийся',
    'Код участника': 'У-0003',
  });
  return state;
}

describe('surveyConsents', () => {
  test('tells how far each kind is, and nobody is missing', () => {
    expect(survey(small())).toMatchObject({
      dataMode: 'names',
      people: { given: 9, all: 9, percent: 100 },
      missing: [],
      left: [],
      classes: ['6', '10'],
      kinds: [
        { kind: 'processing', needed: 0, given: 0, percent: null },
        { kind: 'minorProcessing', needed: 9, given: 9, percent: 100, expiring: 0 },
        { kind: 'distribution', needed: 0 },
        { kind: 'specialCategories', needed: 0 },
        { kind: 'mentoringWork', needed: 0 },
      ],
    });
  });

  test('tells whose is missing, where she stands and who signs', () => {
    const state = set(small(), 'Согласия', 'У-0003', 'Отозвано', 46_290);
    const { kinds, missing, people } = survey(state);
    expect([kinds[1].percent, people]).toEqual([88.9, { given: 8, all: 9, percent: 88.9 }]);
    expect(missing).toEqual([
      {
        code: 'У-0003',
        name: expect.any(String),
        schoolClass: '6',
        base: 'mentees',
        tab: 'Наставляемые',
        row: 2,
        kind: 'minorProcessing',
        signer: 'законный представитель',
        mayBeSignedBy: ['representative', 'representativeAndPupil'],
        why: 'withdrawn',
        whyWords: 'Согласие отозвано.',
      },
    ]);
  });

  test('tells only codes where the school works by codes', () => {
    const { missing } = survey(byCodes(set(small(), 'Согласия', 'У-0003', 'Отозвано', 46_290)));
    expect(missing.map(({ code, name }: { code: string; name?: string }) => [code, name])).toEqual([
      ['У-0003', undefined],
    ]);
  });

  test('tells what expires within the notice', () => {
    const state = set(small(), 'Согласия', 'У-0003', 'Действует до', 46_300);
    set(state, 'Согласия', 'У-0004', 'Действует до', 46_311);
    const { expiring, kinds } = survey(state);
    expect([expiring.length, expiring[0], kinds[1].expiring]).toMatchObject([
      1,
      { code: 'У-0003', validUntil: '2026-10-05', row: 2 },
      1,
    ]);
  });
});

describe('printConsents', () => {
  test('prints a clean blank, and the same once more under the same link', async () => {
    const first = print(small(), { kind: 'processing' });
    expect(first.value).toMatchObject({ document: 'Д-001', people: 0, leftOut: [] });
    expect(visible(print(first.state, { kind: 'processing' }).state)).toEqual(visible(first.state));
    expect(first.state.files.map(({ name }) => name)).toEqual([
      'Д-001 Согласие на обработку персональных данных (чистый бланк)',
    ]);
    const text = await documentText(first.state);
    expect(text).toContain('Муниципальное бюджетное общеобразовательное учреждение «Большая школа»');
  });

  test('prints a sheet a person of a class, and keeps names out of the name of the file', async () => {
    const { value, state } = print(small(), { kind: 'minorProcessing', schoolClass: '6' });
    const name = String(cell(state, 'Наставляемые', 2, 'Фамилия, имя, отчество').value);
    expect([value.people, value.title]).toEqual([
      7,
      'Согласие на обработку персональных данных несовершеннолетнего (бланки – 7, 6)',
    ]);
    const text = await documentText(state);
    expect(text.match(/Код участника: У-\d{4}/g)).toHaveLength(7);
    expect(text).toContain(name);
    expect(JSON.stringify([state.files[0]?.name, state.book.properties])).not.toContain(name.split(' ')[0]);
  });

  test('names nobody where the school works by codes', async () => {
    const state = byCodes(small());
    const name = String(cell(state, 'Наставляемые', 2, 'Фамилия, имя, отчество').value);
    const text = await documentText(print(state, { kind: 'minorProcessing', people: ['У-0003'] }).state);
    expect([text.includes('Код участника: У-0003'), text.includes(name)]).toEqual([true, false]);
  });

  test('says where names are kept as it stands in «Настройки»', async () => {
    const state = setting(small(), 'Где хранится таблица с именами', 'На компьютере в кабинете 12.');
    const text = await documentText(print(state, { kind: 'minorProcessing', people: ['У-0003'] }).state);
    expect(text).toContain('На компьютере в кабинете 12.');
    const unknown = await documentText(print(small(), { kind: 'minorProcessing', people: ['У-0003'] }).state);
    expect(unknown).toContain('Где хранится электронная таблица');
  });

  test('prints for those alone who lack one', async () => {
    const state = set(small(), 'Согласия', 'У-0004', 'Отозвано', 46_290);
    const { value, state: after } = print(state, { kind: 'minorProcessing', missing: true });
    expect(value.people).toBe(1);
    expect(await documentText(after)).toContain('Код участника: У-0004');
  });

  test('tells whom another blank befits', () => {
    const state = set(small(), 'Наставляемые', 'У-0004', 'Дата рождения', 38_000);
    expect(print(state, { kind: 'minorProcessing', people: ['У-0003', 'У-0004'] }).value).toMatchObject({
      people: 1,
      leftOut: [{ code: 'У-0004', why: 'по возрасту нужен другой бланк' }],
    });
  });

  test.each([
    ['for nobody', { kind: 'processing', schoolClass: '6' }, 'Печатать некому'],
    ['for a code of nobody', { kind: 'processing', people: ['У-0999'] }, 'В базах нет участника У-0999'],
  ])('prints nothing %s', (_whom, input, message) => {
    const start = small();
    const ran = print(start, input);
    expect([ran.message, ran.state.files]).toEqual([expect.stringContaining(message), []]);
  });

  test('prints nothing for a school without a name', () => {
    const ran = print(setting(small(), 'Полное наименование организации', ''), { kind: 'processing' });
    expect([ran.message, ran.state.files]).toEqual([expect.stringContaining('полное наименование'), []]);
  });

  test('is no draft that waits for a number', () => {
    const { state } = print(small(), { kind: 'processing' });
    const kinds = run(state, 'surveyYear', {}, { today: TODAY }).value.tasks.map(({ kind }: { kind: string }) => kind);
    expect(kinds).not.toContain('drafts');
  });

  test.each([true, false])('killed and run again ends as if it had not been killed, writes lost: %s', (lost) => {
    expect(killEverywhere(small(), 'printConsents', { kind: 'processing' }, lost, TODAY)).toBeGreaterThan(1);
  });
});

describe('withdrawConsent', () => {
  test('marks the paper and stops the pairs of that day', () => {
    const { value, state } = withdraw(small(), {});
    expect(value.changes).toEqual([
      { tab: 'Согласия', row: 4, column: 'Отозвано', was: '', now: '30.09.2026' },
      { tab: 'Пары', row: 2, column: 'Прекращена', was: '', now: '30.09.2026' },
      { tab: 'Пары', row: 2, column: 'Причина прекращения', was: '', now: 'отозвано согласие' },
    ]);
    expect([2, 3].map((line) => cell(state, 'Пары', line, 'Прекращена').value ?? '')).toEqual([46_295, '']);
    expect(cell(state, 'Наставляемые', 2, 'Код').note).toContain('Нет действующего согласия');
  });

  test('a preview shows the same and writes nothing', () => {
    const start = active();
    const shown = withdraw(start, { preview: true });
    expect(visible(shown.state)).toEqual(visible(start));
    expect(shown.value).toEqual(withdraw(start, {}).value);
  });

  test('run again changes nothing and tells what is left', () => {
    const once = withdraw(active(), {});
    const twice = withdraw(once.state, {});
    expect([twice.value.changes, twice.value.left]).toEqual([[], once.value.left]);
    expect(visible(twice.state)).toEqual(visible(once.state));
  });

  test('lists what is left to clean, each with its place and its day', () => {
    const { left } = withdraw(active(), {}).value;
    expect(left.map(({ tab, row, by }: { tab?: string; row?: number; by: string }) => [tab, row, by])).toEqual([
      ['Наставляемые', 2, '2026-10-30'],
      ['Публикации', 2, '2026-10-30'],
      ['Особые категории', 2, '2026-10-30'],
      ['Ответы', 2, '2026-10-30'],
      ['Наставляемые', 2, '2026-10-30'],
      [undefined, undefined, '2026-10-30'],
    ]);
  });

  test('tells of what the add-in cannot see as often as of the rest, until all is done and its day is over', () => {
    const { value, state } = withdraw(active(), {});
    expect(survey(state).left).toEqual(value.left);
    const cleaned = run(
      state,
      'removePeople',
      { people: ['У-0003'], day: '2026-09-30', reason: 'withdrawn' },
      { today: TODAY },
    ).state;
    for (const line of [2, 3]) cell(cleaned, 'Публикации', line, 'Коды участников').value = '';
    const left = (today: string) =>
      run(cleaned, 'surveyConsents', {}, { today }).value.left.map(({ tab }: { tab?: string }) => tab ?? 'вне таблицы');
    expect([left('2026-10-30'), left('2026-10-31')]).toEqual([['вне таблицы'], []]);
  });

  test('of distribution lists the story and the publications, and stops no pair', () => {
    const { value, state } = withdraw(active(), { kind: 'distribution' });
    expect(value.changes).toEqual([{ tab: 'Согласия', row: 11, column: 'Отозвано', was: '', now: '30.09.2026' }]);
    expect(value.left.map(({ tab, by }: { tab: string; by: string }) => [tab, by])).toEqual([
      ['Наставляемые', '2026-10-05'],
      ['Публикации', '2026-10-05'],
    ]);
    expect(cell(state, 'Пары', 2, 'Прекращена').value ?? '').toBe('');
  });

  test('of health takes the marks away', () => {
    const { value, state } = withdraw(active(), { kind: 'specialCategories' });
    expect(value).toMatchObject({
      changes: [{ tab: 'Согласия' }, { tab: 'Особые категории', row: 2, column: 'ОВЗ', was: 'да', now: '' }],
      left: [],
    });
    expect([
      cell(state, 'Особые категории', 2, 'ОВЗ').value ?? '',
      cell(state, 'Особые категории', 2, 'Группа риска').value,
    ]).toEqual(['', 'да']);
  });

  test('keeps reminding of what is left until it is done', () => {
    const { state } = withdraw(active(), { kind: 'distribution' });
    const task = () =>
      run(state, 'surveyYear', {}, { today: TODAY }).value.tasks.find(
        ({ kind }: { kind: string }) => kind === 'withdrawn',
      );
    expect(task()).toMatchObject({
      urgency: 'now',
      count: 2,
      message: 'Согласие отозвано, а сведения ещё стоят в 2 местах. Уберите их до 05.10.2026.',
      action: { sidebar: 'consents' },
    });
    expect(survey(state).left).toHaveLength(2);
    set(state, 'Наставляемые', 'У-0003', 'Ссылка на кейс или отзыв', '');
    cell(state, 'Публикации', 2, 'Коды участников').value = 'У-0004';
    expect([task(), survey(state).left]).toEqual([undefined, []]);
  });

  test.each([
    ['of tomorrow', { day: '2026-10-02' }, 'ещё не наступил'],
    ['of what was never given', { kind: 'distribution' }, 'нет действующего согласия'],
    ['on no day', { day: '2026-02-30' }, 'неверными данными'],
  ])('takes no withdrawal %s', (_what, given, message) => {
    const start = small();
    const ran = withdraw(start, given);
    expect([ran.message, visible(ran.state)]).toEqual([expect.stringContaining(message), visible(start)]);
  });

  test.each([true, false])('killed and run again ends as if it had not been killed, writes lost: %s', (lost) => {
    const input = { person: 'У-0003', kind: 'processing', day: '2026-09-30' };
    expect(killEverywhere(active(), 'withdrawConsent', input, lost, TODAY)).toBeGreaterThan(3);
  });
});

describe('an order', () => {
  const issue = (state: OfficeState) => run(state, 'issueOrder', { kind: 'pairs' }, { today: TODAY });

  test('has nobody in it without a consent', async () => {
    const start = small();
    const name = String(cell(start, 'Наставляемые', 2, 'Фамилия, имя, отчество').value);
    const before = await documentText(issue(start).state);
    set(start, 'Согласия', 'У-0003', 'Отозвано', 46_290);
    const { value, state } = issue(start);
    expect([before.includes(name), (await documentText(state)).includes(name)]).toEqual([true, false]);
    expect(value.leftOut).toEqual([{ code: 'П-001', rules: ['consentMissing'] }]);
  });

  test('that takes out somebody who has withdrawn a consent calls her by her code', async () => {
    const signed = issue(filled(schoolOf(1))).state;
    const order = lineOf(signed, 'Документы', 'Код', 'Д-001');
    cell(signed, 'Документы', order, 'Номер').value = '12-о';
    cell(signed, 'Документы', order, 'Дата').value = 46_281;
    const name = String(cell(signed, 'Наставляемые', 2, 'Фамилия, имя, отчество').value);
    const left = withdraw(signed, { person: 'У-0002' });
    expect(left.value.left[0]).toMatchObject({ tab: 'Документы', code: 'Д-001' });
    const { value, state } = issue(left.state);
    expect(value.document).toBe('Д-002');
    const text = await documentText(state, 1);
    expect([
      text.includes(name),
      text.includes('У-0002'),
      text.includes('Отдельные участники указаны под кодами'),
    ]).toEqual([false, true, true]);
  });
});
