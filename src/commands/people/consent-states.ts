import { type ConsentStanding, consentStandings, SIGNERS } from '../../domain/consents/consents';
import type { Person } from '../../domain/school';
import { CONSENT_KINDS, CONSENT_SIGNERS, type ConsentKind, type ConsentSigner } from '../../tables/words';
import type { Examination } from '../workbook/examine';

/** Where a person stands with one kind of consent; `signer`, `signerNeeded` and the title are words for the curator. */
export interface ConsentState {
  readonly kind: ConsentKind;
  readonly kindTitle: string;
  readonly needed: boolean;
  readonly state: ConsentStanding['state'];
  readonly signer?: string;
  /** Any of these may sign. */
  readonly signerNeeded: readonly string[];
  /** The same as they are entered. */
  readonly mayBeSignedBy: readonly ConsentSigner[];
  /** False where the consent is given but signed by somebody else than has to. */
  readonly rightlySigned: boolean;
  readonly signed?: string;
  readonly validUntil?: string;
}

/** All kinds of consent of a person, in the order of their words. */
export function consentStatesOf(
  { school, day }: Pick<Examination, 'school' | 'day'>,
  person: Person,
  today: string,
): readonly ConsentState[] {
  const standing = consentStandings(school, day, today);
  return (Object.keys(CONSENT_KINDS) as readonly ConsentKind[]).map((kind) => {
    const { needed, state, signature, consent, rightlySigned } = standing(person, kind);
    const { signer, signed, validUntil } = consent ?? {};
    const mayBeSignedBy = SIGNERS[signature];
    return {
      kind,
      kindTitle: CONSENT_KINDS[kind],
      needed,
      state,
      ...(signer !== undefined && { signer: CONSENT_SIGNERS[signer] }),
      signerNeeded: mayBeSignedBy.map((each) => CONSENT_SIGNERS[each]),
      mayBeSignedBy,
      rightlySigned,
      ...(signed !== undefined && { signed }),
      ...(validUntil !== undefined && { validUntil }),
    };
  });
}
