import { consentsSidebar as text } from '../../texts/consents-sidebar';
import type { Input, Output } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';
import type { Place } from '../parts/places';
import type { Paper } from '../person/paper';
import { coverage } from './coverage';
import { cleaning, expiring, missingList } from './missing';
import { printing } from './printing';
import { withdrawing } from './withdrawing';

export type Survey = Output<'surveyConsents'>;
export type Withdrawal = Pick<Input<'withdrawConsent'>, 'person' | 'kind' | 'day'>;

/** What was done last. */
export interface Said {
  readonly words: string;
  readonly link?: string;
  readonly leftOut?: Output<'printConsents'>['leftOut'];
}

export interface ConsentActs {
  print(given: Input<'printConsents'>): void;
  goTo(place: Place): void;
  refresh(): void;
  record(person: string, paper: Paper): void;
  /** Shows what a withdrawal would change. */
  preview(given: Withdrawal, then: (preview: Output<'withdrawConsent'>) => void): void;
  withdraw(given: Withdrawal): void;
}

export const consentsView = (survey: Survey, said: Said | undefined, acts: ConsentActs): Child[] => [
  ...(said ? [result(said)] : []),
  ...coverage(survey),
  button(text.refresh, acts.refresh, { class: 'link', id: 'refresh' }),
  ...cleaning(survey, acts),
  printing(survey, acts),
  withdrawing(acts),
  ...missingList(survey, acts),
  ...expiring(survey, acts),
];

function result({ words, link, leftOut = [] }: Said): HTMLElement {
  const told = leftOut.map(({ code, why }) => text.leftOutOne(code, why));
  return h(
    'div',
    { class: 'note good' },
    h('p', {}, `✓ ${words}`),
    ...(link === undefined ? [] : [documentLink(link, text.openPrinted)]),
    ...(told.length === 0 ? [] : [h('p', {}, text.leftOut(told))]),
  );
}
