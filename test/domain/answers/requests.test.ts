import { describe, expect, test } from 'vitest';
import { weighRequests } from '../../../src/domain/answers/requests';
import type { Mentee, Mentor } from '../../../src/domain/school';
import { DAY, mentee, mentor } from '../../make';

const TOPICS = [
  'Математика',
  'Информатика',
  'Подготовка к экзаменам',
  'Публичные выступления',
  'Спорт',
  'Русский язык и литература',
  'Подготовка и разбор уроков',
];

const asking = (...requests: readonly (string | undefined)[]): readonly Mentee[] =>
  requests.map((request, at) => mentee({ code: `У-000${at + 1}`, request }));
const offering = (...skills: readonly (string | undefined)[]): readonly Mentor[] =>
  skills.map((each, at) => mentor({ code: `У-010${at + 1}`, skills: each }));

const weigh = (mentees: readonly Mentee[], mentors: readonly Mentor[], capacity = 5) =>
  weighRequests(mentees, mentors, TOPICS, capacity, DAY);
const rows = (...given: Parameters<typeof weigh>) =>
  weigh(...given).topics.map(({ topic, asking: asked, offering: able, places, balance }) => [
    topic,
    asked,
    able,
    places,
    balance,
  ]);

test('those who ask are weighed against the places of those who can help; what nobody offers comes first', () => {
  const mentees = asking('Математика; Спорт', 'Математика; Информатика', 'Математика');
  const mentors = [
    mentor({ code: 'У-0101', skills: 'Математика', capacity: 1 }),
    mentor({ code: 'У-0102', skills: 'Математика; Спорт; Публичные выступления', capacity: 1 }),
    mentor({ code: 'У-0103', skills: 'Спорт' }),
  ];
  expect(rows(mentees, mentors, 4)).toEqual([
    ['Информатика', 1, 0, 0, -1],
    ['Математика', 3, 2, 2, -1],
    ['Публичные выступления', 0, 1, 1, 1],
    ['Спорт', 1, 2, 5, 4],
  ]);
});

describe('a request in a person’s own words', () => {
  test.each([
    ['математика', ['Математика']],
    ['  МАТЕМАТИКА ; спорт', ['Математика', 'Спорт']],
    ['подтянуть математику', ['Математика']],
    ['помощь в подготовке к экзамену', ['Подготовка к экзаменам']],
    ['публичных выступлений', ['Публичные выступления']],
    ['русского языка', ['Русский язык и литература']],
    ['литературу и спорт', ['Спорт', 'Русский язык и литература']],
    ['РУССКИЙ ЯЗЫК И ЛИТЕРАТУРА', ['Русский язык и литература']],
    ['разбор моих уроков', ['Подготовка и разбор уроков']],
    ['подготовка', []],
    ['русские народные песни', []],
    ['публичный дом культуры', []],
    ['грамматика и автоматика', []],
    ['спортсмены', []],
  ])('«%s» is about %j', (request, topics) => {
    expect(rows(asking(request), []).map(([topic]) => topic)).toEqual(topics);
  });

  test('about none of the topics is counted apart, as is none at all', () => {
    const given = weigh(asking('вязание', undefined, ' ', 'Спорт; вязание'), offering('вышивание', undefined, 'Спорт'));
    expect(given).toMatchObject({
      mentees: 4,
      mentors: 3,
      menteesSilent: 2,
      menteesElsewhere: 1,
      mentorsSilent: 1,
      mentorsElsewhere: 1,
    });
  });

  test('that says a topic twice asks for it once', () => {
    expect(rows(asking('Спорт; спорт; занятия спортом'), [])).toEqual([['Спорт', 1, 0, 0, -1]]);
  });
});

test('whoever has finished the programme neither asks nor offers', () => {
  const left = { finished: DAY };
  expect(rows([mentee({ request: 'Спорт', ...left })], [mentor({ skills: 'Спорт', ...left })])).toEqual([]);
  expect(rows([mentee({ request: 'Спорт', finished: '2026-10-02' })], [])).toHaveLength(1);
});

test('a person in two rows is one person', () => {
  expect(rows([mentee({ request: 'Спорт' }), mentee({ request: 'Спорт' })], [])).toEqual([['Спорт', 1, 0, 0, -1]]);
});
