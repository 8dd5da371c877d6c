import { button, type Child, h } from './dom';

/** What a page that takes a file or a pasted text says. */
interface Words {
  readonly what: string;
  readonly fromFile: string;
  readonly choose: string;
  readonly fromPaste: string;
  readonly paste: string;
  readonly nothing: string;
  readonly read: string;
  /** Of a pasted table with so many rows. */
  pasted(rows: number): string;
}

interface Given<Read> {
  readonly text: Words;
  /** Where a document of Google's own is to be had from. */
  readonly ofGoogle: string;
  /** Endings of the files that can be read. */
  readonly accept: string;
  ofFile(file: File): Promise<Read>;
  /** What HTML off the clipboard holds; undefined when it is no table. */
  ofHtml(html: string): { readonly read: Read; readonly rows: number } | undefined;
  ofText(text: string): Read;
}

/** The fields where a person gives a file or pastes a text; a file is read as soon as it is chosen. */
export function fileOrPaste<Read>(given: Given<Read>, read: (ask: () => Promise<Read>) => void): Child[] {
  const { text, ofGoogle, accept } = given;
  const file = h('input', { type: 'file', id: 'file', accept });
  const said = h('p', { class: 'hint', role: 'status' });
  const area = h('textarea', { id: 'paste', rows: 5, 'aria-describedby': 'paste-hint' });
  let pasted: Read | undefined;
  // Of a file and a text the one given last counts.
  const isText = (table: ReturnType<typeof given.ofHtml>): void => {
    pasted = table?.read;
    said.textContent = table ? text.pasted(table.rows) : '';
    file.value = '';
  };
  area.addEventListener('paste', (event) => {
    const table = given.ofHtml(event.clipboardData?.getData('text/html') ?? '');
    if (!table) return;
    event.preventDefault();
    area.value = event.clipboardData?.getData('text/plain') ?? '';
    isText(table);
  });
  // What is typed over a pasted table makes it plain text again.
  area.addEventListener('input', () => isText(undefined));
  const problem = h('p', { class: 'error', role: 'alert' });
  const go = (): void => {
    const chosen = file.files?.[0];
    const isGiven = chosen !== undefined || area.value.trim() !== '';
    problem.textContent = isGiven ? '' : text.nothing;
    if (isGiven) read(async () => (chosen ? given.ofFile(chosen) : (pasted ?? given.ofText(area.value))));
  };
  file.addEventListener('change', () => {
    if (file.files?.length) go();
  });
  return [
    h('p', {}, text.what),
    field('file', text.fromFile, file, h('p', { class: 'hint' }, text.choose), h('p', { class: 'hint' }, ofGoogle)),
    field('paste', text.fromPaste, area, h('p', { class: 'hint', id: 'paste-hint' }, text.paste), said),
    problem,
    h('div', { class: 'actions' }, button(text.read, go, { class: 'primary', id: 'read' })),
  ];
}

/** A field of a page under its label, with what is said of it. */
export const field = (id: string, label: string, ...content: readonly Child[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', { for: id }, label), ...content);
