import { ROADMAP_LAYOUTS } from '../../tables/passport';
import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call, type Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, h } from '../parts/dom';
import { type Choice, choices } from './choices';
import type { Desk, Survey, Tool } from './tool';

const text = roadmapTools.print;

type Layout = Survey['layout'];
type Lost = Output<'printRoadmap'>['notPrinted'];

/** The roadmap as a document in any of its layouts, and the order that approves it. */
export const printing: Tool = { id: 'print', title: text.title, fill };

function fill(desk: Desk): void {
  const result = h('div', { role: 'status' });
  const layout = choices('layout', text.layout, layouts(desk.survey().layout), desk.survey().layout, () =>
    result.replaceChildren(),
  );
  const look = (): void =>
    desk.work(text.looking, async () => {
      const { notPrinted } = await call('printRoadmap', { layout: layout.chosen(), preview: true });
      result.replaceChildren(
        ...(notPrinted.length === 0 ? [h('p', { class: 'note good' }, text.whole)] : lost(notPrinted)),
      );
    });
  const made = (code: string, link: string, notPrinted: Lost): void =>
    result.replaceChildren(
      h('p', { class: 'note good' }, text.done(code)),
      documentLink(link, text.open),
      ...lost(notPrinted),
    );
  const print = (): void =>
    desk.work(text.writing, async () => {
      const { document, link, notPrinted } = await call('printRoadmap', { layout: layout.chosen() });
      made(document ?? '', link, notPrinted);
    });
  const order = (): void =>
    desk.work(text.writing, async () => {
      const {
        document,
        link,
        notPrinted = [],
      } = await call('issueOrder', { kind: 'roadmap', layout: layout.chosen() });
      made(document, link, notPrinted);
    });
  desk.show(
    layout.element,
    h(
      'div',
      { class: 'actions' },
      button(text.make, print, { id: 'print', class: 'primary' }),
      button(text.order, order, { id: 'order' }),
      button(text.look, look, { id: 'look-print', class: 'link' }),
    ),
    result,
  );
}

/** The roadmap's own layout comes first and says so. */
function layouts(own: Layout): readonly [Choice<Layout>, ...Choice<Layout>[]] {
  const others = (Object.keys(ROADMAP_LAYOUTS) as readonly Layout[]).filter((layout) => layout !== own);
  return [
    { value: own, label: ROADMAP_LAYOUTS[own], about: text.own },
    ...others.map((layout) => ({ value: layout, label: ROADMAP_LAYOUTS[layout] })),
  ];
}

const lost = (notPrinted: Lost): readonly HTMLElement[] =>
  notPrinted.map(({ message }) => h('p', { class: 'note warn' }, message));
