import type { KeyEntry } from '../../domain/people-import/key-file';
import { bases as text, preview as words } from '../../texts/people-import-sidebar';
import { call, type Output } from '../parts/call';
import { newOperation } from '../parts/operation';
import type { Page } from '../sidebar';
import { type Base, type List, outgoing } from './list';
import { keyAfter } from './outcome';
import { decidedInput, preview, undecided } from './preview';

type Imported = Output<'importPeople'>;

export interface ComparingWays {
  back(): void;
  /** The list has been taken in; `key` links its codes to the names that stayed here. */
  done(imported: Imported, key: readonly KeyEntry[]): void;
  toTop(): void;
}

/** Lays a list against the base, and again after each decision; what was asked once stays to be seen. */
export function compare(page: Page, list: List, base: Base, { back, done, toTop }: ComparingWays): void {
  const { input, names } = outgoing(list, base);
  const decided = undecided();
  const operation = newOperation();
  let doubts: Imported['doubts'] = [];
  const given = () => ({ ...input, ...decidedInput(decided) });
  const show = (imported: Imported): void => {
    const asked = new Set(doubts.map(({ line }) => line));
    doubts = [...doubts, ...imported.doubts.filter(({ line }) => !asked.has(line))];
    page.show(...preview(imported, { doubts, decided, names }, { again, write, back }));
    page.say(imported.message);
  };
  const count = async (): Promise<void> => show(await call('importPeople', { ...given(), preview: true }));
  const again = (): void => void page.work(text.looking, count);
  const write = (): void =>
    void page.work(
      words.writing,
      async () => {
        const imported = await call('importPeople', { ...given(), operation });
        done(imported, keyAfter(imported, names, list.key));
      },
      { after: toTop },
    );
  void page.work(text.looking, count, { after: toTop });
}
