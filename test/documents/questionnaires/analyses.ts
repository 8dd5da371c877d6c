import type { Analysis } from '../../../src/domain/answers/analysis';

const compared = (
  people: number,
  start: number | null,
  end: number | null,
  difference: number | null,
  percent: number | null,
) => ({
  people,
  start,
  end,
  difference,
  percent,
});

const nobody = compared(0, null, null, null, null);

const side = { participants: 0, answered: 0, choseNobody: [], chosenByNobody: [], unknown: 0 };

const unanswered = {
  answered: 0,
  participants: 12,
  rate: 0,
  first: null,
  last: null,
  levels: { satisfiedOfResponded: null, meanScore: null, satisfiedOfAll: null },
};

/** A school that has asked nobody yet. */
export const EMPTY: Analysis = {
  asOf: '2027-05-20',
  requests: {
    topics: [],
    mentees: 0,
    mentors: 0,
    menteesSilent: 0,
    mentorsSilent: 0,
    menteesElsewhere: 0,
    mentorsElsewhere: 0,
  },
  preferences: { choices: [], mutual: 0, menteesOnly: 0, mentorsOnly: 0, mentees: side, mentors: side },
  diagnostics: { families: [], overall: nobody },
  satisfaction: { method: 'satisfiedOfResponded', from: 7, mentees: unanswered, mentors: unanswered },
  selfCheck: { criteria: [], most: 18, checks: [] },
  swot: [],
  feedback: { questions: [], meetings: [], pairs: 0, pairsWithout: [], curatorNeeded: [] },
};

/** A school at the end of its year; figures of fewer than five answers are left out already. */
export const YEAR: Analysis = {
  asOf: '2027-05-20',
  requests: {
    topics: [
      { topic: 'Подготовка к экзаменам', asking: 3, offering: 0, places: 0, balance: -3 },
      { topic: 'Математика и точные науки', asking: 7, offering: 1, places: 5, balance: -2 },
      { topic: 'Публичные выступления', asking: 1, offering: 2, places: 6, balance: 5 },
      { topic: 'Спорт и здоровый образ жизни', asking: 0, offering: 1, places: 1, balance: 1 },
    ],
    mentees: 12,
    mentors: 4,
    menteesSilent: 1,
    mentorsSilent: 0,
    menteesElsewhere: 1,
    mentorsElsewhere: 0,
  },
  preferences: {
    choices: [
      { mentee: 'У-0001', mentor: 'У-0101', byMentee: 1, byMentor: 2, refusedBy: null },
      { mentee: 'У-0001', mentor: 'У-0102', byMentee: 2, byMentor: null, refusedBy: null },
      { mentee: 'У-0002', mentor: 'У-0102', byMentee: null, byMentor: 1, refusedBy: null },
      { mentee: 'У-0003', mentor: 'У-0101', byMentee: 1, byMentor: null, refusedBy: 'mentor' },
    ],
    mutual: 1,
    menteesOnly: 2,
    mentorsOnly: 1,
    mentees: {
      participants: 4,
      answered: 2,
      choseNobody: ['У-0002', 'У-0004'],
      chosenByNobody: ['У-0003', 'У-0004'],
      unknown: 1,
    },
    mentors: { participants: 3, answered: 2, choseNobody: ['У-0103'], chosenByNobody: ['У-0103'], unknown: 0 },
  },
  diagnostics: {
    families: [
      {
        family: 'pupil',
        indicators: [
          { key: 'interest', label: 'Интерес к учёбе', ...compared(6, 5.5, 7.25, 1.75, 31.8) },
          { key: 'classClimate', label: 'Климат в классе', ...compared(6, 8, 7.5, -0.5, -6.3) },
          { key: 'circles', label: 'Кружки и секции', ...compared(6, 0, 1, 1, null) },
          { key: 'future', label: 'Профессиональное самоопределение', ...compared(4, null, null, null, null) },
        ],
        overall: compared(6, 6.5, 7.5, 1, 15.4),
        both: ['У-0001', 'У-0002', 'У-0003', 'У-0005', 'У-0006', 'У-0007'],
        onlyStart: ['У-0004'],
        onlyEnd: [],
      },
      {
        family: 'teacher',
        indicators: [
          { key: 'lessons', label: 'Подготовка и проведение уроков', ...compared(2, null, null, null, null) },
        ],
        overall: compared(2, null, null, null, null),
        both: ['У-0051', 'У-0052'],
        onlyStart: [],
        onlyEnd: ['У-0053'],
      },
    ],
    overall: compared(8, null, null, null, null),
  },
  satisfaction: {
    method: 'satisfiedOfAll',
    from: 7.5,
    mentees: {
      answered: 9,
      participants: 12,
      rate: 75,
      first: '2027-05-03',
      last: '2027-05-18',
      levels: { satisfiedOfResponded: 88.9, meanScore: 84.4, satisfiedOfAll: 66.7 },
    },
    mentors: {
      answered: 3,
      participants: 4,
      rate: 75,
      first: '2027-05-04',
      last: '2027-05-04',
      levels: { satisfiedOfResponded: null, meanScore: null, satisfiedOfAll: null },
    },
  },
  selfCheck: {
    criteria: [
      { key: 'goals', label: 'Цель и задачи' },
      { key: 'climate', label: 'Психологический климат' },
    ],
    most: 18,
    checks: [
      {
        day: '2027-05-10',
        marks: [2, 1],
        total: 15,
        level: 'optimal',
        conclusion: 'Обучить наставников\nНайти партнёров',
      },
      { day: '2026-10-05', marks: [1, null], total: null, level: null, conclusion: '' },
    ],
  },
  swot: [
    {
      form: 'studentStudent',
      answered: 3,
      factors: {
        strengths: [
          { words: 'Поддержка администрации', count: 3 },
          { words: 'Дружный коллектив', count: 1 },
        ],
        weaknesses: [{ words: 'Время и материалы', count: 2 }],
        opportunities: [],
        threats: [{ words: 'Отток кадров', count: 1 }],
      },
    },
  ],
  feedback: {
    questions: [
      { key: 'comfort', label: 'Комфорт на встрече' },
      { key: 'usefulness', label: 'Польза встречи' },
    ],
    meetings: [
      { kind: 'intro', answered: 8, scores: [9.1, 8.5], people: [6, 6] },
      { kind: 'trial', answered: 2, scores: [null, null], people: [2, 2] },
    ],
    pairs: 9,
    pairsWithout: ['П-004', 'П-007'],
    curatorNeeded: [],
  },
};
