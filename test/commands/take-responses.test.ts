import { describe, expect, test } from 'vitest';
import { DISPUTE_DECISIONS } from '../../src/tables/words';
import { inventedName } from '../domain/intake/submissions';
import { blank, fireSubmit } from './forms';
import { answered, column, formOfKey, put, rows, set, TODAY, take, withForms } from './intake';
import { cell, lineOf, run } from './office';

describe('a school that works by codes', () => {
  const begin = () => withForms(['menteePupil', 'mentorPupil', 'diagnosticsPupilStart']);

  test('gets a row for whoever answers with a code that was given out, and nothing that names anybody', () => {
    const said = { code: 'У-0002', schoolClass: '9 «а»', request: ['Волонтёрство', 'Математика и точные науки'] };
    const { state, value } = take(answered(begin(), 'menteePupil', { ...said, requestWords: 'и шахматы' }).state);
    expect(value).toMatchObject({ taken: 1, updated: 0, unchanged: 0, disputed: 0, kept: 0, left: 0 });
    expect(rows(state, 'Наставляемые')).toEqual([
      {
        Код: 'У-0002',
        Категория: 'обучающийся',
        'Класс (группа)': '9А',
        'Возрастная группа': '15–17 лет',
        'Основной запрос наставляемого': 'Математика и точные науки; Волонтёрство; и шахматы',
      },
    ]);
    expect(rows(state, 'Ответы')).toMatchObject([
      { 'Код ответа': 'О-0001', 'Код участника': 'У-0002', 'Что с ответом': 'принят' },
    ]);
    expect(rows(state, 'Анкеты')[0]).toMatchObject({
      'Получено ответов': '1',
      'Ждут разбора': '0',
      'Последний ответ': '2026-10-01 09:00:00',
    });
  });

  test('knows a mentee as a mentor by the same code', () => {
    const both = answered(answered(begin(), 'menteePupil', { code: 'У-0003' }).state, 'mentorPupil', {
      code: 'У-0003',
    });
    const { state } = take(both.state);
    expect([column(state, 'Наставляемые', 'Код'), column(state, 'Наставники', 'Код')]).toEqual([
      ['У-0003'],
      ['У-0003'],
    ]);
  });

  test('keeps what was answered to a questionnaire on nobody’s base by the code, and asks about an unknown one', () => {
    const mentee = answered(begin(), 'menteePupil', { code: 'У-0003' }).state;
    put(mentee, 'diagnosticsPupilStart', 'd1', { code: 'У-0003' }, 5);
    put(mentee, 'diagnosticsPupilStart', 'd2', { code: 'У-0004' }, 6);
    const { state } = take(mentee);
    expect(column(state, 'Ответы', 'Что с ответом')).toEqual(['принят', 'принят', 'в разборе']);
    expect(rows(state, 'Разбор')).toMatchObject([{ 'Что указано в ответе': 'У-0004' }]);
  });

  test('carries nothing over from a form that asks for names', () => {
    const state = withForms(['menteePupil'], 'names');
    set(state, 'dataMode', 'по кодам, без имён');
    const { state: after } = take(answered(state, 'menteePupil', { fullName: 'Тайнова Анна Львовна' }).state);
    expect([column(after, 'Наставляемые', 'Код'), column(after, 'Разбор', 'Код ответа')]).toEqual([[], ['О-0001']]);
    expect(JSON.stringify([rows(after, 'Ответы'), rows(after, 'Разбор')])).not.toContain('Тайнова');
  });
});

describe('a school that works with names', () => {
  const begin = () => withForms(['menteePupil'], 'names');
  const sizov = { fullName: 'СИЗОВ пётр  ильич', contacts: '8 900 123 45 67' };

  test('writes a name, a telephone and a class the way they are written, and gives the next code', () => {
    const { state } = take(
      answered(begin(), 'menteePupil', { fullName: 'СИЗОВ ПЁТР  ИЛЬИЧ', contacts: '89001234567' }).state,
    );
    expect(rows(state, 'Наставляемые')).toMatchObject([
      {
        Код: 'У-0051',
        'Фамилия, имя, отчество': 'Сизов Пётр Ильич',
        'Год рождения': 2011,
        'Контактные данные для связи': '+7 (900) 123-45-67',
      },
    ]);
  });

  test('knows who answers twice, and asks about who may have made a slip', () => {
    let state = answered(begin(), 'menteePupil', sizov).state;
    state = answered(
      state,
      'menteePupil',
      { ...sizov, fullName: 'Петр Ильич Сизов', schoolClass: '9б' },
      { second: 60 },
    ).state;
    state = answered(state, 'menteePupil', { fullName: 'Сезов Пётр Ильич' }, { second: 120 }).state;
    const { state: after, value } = take(state);
    expect(value).toMatchObject({ taken: 2, disputed: 1 });
    expect(rows(after, 'Наставляемые')).toMatchObject([{ Код: 'У-0051', 'Класс (группа)': '9Б' }]);
    expect(rows(after, 'Разбор')).toMatchObject([
      { 'Код ответа': 'О-0003', 'Похожие участники': 'У-0051', 'Что указано в ответе': 'Сезов Пётр Ильич, 9А, 2011' },
    ]);
    expect(column(after, 'Разбор', 'Почему не принят').join()).not.toMatch(/С[ие]зов/);
  });

  test('keeps what the curator has corrected, and says so', () => {
    const first = answered(begin(), 'menteePupil', sizov);
    const { state } = take(first.state);
    cell(state, 'Наставляемые', 2, 'Класс (группа)').value = '10Б';
    const edit = first.submitted.editKey;
    const changed = answered(state, 'menteePupil', { ...sizov, schoolClass: '9В', contacts: '' }, { second: 90, edit });
    const { state: after, value } = take(changed.state);
    expect(value).toMatchObject({ taken: 0, updated: 1, kept: 1 });
    expect(rows(after, 'Наставляемые')[0]).toMatchObject({ 'Класс (группа)': '10Б' });
    expect(rows(after, 'Наставляемые')[0]).not.toHaveProperty('Контактные данные для связи');
  });
});

describe('events', () => {
  const begin = () => withForms(['menteePupil']);

  test('that come twice, blank, late or never end in the same workbook as a run on demand', () => {
    const [one, two] = [{ code: 'У-0001' }, { code: 'У-0002' }];
    const first = answered(begin(), 'menteePupil', one);
    const second = answered(first.state, 'menteePupil', two, { second: 60 });
    const edit = first.submitted.editKey;
    const third = answered(second.state, 'menteePupil', { ...one, requestWords: 'и шахматы' }, { second: 120, edit });
    const expected = take(third.state).state;
    const now = `${TODAY}T10:00:00+03:00`;
    // The event of the first answer is lost, that of the second comes after the change and twice, then a blank one.
    let state = third.state;
    for (const event of [second.submitted, second.submitted, blank(third.submitted)]) {
      const fired = fireSubmit(state, event, { now });
      expect(fired.logs).toEqual([]);
      state = fired.state;
    }
    expect(rows(state, 'Наставляемые')).toHaveLength(2);
    for (const tab of ['Наставляемые', 'Ответы', 'Разбор', 'Анкеты'])
      expect(rows(state, tab)).toEqual(rows(expected, tab));
  });

  test('taken in their turn leave one row a person, and a run on demand finds nothing more', () => {
    const first = answered(begin(), 'menteePupil', { code: 'У-0001' });
    const now = `${TODAY}T10:00:00+03:00`;
    let { state } = fireSubmit(first.state, first.submitted, { now });
    const second = answered(state, 'menteePupil', { code: 'У-0002' }, { second: 60 });
    state = fireSubmit(second.state, second.submitted, { now }).state;
    expect(column(state, 'Наставляемые', 'Код')).toEqual(['У-0001', 'У-0002']);
    const again = take(state);
    expect(again.value).toMatchObject({ taken: 0, updated: 0, unchanged: 2 });
    expect(again.state.book).toEqual(state.book);
  });
});

describe('a decision typed into «Разбор»', () => {
  const waiting = () => {
    let state = answered(withForms(['menteePupil'], 'names'), 'menteePupil', { fullName: 'Сизов Пётр Ильич' }).state;
    state = answered(state, 'menteePupil', { fullName: 'Сезов Пётр Ильич', schoolClass: '9Б' }, { second: 60 }).state;
    return take(state).state;
  };
  const typed = (decision: keyof typeof DISPUTE_DECISIONS, mergeWith = '') => {
    const state = waiting();
    cell(state, 'Разбор', 2, 'Решение').value = DISPUTE_DECISIONS[decision];
    cell(state, 'Разбор', 2, 'Код участника').value = mergeWith;
    return take(state).state;
  };

  test('brings a new person, once', () => {
    const state = typed('take');
    expect(column(state, 'Наставляемые', 'Код')).toEqual(['У-0051', 'У-0052']);
    expect(rows(state, 'Разбор')[0]).toMatchObject({ 'Код участника': 'У-0052', Решено: expect.anything() });
    expect(take(state).state.book).toEqual(state.book);
  });

  test('puts the answers to the one whose code is typed, in any layout', () => {
    const state = typed('merge', 'y-51');
    expect(rows(state, 'Наставляемые')).toMatchObject([{ Код: 'У-0051', 'Класс (группа)': '9Б' }]);
  });

  test('leaves the response out', () => {
    const state = typed('ignore');
    expect([column(state, 'Ответы', 'Что с ответом'), column(state, 'Наставляемые', 'Код')]).toEqual([
      ['принят', 'не принят'],
      ['У-0051'],
    ]);
  });

  test.each(['', 'У-0999', 'Сизов'])('for «%s» is not carried out, and the row says what to do', (code) => {
    const state = typed('merge', code);
    expect(column(state, 'Разбор', 'Решено')).toEqual(['']);
    expect(column(state, 'Разбор', 'Почему не принят').join()).toContain('Решение не выполнено');
  });

  test('on a response that its form has lost waits on', () => {
    const state = waiting();
    formOfKey(state, 'menteePupil').responses.pop();
    cell(state, 'Разбор', 2, 'Решение').value = DISPUTE_DECISIONS.take;
    const after = take(state).state;
    expect(column(after, 'Разбор', 'Почему не принят').join()).toContain('этого ответа в анкете больше нет');
    expect(column(after, 'Наставляемые', 'Код')).toEqual(['У-0051']);
  });
});

test('a response in «Разбор» is taken by itself once what stood in its way is gone', () => {
  const state = withForms(['menteePupil']);
  put(state, 'menteePupil', 'r1', { code: 'У-0060' }, 0);
  const waiting = take(state).state;
  expect(column(waiting, 'Разбор', 'Решено')).toEqual(['']);
  const issued = run(waiting, 'issueCodes', { count: 20 }, { today: TODAY }).state;
  const after = take(issued).state;
  expect(column(after, 'Наставляемые', 'Код')).toEqual(['У-0060']);
  expect(column(after, 'Разбор', 'Решено')).not.toEqual(['']);
});

test('feedback on a meeting marks it, when the pair is there and no doubt is left', () => {
  const state = withForms(['menteePupil', 'meetingFeedback']);
  put(state, 'menteePupil', 'r1', { code: 'У-0001' }, 0);
  const meeting = { Код: 'В-0001', 'Код пары': 'П-001', 'Вид встречи': 'совместная работа' };
  for (const [header, value] of Object.entries(meeting)) cell(state, 'Встречи', 2, header).value = value;
  cell(state, 'Встречи', 2, 'Дата').value = 46_290;
  cell(state, 'Пары', 2, 'Код пары').value = 'П-001';
  const said = { code: 'У-0001', meetingKind: 'совместная работа', meetingDate: '2026-09-25' };
  const scores = { comfort: '9', usefulness: '9', nextStep: '9', goOn: 'да' };
  put(state, 'meetingFeedback', 'f1', { ...said, ...scores, pair: 'П-001' }, 5);
  put(state, 'meetingFeedback', 'f2', { ...said, ...scores, pair: 'П-002' }, 6);
  const after = take(state).state;
  expect(cell(after, 'Встречи', 2, 'Форма обратной связи заполнена').value).toBe('да');
  expect(column(after, 'Разбор', 'Код ответа')).toEqual(['О-0003']);
  expect(lineOf(after, 'Ответы', 'Код пары', 'П-001')).toBe(3);
});

test('one run takes so many responses, and the next takes the rest', () => {
  const state = withForms(['menteePupil'], 'names');
  for (let at = 0; at < 430; at++) put(state, 'menteePupil', `r${at}`, { fullName: inventedName(at) }, at * 60);
  const first = take(state);
  expect(first.value.left).toBe(30);
  const second = take(first.state);
  expect(second.value).toMatchObject({ left: 0, taken: 30, disputed: 0 });
  expect(rows(second.state, 'Ответы')).toHaveLength(430);
});

test('a questionnaire without a form is refused, and one whose form is gone holds nobody up', () => {
  const state = withForms(['menteePupil', 'mentorPupil']);
  put(state, 'mentorPupil', 'r1', { code: 'У-0001' }, 0);
  const gone = formOfKey(state, 'menteePupil').id;
  state.files = state.files.map((file) => (file.id === gone ? { ...file, trashed: true } : file));
  expect(take(state, { questionnaire: 'swot' }).message).toContain('ещё нет');
  expect(take(state, { questionnaire: 'menteePupil' }).message).toContain('не найдена');
  expect(column(take(state).state, 'Наставники', 'Код')).toEqual(['У-0001']);
});
