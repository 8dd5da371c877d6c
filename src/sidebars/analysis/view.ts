import { ANALYSIS_PARTS, type AnalysisPart } from '../../domain/answers/analysis';
import { dayMonthYear } from '../../tables/cell';
import { partTitles, analysisPage as text } from '../../texts/analysis';
import type { Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';
import { diagnosticsView } from './diagnostics';
import { feedbackView } from './feedback';
import { preferencesView } from './preferences';
import { requestsView } from './requests';
import { satisfactionView } from './satisfaction';
import { selfCheckView } from './self-check';
import { swotView } from './swot';
import { note } from './table';

type Analysis = Output<'analyseAnswers'>;

/** What is shown of the answers. */
export interface View {
  readonly analysis: Analysis;
  /** The parts that stand open. */
  readonly open: ReadonlySet<AnalysisPart>;
  readonly printed?: Output<'printAnalysis'>;
}

export interface AnalysisActs {
  print(): void;
  refresh(): void;
  /** A person has opened or closed a part. */
  toggle(part: AnalysisPart, isOpen: boolean): void;
}

const parts: { readonly [Part in AnalysisPart]: (data: Analysis[Part]) => readonly Child[] } = {
  requests: requestsView,
  preferences: preferencesView,
  diagnostics: diagnosticsView,
  satisfaction: satisfactionView,
  feedback: feedbackView,
  selfCheck: selfCheckView,
  swot: swotView,
};

const contentOf = <Part extends AnalysisPart>(part: Part, analysis: Analysis): readonly Child[] =>
  parts[part](analysis[part]);

export function analysisView({ analysis, open, printed }: View, acts: AnalysisActs): readonly Child[] {
  const section = (part: AnalysisPart): HTMLElement =>
    h(
      'details',
      {
        id: part,
        class: 'part',
        open: open.has(part),
        ontoggle: ({ target }) => acts.toggle(part, target instanceof HTMLElement && target.hasAttribute('open')),
      },
      h('summary', {}, partTitles[part]),
      ...contentOf(part, analysis),
    );
  return [
    ...(printed === undefined
      ? []
      : [
          h(
            'div',
            { class: 'note good' },
            h('p', {}, `✓ ${text.printed(printed.document)}`),
            documentLink(printed.link, text.open),
          ),
        ]),
    note(text.asOf(dayMonthYear(analysis.asOf))),
    ...ANALYSIS_PARTS.map(section),
    h(
      'div',
      { class: 'actions' },
      button(text.print, acts.print, { class: 'primary', id: 'print' }),
      button(text.refresh, acts.refresh, { id: 'refresh' }),
    ),
    note(text.onPaper),
  ];
}
