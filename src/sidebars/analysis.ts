import type { AnalysisPart } from '../domain/answers/analysis';
import { SIDEBARS } from '../menu';
import { analysisPage as text } from '../texts/analysis';
import { type AnalysisActs, analysisView, type View } from './analysis/view';
import { call } from './parts/call';
import { start } from './sidebar';

start(SIDEBARS.analysis, (page) => {
  const open = new Set<AnalysisPart>(['requests']);
  let view: View | undefined;
  const read = (): Promise<void> =>
    page.work(text.reading, async () => {
      view = { analysis: await call('analyseAnswers', {}), open };
      page.show(...analysisView(view, acts));
    });
  const acts: AnalysisActs = {
    refresh: read,
    print: () =>
      page.work(text.printing, async () => {
        const printed = await call('printAnalysis', {});
        if (!view) return;
        view = { ...view, printed };
        page.show(...analysisView(view, acts));
        page.body.parentElement?.scrollTo(0, 0);
        page.say(text.printed(printed.document));
      }),
    toggle(part, isOpen) {
      if (isOpen) open.add(part);
      else open.delete(part);
    },
  };
  read();
});
