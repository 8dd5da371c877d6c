import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import { button, type Child, h } from '../parts/dom';

/** Something that may be ticked; one that is `fixed` stays ticked. */
export interface BoxLine {
  readonly id: string;
  readonly content: readonly Child[];
  readonly fixed?: boolean;
}

export interface Boxes {
  readonly list: HTMLElement;
  /** Ids of what is ticked, the fixed ones left out. */
  ticked(): readonly string[];
  /** A button that waits until anything is ticked. */
  go(label: string, act: () => void): HTMLElement;
}

/** A list of boxes that are ticked at first, with one over them that ticks all. @param name Sets the ids apart. */
export function boxes(name: string, lines: readonly BoxLine[]): Boxes {
  const all = lines.map(({ id, content, fixed = false }, at) => {
    const box = h('input', { type: 'checkbox', id: `${name}-${at}`, checked: true, disabled: fixed });
    const line = h('li', {}, h('label', { class: 'check' }, box, h('span', {}, ...content)));
    return { id, fixed, box, line };
  });
  const free = all.filter(({ fixed }) => !fixed);
  const whole = h('input', { type: 'checkbox', id: `${name}-all`, checked: true });
  const waiting: HTMLButtonElement[] = [];
  const count = (): void => {
    const ticked = all.filter(({ box }) => box.checked).length;
    const own = free.filter(({ box }) => box.checked).length;
    whole.checked = own === free.length;
    whole.indeterminate = own > 0 && own < free.length;
    for (const each of waiting) each.disabled = ticked === 0;
  };
  whole.addEventListener('change', () => {
    for (const { box } of free) box.checked = whole.checked;
    count();
  });
  for (const { box } of all) box.addEventListener('change', count);
  const first = h(
    'li',
    {},
    h('label', { class: 'check' }, whole, h('span', {}, h('strong', {}, text.all(all.length)))),
  );
  return {
    list: h('ul', { class: 'plain boxes' }, ...(free.length > 1 ? [first] : []), ...all.map(({ line }) => line)),
    ticked: () => free.flatMap(({ id, box }) => (box.checked ? [id] : [])),
    go(label, act) {
      const own = button(label, act, { class: 'primary', id: `${name}-go` });
      waiting.push(own);
      return h('div', { class: 'actions' }, own);
    },
  };
}
