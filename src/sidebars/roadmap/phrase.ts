import { roadmapTools } from '../../texts/roadmap-sidebar';
import { call } from '../parts/call';
import { button, h } from '../parts/dom';
import type { Desk, Tool } from './tool';

const text = roadmapTools.phrase;

type Kind = keyof typeof text.kinds;

/** How the words of a cell are understood, before they stand in the sheet. */
export const phrase: Tool = { id: 'phrase', title: text.title, fill };

/** A line of an answer; a doubt is one that a person should look into. */
interface Line {
  readonly said: string;
  readonly isDoubt: boolean;
}

const sound = (said: string): Line => ({ said, isDoubt: false });
const doubt = (said: string): Line => ({ said, isDoubt: true });

const ASK: Readonly<Record<Kind, (words: string, schoolYear: number) => Promise<readonly Line[]>>> = {
  async deadline(words, schoolYear) {
    const { said, doubts } = await call('readDeadline', { phrase: words, schoolYear });
    return [sound(said), ...doubts.map(doubt)];
  },
  async target(words) {
    return (await call('readTarget', { phrase: words })).targets.map(({ said }) => sound(said));
  },
  async responsible(words) {
    return (await call('readResponsibles', { phrase: words })).responsibles.map(({ said }) => sound(said));
  },
  async reference(words) {
    const { references } = await call('readReference', { phrase: words });
    return references.flatMap(({ said, doubts }) => [sound(said), ...doubts.map(doubt)]);
  },
};

function fill(desk: Desk): void {
  const kinds = Object.keys(text.kinds) as readonly Kind[];
  const choice = h('select', { id: 'kind' }, ...kinds.map((kind) => h('option', { value: kind }, text.kinds[kind])));
  const words = h('textarea', { id: 'words', rows: 2, 'aria-describedby': 'words-hint' });
  const hint = h('p', { class: 'hint', id: 'words-hint' });
  const result = h('div', { role: 'status' });
  const kind = (): Kind => kinds.find((each) => each === choice.value) ?? 'deadline';
  const describe = (): void => {
    hint.textContent = text.examples[kind()];
    result.replaceChildren();
  };
  choice.addEventListener('change', describe);
  describe();
  const ask = (): void =>
    desk.work(text.asking, async () => {
      const lines = words.value.trim() === '' ? [] : await ASK[kind()](words.value, desk.survey().roadmapYear);
      const shown = lines.map(({ said, isDoubt }) => h('p', { class: isDoubt ? 'warning' : 'note' }, said));
      result.replaceChildren(...(shown.length === 0 ? [h('p', { class: 'note' }, text.nothing)] : shown));
    });
  desk.show(
    h('div', { class: 'field' }, h('label', { for: 'kind' }, text.kind), choice),
    h('div', { class: 'field' }, h('label', { for: 'words' }, text.words), words, hint),
    h('div', { class: 'actions' }, button(text.ask, ask, { id: 'ask' })),
    result,
  );
}
