import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { inventedName } from '../../src/local/demo/names';
import type { OfficeState } from '../../src/local/state';
import { blank, cell, filled, lineOf, prepared, run, sheet, visible } from './office';

const TODAY = '2026-10-01';

type Task = {
  readonly kind: string;
  readonly urgency: string;
  readonly message: string;
  readonly count: number;
  readonly places: readonly {
    readonly tab: string;
    readonly row: number;
    readonly code: string;
    readonly column: string;
  }[];
};

const survey = (state: OfficeState, today?: string) =>
  run(state, 'surveyYear', {}, today === undefined ? {} : { today }).value;
const kinds = (state: OfficeState, today?: string) =>
  (survey(state, today).tasks as readonly Task[]).map(({ kind }) => kind);
const task = (state: OfficeState, kind: string, today?: string): Task =>
  survey(state, today).tasks.find((each: Task) => each.kind === kind);

describe('the school of the real report', () => {
  const real = survey(filled());

  test('stands where the year has brought it', () => {
    const { schoolYear, day, dataMode, prepared: isPrepared, copy, stages } = real;
    expect({ schoolYear, day, dataMode, isPrepared, copy }).toEqual({
      schoolYear: '2023/2024',
      day: '2023-10-13',
      dataMode: 'names',
      isPrepared: true,
      copy: false,
    });
    expect(stages.map(({ number, state, note }: Record<string, string>) => `${number} ${state}: ${note}`)).toEqual([
      '1 done: Настройки и роли заполнены; выполнено 5 из 5 мероприятий',
      '2 done: 119 наставляемых; согласия есть у всех; выполнено 2 из 2 мероприятий',
      '3 done: 67 наставников; согласия есть у всех; выполнено 2 из 2 мероприятий',
      '4 current: Выполнено 1 из 4 мероприятий',
      '5 done: 67 пар и групп, все по приказу; выполнено 4 из 4 мероприятий',
      '6 current: Прошли 192 встречи, встречались 60 из 67 пар и групп; выполнено 1 из 2 мероприятий',
      '7 ahead: Программу прошли 0 из 119',
    ]);
  });

  test('is told what to do next, each with its rows and its button', () => {
    const { tasks } = survey(run(filled(), 'fillIndicators').state);
    expect(tasks.map(({ urgency, message, label }: Record<string, string>) => [urgency, message, label ?? ''])).toEqual(
      [
        [
          'now',
          '7 пар и групп ещё не встречались, хотя с начала работы прошло не меньше 14 дней. Помогите им начать или внесите встречи.',
          '',
        ],
        [
          'soon',
          '1 показатель справки надстройка посчитать не может. Введите его значение во вкладке «Показатели».',
          '',
        ],
        ['later', 'У 3 мероприятий дорожной карты не указан срок.', 'Открыть дорожную карту'],
        ['later', '7 предупреждений. Посмотрите, всё ли так, как должно быть.', 'Открыть замечания'],
        ['later', 'Обзор для директора ещё не опубликован.', 'Открыть обзор'],
      ],
    );
    expect(tasks[0].places[0]).toEqual({ tab: 'Пары', row: 18, code: 'П-009', column: 'Код пары' });
  });

  test('sees its figures, each with its tab', () => {
    const { figures } = real;
    expect(
      figures.map(({ label, value, detail, place }: Record<string, unknown>) => [label, value, detail, place]),
    ).toMatchObject([
      ['Наставляемые', '119', undefined, { tab: 'Наставляемые' }],
      ['Наставники', '67', undefined, { tab: 'Наставники' }],
      ['Пары и группы', '67', '15 пар, 52 группы', { tab: 'Пары' }],
      ['Все нужные согласия', '100 %', '186 из 186', { tab: 'Согласия' }],
      ['Закреплены приказом', '67 из 67', undefined, { tab: 'Пары' }],
      ['Прошло встреч', '192', 'встречались 60 из 67 пар и групп', { tab: 'Встречи' }],
      ['Выполнено по дорожной карте', '15 из 19', undefined, { tab: 'Дорожная карта' }],
      ['Замечания', '7', '0 ошибок, 7 предупреждений', {}],
    ]);
  });

  test('changes nothing by being looked at, and waits for no other action', () => {
    const { ok, state } = run(filled(schoolOf(7)), 'surveyYear', {}, { lockHeld: true });
    expect(ok).toBe(true);
    expect(JSON.stringify(visible(state))).toBe(JSON.stringify(visible(filled(schoolOf(7)))));
  });

  test('is told of all that has gone wrong by the end of the year, and names nobody', () => {
    const state = filled();
    const order = lineOf(state, 'Документы', 'Код', 'Д-001');
    cell(state, 'Документы', order, 'Номер').value = '';
    cell(state, 'Документы', order, 'Дата').value = '';
    cell(state, 'Наставляемые', 2, 'Категория').value = 'школьник';
    cell(state, 'Согласия', 2, 'Кто подписал').value = 'мама';
    cell(state, 'Роли', lineOf(state, 'Роли', 'Роль', 'Директор'), 'Фамилия, имя, отчество').value = '';
    cell(
      state,
      'Настройки',
      lineOf(state, 'Настройки', 'Параметр', 'Полное наименование организации'),
      'Значение',
    ).value = '';
    const { tasks, ...rest } = survey(state, '2026-11-22');
    expect(tasks.map(({ kind, count }: Task) => `${kind} ${count}`)).toEqual([
      'yearOver 1',
      'overdue 1',
      'errors 1',
      'errors 1',
      'consents 1',
      'schoolName 1',
      'officials 1',
      'drafts 1',
      'unmarkedMentees 119',
      'noDeadlines 3',
      'uncounted 1',
      'byHand 1',
      'warnings 7',
      'reviewNever 1',
    ]);
    // Codes and counts only: no name of anybody, whatever is wrong.
    const said = JSON.stringify([tasks, rest]);
    const names = Array.from({ length: 186 }, (_, at) => inventedName(at + 1));
    expect(names.filter((name) => said.includes(name) || said.includes(name.split(' ')[0] ?? name))).toEqual([]);
  });
});

describe('a school that only begins', () => {
  test('with an empty spreadsheet is told to prepare it', () => {
    const { prepared: isPrepared, tasks, stages } = survey(blank());
    expect([isPrepared, stages]).toEqual([false, []]);
    expect(tasks).toEqual([
      {
        kind: 'unprepared',
        urgency: 'now',
        count: 19,
        places: [],
        message: 'Таблица ещё не подготовлена: не хватает 19 вкладок. Выполните «Подготовить таблицу».',
        action: { command: 'setUp' },
        label: 'Подготовить таблицу',
      },
    ]);
  });

  test('with a tab deleted is told to prepare it again', () => {
    const state = prepared();
    state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Роли');
    expect(task(state, 'unprepared').count).toBe(1);
  });

  test('with a prepared workbook is led through what to enter', () => {
    const { tasks, figures, stages } = survey(prepared());
    expect(tasks.map(({ kind }: Task) => kind)).toEqual([
      'schoolName',
      'officials',
      'noMentees',
      'noMentors',
      'noRoadmap',
      'uncounted',
      'byHand',
      'reviewNever',
    ]);
    expect(tasks[1].message).toBe(
      'Во вкладке «Роли» ещё не указаны директор и куратор. Впишите фамилию, имя и отчество.',
    );
    expect(tasks[0].places).toEqual([{ tab: 'Настройки', row: 2, code: '', column: 'Значение' }]);
    expect(figures.map(({ value }: { value: string }) => value)).toEqual([
      '0',
      '0',
      '0',
      '–',
      '0 из 0',
      '0',
      '0 из 0',
      '0',
    ]);
    expect(stages.map(({ state: each }: { state: string }) => each)).toEqual([
      'current',
      ...Array.from({ length: 6 }, () => 'ahead'),
    ]);
  });

  test('of any size gets no more than the first fifty rows of a task', () => {
    const { count, places, message } = task(filled(schoolOf(260)), 'unordered', TODAY);
    expect([count, places.length]).toEqual([52, 50]);
    expect(message).toBe('52 пары и группы не закреплены приказом. Подготовьте приказ.');
    const [first] = places;
    expect(first).toEqual({ tab: 'Пары', row: 2, code: 'П-001', column: 'Приказ' });
  });
});

describe('the director’s review', () => {
  const reviewed = (day: string) => {
    const state = prepared();
    state.book.properties['review.refreshed'] = day;
    return kinds(state).filter((kind) => kind.startsWith('review'));
  };

  test.each([
    ['2023-09-29', []],
    ['2023-09-28', ['reviewOld']],
    ['давно', ['reviewNever']],
  ])('refreshed on %s', (day, expected) => {
    expect(reviewed(day)).toEqual(expected);
  });
});

test('a place in a renamed tab is told by the name that the add-in knows it by', () => {
  const state = filled(schoolOf(7));
  sheet(state, 'Пары').name = 'Наши пары';
  expect(task(state, 'unordered', TODAY).places[0]?.tab).toBe('Пары');
});
