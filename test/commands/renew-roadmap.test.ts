import { describe, expect, test } from 'vitest';
import { cell, prepared, run, sheet, visible } from './office';
import { column, ELM, names } from './roadmaps';

const TODAY = '2026-08-20';
const ROADMAP = 'Дорожная карта';

const school = () => {
  const { state } = run(prepared(), 'importRoadmap', { text: ELM }, { today: TODAY });
  Object.assign(cell(state, ROADMAP, 2, 'Отметка о выполнении'), { value: 'выполнено' });
  Object.assign(cell(state, ROADMAP, 2, 'Выполнено'), { value: 45_925 });
  Object.assign(cell(state, ROADMAP, 2, 'Подтверждение'), { value: 'Д-001' });
  Object.assign(cell(state, ROADMAP, 3, 'Окончание'), { value: 45_945 });
  return state;
};

const renew = (state: ReturnType<typeof school>, input: object = {}) =>
  run(state, 'renewRoadmap', { schoolYear: '2026/2027', ...input }, { today: TODAY });

describe('a new year', () => {
  test('moves every date and year', () => {
    const { state } = renew(school());
    expect(column(state, ROADMAP, 'Сроки')).toEqual([
      'Сентябрь 2026',
      'до 10 октября 2026 года',
      'Октябрь 2026',
      'Май 2027',
    ]);
    expect(column(state, ROADMAP, 'Окончание')).toEqual(['', 46_310, '', '']);
    expect(column(state, 'Паспорт дорожной карты', 'Значение')).toEqual(
      expect.arrayContaining(['01.09.2026', '31.05.2027', expect.stringContaining('2026/2027')]),
    );
  });

  test('leaves behind what was done, and leaves day and number of the approval to be filled in', () => {
    const { state } = renew(school());
    for (const header of ['Отметка о выполнении', 'Выполнено', 'Подтверждение'])
      expect(column(state, ROADMAP, header)).toEqual(['', '', '', '']);
    const said = column(state, 'Паспорт дорожной карты', 'Значение');
    expect(said).toContain('Утверждено\nприказом директора от «___» __________ 20___ № ___');
    expect(said).not.toContain('58');
  });

  test('keeps the old one whole in hidden tabs, and gives the rows codes of their own', () => {
    const before = school();
    const { value, state } = renew(before);
    expect(value).toMatchObject({ written: true, archived: 'Дорожная карта 2025/2026' });
    expect(sheet(state, value.archived).cells).toEqual(sheet(before, ROADMAP).cells);
    expect(column(state, ROADMAP, 'Код')).toEqual(['М-005', 'М-006', 'М-007', 'М-008']);
  });

  test('tells every cell before and after', () => {
    const { value } = renew(school(), { preview: true });
    const ofRow = (code: string) => value.diff.filter((each: { code: string }) => each.code === code);
    expect(ofRow('М-001')).toEqual([
      { code: 'М-001', column: 'Сроки', before: 'Сентябрь 2025', after: 'Сентябрь 2026' },
      { code: 'М-001', column: 'Отметка о выполнении', before: 'выполнено', after: '' },
      { code: 'М-001', column: 'Выполнено', before: '25.09.2025', after: '' },
      { code: 'М-001', column: 'Подтверждение', before: 'Д-001', after: '' },
    ]);
    expect(ofRow('М-002')).toContainEqual({
      code: 'М-002',
      column: 'Окончание',
      before: '15.10.2025',
      after: '15.10.2026',
    });
  });

  test('a preview writes nothing', () => {
    const before = school();
    const { value, state } = renew(before, { preview: true });
    expect([value.written, value.archived]).toEqual([false, '']);
    expect(JSON.stringify(visible(state))).toBe(JSON.stringify(visible(before)));
  });

  test('takes over only the rows that were ticked, each with its section', () => {
    const before = school();
    cell(before, ROADMAP, 5, 'Раздел или этап').value = '';
    const { state } = renew(before, { keep: ['М-001', 'М-004'] });
    expect(column(state, ROADMAP, 'Сроки')).toEqual(['Сентябрь 2026', 'Май 2027']);
    expect(column(state, ROADMAP, 'Раздел или этап')).toEqual(['I. Подготовка', 'II. Работа пар']);
  });

  test('takes over a row that has no code yet whatever was ticked: nobody could tick it', () => {
    const before = school();
    cell(before, ROADMAP, 3, 'Код').value = '';
    const { state } = renew(before, { keep: ['М-001'] });
    expect(column(state, ROADMAP, 'Сроки')).toEqual(['Сентябрь 2026', 'до 10 октября 2026 года']);
  });

  test('is made once: for the same year nothing is done again', () => {
    const { state } = renew(school());
    const again = renew(state);
    expect(again.value).toMatchObject({ diff: [], written: false, archived: '' });
    expect(again.value.message).toMatch(/^Дорожная карта уже на 2026\/2027 учебный год/);
    expect(JSON.stringify(visible(again.state))).toBe(JSON.stringify(visible(state)));
  });

  test('a roadmap that says no period says one from then on, and is renewed once too', () => {
    const before = prepared();
    for (const [line, at] of [
      [2, 'Сентябрь 2025'],
      [3, 'Май 2026'],
    ] as const) {
      cell(before, ROADMAP, line, 'Мероприятие').value = 'Дело';
      cell(before, ROADMAP, line, 'Сроки').value = at;
    }
    const values = Object.entries(sheet(before, 'Настройки').cells);
    const line = Number(values.find(([, row]) => row[1]?.value === 'Учебный год')?.[0]);
    cell(before, 'Настройки', line, 'Значение').value = '2025/2026';
    const { state } = renew(before);
    expect(column(state, ROADMAP, 'Сроки')).toEqual(['Сентябрь 2026', 'Май 2027']);
    expect(renew(state).value.written).toBe(false);
    expect(names(renew(state).state)).toEqual(names(state));
  });

  test('«Настройки» keeps its year, and the reply says that it is another', () => {
    const before = school();
    const { value, state } = renew(before);
    expect(sheet(state, 'Настройки')).toEqual(sheet(before, 'Настройки'));
    expect(value.message).toContain(
      'Дорожная карта на 2026/2027 учебный год, а во вкладке «Настройки» указан 2023/2024',
    );
  });

  test('can be undone', () => {
    const before = school();
    const { state } = run(renew(before).state, 'undoImport', {}, { today: TODAY });
    expect(sheet(state, ROADMAP)).toEqual(sheet(before, ROADMAP));
  });
});

describe('is refused', () => {
  test.each([
    ['for what is no school year', { schoolYear: '2026/2028' }, /двумя годами подряд/],
    ['for rows that are not there', { keep: ['М-001', 'М-099'] }, /нет М-099/],
    ['for no row at all', { keep: [] }, /хотя бы одно мероприятие/],
  ])('%s', (_what, input, words) => {
    const { ok, message } = renew(school(), input);
    expect([ok, message]).toEqual([false, expect.stringMatching(words)]);
  });

  test('for an empty roadmap', () => {
    const { ok, message } = renew(prepared());
    expect([ok, message]).toEqual([false, expect.stringMatching(/переносить нечего/)]);
  });
});

describe('a built-in plan', () => {
  const begin = (state = prepared(), input: object = {}) =>
    run(state, 'startRoadmap', { plan: 'sevenStages', schoolYear: '2026/2027', ...input }, { today: TODAY });

  test('starts a school year, once', () => {
    const { value, state } = begin();
    expect(value).toMatchObject({ written: true, archived: '' });
    expect(column(state, ROADMAP, 'Мероприятие')).toHaveLength(value.counts.rows);
    expect(begin(state).value.written).toBe(false);
  });

  test('takes the place of a roadmap that stays in a hidden tab', () => {
    expect(begin(school()).value.archived).toBe('Дорожная карта 2025/2026');
  });

  test.each([
    ['that nobody knows', { plan: 'toString' }, /Такого плана нет/],
    ['for what is no school year', { schoolYear: '2026' }, /двумя годами подряд/],
  ])('%s is refused', (_what, input, words) => {
    const { ok, message } = begin(prepared(), input);
    expect([ok, message]).toEqual([false, expect.stringMatching(words)]);
  });
});
