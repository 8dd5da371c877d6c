import { joinedKey, type KeyEntry, keyFileOf } from '../../domain/people-import/key-file';
import { preview as text } from '../../texts/people-import-sidebar';
import type { Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';

type Imported = Output<'importPeople'>;

export interface OutcomeActs {
  show(): void;
  check(): void;
  /** Another list; this window still knows the people of this one. */
  more(): void;
  undo(): void;
}

/** What came of an import; of a school that works by codes with the file that links them to names. */
export function outcome(imported: Imported, key: readonly KeyEntry[], acts: OutcomeActs): Child[] {
  const { written, message, dataMode } = imported;
  const hasFile = dataMode === 'codes' && key.length > 0;
  return [
    h('p', { class: 'note good' }, message),
    ...(hasFile
      ? [
          h('p', { class: 'note warn' }, text.downloadHint),
          h(
            'div',
            { class: 'actions' },
            button(text.download, () => download(key), { class: 'primary', id: 'download' }),
          ),
        ]
      : []),
    h('p', {}, text.next),
    h(
      'div',
      { class: 'actions' },
      button(text.show, acts.show, { id: 'show' }),
      button(text.check, acts.check, { id: 'check' }),
      button(text.another, acts.more, { id: 'more' }),
      ...(written ? [button(text.undo, acts.undo, { id: 'undo' })] : []),
    ),
  ];
}

/** The codes of a list with the names that stayed in this window, after those that were known here already. */
export function keyAfter(
  { rows }: Imported,
  names: ReadonlyMap<number, string>,
  before: readonly KeyEntry[],
): readonly KeyEntry[] {
  const named = rows.flatMap(({ line, code }): KeyEntry[] => {
    const name = names.get(line);
    return code === '' || name === undefined ? [] : [{ code, name }];
  });
  return joinedKey(before, named);
}

/** Makes the file here and hands it to the browser: it goes nowhere else. */
function download(key: readonly KeyEntry[]): void {
  const file = new Blob([keyFileOf(key, text.keyHeaders)], { type: 'text/csv;charset=utf-8' });
  const link = h('a', { download: text.keyName });
  link.href = URL.createObjectURL(file);
  link.click();
}
