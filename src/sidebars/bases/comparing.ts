import type { KeyEntry } from '../../domain/people-import/key-file';
import { bases as text, preview as words } from '../../texts/people-import-sidebar';
import { call } from '../parts/call';
import { newOperation } from '../parts/operation';
import type { Page } from '../sidebar';
import { type Base, type List, outgoing } from './list';
import { keyAfter } from './outcome';
import { type Imported, type Labels, labelsFor, NOTHING, ownDoubts, withKept } from './own-doubts';
import { decidedInput, decisionsOf, preview, undecided } from './preview';

export interface ComparingWays {
  back(): void;
  /** The list has been taken in; `key` links its codes to the names that stayed here. */
  done(imported: Imported, key: readonly KeyEntry[]): void;
  toTop(): void;
}

/** Lays a list against the base, and again after each decision; what was asked once stays to be seen. */
export function compare(page: Page, list: List, base: Base, { back, done, toTop }: ComparingWays): void {
  const decided = undecided();
  const operation = newOperation();
  let doubts: Imported['doubts'] = [];
  let labels: Labels | undefined;
  const lay = async (way: { readonly preview: true } | { readonly operation: string }) => {
    const { input, names, doubts: matched } = outgoing(list, base, decisionsOf(decided));
    if (matched.some(({ doubt }) => doubt?.candidates.length)) labels ??= await labelsFor(base, list);
    const own = ownDoubts(matched, labels ?? new Map());
    const isEmpty = input.rows.length === 0;
    const laid = isEmpty ? NOTHING : await call('importPeople', { ...input, ...decidedInput(decided), ...way });
    return { imported: withKept(laid, matched, own, 'preview' in way), own, names };
  };
  const count = async (): Promise<void> => {
    const { imported, own, names } = await lay({ preview: true });
    for (const each of [...own, ...imported.doubts])
      if (!doubts.some(({ line }) => line === each.line)) doubts = [...doubts, each];
    page.show(...preview(imported, { doubts, decided, names }, { again, write, back }));
    page.say(imported.message);
  };
  const again = (): void => void page.work(text.looking, count);
  const write = (): void =>
    void page.work(
      words.writing,
      async () => {
        const { imported, names } = await lay({ operation });
        done(imported, keyAfter(imported, names, list.key));
      },
      { after: toTop },
    );
  void page.work(text.looking, count, { after: toTop });
}
