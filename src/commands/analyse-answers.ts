import * as z from 'zod/mini';
import { type Analysis, forCurator } from '../domain/answers/analysis';
import { responses } from '../tables/responses';
import { analysisOf } from './analysis/analysis-of';
import { command } from './command';
import { readSchool } from './workbook/read-school';
import { opener, requireColumns } from './workbook/workbook';

/**
 * What the answers to the questionnaires come to: requests against resources, preferences, diagnostics before and after,
 * satisfaction, the curator's self-check, SWOT and feedback after meetings. Codes and counts only.
 */
export const analyseAnswers = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): Analysis {
    const open = opener(office);
    const { school, tabs } = readSchool(office, open);
    const answers = open(responses);
    for (const tab of [tabs.settings, tabs.mentees, tabs.mentors, tabs.pairs, answers]) requireColumns(tab);
    return forCurator(analysisOf(office, school, answers.reading.rows));
  },
});
