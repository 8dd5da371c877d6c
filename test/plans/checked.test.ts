import { expect, test } from 'vitest';
import { checkRoadmap } from '../../src/domain/checks/roadmap/check-roadmap';
import type { RoadmapRecord } from '../../src/domain/roadmap/record';
import { roadmapContext } from '../../src/domain/roadmap/roadmap-context';
import type { RoadmapItem } from '../../src/domain/roadmap/stages';
import { understand } from '../../src/domain/roadmap/understood';
import { planOf } from '../../src/plans/plans';
import { type PlanName, plans } from '../../src/texts/plans';

const NAMES = Object.keys(plans) as readonly PlanName[];
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

const rowsOf = ({ items }: RoadmapRecord) =>
  items.map((item, at): RoadmapItem => {
    const filled = Object.entries(item).filter(
      ([key, value]) => typeof value === 'string' && value !== '' && key !== 'mark',
    );
    return { code: `М-${at + 1}`, line: at + 2, ...Object.fromEntries(filled) } as unknown as RoadmapItem;
  });

test.each(NAMES.flatMap((name) => YEARS.map((year) => [name, year] as const)))(
  '%s of %i has nothing to be found but that nobody has approved it yet',
  (name, year) => {
    const record = planOf(name, year);
    const { passport, layout } = record;
    const items = understand(rowsOf(record), roadmapContext(passport, `${year}/${year + 1}`, `${year}-09-01`));
    const findings = checkRoadmap({
      items,
      passport,
      layout,
      passportLines: {},
      settings: {
        schoolYear: `${year}/${year + 1}`,
        consentRule: 'representativeUnder18',
        pupilsTotal: 500,
        teachersTotal: 40,
        parentsTotal: 800,
        graduatesTotal: 30,
        organisationsTotal: 10,
      },
      codes: new Set(),
      today: `${year}-09-01`,
    });
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['approvalMissing', 1, expect.anything()],
    ]);
  },
);
