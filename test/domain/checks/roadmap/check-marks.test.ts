import { checkMarks } from '../../../../src/domain/checks/roadmap/check-marks';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { during, plan, row, until } from './plan';

const check = (...rows: readonly Parameters<typeof row>[0][]) => seen(checkMarks(plan(rows.map(row))));

const SEPTEMBER = during('2026-09-01', '2026-09-30');
const ALL_MEETINGS = 'Встреча-знакомство, регулярные встречи';
const WITH_FINAL = `${ALL_MEETINGS}, заключительная встреча`;
const SURVEY = { activity: 'Анкеты обратной связи', due: until('2027-05-31') };

const cases: readonly Case[] = [
  {
    what: 'a code that stands twice',
    broken: check({ code: 'М-001' }, { code: 'М-001' }),
    finds: ['error roadmap 3 code: codeDoubled'],
    sound: check({ code: 'М-001' }, { code: 'М-002' }, {}, {}),
  },
  {
    what: 'an end before its beginning',
    broken: check({ begins: '2026-10-02', ends: '2026-10-01' }),
    finds: ['error roadmap 2 ends: endsBeforeBegins'],
    sound: check({ begins: '2026-10-01', ends: '2026-10-01' }),
  },
  {
    what: 'something done on a day to come',
    broken: check({ completionMark: 'done', completedOn: '2026-10-02' }),
    finds: ['error roadmap 2 completedOn: dateInFuture'],
    sound: check({ completionMark: 'done', completedOn: '2026-10-01' }, { completionMark: 'done' }),
  },
  {
    what: 'a day of completion of what is not done',
    broken: check(
      { completionMark: 'notDone', completedOn: '2026-09-01' },
      { completionMark: 'inProgress', completedOn: '2026-09-01' },
    ),
    finds: ['error roadmap 2 completionMark: markContradicts', 'error roadmap 3 completionMark: markContradicts'],
    sound: check({ completedOn: '2026-09-01', completionMark: 'done' }),
  },
  {
    what: 'something left out and nobody says why',
    broken: check({ completionMark: 'notApplicable' }),
    finds: ['warning roadmap 2 reason: notApplicableWithoutReason'],
    sound: check({ completionMark: 'notApplicable', reason: 'Таких обучающихся нет' }),
  },
  {
    what: 'a day of completion without a mark',
    broken: check({ completedOn: '2026-09-20' }),
    finds: ['warning roadmap 2 completionMark: doneWithoutMark'],
    sound: check({ completedOn: '2026-09-20', completionMark: 'done' }),
  },
  {
    what: 'evidence that is nowhere',
    broken: check({ evidence: 'Д-001, д-999' }),
    finds: ['error roadmap 2 evidence: evidenceUnknown'],
    sound: check({ evidence: 'д-001; https://school.ru/Д-999 протокол, У-0001' }),
  },
  {
    what: 'the last meeting in the month of the first, with more to come',
    broken: check({ activity: WITH_FINAL, due: SEPTEMBER, completionMark: 'done' }, SURVEY),
    finds: ['error roadmap 2 completionMark: completedTooEarly'],
    sound: [
      ...check({ activity: WITH_FINAL, due: SEPTEMBER }, SURVEY),
      ...check({ activity: WITH_FINAL, due: until('2026-09-30'), completionMark: 'done' }, SURVEY),
    ],
  },
  {
    what: 'all meetings in one month',
    broken: check({ activity: ALL_MEETINGS, due: SEPTEMBER, completionMark: 'done' }),
    finds: ['warning roadmap 2 completionMark: completedTooEarly'],
    sound: check(
      { activity: ALL_MEETINGS, due: during('2026-09-01', '2027-04-30'), completionMark: 'done' },
      { activity: 'Встреча-знакомство', due: SEPTEMBER, completionMark: 'done' },
    ),
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-marks.ts', cases);
