import { ANALYSIS_PARTS, type Analysis, type AnalysisPart } from '../../domain/answers/analysis';
import { partTitles, words } from '../../texts/analysis';
import { type Block, type Document, heading, pageBreak, paragraph, space } from '../document';
import { dateText, fileName, typeset } from '../orders/order-parts';
import { diagnosticsSection } from './summary/diagnostics';
import { feedbackSection } from './summary/feedback';
import { preferencesSection } from './summary/preferences';
import { requestsSection } from './summary/requests';
import { satisfactionSection } from './summary/satisfaction';
import { ORIENTATION, type SummarySection, type SummaryTable } from './summary/section';
import { selfCheckSection } from './summary/self-check';
import { swotSection } from './summary/swot';

/** The summary of the answers to the questionnaires, codes and counts only. */
export interface AnswersSummary {
  /** Without figures of fewer than five answers. */
  readonly analysis: Analysis;
  /** What is printed of it. */
  readonly parts: readonly AnalysisPart[];
  /** Name of the school; «» where the settings have none. */
  readonly school: string;
  /** «2026/2027» */
  readonly schoolYear: string;
}

const sections: { readonly [Part in AnalysisPart]: (data: Analysis[Part]) => SummarySection | undefined } = {
  requests: requestsSection,
  preferences: preferencesSection,
  diagnostics: diagnosticsSection,
  satisfaction: satisfactionSection,
  feedback: feedbackSection,
  selfCheck: selfCheckSection,
  swot: swotSection,
};

const sectionOf = <Part extends AnalysisPart>(part: Part, analysis: Analysis): SummarySection | undefined =>
  sections[part](analysis[part]);

/**
 * The summary as a paper: parts in their own order, each on a page of its own, tables numbered through. Parts that nobody
 * has answered are named together at the end.
 */
export function answersSummary({ analysis, parts, school, schoolYear }: AnswersSummary): Document {
  let number = 0;
  const tableBlocks = ({ caption, table, notes }: SummaryTable, at: number): readonly Block[] => {
    number += 1;
    const title = heading(typeset(`Таблица ${number} – ${caption}`), 'left');
    return [...(at === 0 ? [] : [space]), title, table, ...notes.map(note)];
  };
  const partBlocks = ([part, { tables, notes }]: Answered, at: number): readonly Block[] => {
    const opening = heading(partTitles[part], 'left', true);
    const explained = part === 'swot' ? [note(words.swot)] : [];
    return [at === 0 ? space : pageBreak, opening, ...explained, ...tables.flatMap(tableBlocks), ...notes.map(note)];
  };
  const asked = ANALYSIS_PARTS.filter((part) => parts.includes(part));
  const answered = asked.flatMap((part): readonly Answered[] => {
    const section = sectionOf(part, analysis);
    return section === undefined ? [] : [[part, section]];
  });
  const silent = asked.filter((part) => !answered.some(([each]) => each === part));
  return {
    title: fileName(`Сводка анкет за ${schoolYear} учебный год`),
    orientation: ORIENTATION,
    blocks: [
      ...(school === '' ? [] : [heading(typeset(school)), space]),
      heading('СВОДКА АНКЕТ', 'center', true),
      heading(`за ${schoolYear} учебный год, по ответам до ${dateText(analysis.asOf)}`),
      heading(words.codesOnly),
      ...answered.flatMap(partBlocks),
      ...(silent.length === 0 ? [] : [space, note(words.unanswered(silent.map((part) => partTitles[part])))]),
    ],
  };
}

type Answered = readonly [part: AnalysisPart, section: SummarySection];

/** Not a heading: those hold on to what follows them, and a page would end too early. */
const note = (text: string): Block => ({ ...paragraph(text), align: 'left', indent: false });
