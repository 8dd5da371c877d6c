import type { Office } from '../../office';
import { roadmap } from '../../tables/roadmap';
import { freeName } from './tab-names';

/** What is left to do once other tabs are the roadmap: a run that dies in between is finished by the next. */
export interface PendingChange {
  readonly kind: 'replaced' | 'undone' | 'undoneChanged';
  /** Tabs that go out of sight, with the names they get. */
  readonly hidden: readonly NamedTab[];
  /** Tabs that are the roadmap now, with the names they get. */
  readonly shown: readonly NamedTab[];
}

/** A tab with the name it gets. */
export interface NamedTab {
  readonly id: number;
  readonly name: string;
}

const KEY = 'roadmap.pending';

export function pendingToRemember({ kind, hidden, shown }: PendingChange): Readonly<Record<string, string>> {
  const lines = (act: string, tabs: readonly NamedTab[]) => tabs.map(({ id, name }) => `${act} ${id} ${name}`);
  return { [KEY]: [kind, ...lines('hide', hidden), ...lines('show', shown)].join('\n') };
}

function pendingIn(memory: Readonly<Record<string, string>>): PendingChange | undefined {
  const [kind = '', ...lines] = (memory[KEY] ?? '').split('\n');
  if (kind === '') return undefined;
  const named = (act: string) =>
    lines.flatMap((line): NamedTab[] => {
      const [, verb, id, name = ''] = /^(\w+) (\d+) (.*)$/.exec(line) ?? [];
      return verb === act ? [{ id: Number(id), name }] : [];
    });
  return { kind: kind as PendingChange['kind'], hidden: named('hide'), shown: named('show') };
}

/**
 * Hides the tabs that are not the roadmap any more and gives all of them their names; nothing when nothing is left to do.
 * What a person has deleted meanwhile is passed over.
 */
export function finishChange(office: Office): PendingChange | undefined {
  const change = pendingIn(office.memory());
  if (!change) return undefined;
  const sheets = office.sheets();
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const isHidden = new Map(sheets.map(({ id, hidden }) => [id, hidden]));
  const rename = ({ id, name: wanted }: NamedTab): void => {
    if (names.get(id) === wanted) return;
    const others = [...names].flatMap(([other, name]) => (other === id ? [] : [name]));
    const name = freeName(wanted, others);
    if (names.get(id) !== name) office.renameSheet(id, name);
    names.set(id, name);
  };
  // The new ones come into sight first: a spreadsheet must always have a tab in sight.
  for (const { id } of change.shown) if (isHidden.get(id) === true) office.showSheet(id);
  for (const tab of change.hidden.filter(({ id }) => names.has(id))) {
    rename(tab);
    if (isHidden.get(tab.id) === false) office.hideSheet(tab.id);
  }
  for (const tab of change.shown.filter(({ id }) => names.has(id))) rename(tab);
  const first = change.shown.find(({ name }) => name === roadmap.tab);
  if (first && names.has(first.id)) office.openSheet(first.id);
  office.remember({ [KEY]: '' });
  return change;
}
