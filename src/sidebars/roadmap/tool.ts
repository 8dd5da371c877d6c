import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';
import type { Page } from '../sidebar';

export type Survey = Output<'surveyRoadmap'>;

/** A part below the drawing that is filled when a person unfolds it. */
export interface Tool {
  readonly id: string;
  readonly title: string;
  /** What the page says while the part is being filled; absent where there is nothing to wait for. */
  readonly label?: string;
  fill(desk: Desk): Promise<void> | void;
}

/** Where a tool works. */
export interface Desk {
  readonly page: Page;
  /** The roadmap as it was read last. */
  survey(): Survey;
  show(...content: readonly Child[]): void;
  /** Runs something long with the page's bar. */
  work(label: string, run: () => Promise<void>): void;
  /** The roadmap has changed: everything is shown anew, what has been done above it. */
  changed(said: string): Promise<void>;
}

/** What the tools need of the page. */
export type Ground = Pick<Desk, 'page' | 'survey' | 'changed'>;

/** A part that unfolds; one that could not be filled closes again, so that it can be tried anew. */
export function toolSection(ground: Ground, tool: Tool): HTMLElement {
  const body = h('div', { id: `tool-${tool.id}` });
  const desk = deskOf(ground, body);
  const section = h('details', { class: 'tool' }, h('summary', { id: `open-${tool.id}` }, tool.title), body);
  const fill = async (): Promise<void> => {
    await tool.fill(desk);
    section.open = true;
  };
  const isEmpty = (): boolean => body.childNodes.length === 0;
  section.addEventListener('toggle', async () => {
    if (!section.open || !isEmpty()) return;
    if (tool.label === undefined) return void tool.fill(desk);
    await ground.page.work(tool.label, fill);
    if (isEmpty()) section.open = false;
  });
  return section;
}

function deskOf({ page, survey, changed }: Ground, body: HTMLElement): Desk {
  let isChanged = false;
  const toTop = (): void => {
    if (!isChanged) return;
    isChanged = false;
    page.body.focus({ preventScroll: true });
    page.body.parentElement?.scrollTo(0, 0);
  };
  return {
    page,
    survey,
    show: (...content) => body.replaceChildren(...content),
    work: (label, run) => void page.work(label, run, { after: toTop }),
    async changed(said) {
      await changed(said);
      isChanged = true;
    },
  };
}

export const primary = (label: string, act: () => void, id: string): HTMLElement =>
  h('div', { class: 'actions' }, button(label, act, { class: 'primary', id }));
