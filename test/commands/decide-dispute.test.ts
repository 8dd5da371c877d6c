import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { answered, column, formOfKey, put, rows, TODAY, take, withForms } from './intake';
import { cell, run } from './office';

/** «Сизов» is in the base, and a response of one «Сезов» waits. */
function waiting(): OfficeState {
  let state = answered(withForms(['menteePupil'], 'names'), 'menteePupil', { fullName: 'Сизов Пётр Ильич' }).state;
  state = answered(state, 'menteePupil', { fullName: 'Сезов Пётр Ильич', schoolClass: '9Б' }, { second: 60 }).state;
  return take(state).state;
}

const decide = (state: OfficeState, given: object) =>
  run(state, 'decideDispute', { response: 'О-0002', ...given }, { today: TODAY });

const list = (state: OfficeState) => run(state, 'listDisputes', {}, { today: TODAY }).value.disputes;

test('a response that waits is listed with the reason, what it gives and who it may be', () => {
  expect(list(waiting())).toEqual([
    {
      response: 'О-0002',
      questionnaire: 'menteePupil',
      title: 'Анкета наставляемого: обучающийся',
      answered: '2026-10-01 09:01:00',
      reason:
        'В базе есть участник с почти таким же именем (У-0051): возможно, кто-то ошибся буквой. Если это другой человек, внесите нового участника; если тот же – укажите его код.',
      given: 'Сезов Пётр Ильич, 9Б, 2011',
      candidates: [{ code: 'У-0051', label: 'У-0051, Сизов Пётр Ильич, 9А', tab: 'Наставляемые', row: 2 }],
      canTake: true,
      free: [],
      moreFree: 0,
    },
  ]);
});

test('nobody new can be made of a response that could not be understood', () => {
  const state = withForms(['menteePupil']);
  const form = formOfKey(state, 'menteePupil');
  const ages = form.items.find(({ title }) => title === 'Сколько вам лет?');
  if (ages) ages.choices = ['мне 11'];
  const after = take(answered(state, 'menteePupil', { code: 'У-0001', ageGroup: 'мне 11' }).state).state;
  expect(list(after)).toMatchObject([{ canTake: false }]);
  const taken = run(after, 'decideDispute', { response: 'О-0001', decision: 'take' }, { today: TODAY });
  expect([taken.ok, taken.message]).toEqual([
    false,
    'Решение не выполнено: по этому ответу нельзя внести нового участника. Укажите код участника или выберите «не принимать».',
  ]);
});

describe('a decision', () => {
  test('to take brings a new person with the next code', () => {
    const { value, state } = decide(waiting(), { decision: 'take' });
    expect(value).toEqual({ decided: true, person: 'У-0052', left: 0 });
    expect(column(state, 'Наставляемые', 'Класс (группа)')).toEqual(['9А', '9Б']);
    expect([list(state), rows(state, 'Анкеты')[0]?.['Ждут разбора']]).toEqual([[], '0']);
  });

  test('to merge puts the answers to the one named', () => {
    const { value, state } = decide(waiting(), { decision: 'merge', mergeWith: 'у-51' });
    expect(value).toEqual({ decided: true, person: 'У-0051', left: 0 });
    expect(rows(state, 'Наставляемые')).toMatchObject([{ 'Класс (группа)': '9Б' }]);
    expect(rows(state, 'Разбор')).toMatchObject([{ Решение: 'это участник с кодом', 'Код участника': 'У-0051' }]);
  });

  test('to ignore closes, even when the form has lost the response', () => {
    const state = waiting();
    formOfKey(state, 'menteePupil').responses.pop();
    const ignored = decide(state, { decision: 'ignore' });
    expect(ignored.value).toEqual({ decided: true, person: null, left: 0 });
    expect(column(ignored.state, 'Ответы', 'Что с ответом')).toEqual(['принят', 'не принят']);
  });

  test.each([{ decision: 'take' }, { decision: 'merge', mergeWith: 'У-0051' }, { decision: 'ignore' }])(
    'made twice changes nothing: %j',
    (given) => {
      const once = decide(waiting(), given);
      const twice = decide(once.state, { decision: 'take' });
      expect([twice.value, twice.state.book]).toEqual([once.value, once.state.book]);
    },
  );

  test.each([
    [
      { decision: 'merge', mergeWith: 'У-0999' },
      'Решение не выполнено: участника с кодом У-0999 нет в базах. Исправьте код и повторите.',
    ],
    [{ decision: 'merge' }, 'Решение не выполнено: не указано, чей это ответ. Укажите код участника и повторите.'],
    [
      { decision: 'merge', mergeWith: 'Сизов' },
      'Решение не выполнено: не указано, чей это ответ. Укажите код участника и повторите.',
    ],
    [
      { response: 'О-0099', decision: 'ignore' },
      'Во вкладке «Разбор» нет ответа О-0099. Обновите список и выберите ещё раз.',
    ],
  ])('that cannot be carried out is refused, and nothing changes: %j', (given, message) => {
    const before = waiting();
    const { ok, message: said, state } = decide(before, given);
    expect([ok, said]).toEqual([false, message]);
    expect(state.book).toEqual(before.book);
  });

  test('on a response that is gone from its form is refused', () => {
    const state = waiting();
    formOfKey(state, 'menteePupil').responses.pop();
    expect(decide(state, { decision: 'take' }).message).toContain('этого ответа в анкете больше нет');
  });

  test('stays when the person changes the response afterwards', () => {
    const { state } = decide(waiting(), { decision: 'merge', mergeWith: 'У-0051' });
    const edit = formOfKey(state, 'menteePupil').responses.find(({ at }) => at % 60_000 === 0 && at > 0)?.editKey ?? '';
    const changed = answered(
      state,
      'menteePupil',
      { fullName: 'Сезов Пётр Ильич', schoolClass: '9В' },
      { second: 600, edit },
    );
    const after = take(changed.state).state;
    expect(column(after, 'Разбор', 'Решено')).not.toContain('');
    expect(column(after, 'Наставляемые', 'Код')).toEqual(['У-0051']);
  });
});

describe('a code that was given out and is in no base yet', () => {
  /** A child has mistyped the code she was given; a hundredth was never given. */
  const mistyped = () => take(answered(withForms(['menteePupil']), 'menteePupil', { code: 'У-0099' }).state).state;
  const merge = (state: OfficeState, mergeWith: string) =>
    run(state, 'decideDispute', { response: 'О-0001', decision: 'merge', mergeWith }, { today: TODAY });

  test('brings the person with exactly this code, and the next new one gets the next code', () => {
    const { value, state } = merge(mistyped(), 'у6');
    expect(value).toEqual({ decided: true, person: 'У-0006', left: 0 });
    expect(rows(state, 'Наставляемые')).toMatchObject([{ Код: 'У-0006', Категория: 'обучающийся' }]);
    expect(rows(state, 'Разбор')).toMatchObject([{ Решение: 'это участник с кодом', 'Код участника': 'У-0006' }]);
    expect(run(state, 'issueCodes', { count: 1 }, { today: TODAY }).value.codes).toEqual(['У-0051']);
  });

  test('does so when it is typed into «Разбор»', () => {
    const state = mistyped();
    cell(state, 'Разбор', 2, 'Решение').value = 'это участник с кодом';
    cell(state, 'Разбор', 2, 'Код участника').value = 'У-0006';
    const after = take(state).state;
    expect(column(after, 'Наставляемые', 'Код')).toEqual(['У-0006']);
    expect([column(after, 'Ответы', 'Код участника'), list(after)]).toEqual([['У-0006'], []]);
  });

  test('is refused when it was never given out', () => {
    const { ok, message } = merge(mistyped(), 'У-0051');
    expect([ok, message]).toEqual([false, expect.stringContaining('участника с кодом У-0051 нет в базах')]);
  });

  test('is refused for an answer that brings nobody into a base', () => {
    const asked = withForms(['menteeSatisfaction']);
    put(asked, 'menteeSatisfaction', 'r1', { code: 'У-0099' }, 1);
    const { state } = take(asked);
    expect(list(state)).toMatchObject([
      { reason: expect.stringContaining('кодом нет в базах'), free: [], moreFree: 0 },
    ]);
    expect(merge(state, 'У-0006').message).toContain('участника с кодом У-0006 нет в базах');
  });

  test('is refused when it is of somebody who has been removed', () => {
    const there = take(answered(mistyped(), 'menteePupil', { code: 'У-0006' }, { second: 60 }).state).state;
    const removal = { people: ['У-0006'], day: TODAY, reason: 'left' };
    const gone = run(there, 'removePeople', removal, { today: TODAY }).state;
    const { ok, message, state } = merge(gone, 'У-0006');
    expect([ok, message]).toEqual([false, expect.stringContaining('У-0006 удалён из программы')]);
    expect(state.book).toEqual(gone.book);
  });

  test('is named beside the answer, ten of them, until it is somebody’s', () => {
    const [before] = list(mistyped());
    expect([before.free[5], before.free.length, before.moreFree]).toEqual(['У-0006', 10, 40]);
    const taken = take(answered(mistyped(), 'menteePupil', { code: 'У-0006' }, { second: 60 }).state).state;
    const [after] = list(taken);
    expect([after.free.includes('У-0006'), after.free.length, after.moreFree]).toEqual([false, 10, 39]);
  });
});

test('a row of «Разбор» whose decision is typed and whose response waits is still listed', () => {
  const state = waiting();
  cell(state, 'Разбор', 2, 'Решение').value = 'не принимать';
  expect(list(state)).toHaveLength(1);
});
