import * as z from 'zod/mini';
import { ANALYSIS_PARTS, forOthers } from '../domain/answers/analysis';
import { schoolYearOf } from '../domain/calendar';
import { responses } from '../tables/responses';
import { analysisOf } from './analysis/analysis-of';
import { command } from './command';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import { examine } from './workbook/examine';
import { requireColumns } from './workbook/workbook';

/**
 * Prints the summary of the answers, all of it or some parts: one paper a school year, registered as a draft and rewritten
 * under the same link until it has a number and a date of its own.
 */
export const printAnalysis = command({
  input: z.strictObject({ parts: z.optional(z.array(z.enum(ANALYSIS_PARTS)).check(z.minLength(1))) }),
  run(office, { parts = [...ANALYSIS_PARTS] }): PrintedPaper {
    const examination = examine(office);
    const { school, tabs, entered, open } = examination;
    const answers = open(responses);
    for (const tab of [tabs.settings, tabs.mentees, tabs.mentors, tabs.pairs, tabs.documents, answers])
      requireColumns(tab);
    const analysis = forOthers(analysisOf(office, school, answers.reading.rows));
    const schoolYear = school.settings.schoolYear ?? schoolYearOf(analysis.asOf);
    const data = { analysis, parts, school: entered.schoolName?.text ?? '', schoolYear };
    const paper = { paper: 'answersSummary', data } as const;
    return printPaper(office, examination, `printed.analysis.${schoolYear.slice(0, 4)}`, 'other', paper);
  },
});
