import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index';
import { schoolOf } from '../../src/local/demo/large';
import { SIDEBARS } from '../../src/menu';
import { filled, run } from './office';

/** What each command that writes nothing is asked here. */
const ASKED: Readonly<Record<string, unknown>> = {
  analyseAnswers: {},
  checkPerson: { base: 'mentors', code: 'У-0001', values: { schoolClass: '7Б', birthYear: '1300' } },
  exportCalendar: {},
  listDisputes: {},
  listFindings: {},
  listLinks: { questionnaire: 'swot' },
  listPeople: { base: 'mentors' },
  openSidebar: { name: 'panel' },
  previewOrder: { kind: 'pairs' },
  readDeadline: { phrase: 'до 10 сентября 2025 года', schoolYear: 2025 },
  readPerson: { base: 'mentors', code: 'У-0001' },
  readReference: { phrase: 'Приказ № 152-осн. от 01.09.2023 г.' },
  readResponsibles: { phrase: 'Директор Кураторы' },
  readReview: {},
  readTarget: { phrase: 'не менее 5 публикаций' },
  surveyConsents: {},
  surveyQuestionnaires: {},
  surveyRoadmap: {},
  surveyYear: {},
};

const all: readonly [string, { readonly readOnly?: true }][] = Object.entries(commands);
const readers = all.flatMap(([name, { readOnly }]) => (readOnly ? [name] : []));
const pages = Object.fromEntries(Object.keys(SIDEBARS).map((name) => [name, `<p>${name}</p>`]));
const before = JSON.stringify(filled(schoolOf(7)));

test.each(readers)('%s leaves a school as it is, byte for byte, and waits for nobody', (name) => {
  const { ok, message, state, calls } = run(JSON.parse(before), name, ASKED[name], {
    pages,
    today: '2026-10-01',
    lockHeld: true,
  });
  expect([ok, message]).toEqual([true, '']);
  expect(JSON.stringify(state)).toBe(before);
  expect(calls.filter(({ kind }) => kind === 'lock' || kind === 'write' || kind === 'flush')).toEqual([]);
});
