import { CONSENT_SIGNERS, type ConsentKind, type ConsentSigner } from '../../tables/words';
import { consentNames } from '../../texts/consent-names';
import { consents as text } from '../../texts/person';
import type { Input, Output } from '../parts/call';
import { button, type Child, h } from '../parts/dom';

export type ConsentState = Output<'readPerson'>['consents'][number];

/** A consent on paper, to be put down. */
export type Paper = Omit<Input<'recordConsent'>, 'person'>;

/** The form for a paper that has been signed; it begins with the one that is wanted most. */
export function paperForm(
  states: readonly ConsentState[],
  record: (paper: Paper) => void,
  cancel: () => void,
): HTMLElement {
  const { kind, signer, elements } = kindAndSigner(states);
  const undated = h('p', { class: 'error', id: 'consent-undated' });
  const signed = h('input', {
    type: 'date',
    id: 'consent-signed',
    'aria-required': 'true',
    'aria-describedby': undated.id,
  });
  const until = h('input', { type: 'date', id: 'consent-until' });
  const kept = h('input', { type: 'text', id: 'consent-kept', autocomplete: 'off' });
  const submit = (): void => {
    const isDated = signed.value !== '';
    undated.textContent = isDated ? '' : text.whenMissing;
    signed.setAttribute('aria-invalid', String(!isDated));
    if (!isDated) signed.focus();
    else
      record({
        kind: kind.value as ConsentKind,
        signer: signer.value as ConsentSigner,
        signed: signed.value,
        ...(until.value !== '' && { validUntil: until.value }),
        ...(kept.value.trim() !== '' && { keptAt: kept.value.trim() }),
      });
  };
  return h(
    'div',
    { class: 'note', role: 'group', 'aria-label': text.mark },
    ...elements,
    labelled(`${text.when} *`, signed, undated),
    labelled(text.validUntil, until),
    labelled(text.keptAt, kept),
    h('div', { class: 'actions' }, button(text.record, submit, { id: 'record-consent' }), button(text.cancel, cancel)),
  );
}

const PROCESSING = ['processing', 'minorProcessing'] as const satisfies readonly ConsentKind[];

/** What is consented to and who has signed; another signer than the age asks for is told of at once. */
function kindAndSigner(states: readonly ConsentState[]) {
  const wanted = states.find(({ needed, state, rightlySigned }) => needed && (state !== 'given' || !rightlySigned));
  // Of the two papers on processing the age asks for one.
  const isAnother = ({ kind, needed }: ConsentState) => !needed && PROCESSING.some((each) => each === kind);
  const next = wanted ?? states.find((each) => each.state !== 'given' && !isAnother(each));
  const kind = select('consent-kind', consentNames, next?.kind ?? 'processing');
  const signer = select('consent-signer', CONSENT_SIGNERS, 'personally');
  const unfit = h('p', { class: 'warning', id: 'consent-unfit' });
  const chosen = (): ConsentState | undefined => states.find((each) => each.kind === kind.value);
  const judge = (): void => {
    const fits = chosen()?.mayBeSignedBy.some((each) => each === signer.value) ?? true;
    unfit.textContent = fits ? '' : text.another(chosen()?.signerNeeded ?? []);
  };
  const suggest = (): void => {
    signer.value = chosen()?.mayBeSignedBy[0] ?? signer.value;
    judge();
  };
  suggest();
  kind.addEventListener('change', suggest);
  signer.addEventListener('change', judge);
  signer.setAttribute('aria-describedby', unfit.id);
  return { kind, signer, elements: [labelled(text.what, kind), labelled(text.who, signer, unfit)] };
}

const labelled = (label: string, input: HTMLElement, ...rest: readonly Child[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', { for: input.id }, label), input, ...rest);

function select(id: string, words: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const options = Object.entries(words).map(([value, word]) => h('option', { value }, word));
  const element = h('select', { id }, ...options);
  element.value = chosen;
  return element;
}
