import type { Problem } from '../../school';
import { checkDeadlines } from './check-deadlines';
import { checkMarks } from './check-marks';
import { checkOrder } from './check-order';
import { checkPassport } from './check-passport';
import { checkRows } from './check-rows';
import { checkTargets } from './check-targets';
import { checkYears } from './check-years';
import type { RoadmapSubject } from './subject';

/** What is wrong with a roadmap: with it as a whole first, then row by row. */
export function checkRoadmap(subject: RoadmapSubject): readonly Problem[] {
  return [
    ...checkPassport(subject),
    ...checkDeadlines(subject),
    ...checkYears(subject),
    ...checkRows(subject),
    ...checkOrder(subject),
    ...checkTargets(subject),
    ...checkMarks(subject),
  ];
}
