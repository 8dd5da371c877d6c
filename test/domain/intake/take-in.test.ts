import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/digest';
import type { Incoming, IntakeState } from '../../../src/domain/intake/intake';
import type { Outcome } from '../../../src/domain/intake/take';
import { takeIn } from '../../../src/domain/intake/take-in';
import { answer, bases, emptyState, named, person, took } from './school';

const at = (minute: number): string => `2026-09-15 10:${String(minute).padStart(2, '0')}:00`;

/** Why the only response lies in «Разбор», and who it may be; or what came of it. */
function fate(state: IntakeState, incoming: Incoming): Outcome | readonly [string, ...string[]] | undefined {
  const taken = takeIn(state, { incoming: [incoming], others: [], decisions: new Map(), gone: new Set() });
  const reason = taken.disputes[0]?.reason;
  return reason ? [reason.why, ...(reason.codes ?? [])] : taken.outcomes.get(incoming.response);
}

const knows = (...mentees: IntakeState['people']['mentees']): IntakeState =>
  emptyState({ people: { mentees, mentors: [] } });

describe('a code', () => {
  test('that was given out and is in no base brings a new row under it', () => {
    const state = took(emptyState(), [answer({ cells: { schoolClass: '9А' } })]);
    expect(bases(state).mentees).toEqual({ 'У-0001': { category: 'обучающийся', schoolClass: '9А' } });
    expect(state.last.person).toBe(100);
  });

  test('of the other base brings the same person into this one', () => {
    const state = emptyState({ people: { mentees: [], mentors: [person('У-0007')] } });
    expect(bases(took(state, [answer({ code: 'У-0007' })]))).toEqual({
      mentees: { 'У-0007': { category: 'обучающийся' } },
      mentors: { 'У-0007': { category: 'обучающийся' } },
    });
  });

  test.each<[string, IntakeState, Partial<Incoming>, unknown]>([
    ['never given', emptyState(), { code: 'У-0101' }, ['codeNotGiven']],
    ['of another category', knows(person('У-0001', {}, { category: 'teacher' })), {}, ['otherCategory', 'У-0001']],
    [
      'of another class',
      knows(person('У-0001', { schoolClass: '9А' })),
      { cells: { schoolClass: '5Б' } },
      ['otherClass', 'У-0001'],
    ],
    [
      'of another age',
      knows(person('У-0001', { ageGroup: '14 лет' })),
      { cells: { ageGroup: '15–17 лет' } },
      ['otherAge', 'У-0001'],
    ],
    [
      'of the same class in other words',
      knows(person('У-0001', { schoolClass: '9 «а»' })),
      { cells: { schoolClass: '9А' } },
      'taken',
    ],
    ['of somebody removed', knows(person('У-0001', {}, { erased: true })), {}, ['codeOfRemoved', 'У-0001']],
  ])('%s', (_which, state, given, expected) => {
    expect(fate(state, answer(given))).toEqual(expected);
  });

  test('that is in no base answers nothing but an intake', () => {
    const diagnostics = { questionnaire: 'diagnosticsPupilStart' } as const;
    const { base: _, ...rest } = answer(diagnostics);
    expect([fate(emptyState(), rest), fate(knows(person('У-0001')), rest)]).toEqual([['codeNotInBases'], 'taken']);
  });

  test('changed in a response that was taken is for the curator to judge', () => {
    const state = took(knows(person('У-0001'), person('У-0002')), [answer({ cells: { request: 'Общение' } })]);
    const changed = answer({ code: 'У-0002', answered: at(5), cells: { request: 'Спорт' } });
    expect(fate(state, changed)).toEqual(['codeReplaced', 'У-0001', 'У-0002']);
    const decided = took(took(state, [changed]), [changed], {
      decisions: new Map([['r1', { decision: 'merge', mergeWith: 'У-0002' }]]),
    });
    expect(bases(decided).mentees).toEqual({
      'У-0001': { category: 'обучающийся' },
      'У-0002': { category: 'обучающийся', request: 'Спорт' },
    });
  });
});

describe('a name', () => {
  const sizov = person('У-0001', { fullName: 'Сизов Пётр Ильич', birthYear: '2012', schoolClass: '9А' });

  test.each<[string, IntakeState, Incoming, unknown]>([
    ['and year that are there', knows(sizov), named('Ильич Петр Сизов', { cells: { birthYear: '2012' } }), 'taken'],
    ['with a slip', knows(sizov), named('Сезов Пётр Ильич', { cells: { birthYear: '2012' } }), ['nameNear', 'У-0001']],
    [
      'without the patronymic',
      knows(sizov),
      named('Сизов Пётр', { cells: { birthYear: '2012' } }),
      ['nameNear', 'У-0001'],
    ],
    [
      'with a slip, of another year',
      knows(sizov),
      named('Сезов Пётр Ильич', { cells: { birthYear: '2009' } }),
      'taken',
    ],
    ['that is there, without a year', knows(sizov), named('Сизов Пётр Ильич'), 'taken'],
    [
      'that is there, without a year and of another class',
      knows(sizov),
      named('Сизов Пётр Ильич', { cells: { schoolClass: '5Б' } }),
      ['namesakesUnsure', 'У-0001'],
    ],
    [
      'that is there, without a year and of an adult',
      knows(sizov),
      named('Сизов Пётр Ильич', { category: 'teacher' }),
      ['namesakesUnsure', 'У-0001'],
    ],
    [
      'and year of two people',
      knows(sizov, person('У-0002', { ...sizov.cells })),
      named('Сизов Пётр Ильич', { cells: { birthYear: '2012' } }),
      ['namesakes', 'У-0001', 'У-0002'],
    ],
    [
      'of a classmate born in another year',
      knows(sizov),
      named('Сизов Пётр Ильич', { cells: { birthYear: '2021', schoolClass: '9 а' } }),
      ['namesakeOfClass', 'У-0001'],
    ],
    ['that is none', knows(sizov), named('=1+1', { cells: { birthYear: '2012' } }), ['nameUnreadable']],
  ])('%s', (_which, state, incoming, expected) => {
    expect(fate(state, incoming)).toEqual(expected);
  });

  test('of a namesake born in another year is a new person with the next code', () => {
    const state = took(knows(sizov), [named('Сизов Пётр Ильич', { cells: { birthYear: '2009' } })]);
    expect(Object.keys(bases(state).mentees)).toEqual(['У-0001', 'У-0101']);
  });

  test('of the other base brings the same code into this one', () => {
    const state = emptyState({ people: { mentees: [], mentors: [sizov] } });
    const both = took(state, [named('Сизов Пётр Ильич', { cells: { birthYear: '2012' } })]);
    expect(Object.keys(bases(both).mentees)).toEqual(['У-0001']);
  });

  test('of a row that has no code yet gives it one', () => {
    const state = knows({ ...sizov, code: undefined });
    const given = took(state, [named('Сизов Пётр Ильич', { cells: { birthYear: '2012' } })]);
    expect(given.people.mentees.map(({ code }) => code)).toEqual(['У-0101']);
  });

  test('mended by its owner stays hers, and goes to «Разбор» when it has become somebody else’s', () => {
    const first = named('Сезов Пётр Ильич', { response: 'r2', cells: { birthYear: '2009' } });
    const state = took(knows(sizov), [first]);
    const mended = { ...first, answered: at(3), digest: 'b', cells: { ...first.cells, fullName: 'Сизов Павел Ильич' } };
    expect(fate(state, mended)).toBe('updated');
    const same = { ...first, answered: at(3), digest: 'c', cells: { fullName: 'Сизов Пётр Ильич', birthYear: '2012' } };
    expect(fate(state, same)).toEqual(['nameNowAnothers', 'У-0101', 'У-0001']);
  });
});

describe('a cell', () => {
  const requested = (state: IntakeState): string | undefined => bases(state).mentees['У-0001']?.request;
  const wants = (request: string, given: Partial<Incoming> = {}): Incoming => answer({ ...given, cells: { request } });
  const first = took(knows(person('У-0001')), [wants('Спорт')]);
  const corrected = (text: string): IntakeState => ({
    ...first,
    people: {
      mentors: [],
      mentees: first.people.mentees.map((row) => ({ ...row, cells: { ...row.cells, request: text } })),
    },
  });
  const later = wants('Музыка', { response: 'r2', answered: at(9) });

  test('holds the later of two answers, whichever comes first', () => {
    expect(requested(took(first, [later]))).toBe('Музыка');
    expect(requested(took(first, [{ ...later, answered: at(0), response: 'r0' }]))).toBe('Спорт');
  });

  test.each(['Спорт и музыка', ''])('that a curator has made «%s» stays so', (text) => {
    const state = took(corrected(text), [later, wants('Танцы', { answered: at(20) })]);
    expect(requested(state) ?? '').toBe(text);
  });

  test('that was filled by hand before anybody answered stays', () => {
    const state = took(knows(person('У-0001', { request: 'от руки' })), [wants('Спорт')]);
    expect(requested(state)).toBe('от руки');
  });

  test('is emptied when its answer is taken back, and holds the earlier answer of another response again', () => {
    expect(requested(took(first, [answer({ answered: at(20), digest: 'none' })]))).toBeUndefined();
    const both = took(first, [later]);
    const withdrawn = answer({ response: 'r2', answered: at(20), digest: 'none' });
    expect(requested(took(both, [withdrawn], { others: [wants('Спорт')] }))).toBe('Спорт');
  });
});

describe('what a curator has decided', () => {
  const sizov = person('У-0001', { fullName: 'Сизов Пётр Ильич', birthYear: '2012' });
  const slip = named('Сезов Пётр Ильич', { cells: { birthYear: '2012', request: 'Спорт' } });
  const waiting = took(knows(sizov), [slip]);
  const decide = (decision: 'take' | 'merge' | 'ignore', mergeWith?: string) =>
    took(waiting, [slip], { decisions: new Map([['r1', { decision, mergeWith }]]) });

  test('to take brings a new person', () => {
    expect(Object.keys(bases(decide('take')).mentees)).toEqual(['У-0001', 'У-0101']);
    expect(decide('take').disputes[0]).toMatchObject({ isDecided: true, mergeWith: 'У-0101' });
  });

  test('to merge puts the answers to the one named, and what stood there stays', () => {
    expect(bases(decide('merge', 'У-0001')).mentees).toEqual({
      'У-0001': { birthYear: '2012', category: 'обучающийся', fullName: 'Сизов Пётр Ильич', request: 'Спорт' },
    });
  });

  test('to ignore changes no base, and a changed response is looked at anew', () => {
    const ignored = decide('ignore');
    expect([bases(ignored), ignored.register[0]?.state]).toEqual([bases(waiting), 'ignored']);
    const changed = took(ignored, [{ ...slip, answered: at(30), digest: 'b' }]);
    expect(changed.disputes).toMatchObject([{ isDecided: false, decision: undefined }]);
  });

  test.each([
    ['merge', undefined],
    ['merge', 'У-0999'],
  ] as const)('to %s with %s cannot be done, and it waits on', (decision, code) => {
    expect(decide(decision, code).disputes[0]).toMatchObject({ isDecided: false });
    expect(bases(decide(decision, code))).toEqual(bases(waiting));
  });

  test('stays decided when the response is changed, though it still gives the wrong code', () => {
    const state = knows(person('У-0001', { schoolClass: '5Б' }), person('У-0002'));
    const wrong = answer({ cells: { schoolClass: '9А' } });
    const decisions = new Map([['r1', { decision: 'merge', mergeWith: 'У-0002' } as const]]);
    const merged = took(took(state, [wrong]), [wrong], { decisions });
    expect(fate(merged, { ...wrong, answered: at(30), digest: 'b' })).toBe('updated');
  });

  test('stays decided when the response is changed', () => {
    const merged = decide('merge', 'У-0001');
    const changed = { ...slip, answered: at(30), digest: 'b', cells: { ...slip.cells, request: 'Музыка' } };
    expect(bases(took(merged, [changed])).mentees['У-0001']?.request).toBe('Музыка');
  });
});

describe('feedback on a meeting', () => {
  const { base: _, ...feedback } = answer({
    questionnaire: 'meetingFeedback',
    asksPair: true,
    pair: 'П-001',
    meetingKind: 'work',
    meetingDate: '2026-09-14',
  });
  const held = { pair: 'П-001', kind: 'work', date: '2026-09-14', feedback: undefined } as const;
  const marked = (...meetings: IntakeState['meetings']): readonly number[] => {
    const state = emptyState({ people: { mentees: [person('У-0001')], mentors: [] }, meetings });
    return takeIn(state, { incoming: [feedback], others: [], decisions: new Map(), gone: new Set() }).meetings;
  };

  test('marks the meeting it is about', () => {
    expect(marked({ line: 5, ...held }, { line: 6, ...held, date: '2026-09-13' })).toEqual([5]);
  });

  test('marks none where two fit, or where a curator has said no', () => {
    expect([marked({ line: 5, ...held }, { line: 6, ...held }), marked({ line: 5, ...held, feedback: false })]).toEqual(
      [[], []],
    );
  });

  test('of a pair that is not there lies in «Разбор»', () => {
    expect(fate(knows(person('У-0001')), { ...feedback, pair: 'П-009' })).toEqual(['pairNotThere']);
  });
});

test('a response that could not be understood is taken as soon as it can be', () => {
  const { trouble, ...understood } = answer({ trouble: 'formChanged' as const, cells: { request: 'Спорт' } });
  const waiting = took(emptyState(), [{ ...understood, trouble: trouble ?? 'formChanged', digest: 'unread' }]);
  expect([bases(waiting).mentees, waiting.disputes]).toMatchObject([{}, [{ isDecided: false }]]);
  const state = took(waiting, [understood]);
  expect(bases(state).mentees['У-0001']?.request).toBe('Спорт');
  expect(state.disputes).toMatchObject([{ isDecided: true, mergeWith: 'У-0001' }]);
});

test('a person whom a run that died has brought is known by her response, though a curator has mended her name', () => {
  const journal = { rows: new Map([[digestOf('r1'), { number: 101, row: 'other' }]]), cells: new Set<string>() };
  const mended = { ...knows(person('У-0101', { fullName: 'Сизов Пётр Ильич', birthYear: '2012' })), journal };
  const state = took(mended, [named('Сезов Пётр Ильич', { cells: { birthYear: '2012' } })]);
  expect(bases(state).mentees).toMatchObject({ 'У-0101': { fullName: 'Сизов Пётр Ильич' } });
  expect(state.register).toMatchObject([{ person: 'У-0101', state: 'taken' }]);
});

test('a response of somebody erased is never taken again', () => {
  const state = took(emptyState(), [answer()]);
  const erased = { ...state, register: state.register.map((entry) => ({ ...entry, state: 'erased' as const })) };
  expect(took(erased, [answer({ answered: at(30), digest: 'b' })])).toEqual(erased);
});
