import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { type AnsweredRow, withAnswers } from './answers';
import { documentText } from './documents';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2027-05-20';

/** Mentors У-0001 and У-0002, mentees У-0003 to У-0012. */
const school = (...rows: readonly AnsweredRow[]): OfficeState => withAnswers(filled(schoolOf(10)), rows);
const code = (number: number): string => `У-${String(number).padStart(4, '0')}`;

const analysed = (state: OfficeState, today = TODAY) => run(state, 'analyseAnswers', {}, { today }).value;

/** Five mentees were asked at both ends of the year, a sixth at its beginning only. */
const DIAGNOSTICS: readonly AnsweredRow[] = [3, 4, 5, 6, 7, 8].flatMap((number, at) => [
  { questionnaire: 'diagnosticsPupilStart', person: code(number), answers: { interest: 5, circles: at } } as const,
  ...(number === 8
    ? []
    : [
        {
          questionnaire: 'diagnosticsPupilEnd',
          person: code(number),
          answered: '2027-05-11 12:00:00',
          answers: { interest: 5 + at, circles: at + 1 },
        } as const,
      ]),
]);

const satisfied = (number: number, score: number, more: Partial<AnsweredRow> = {}): AnsweredRow => ({
  questionnaire: number < 3 ? 'mentorSatisfaction' : 'menteeSatisfaction',
  person: code(number),
  answered: '2027-05-12 09:30:00',
  answers: { satisfiedWork: score, satisfiedResult: score },
  ...more,
});

describe('the answers of a school', () => {
  test('are none before anybody has answered', () => {
    const { value, calls } = run(school(), 'analyseAnswers', {}, { today: TODAY });
    expect(value).toMatchObject({
      asOf: TODAY,
      requests: { topics: [], mentees: 10, menteesSilent: 10, mentors: 2 },
      preferences: { choices: [] },
      diagnostics: { families: [] },
      satisfaction: { mentees: { answered: 0, participants: 10 }, mentors: { answered: 0, participants: 2 } },
      selfCheck: { checks: [] },
      swot: [],
      feedback: { meetings: [], pairs: 2, pairsWithout: ['П-001', 'П-002'] },
    });
    expect(calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  test('weigh what the bases ask for against what they offer', () => {
    const state = school();
    const request = (line: number, words: string) => {
      cell(state, 'Наставляемые', line, 'Основной запрос наставляемого').value = words;
    };
    request(2, 'Спорт и здоровый образ жизни; Волонтёрство');
    request(3, 'Волонтёрство; вязание');
    cell(state, 'Наставники', 2, 'Основные компетенции наставника').value = 'Спорт и здоровый образ жизни';
    expect(analysed(state).requests).toMatchObject({
      topics: [
        { topic: 'Волонтёрство', asking: 2, offering: 0, places: 0, balance: -2 },
        { topic: 'Спорт и здоровый образ жизни', asking: 1, offering: 1, places: 5, balance: 4 },
      ],
      menteesSilent: 8,
      mentorsSilent: 1,
    });
  });

  test('compare diagnostics person by person', () => {
    const { families, overall } = analysed(school(...DIAGNOSTICS)).diagnostics;
    const [interest] = families[0].indicators;
    // 5 → (5 + 6 + 7 + 8 + 9) ÷ 5 = 7.
    expect(interest).toEqual({
      key: 'interest',
      label: 'Интерес к учёбе',
      people: 5,
      start: 5,
      end: 7,
      difference: 2,
      percent: 40,
    });
    expect(families[0].indicators.find(({ key }: { key: string }) => key === 'circles')).toMatchObject({
      start: 2,
      end: 3,
      percent: 50,
    });
    expect(families[0]).toMatchObject({ family: 'pupil', onlyStart: ['У-0008'], onlyEnd: [] });
    expect(overall).toEqual({ people: 5, start: 5, end: 7, difference: 2, percent: 40 });
  });

  test('of four people come without a percentage', () => {
    const four = DIAGNOSTICS.filter(({ person }) => person !== 'У-0007');
    expect(analysed(school(...four)).diagnostics.families[0].indicators[0]).toMatchObject({
      people: 4,
      end: 6.5,
      difference: 1.5,
      percent: null,
    });
  });

  test('lay the choices of both sides over one another', () => {
    const state = school(
      { questionnaire: 'menteePreferences', person: 'У-0003', answers: { first: 'У-0001', second: 'У-0002' } },
      { questionnaire: 'mentorPreferences', person: 'У-0002', answers: { first: 'У-0003', ratherNot: 'У-0004' } },
    );
    expect(analysed(state).preferences).toMatchObject({
      choices: [
        { mentee: 'У-0003', mentor: 'У-0001', byMentee: 1, byMentor: null, refusedBy: null },
        { mentee: 'У-0003', mentor: 'У-0002', byMentee: 2, byMentor: 1, refusedBy: null },
        { mentee: 'У-0004', mentor: 'У-0002', byMentee: null, byMentor: null, refusedBy: 'mentor' },
      ],
      mutual: 1,
      mentees: { participants: 10, answered: 1 },
    });
  });

  test('count by the method and from the score that the school has set', () => {
    const state = school(...[3, 4, 5, 6, 7].map((number) => satisfied(number, number)));
    const setting = (name: string, value: string) => {
      cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', name), 'Значение').value = value;
    };
    setting('Уровень удовлетворённости считать как', 'доля удовлетворённых среди всех участников');
    setting('Удовлетворён тот, чей средний балл не ниже', '5,5');
    expect(analysed(state).satisfaction).toMatchObject({
      method: 'satisfiedOfAll',
      from: 5.5,
      mentees: {
        answered: 5,
        participants: 10,
        rate: 50,
        first: '2027-05-12',
        levels: { satisfiedOfResponded: 40, meanScore: 50, satisfiedOfAll: 20 },
      },
    });
  });

  test('know the curator’s marks, the SWOT table and the feedback', () => {
    const marks = ['goals', 'principles', 'approaches', 'climate', 'logic', 'satisfied', 'partners', 'activity'];
    const state = school(
      {
        questionnaire: 'curatorSelfCheck',
        answers: {
          ...Object.fromEntries(marks.map((key) => [key, '2'])),
          application: '1',
          conclusion: 'Обучить\nнаставников',
        },
      },
      {
        questionnaire: 'swot',
        answers: { mentoringForm: 'studentStudent', innerSupport: 'yes', threats: 'Отток\nЛень' },
      },
      {
        questionnaire: 'meetingFeedback',
        person: 'У-0003',
        pair: 'П-001',
        answers: { meetingKind: 'intro', comfort: 8, usefulness: 7, nextStep: 9, curatorNeeded: 'yes' },
      },
    );
    const { selfCheck, swot, feedback } = analysed(state);
    expect(selfCheck.criteria).toHaveLength(9);
    expect(selfCheck.checks).toMatchObject([{ total: 17, level: 'optimal', conclusion: 'Обучить\nнаставников' }]);
    expect(swot).toMatchObject([
      {
        form: 'studentStudent',
        factors: {
          strengths: [{ words: 'Поддержка администрации', count: 1 }],
          threats: [
            { words: 'Отток', count: 1 },
            { words: 'Лень', count: 1 },
          ],
        },
      },
    ]);
    expect(feedback).toMatchObject({
      meetings: [{ kind: 'intro', answered: 1, scores: [8, 7, 9] }],
      pairsWithout: ['П-002'],
      curatorNeeded: [{ person: 'У-0003', pair: 'П-001', day: '2026-09-20' }],
    });
  });
});

test.each([
  ['that wait for a decision', { state: 'disputed' }],
  ['that were not taken', { state: 'ignored' }],
  ['that were erased', { state: 'erased' }],
  ['of last year', { answered: '2026-05-12 09:30:00' }],
  ['of tomorrow', { answered: '2027-05-21 00:00:01' }],
  ['that cannot be understood', { answers: {} }],
] as const)('answers %s do not count', (_which, given) => {
  expect(analysed(school(satisfied(3, 9, given))).satisfaction.mentees.answered).toBe(0);
});

test('a marred cell costs that answer alone', () => {
  const state = school(...DIAGNOSTICS);
  cell(state, 'Ответы', 2, 'Выбрано и оценено').value = 'что-то\nИнтерес к учёбе: много\nКружки и секции: 4';
  const [interest] = analysed(state).diagnostics.families[0].indicators;
  expect(interest).toMatchObject({ people: 4 });
});

test('no name of anybody is among the answers', () => {
  const state = school(...DIAGNOSTICS, satisfied(1, 9));
  const name = cell(state, 'Наставляемые', 2, 'Фамилия, имя, отчество').value;
  expect(name).toBeTruthy();
  expect(JSON.stringify(analysed(state))).not.toContain(String(name).split(' ')[0]);
});

describe('the printed summary', () => {
  const print = (state: OfficeState, input: object = {}) => run(state, 'printAnalysis', input, { today: TODAY });
  const whole = () => school(...DIAGNOSTICS, ...[3, 4, 5, 6].map((number) => satisfied(number, 9)), satisfied(1, 9));

  test('is a draft in the register, and holds no figure of fewer than five answers', async () => {
    const { value, state } = print(whole());
    expect(value).toMatchObject({ document: 'Д-001', title: 'Сводка анкет за 2026-2027 учебный год' });
    const registered = (header: string) =>
      cell(state, 'Документы', lineOf(state, 'Документы', 'Код', 'Д-001'), header).value;
    expect([registered('Вид документа'), registered('Статус'), registered('Ссылка')]).toEqual([
      'иной документ',
      'проект',
      value.link,
    ]);
    const text = await documentText(state);
    for (const words of ['Сравнительная таблица: обучающиеся', '+40', 'Способ, выбранный школой', 'менее 5 ответов'])
      expect(text).toContain(words);
    expect(text).not.toContain('100 %');
    expect(text).not.toContain('90 %');
  });

  test('of some parts holds no other', async () => {
    const text = await documentText(print(whole(), { parts: ['satisfaction'] }).state);
    expect(text).toContain('Уровень удовлетворённости');
    expect(text).not.toContain('Сравнительная таблица');
    expect(print(whole(), { parts: [] }).ok).toBe(false);
    expect(print(whole(), { parts: ['names'] }).ok).toBe(false);
  });

  test('printed again is the same paper under the same link', () => {
    const first = print(whole());
    const second = print(first.state);
    expect(visible(second.state)).toEqual(visible(first.state));
    expect(second.value).toEqual(first.value);
  });

  test('killed and printed again, it is the same as if it had not been killed', () => {
    expect(killEverywhere(whole(), 'printAnalysis', {}, true, TODAY)).toBeGreaterThan(1);
  });

  test('names nobody, not even in a school that works with names', async () => {
    const state = whole();
    const names = Object.keys(sheet(state, 'Наставляемые').cells)
      .filter((line) => line !== '1')
      .map((line) => String(cell(state, 'Наставляемые', Number(line), 'Фамилия, имя, отчество').value).split(' ')[0]);
    const printed = print(state).state;
    const text = `${await documentText(printed)} ${printed.files[0]?.name}`;
    expect(names).toHaveLength(10);
    expect(names.filter((name) => text.includes(name ?? ''))).toEqual([]);
  });
});
