import { describe, expect, test } from 'vitest';
import type { DeadlineContext } from '../../src/domain/deadlines/deadline';
import { readDeadline } from '../../src/domain/deadlines/read-deadline';
import { readResponsibles } from '../../src/domain/responsibles/read-responsibles';
import type { RecordItem } from '../../src/domain/roadmap/record';
import { shiftYears } from '../../src/domain/roadmap/shift-years';
import { stageOf } from '../../src/domain/roadmap/stages';
import { readTargets } from '../../src/domain/targets/read-targets';
import { planOf } from '../../src/plans/plans';
import { type PlanName, plans } from '../../src/texts/plans';

const NAMES = Object.keys(plans) as readonly PlanName[];
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

const contextOf = (schoolYear: number): DeadlineContext => ({
  schoolYear,
  period: { start: `${schoolYear}-09-01`, end: `${schoolYear + 1}-05-31` },
});

const everyItem = NAMES.flatMap((name) =>
  YEARS.flatMap((year) => planOf(name, year).items.map((item) => ({ name, year, item }))),
);

const textsOf = ({ activity, content, expectedResult, indicator, section }: RecordItem) =>
  [activity, content, expectedResult, indicator, section].join('\n');

describe.each(NAMES)('%s', (name) => {
  const { layout, items, passport } = planOf(name, 2026);

  test('is a whole year’s plan', () => {
    expect(items.length).toBeGreaterThanOrEqual(20);
    expect(items.length).toBeLessThanOrEqual(35);
    expect(passport.title.join(' ')).toMatch(/^Дорожная карта \(план мероприятий\) .+ на 2026\/2027 учебный год$/);
    expect(items.filter(({ activity, responsible }) => activity === '' || responsible === '')).toEqual([]);
  });

  test('fills in the columns of its layout', () => {
    const blank = (key: keyof RecordItem) => items.filter((item) => item[key] === '').length;
    expect({
      sectionNumber: blank('sectionNumber') === 0,
      number: blank('number') === 0,
      content: blank('content') === 0,
      expectedResult: blank('expectedResult') === 0,
    }).toEqual({
      sectionNumber: layout !== 'A',
      number: layout === 'B',
      content: layout === 'D',
      expectedResult: layout === 'A' || layout === 'B',
    });
  });

  test('says what is to be reached by numbers', () => {
    const targets = items.flatMap(({ indicator, expectedResult }) => readTargets(`${indicator}\n${expectedResult}`));
    expect(targets.length).toBeGreaterThanOrEqual(6);
  });

  test('tells everything but years alike in every year', () => {
    const words = (year: number) => planOf(name, year).items.map((item) => shiftYears(textsOf(item), 2026 - year));
    for (const year of YEARS) expect(words(year)).toEqual(words(2026));
  });
});

test('the stages of Р-145 and of the teachers’ system are known by their names', () => {
  const stagesOf = (name: PlanName) => [...new Set(planOf(name, 2026).items.map(({ section }) => stageOf(section)))];
  expect(stagesOf('sevenStages')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(stagesOf('teachersStages')).toEqual([1, 2, 3, 4, 6, 7]);
});

test('numbers run on', () => {
  const numbers = planOf('municipality', 2026).items.map(({ sectionNumber, number }) => [sectionNumber, number]);
  const counted = new Map<string, number>();
  for (const [section = '', number] of numbers) {
    counted.set(section, (counted.get(section) ?? 0) + 1);
    expect(number).toBe(`${section}${counted.get(section)}.`);
  }
  expect([...counted.keys()]).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
});

test('a plan of teachers speaks of teachers only', () => {
  const texts = [...planOf('teachersOnly', 2026).items, ...planOf('teachersStages', 2026).items].map(textsOf);
  expect(texts.filter((text) => /обучающ|ученик|школьник|родител|групп/.test(text))).toEqual([]);
});

test('consents are asked of representatives until 18, and of pupils from 14', () => {
  for (const name of ['wholeModel', 'sevenStages', 'municipality'] as const) {
    const texts = planOf(name, 2026).items.map(textsOf).join('\n');
    expect(texts).toMatch(/младше 18 лет/);
    expect(texts).toMatch(/с 14 лет – также/);
  }
});

describe('in every year from 2024 to 2032', () => {
  test('every deadline is understood, within the school year', () => {
    const doubted = everyItem.flatMap(({ name, year, item }) => {
      const read = readDeadline(item.deadline, contextOf(year));
      const isClear = read.confidence !== 'ask' && read.issues.length === 0 && read.kind !== 'undefined';
      return isClear ? [] : [`${name} ${year} ${item.deadline}`];
    });
    expect(doubted).toEqual([]);
  });

  test('no last day is a day off', () => {
    const HOLIDAYS = /-(?:01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/;
    const ends = everyItem.flatMap(({ year, item }) => {
      const read = readDeadline(item.deadline, contextOf(year));
      return [read, ...(read.parts ?? [])].flatMap(({ kind, end }) => (kind === 'deadline' && end ? [end] : []));
    });
    expect(ends.length).toBeGreaterThan(900);
    expect(ends.filter((end) => HOLIDAYS.test(end) || [0, 6].includes(new Date(end).getUTCDay()))).toEqual([]);
  });

  test('no year is stale', () => {
    const strays = everyItem.flatMap(({ year, item }) => {
      const named = [...`${textsOf(item)} ${item.deadline}`.matchAll(/20\d\d/g)].map(([digits]) => Number(digits));
      const isAhead = item.activity.includes('дорожной карты') || item.content.includes('дорожную карту');
      return named.filter((each) => each < year || each > year + (isAhead ? 2 : 1));
    });
    expect(strays).toEqual([]);
    expect(everyItem.filter(({ item }) => /[{}]/.test(JSON.stringify({ ...item, other: '' }).slice(1, -1)))).toEqual(
      [],
    );
  });
});

test('every responsible is a role that can be found', () => {
  const phrases = [...new Set(everyItem.map(({ item }) => item.responsible))];
  const unknown = phrases.filter((phrase) => {
    const read = readResponsibles(phrase);
    return read.length !== phrase.split(', ').length || read.some(({ kind }) => kind === 'unknown');
  });
  expect(unknown).toEqual([]);
});

test('every target is understood', () => {
  const phrases = [...new Set(everyItem.map(({ item }) => item.indicator))].filter((phrase) => phrase !== '');
  const doubted = phrases.filter((phrase) => {
    const targets = readTargets(phrase);
    const numbers = phrase.match(/\d+/g) ?? [];
    return (
      targets.length !== numbers.length ||
      targets.some(({ confidence, metric }) => confidence !== 'sure' || metric === 'other')
    );
  });
  expect(doubted).toEqual([]);
});

/** Rows by what is done in them, in the order in which a programme goes. */
const COURSE: readonly (readonly [what: string, sign: RegExp])[] = [
  ['consents', /^Сбор согласий/],
  ['bases', /^Формирование (?:баз|банк)/],
  ['questionnaires', /^(?:Анкетирование|Изучение (?:запросов|возможностей)|Диагностика профессиональных)/],
  ['their analysis', /^Анализ анкет/],
  ['pairs', /^Формирование наставнических пар/],
  ['order on pairs', /Закрепление пар|приказа о закреплении/],
  ['plans', /(?:составление|Составление) индивидуальных планов|^Разработка персонализированных/],
  ['order on plans', /^Утверждение (?:индивидуальных|персонализированных)/],
  ['work by plans', /^Реализация (?:индивидуальных|персонализированных)/],
  ['final meetings', /^Итогов(?:ая|ые) встреч/],
  ['final event', /^Общее итоговое мероприятие/],
  ['digest', /сборника/],
  ['next roadmap', /дорожной карты .*на \d{4}|дорожную карту на/],
];

describe.each(NAMES)('%s goes in the right order', (name) => {
  test.each(YEARS)('in %i', (year) => {
    const ends = COURSE.map(([what, sign]) => {
      const rows = planOf(name, year).items.filter(
        ({ activity, content }) => sign.test(activity) || sign.test(content),
      );
      const last = rows.flatMap(({ deadline }) => readDeadline(deadline, contextOf(year)).end ?? []).sort();
      return { what, first: last[0] ?? '', last: last[last.length - 1] ?? '' };
    });
    expect(ends.filter(({ last }) => last === '').map(({ what }) => what)).toEqual([]);
    ends.slice(1).forEach(({ first }, at) => {
      expect(first >= (ends[at]?.last ?? ''), `${ends[at]?.what} before ${ends[at + 1]?.what}`).toBe(true);
    });
  });
});
