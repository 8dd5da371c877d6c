import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTargets } from '../../../src/domain/targets/read-targets';
import { mutated } from '../phrases';

const COMPARED = { atLeast: '≥', atMost: '≤', equal: '=' } as const;

/** «publications ≥ 5», «coverage ≥ 55 % categoryMembers each category». */
const short = (text: string): readonly string[] =>
  readTargets(text).map(({ metric, comparison, value, unit, base, each, unless }) =>
    [
      metric,
      COMPARED[comparison],
      value,
      unit === 'percent' ? '%' : undefined,
      base,
      each && `each ${each}`,
      unless && `or ${unless.value} ${unless.condition}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );

/** Phrases of real roadmaps and what they mean (domain.md §1.G). */
const REAL: readonly (readonly [phrase: string, ...targets: readonly string[]])[] = [
  [
    'Количество участников, охваченных системой наставничества не менее 55% от общего количества членов каждой Целевой группы (55% от общего числа обучающихся в школе, 55% от общего числа педагогических работников и т.д.)',
    'coverage ≥ 55 % categoryMembers each category',
  ],
  ['охваченных не менее 10% от общего количества числа педагогических работников)', 'coverage ≥ 10 % teachers'],
  [
    '2 % организаций, предприятий\nприняли участие в реализации\nЦелевой модели наставничества, предоставив наставников',
    'partnerShare ≥ 2 % organisations',
  ],
  [
    'Привлечено не менее 5 экспертов, сформированы группы наставников для обучения, проведено не менее 3 образовательных занятий для каждой группы, оказаны индивидуальные консультации',
    'experts ≥ 5',
    'sessions ≥ 3 each group',
  ],
  ['Оформлены согласия на обработку данных у 100% участников (из общей базы)', 'consents = 100 % participants'],
  [
    'Индивидуальные планы реализованы не менее, чем на 90%, участие в реализации приняло 100% участников модели',
    'planFulfilment ≥ 90 % planItems',
    'participation = 100 % participants',
  ],
  [
    'Организована деловая игра для участников всех пар/групп, участие в игре приняло не менее 90% участников.',
    'eventAttendance ≥ 90 % participants',
  ],
  ['Диагностика пройдена 100% участников, составлены сравнительные таблицы', 'diagnostics = 100 % participants'],
  ['Создано не менее 2-х специальных рубрик, сформирован контент-план', 'rubrics ≥ 2'],
  ['Не менее 5 публикаций на ресурсах: [ссылки]', 'publications ≥ 5'],
  [
    'Протокол педагогического совета; в педагогическом совете приняло участие не менее 90% специалистов от общего количества педагогического состава, создан реестр потенциальных наставников из числа специалистовОО',
    'councilAttendance ≥ 90 % teachers',
  ],
  [
    'Не менее 5 выступлений на родительских собраниях, в которых приняло участие не менее 500 представителей родительской общественности (в малокомплектных\nшколах – от 70 человек), создан реестр потенциальных наставников из числа родителей',
    'parentMeetings ≥ 5',
    'parentsReached ≥ 500 or 70 smallSchool',
  ],
  [
    'Количество школьников, принявших участие в классных часах не менее, чем 90% от общего количества обучающихся, создан реестр потенциальных наставников',
    'classHourReach ≥ 90 % pupils',
  ],
  ['Организовано не менее 7 встреч, создан реестр потенциальных наставников из числа партнеров', 'workMeetings ≥ 7'],
  ['Выполнено 100% позиций Дорожной карты', 'roadmapDone = 100 % roadmapItems'],
  [
    'Реализовано 100% мероприятий, закрепленных за учреждением в установленные сроки',
    'roadmapOnTime = 100 % roadmapItems',
  ],
  [
    'Не менее 3 представителей образовательной организации приняли участие в региональных и всероссийских тематических событиях/конкурсах/фестивалях',
    'eventRepresentatives ≥ 3',
  ],
];

describe('targets of real roadmaps', () => {
  test.each(REAL)('%s', (phrase, ...targets) => {
    expect(short(phrase)).toEqual(targets);
  });

  test('keep the words they were read from', () => {
    expect(
      readTargets('Создано не менее 2-х специальных рубрик, сформирован контент-план').map(({ raw }) => raw),
    ).toEqual(['Создано не менее 2-х специальных рубрик']);
    expect(readTargets('не менее 500 родителей (в малокомплектных школах – от 70 человек)')[0]?.unless?.raw).toBe(
      'в малокомплектных школах – от 70 человек',
    );
  });
});

describe('a number', () => {
  test.each([
    ['не менее двух публикаций', 'publications ≥ 2'],
    ['не менее двадцати пяти наставнических пар', 'pairs ≥ 25'],
    ['Не меньше пяти (5) экспертов', 'experts ≥ 5'],
    ['минимум 3 рубрики', 'rubrics ≥ 3'],
    ['свыше 10 наставляемых', 'mentees ≥ 10'],
    ['более 5 публикаций', 'publications ≥ 5'],
    ['10 и более публикаций', 'publications ≥ 10'],
    ['≥ 5 публикаций', 'publications ≥ 5'],
    ['не более 20 пар', 'pairs ≤ 20'],
    ['от 70 родителей', 'parentsReached ≥ 70'],
    ['не менее 1 500 родителей', 'parentsReached ≥ 1500'],
    ['Публикации: не менее 5', 'publications ≥ 5'],
    ['Количество наставников – 10 человек', 'mentors ≥ 10'],
    ['согласия у 100 процентов участников', 'consents = 100 % participants'],
    ['100% молодых педагогов закреплены за наставниками', 'coverage = 100 % youngTeachers'],
    ['100-процентный охват молодых педагогов', 'coverage = 100 % youngTeachers'],
    ['не менее половины педагогов вовлечены в наставничество', 'coverage ≥ 50 % teachers'],
    ['Удовлетворенность наставников не ниже 72,5 %', 'satisfaction ≥ 72.5 % mentors'],
    ['повышение удовлетворённости участников до 80 %', 'satisfaction ≥ 80 % participants'],
    ['НЕ МЕНЕЕ5 ПУБЛИКАЦИЙ', 'publications ≥ 5'],
  ])('%s', (phrase, target) => {
    expect(short(phrase)).toEqual([target]);
  });

  test.each([
    ['диагностика 100 % участников ежеквартально', 'diagnostics = 100 % participants each quarter'],
    ['не реже 1 раза в месяц встречи пар', 'meetings ≥ 1 each month'],
    ['не менее 5 встреч каждой наставнической пары', 'meetings ≥ 5 each pair'],
  ])('holds for each: %s', (phrase, target) => {
    expect(short(phrase)).toEqual([target]);
  });

  test.each([
    ['от 5 до 10 пар', ['pairs ≥ 5', 'pairs ≤ 10']],
    ['охват не менее 30 % обучающихся, 50 % педагогов', ['coverage ≥ 30 % pupils', 'coverage ≥ 50 % teachers']],
    [
      'Не менее 5 педагогов и 10 обучающихся приняли участие в региональных конкурсах',
      ['eventRepresentatives ≥ 5', 'eventRepresentatives ≥ 10'],
    ],
    [
      'Согласия оформлены у 100 % наставляемых; у 100 % наставников',
      ['consents = 100 % mentees', 'consents = 100 % mentors'],
    ],
    ['Не менее 3 статей; не менее 2 рубрик', ['publications ≥ 3', 'rubrics ≥ 2']],
  ])('may be one of several: %s', (phrase, targets) => {
    expect(short(phrase)).toEqual(targets);
  });
});

test.each([
  'согласия законных представителей обучающихся, не достигших 14-летнего возраста',
  'Приказ от 25.12.2019 № 145',
  'ученик 7 «В» класса, 5–11 классы',
  'Реестр на 2025-2026 уч. год, форма за 2024 год',
  '1) Результаты. 2) Материалы. 3. Лучшие практики',
  'обучающиеся от 10 до 19 лет, стаж не менее 3 лет',
  'до 25 сентября, не позднее 31.08.2025',
  'МБОУ «СОШ № 7», приложение 2, пункт 5, ст. 351.8',
  'Диагностика 1 раз в квартал',
  'Сводные таблицы',
  '',
])('holds no target: «%s»', (phrase) => {
  expect(readTargets(phrase)).toEqual([]);
});

describe('how sure a target is', () => {
  test.each([
    ['не менее 5 публикаций', 'sure'],
    ['100 % позиций дорожной карты', 'sure'],
    ['2 % организаций приняли участие, предоставив наставников', 'assumed'],
    ['более 5 публикаций', 'assumed'],
    ['не менее 36 часов', 'ask'],
    ['Увеличение числа победителей олимпиад на 10 %', 'ask'],
    ['не более 3 наставляемых у одного наставника', 'ask'],
  ])('%s: %s', (phrase, confidence) => {
    expect(readTargets(phrase).map((target) => target.confidence)).toEqual([confidence]);
  });

  test('a number whose meaning nobody knows is kept', () => {
    expect(short('Высажено не менее 12 деревьев')).toEqual(['other ≥ 12']);
  });
});

describe('any text at all', () => {
  const phrases = REAL.map(([phrase]) => phrase);

  test('is read without a fault, and targets hold words of it', () => {
    fc.assert(
      fc.property(mutated(phrases), (text) => {
        for (const { raw, value } of readTargets(text)) {
          expect(text).toContain(raw);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // A pattern that looks back and forth without end would not come to one within the time of a test.
  test.each(['не менее ', '(', '. ', '1 ', '-', 'а', ', ', '5 % '])(
    'comes to an end, however often «%s» is repeated',
    (odd) => {
      expect(() => readTargets(odd.repeat(4000))).not.toThrow();
    },
  );
});
