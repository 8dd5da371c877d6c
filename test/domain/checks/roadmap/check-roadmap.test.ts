import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRoadmap } from '../../../../src/domain/checks/roadmap/check-roadmap';
import { roadmapContext } from '../../../../src/domain/roadmap/roadmap-context';
import type { RoadmapItem } from '../../../../src/domain/roadmap/stages';
import { understand } from '../../../../src/domain/roadmap/understood';
import { findings } from '../../../../src/text';
import { DAY } from '../../../make';
import { seen } from '../../seen';
import { passport, plan } from './plan';

type Line = readonly [activity: string, deadline: string, result?: string, responsible?: string, indicator?: string];

/** A roadmap as its tab holds it, read and checked. */
function checked(lines: readonly Line[], given: Parameters<typeof passport>[0] = {}) {
  const items = lines.map(
    ([activity, deadline, expectedResult = 'Протокол', responsible = 'Куратор', indicator], at) =>
      ({ activity, deadline, expectedResult, responsible, indicator, line: at + 2 }) as RoadmapItem,
  );
  const said = passport(given);
  const understood = understand(items, roadmapContext(said, '2026/2027', DAY));
  return checkRoadmap({ ...plan([]), items: understood, passport: said });
}

test('a plan copied from another school and another year', () => {
  const problems = checked([
    ['Формирование базы наставляемых из числа педагогов', 'Октябрь 2026', 'База', 'НЕ ПРИВЛЕКАЮТСЯ'],
    ['Оформление согласий на обработку персональных данных', 'до 10.12.2026'],
    ['Внесение данных в форму статистики', 'Декабрь 2021 Май 2027'],
    ['Разработка дорожной карты на 2021 год', 'В течение 2026 – 2027 г.'],
    ['Размещение информации', 'Май 2027', 'Не менее 5 публикаций на ресурсах: [ссылки]'],
    ['Обучение наставников', 'по отдельному графику', ''],
    ['Участие в конкурсах', ''],
  ]);
  expect(seen(problems).filter((each) => !each.includes(' passport '))).toEqual([
    'warning roadmap 8 deadline: deadlineEmpty',
    'warning roadmap 4 deadline: deadlineMultiple',
    'warning roadmap 7 deadline: deadlineNeedsReference',
    'error roadmap 4 deadline: deadlineOutsidePeriod',
    'warning roadmap 5 activity: staleYear',
    'warning roadmap 6 expectedResult: placeholderLeft',
    'warning roadmap 2 responsible: responsibleMissingButResultExpected',
    'warning roadmap 7 expectedResult: resultEmpty',
    'error roadmap 3 deadline: dataBeforeConsent',
    'warning roadmap 6 deadline: countNeedsPeriod',
  ]);
});

test('a plan in order', () => {
  const problems = checked([
    ['Анализ работы в 2025-2026 учебном году', 'до 05.09.2026'],
    ['Сбор согласий на обработку персональных данных', 'до 15.09.2026'],
    ['Формирование базы наставляемых', '16–30.09.2026'],
    ['Формирование базы наставников', 'сентябрь – октябрь 2026'],
    ['Формирование наставнических пар', 'до 05.11.2026'],
    ['Приказ о закреплении наставнических пар', 'до 10.11.2026'],
    ['Утверждение индивидуальных планов', 'ноябрь 2026'],
    ['Реализация индивидуальных планов', 'декабрь 2026 – апрель 2027'],
    ['Публикации на сайте', 'ежемесячно', 'Не менее 9 публикаций'],
    ['Общая заключительная встреча', 'май 2027'],
    ['Оформление итогового сборника', 'до 31.05.2027'],
    ['Разработка дорожной карты на 2027/2028 учебный год', 'август 2027'],
  ]);
  expect(seen(problems)).toEqual([]);
});

test('whatever stands in a row, nothing breaks, and every finding can be said', () => {
  const word = fc.constantFrom(
    'Формирование',
    'базы',
    'наставляемых',
    'наставнических пар',
    'согласий на обработку',
    'анализ анкет',
    'приказ о закреплении пар',
    'индивидуальных планов',
    'итоговая встреча',
    'деловая игра',
    'сборник',
    'Октябрь 2026',
    'Декабрь 2021',
    'до 31.09.2026',
    'в течение всего периода реализации',
    'не менее 5 публикаций',
    'не менее 55% обучающихся',
    '[ссылки]',
    '____',
    'от 25.12.2019 № 145',
    '2021/22',
    'МН',
    'не достигших 14 лет',
    '<p>',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text, text), { maxLength: 6 }), fc.boolean(), (lines, hasPeriod) => {
      const period = hasPeriod ? {} : { period: { raw: '', type: 'undefined' as const } };
      for (const { rule, given } of checked(lines, period)) {
        const say: (values: Readonly<Record<string, string | number>>) => string = findings[rule];
        expect(say(given ?? {})).not.toMatch(/undefined|NaN|\[object| {2}| \./);
      }
    }),
  );
});
