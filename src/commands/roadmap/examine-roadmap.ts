import { checkRoadmap } from '../../domain/checks/roadmap/check-roadmap';
import { statusOf } from '../../domain/roadmap/status';
import type { Problem, Settings } from '../../domain/school';
import type { passport } from '../../tables/passport';
import type { roadmap } from '../../tables/roadmap';
import type { targets } from '../../tables/targets';
import { saidDeadline } from '../../texts/deadline';
import { statusWords } from '../../texts/roadmap';
import { codesFor, codesGiven, type Given, withCodes } from '../workbook/codes';
import type { Change, OpenTab } from '../workbook/workbook';
import { type OpenRoadmap, roadmapOf } from './open-roadmap';
import { enteredPassport } from './passport-of';

/** The tabs of the roadmap. */
export interface RoadmapTabs {
  readonly roadmap: OpenTab<typeof roadmap>;
  readonly passport: OpenTab<typeof passport>;
  readonly targets: OpenTab<typeof targets>;
}

interface Surroundings {
  readonly settings: Settings;
  /** Codes that stand in the other tabs: what the evidence of a row may name. */
  readonly codes: ReadonlySet<string>;
  readonly today: string;
}

export interface ExaminedRoadmap {
  readonly roadmap: OpenRoadmap;
  readonly problems: readonly Problem[];
  /** Codes, and «Понято как» and «Состояние» of every row. */
  readonly changes: {
    readonly roadmap: readonly Change<typeof roadmap>[];
    readonly targets: readonly Change<typeof targets>[];
  };
  /** Codes given to rows that have none. */
  readonly given: Readonly<Record<'roadmap' | 'targets', Given | undefined>>;
  /** Their numbers, to be remembered once they are written. */
  readonly memory: Readonly<Record<string, string>>;
}

/**
 * Gives codes to the rows of the roadmap that have none, understands it, works out what the add-in fills in, and finds
 * what is wrong.
 */
export function examineRoadmap(
  tabs: RoadmapTabs,
  remembered: Readonly<Record<string, string>>,
  { settings, codes, today }: Surroundings,
): ExaminedRoadmap {
  const { given, memory } = newCodes(tabs, remembered);
  const { reading } = tabs.roadmap;
  const coded = { ...tabs.roadmap, reading: { ...reading, rows: withCodes(reading.rows, given.roadmap) } };
  const read = roadmapOf(coded, tabs.passport, settings.schoolYear, today);
  const { passport: said, layout, items } = read;
  const entered = Object.entries(enteredPassport(tabs.passport.reading.rows));
  const passportLines = Object.fromEntries(entered.map(([key, { line }]) => [key, line]));
  const subject = { items, passport: said, layout, passportLines, settings, codes, today };
  return {
    roadmap: read,
    problems: [...read.problems, ...checkRoadmap(subject)],
    changes: {
      roadmap: [...codesGiven(given.roadmap), ...derived(coded, read)],
      targets: codesGiven(given.targets),
    },
    given,
    memory,
  };
}

/** A code that a target names is never given to another row. */
function newCodes({ roadmap: items, targets: counted }: RoadmapTabs, remembered: Readonly<Record<string, string>>) {
  const named = [...items.reading.rows.map(({ code }) => code), ...counted.reading.rows.map(({ item }) => item)];
  const forItems = codesFor([items], remembered, named);
  const forTargets = codesFor(
    [counted],
    remembered,
    counted.reading.rows.map(({ code }) => code),
  );
  return {
    given: { roadmap: forItems.given[0], targets: forTargets.given[0] },
    memory: { ...forItems.memory, ...forTargets.memory },
  };
}

/** Rows that are no activities hold neither. */
function derived(tab: RoadmapTabs['roadmap'], { items, day }: OpenRoadmap): ExaminedRoadmap['changes']['roadmap'] {
  const byLine = new Map(items.map((understood) => [understood.item.line, understood]));
  return tab.reading.rows.flatMap(({ line }) => {
    const understood = byLine.get(line);
    const said = understood && saidDeadline(understood.deadline);
    const state = understood && statusWords[statusOf(understood, day)];
    return [
      { line, column: 'understood' as const, value: said || undefined },
      { line, column: 'state' as const, value: state },
    ];
  });
}
