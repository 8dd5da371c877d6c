import type { Approval } from '../../domain/roadmap/record';
import { signatureName } from '../grammar/names';
import { approvedWord } from '../grammar/titles';
import { capitalised, dateText, type Official, type Registration, referenceOf, typeset } from '../orders/order-parts';

/** Who approves a roadmap, as far as it is known. */
export interface Approving {
  /** «МБОУ «СОШ № 4 г. Тосно»»; empty when the school has not said it. */
  readonly shortName: string;
  readonly director: Official;
  /** The order in the school's register; a draft has no number and no date yet. */
  readonly order?: Registration;
}

/**
 * The approval stamp: by the order in the register; else as the document itself has it, word for word; else made of what
 * its passport says. No lines where it is approved by nobody yet.
 */
export function approvalStamp(approval: Approval, title: string, approving: Approving): readonly string[] {
  const { shortName, order } = approving;
  if (order !== undefined) return byOrder(title, shortName, order);
  const raw = approval.raw.filter((text) => text.trim() !== '');
  if (raw.length > 0) return raw;
  const { number, date, mode } = approval;
  if (mode === 'byOfficial') return byOfficial(approval, approving);
  if (mode === 'none' && number === undefined && date === undefined) return [];
  return byOrder(title, shortName, { ...(number !== undefined && { number }), ...(date !== undefined && { date }) });
}

/** An abbreviation has no cases: «приказом МБОУ»; a full name has, and is not declined here. */
const byOrder = (title: string, shortName: string, order: Registration): readonly string[] => [
  approvedWord(title),
  /^[А-ЯЁ]{2,}/u.test(shortName) ? `приказом ${typeset(shortName)}` : 'приказом директора',
  referenceOf(order),
];

const byOfficial = ({ date, signatory }: Approval, { shortName, director }: Approving): readonly string[] => [
  'УТВЕРЖДАЮ',
  [capitalised(director.post || 'директор'), typeset(shortName)].filter((part) => part !== '').join(' '),
  `______________ ${signatureName(signatory ?? director.name)}`.trim(),
  date === undefined ? '«____» _____________ 20___ г.' : dateText(date),
];
