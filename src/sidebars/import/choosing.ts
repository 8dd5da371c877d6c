import { importPage as text } from '../../texts/import-sidebar';
import { button, type Child, h } from '../parts/dom';
import { rowsIn, type Source, sourceOfFile, sourceOfHtml } from './document-source';

/** The fields where a person gives a document; a file is read as soon as it is chosen. */
export function choosing(read: (source: () => Promise<Source>) => void): Child[] {
  const file = h('input', { type: 'file', id: 'file', accept: '.docx,.html,.htm,.txt,.md,.csv' });
  const said = h('p', { class: 'hint', role: 'status' });
  const area = h('textarea', { id: 'paste', rows: 5, 'aria-describedby': 'paste-hint' });
  let pasted: Source | undefined;
  // Of a file and a text the one given last counts.
  const isText = (source: Source | undefined, words: string): void => {
    pasted = source;
    said.textContent = words;
    file.value = '';
  };
  area.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!/<table/i.test(html)) return;
    event.preventDefault();
    area.value = event.clipboardData?.getData('text/plain') ?? '';
    const source = sourceOfHtml(html);
    isText(source, text.pasted(rowsIn(source)));
  });
  // What is typed over a pasted table makes it plain text again.
  area.addEventListener('input', () => isText(undefined, ''));
  const problem = h('p', { class: 'error', role: 'alert' });
  const go = (): void => {
    const chosen = file.files?.[0];
    const isGiven = chosen !== undefined || area.value.trim() !== '';
    problem.textContent = isGiven ? '' : text.nothing;
    if (isGiven) read(async () => (chosen ? sourceOfFile(chosen) : (pasted ?? { text: area.value })));
  };
  file.addEventListener('change', () => {
    if (file.files?.length) go();
  });
  return [
    h('p', {}, text.what),
    field(
      'file',
      text.fromFile,
      file,
      h('p', { class: 'hint' }, text.choose),
      h('p', { class: 'hint' }, text.googleDoc),
    ),
    field('paste', text.fromPaste, area, h('p', { class: 'hint', id: 'paste-hint' }, text.paste), said),
    problem,
    h('div', { class: 'actions' }, button(text.read, go, { class: 'primary', id: 'read' })),
  ];
}

const field = (id: string, label: string, ...content: readonly Child[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', { for: id }, label), ...content);
