import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewPeople } from '../../../src/domain/review/review';
import type { School } from '../../../src/domain/school';
import type { Category } from '../../../src/tables/words';
import { consent, DAY, meeting, mentee, mentor, pair, registered, school, settings } from '../../make';

const reviewed = (given: Partial<School>) => reviewPeople(school(given), DAY, DAY);

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from);
const code = (number: number) => `У-${String(number).padStart(4, '0')}`;

/** Mentors of one category with codes from a number on, each with a consent unless said otherwise. */
const mentors = (count: number, from: number, category: Category = 'pupil') =>
  numbers(count, from).map((number) => mentor({ code: code(number), category, birthYear: 1990 }));
const mentees = (count: number, from: number) => numbers(count, from).map((number) => mentee({ code: code(number) }));
const consents = (count: number, from: number) =>
  numbers(count, from).map((number) => consent({ person: code(number), signer: 'representativeAndPupil' }));
const pairs = (count: number, given: Parameters<typeof pair>[0] = {}) =>
  numbers(count).map((number) =>
    pair({ code: `П-${number}`, mentor: code(100 + number), mentee: code(number), ...given }),
  );

describe('pairs', () => {
  test('are counted by form, groups once and stopped ones not at all', () => {
    const group = numbers(3).map((number) => pair({ code: 'П-900', mentee: code(number) }));
    const { forms } = reviewed({
      pairs: [
        ...pairs(6),
        ...group,
        pair({ code: 'П-901', stopped: '2026-09-20' }),
        ...pairs(2, { mentoringForm: 'employerPupil' }).map((each, at) => ({ ...each, code: `П-80${at}` })),
      ],
    });
    expect(forms).toEqual({
      parts: [
        { key: 'studentStudent', count: 7 },
        { key: 'employerPupil', count: 'few' },
      ],
      total: { from: 8, to: 11 },
    });
  });

  test('without a signed order are told, a draft being none', () => {
    const signed = { documents: [registered()] };
    expect(reviewed({ pairs: pairs(9), ...signed }).withoutOrder).toBe(0);
    expect(reviewed({ pairs: pairs(9, { order: undefined }), ...signed }).withoutOrder).toBe(9);
    expect(reviewed({ pairs: pairs(9), documents: [registered({ number: undefined })] }).withoutOrder).toBe(9);
    expect(reviewed({ pairs: [...pairs(9), pair({ code: 'П-900', order: undefined })] }).withoutOrder).toBe('few');
  });

  test('that have not met are told beside the meetings held', () => {
    const { meetings } = reviewed({
      pairs: pairs(20),
      meetings: [
        ...numbers(8).map((number) => meeting({ pair: `П-${number}` })),
        meeting({ pair: 'П-1', kind: 'work' }),
        meeting({ pair: 'П-9', held: undefined }),
      ],
    });
    expect(meetings.withoutAny).toBe(12);
    expect(meetings.held).toEqual([
      { kind: 'intro', count: 8 },
      { kind: 'trial', count: 0 },
      { kind: 'planning', count: 0 },
      { kind: 'work', count: 'few' },
      { kind: 'final', count: 0 },
    ]);
  });
});

describe('consents', () => {
  const consentShare = (given: Partial<School>) => reviewed(given).consents[0];
  const people = { mentees: mentees(20, 1), mentors: mentors(20, 101) };

  test('are told as a share of those who need one', () => {
    const given = [...consents(20, 1), ...consents(10, 101)];
    expect(consentShare({ ...people, consents: given, pairs: [] })).toEqual({
      kind: 'processing',
      without: 10,
      percent: 75,
    });
  });

  test('are counted once for a person in both bases', () => {
    const both = { mentees: mentees(20, 1), mentors: mentors(20, 1), consents: consents(15, 1) };
    expect(consentShare(both)).toMatchObject({ without: 5, percent: 75 });
  });

  test('of everybody make no share that would tell how many a small category has', () => {
    const given = [...consents(20, 1), ...consents(10, 101)];
    const hidden = { mentees: mentees(20, 1), mentors: [...mentors(20, 101), ...mentors(2, 201, 'parent')] };
    expect(consentShare({ ...hidden, consents: given })).toEqual({
      kind: 'processing',
      without: 12,
      percent: undefined,
    });
    expect(consentShare({ ...hidden, consents: [...given, ...consents(10, 111), ...consents(2, 201)] })).toEqual({
      kind: 'processing',
      without: 0,
      percent: 100,
    });
  });

  test('that working pairs lack are told apart', () => {
    const given = { ...people, pairs: pairs(10) };
    expect(reviewed({ ...given, consents: consents(20, 1) }).withoutConsent).toBe(10);
    expect(reviewed({ ...given, consents: [...consents(20, 1), ...consents(10, 101)] }).withoutConsent).toBe(0);
    expect(reviewed({ ...given, consents: consents(3, 1) }).withoutConsent).toBe('almostAll');
  });
});

describe('coverage', () => {
  const given = { mentees: mentees(40, 1), mentors: mentors(40, 101), settings: settings({ menteeAgePupils: 100 }) };
  const share = (more: Partial<School>) => reviewed({ ...given, ...more }).coverage;

  test('is told of what the school has entered, by order', () => {
    expect(share({ pairs: pairs(40) })).toEqual([{ of: 'menteeAgePupils', whole: 100, share: { percent: 40 } }]);
    expect(share({ pairs: pairs(30) })[0]?.share).toEqual({ percent: 30 });
    expect(share({ settings: settings() })).toEqual([]);
  });

  test('is hidden where with the number of the base it would tell a small one', () => {
    expect(share({ pairs: pairs(38) })[0]?.share).toBeUndefined();
  });
});

describe('a number that is hidden has another that would be told alike', () => {
  interface World {
    readonly mentees: readonly number[];
    readonly mentors: readonly number[];
    readonly forms: readonly number[];
    /** The most of each base who are in pairs, however many pairs there are. */
    readonly most: readonly [mentees: number, mentors: number];
    /** Without an order; without a meeting; without a consent, in pairs and outside of them. */
    readonly lacks: readonly [orders: number, meetings: number, inPairs: number, outside: number];
  }
  const CATEGORIES = ['pupil', 'teacher', 'parent'] as const;
  const PARTS = ['mentees', 'mentors', 'forms'] as const;
  const FORMS = ['studentStudent', 'teacherTeacher', 'employerPupil'] as const;
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const spread = <Key>(keys: readonly Key[], counts: readonly number[]) =>
    keys.flatMap((key, at) => numbers(counts[at] ?? 0).map(() => key));
  const sizes = ({ mentees, mentors, forms, most }: World) => {
    const [all, young, old] = [sum(forms), sum(mentees), sum(mentors)];
    const [youngIn, oldIn] = [Math.min(all, young, most[0]), Math.min(all, old, most[1])];
    const paired = youngIn + oldIn;
    return { all, young, old, youngIn, oldIn, paired, free: young + old - paired };
  };
  const isPossible = (world: World) => {
    const { all, young, old, paired, free } = sizes(world);
    const most = [all, all, paired, free];
    return (
      (all === 0 || (young > 0 && old > 0)) && world.lacks.every((lack, at) => lack >= 0 && lack <= (most[at] ?? 0))
    );
  };
  const told = (world: World) => {
    const { all, youngIn, oldIn } = sizes(world);
    const [orders, meetings, inPairs, outside] = world.lacks;
    const menteeOf = (at: number) => code(1 + (at % youngIn));
    const mentorOf = (at: number) => code(101 + (at % oldIn));
    const young1 = spread(CATEGORIES, world.mentees).map((category, at) => mentee({ code: code(1 + at), category }));
    const old1 = spread(CATEGORIES, world.mentors).map((category, at) => mentor({ code: code(101 + at), category }));
    const codes = [...young1, ...old1].map((each) => each.code ?? '');
    const inside = new Set(numbers(all, 0).flatMap((at) => [menteeOf(at), mentorOf(at)]));
    const lacking = new Set([
      ...codes.filter((each) => inside.has(each)).slice(0, inPairs),
      ...codes.filter((each) => !inside.has(each)).slice(0, outside),
    ]);
    return JSON.stringify(
      reviewed({
        mentees: young1,
        mentors: old1,
        pairs: spread(FORMS, world.forms).map((mentoringForm, at) =>
          pair({
            code: `П-${at}`,
            mentoringForm,
            mentee: menteeOf(at),
            mentor: mentorOf(at),
            order: at < orders ? undefined : 'Д-001',
          }),
        ),
        meetings: numbers(all - meetings, meetings).map((at) => meeting({ pair: `П-${at}` })),
        consents: codes
          .filter((each) => !lacking.has(each))
          .map((person) => consent({ person, signer: 'representativeAndPupil' })),
      }),
    );
  };
  /** As many people in pairs as there are pairs, or as many as there were, or as few as there can be. */
  const staffed = (world: World, was: World): readonly World[] => {
    const { youngIn, oldIn } = sizes(was);
    const now = sizes(world);
    const ways = [
      world.most,
      [youngIn, oldIn],
      [now.youngIn - 1, now.oldIn],
      [now.youngIn, now.oldIn - 1],
      [1, 1],
    ] as const;
    return ways.flatMap(([a, b]) => (a > 0 && b > 0 ? [{ ...world, most: [a, b] as const }] : []));
  };
  /** What a lack may be in a world of other sizes: as it was, or moved along with the whole. */
  const alike = (resize: World, was: World): readonly World[] =>
    staffed(resize, was).flatMap((world) => movedLacks(world, was));
  const movedLacks = (world: World, was: World): readonly World[] => {
    const [before, now] = [sizes(was), sizes(world)];
    const moves = (lack: number, by: number) => [...new Set([lack, lack + by])];
    const [orders, meetings, inPairs, outside] = was.lacks;
    return moves(orders, now.all - before.all).flatMap((a) =>
      moves(meetings, now.all - before.all).flatMap((b) =>
        moves(inPairs, now.paired - before.paired).flatMap((c) =>
          [...new Set([outside, outside + now.free - before.free, outside + inPairs - c])].map(
            (d): World => ({ ...world, lacks: [a, b, c, d] }),
          ),
        ),
      ),
    );
  };
  const isFew = (count: number) => count > 0 && count < 5;
  const wholeOf = (world: World, at: number) => {
    const { all, paired } = sizes(world);
    return at === 2 ? paired : all;
  };
  const withLack = (world: World, at: number, lack: number): readonly World[] => {
    const [a, b, c, d] = world.lacks;
    if (at === 0) return [{ ...world, lacks: [lack, b, c, d] }];
    if (at === 1) return [{ ...world, lacks: [a, lack, c, d] }];
    return [
      { ...world, lacks: [a, b, lack, d] },
      { ...world, lacks: [a, b, lack, c + d - lack] },
    ];
  };
  /** The world with every other choice of the small numbers of a part. */
  const resized = (world: World, part: (typeof PARTS)[number]): readonly World[] =>
    world[part]
      .reduce<readonly (readonly number[])[]>(
        (begun, count) => begun.flatMap((each) => (isFew(count) ? [1, 2, 3, 4] : [count]).map((one) => [...each, one])),
        [[]],
      )
      .map((counts) => ({ ...world, [part]: counts }));
  const others = (world: World): readonly (readonly World[])[] => [
    ...PARTS.flatMap((part) =>
      world[part].flatMap((count, at) => {
        const worlds = resized(world, part).filter((each) => each[part][at] !== count);
        return isFew(count) ? [worlds.flatMap((each) => alike(each, world))] : [];
      }),
    ),
    ...[0, 1, 2].flatMap((at) => {
      const rest = (each: World) => wholeOf(each, at) - (each.lacks[at] ?? 0);
      const lack = world.lacks[at] ?? 0;
      if (lack === 0 || rest(world) === 0) return [];
      const sides = [(each: World) => each.lacks[at] ?? 0, rest].filter((side) => isFew(side(world)));
      const candidates = (at === 2 ? PARTS : (['forms'] as const))
        .flatMap((part) => resized(world, part))
        .flatMap((each) =>
          alike(each, world).flatMap((like) =>
            numbers(wholeOf(like, at) + 1, 0).flatMap((other) => withLack(like, at, other)),
          ),
        );
      return sides.map((side) => candidates.filter((each) => side(each) !== side(world)));
    }),
  ];
  const size = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 }));
  const share = fc.constantFrom(0, 0, 1, 1, 0.15, 0.5, 0.85);
  const counts = fc.array(size, { minLength: 3, maxLength: 3 });
  const world = fc
    .tuple(counts, counts, counts, fc.tuple(share, share, share, share))
    .map(([mentees, mentors, forms, [a, b, c, d]]): World => {
      const { all, paired, free } = sizes({ mentees, mentors, forms, most: [99, 99], lacks: [0, 0, 0, 0] });
      const part = (whole: number, of: number) => Math.round(whole * of);
      return {
        mentees,
        mentors,
        forms,
        most: [99, 99],
        lacks: [part(all, a), part(all, b), part(paired, c), part(free, d)],
      };
    })
    .filter(isPossible);

  test('whoever has an order, a meeting or a consent, nobody and everybody included', () => {
    fc.assert(
      fc.property(world, (each) => {
        const said = told(each);
        for (const candidates of others(each)) {
          expect(candidates.some((other) => isPossible(other) && told(other) === said)).toBe(true);
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
