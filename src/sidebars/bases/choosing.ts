import type { ListTable } from '../../domain/people-import/list';
import { tableOfHtml, tableOfText } from '../../domain/people-import/text-table';
import { bases as text } from '../../texts/people-import-sidebar';
import { button, type Child, h } from '../parts/dom';
import { tablesOfFile } from './read-file';

/** The fields where a person gives a list; a file is read as soon as it is chosen. */
export function choosing(read: (tables: () => Promise<readonly ListTable[]>) => void): Child[] {
  const file = h('input', { type: 'file', id: 'file', accept: '.xlsx,.xlsm,.csv,.tsv,.txt' });
  const said = h('p', { class: 'hint', role: 'status' });
  const area = h('textarea', { id: 'paste', rows: 5, 'aria-describedby': 'paste-hint' });
  let pasted: ListTable | undefined;
  // Of a file and a text the one given last counts.
  const isTable = (table: ListTable | undefined): void => {
    pasted = table;
    said.textContent = table ? text.pasted(table.rows.length) : '';
    file.value = '';
  };
  area.addEventListener('paste', (event) => {
    const table = tableOfHtml(event.clipboardData?.getData('text/html') ?? '');
    if (!table) return;
    event.preventDefault();
    area.value = event.clipboardData?.getData('text/plain') ?? '';
    isTable(table);
  });
  // What is typed over a pasted table makes it plain text again.
  area.addEventListener('input', () => isTable(undefined));
  const problem = h('p', { class: 'error', role: 'alert' });
  const go = (): void => {
    const chosen = file.files?.[0];
    const isGiven = chosen !== undefined || area.value.trim() !== '';
    problem.textContent = isGiven ? '' : text.nothing;
    if (isGiven) read(async () => (chosen ? tablesOfFile(chosen) : [pasted ?? tableOfText(area.value)]));
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
      h('p', { class: 'hint' }, text.googleSheet),
    ),
    field('paste', text.fromPaste, area, h('p', { class: 'hint', id: 'paste-hint' }, text.paste), said),
    problem,
    h('div', { class: 'actions' }, button(text.read, go, { class: 'primary', id: 'read' })),
  ];
}

export const field = (id: string, label: string, ...content: readonly Child[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', { for: id }, label), ...content);
