import { SIDEBARS } from '../menu';
import { roadmap as roadmapTable } from '../tables/roadmap';
import { roadmapPage as text } from '../texts/roadmap-sidebar';
import { call } from './parts/call';
import { button, h } from './parts/dom';
import { keptFocus } from './parts/focus';
import { keepFresh, latest } from './parts/fresh';
import { goTo } from './parts/places';
import { type Filter, filtered, filters } from './roadmap/filter';
import { header } from './roadmap/header';
import type { Item } from './roadmap/scale';
import { timeline } from './roadmap/timeline';
import type { Survey } from './roadmap/tool';
import { tools } from './roadmap/tools';
import { start } from './sidebar';

start(SIDEBARS.roadmap, (page) => {
  let survey: Survey | undefined;
  let filter: Filter = 'all';
  const drawing = h('div', {});
  const ask = latest(() => call('surveyRoadmap', {}));

  const draw = (now: Survey, said = ''): void => {
    const restore = keptFocus(drawing);
    drawing.replaceChildren(
      ...(said === '' ? [] : [h('p', { class: 'note good' }, said)]),
      ...header(now),
      ...(now.items.length === 0 ? [h('p', { class: 'note' }, text.empty)] : [toTools(), ...rows(now)]),
    );
    restore();
  };
  const rows = (now: Survey): readonly HTMLElement[] => {
    const shown = filtered(now.items, filter);
    return [
      filters(now.items, filter, (chosen) => {
        filter = chosen;
        draw(now);
      }),
      shown.length === 0 ? h('p', { class: 'note' }, text.nothing) : timeline(now, shown, toItem),
    ];
  };
  const toItem = ({ line, code }: Item): void => void goTo(page, { tab: roadmapTable.tab, row: line, code });
  /** Shows everything anew; only the drawing where nothing else would change, so that what is unfolded stays. */
  const show = (now: Survey, said?: string): void => {
    const isSame = survey && said === undefined && kindOf(survey) === kindOf(now);
    survey = now;
    draw(now, said);
    if (!isSame) page.show(drawing, ...tools({ page, changed: open, survey: () => survey ?? now }));
  };
  const open = async (said?: string): Promise<void> => {
    const now = await ask();
    if (!now) return;
    show(now, said);
    if (said !== undefined) page.say(said);
  };

  keepFresh(page, async () => {
    const now = await ask().catch(() => undefined);
    if (now && !page.isBusy) show(now);
  });
  page.work(text.reading, () => open());
});

/** The drawing is long; what can be done stands below it. */
const toTools = (): HTMLElement =>
  button(text.toTools, () => document.getElementById('tools')?.scrollIntoView(), { class: 'link', id: 'to-tools' });

/** What the parts below the drawing depend on. */
const kindOf = ({ items, canUndo }: Survey): string => `${items.length > 0} ${canUndo}`;
