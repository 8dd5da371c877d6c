import type { ConsentKind } from '../../tables/words';
import { consentNames } from '../../texts/consent-names';
import { consentsSidebar as text } from '../../texts/consents-sidebar';
import type { Input } from '../parts/call';
import { button, h } from '../parts/dom';
import { field, select } from './fields';
import type { ConsentActs, Survey } from './view';

const MISSING = 'missing';
const NOBODY = 'nobody';
const CLASS = 'class:';

/** Blanks for a class, for all who lack one, or a clean one; for one person they are printed in her line. */
export function printing({ missing, classes }: Survey, acts: ConsentActs): HTMLElement {
  const kind = select('print-kind', consentNames, missing[0]?.kind ?? 'processing');
  const whom = select(
    'print-for',
    {
      [MISSING]: text.forMissing,
      [NOBODY]: text.forNobody,
      ...Object.fromEntries(classes.map((name) => [CLASS + name, text.forClass(name)])),
    },
    missing.length === 0 ? NOBODY : MISSING,
  );
  const print = (): void => acts.print({ kind: kind.value as ConsentKind, ...choiceOf(whom.value) });
  return h(
    'section',
    { class: 'printing' },
    h('h2', {}, text.printTitle),
    field(text.printWhat, kind),
    field(text.printFor, whom),
    h('div', { class: 'actions' }, button(text.print, print, { class: 'primary', id: 'print' })),
  );
}

function choiceOf(whom: string): Omit<Input<'printConsents'>, 'kind'> {
  if (whom === MISSING) return { missing: true };
  return whom === NOBODY ? {} : { schoolClass: whom.slice(CLASS.length) };
}
