import { digestOf } from '../digest';
import { nameKey } from '../same-person';
import { categoryOf, contradiction, isOtherCategory, isSameClass } from './contradiction';
import type { Base, Incoming, Reason } from './intake';
import { type Entry, heldBy, type Ledger, namedAs, numberOf, type Someone } from './ledger';
import { areNear } from './near-names';

/** Whose a response is: somebody known, somebody new (with a code given out beforehand, or the next one), nobody, or a question for the curator. */
export type Found =
  | { readonly someone: Someone }
  | { readonly newCode: string | undefined }
  | { readonly nobody: true }
  | { readonly reason: Reason };

export function findPerson(ledger: Ledger, incoming: Incoming, entry: Entry | undefined): Found {
  const { trouble, asksPair, pair } = incoming;
  if (trouble !== undefined) return doubt(trouble);
  if (asksPair && (pair === undefined || !ledger.state.pairs.has(pair))) return doubt('pairNotThere');
  if (incoming.by === 'nobody') return { nobody: true };
  const owner = entry?.person === undefined ? undefined : ledger.byCode.get(entry.person);
  // What a curator has decided stays decided when the response is changed.
  if (owner && entry && wasDecided(ledger, entry)) return { someone: owner };
  if (incoming.by === 'name') return owner ? stillOf(ledger, incoming, owner) : byName(ledger, incoming);
  const found = byCode(ledger, incoming, entry);
  const isMoved = owner && incoming.base && !('reason' in found) && owner.code !== incoming.code;
  return isMoved ? doubt('codeReplaced', [owner.code, incoming.code]) : found;
}

const doubt = (why: Reason['why'], codes: readonly (string | undefined)[] = []): Found => ({
  reason: { why, codes: codes.flatMap((code) => code ?? []) },
});

function wasDecided({ disputes }: Ledger, { code }: Entry): boolean {
  const dispute = disputes.get(code);
  return dispute?.isDecided === true && dispute.decision !== undefined && dispute.decision !== 'ignore';
}

function byCode(ledger: Ledger, incoming: Incoming, entry: Entry | undefined): Found {
  const { code, base } = incoming;
  if (code === undefined) return doubt('codeMissing');
  const someone = ledger.byCode.get(code);
  if (isRemoved(ledger, code, someone)) return doubt('codeOfRemoved', [code]);
  if (base === undefined) return someone ? { someone } : doubt('codeNotInBases');
  if (!someone) return numberOf(code) > ledger.state.last.person ? doubt('codeNotGiven') : { newCode: code };
  const why = contradiction(someone, incoming, entry);
  return why === undefined ? { someone } : doubt(why, [code]);
}

/** Whether a code is of somebody who has been removed: nothing may be said of her again. */
export function isRemoved({ ofPerson }: Ledger, code: string, someone: Someone | undefined): boolean {
  const rows: readonly (Base | undefined)[] = ['mentees', 'mentors'];
  const isErased = rows.some((base) => base && someone?.rows[base]?.erased);
  return isErased || (!someone && [...(ofPerson.get(code) ?? [])].some(({ state }) => state === 'erased'));
}

const yearOf = (someone: Someone): string =>
  heldBy(someone, 'birthYear') || (/\d{4}$/.exec(heldBy(someone, 'birthDate'))?.[0] ?? '');

const mayBeOfYear = (someone: Someone, year: string): boolean => {
  const own = yearOf(someone);
  return own === '' || year === '' || own === year;
};

const codesOf = (people: readonly Someone[]): readonly (string | undefined)[] => people.map(({ code }) => code);

/** By the name and the year of birth; a name that is only like another, or a namesake in doubt, is for the curator to judge. */
function byName(ledger: Ledger, incoming: Incoming): Found {
  const begun = begunFor(ledger, incoming);
  if (begun) return { someone: begun };
  const { fullName = '', birthYear = '', schoolClass = '' } = incoming.cells;
  const key = nameKey(fullName);
  const parts = key.split(' ');
  if (parts.length < 2) return doubt('nameUnreadable');
  const namesakes = ledger.people.filter((each) => namedAs(each).key === key);
  const certain = namesakes.filter((each) => birthYear !== '' && yearOf(each) === birthYear);
  const [only] = certain;
  if (only) return certain.length === 1 ? { someone: only } : doubt('namesakes', codesOf(certain));
  const perhaps = namesakes.filter((each) => mayBeOfYear(each, birthYear));
  const [likely] = perhaps;
  if (likely) {
    const isSure = perhaps.length === 1 && !isOtherwise(likely, incoming);
    return isSure ? { someone: likely } : doubt('namesakesUnsure', codesOf(perhaps));
  }
  const classmates = namesakes.filter((each) => isOfClass(each, schoolClass));
  if (classmates.length > 0) return doubt('namesakeOfClass', codesOf(classmates));
  const near = ledger.people.filter((each) => {
    const name = namedAs(each);
    return name.key !== key && mayBeOfYear(each, birthYear) && areNear(name.parts, parts);
  });
  return near.length > 0 ? doubt('nameNear', codesOf(near)) : { newCode: undefined };
}

const isOfClass = (someone: Someone, schoolClass: string): boolean => {
  const own = heldBy(someone, 'schoolClass');
  return own !== '' && schoolClass !== '' && isSameClass(own, schoolClass);
};

/** Whether a namesake whose year is not known is told apart by the class or by who she is to the school. */
function isOtherwise(someone: Someone, { cells, category }: Incoming): boolean {
  const [own, given] = [heldBy(someone, 'schoolClass'), cells.schoolClass ?? ''];
  return (own !== '' && given !== '' && !isSameClass(own, given)) || isOtherCategory(categoryOf(someone), category);
}

/** The person whom this very response has brought in a run that died. */
function begunFor(ledger: Ledger, { response, base }: Incoming): Someone | undefined {
  const begun = ledger.state.journal.rows.get(digestOf(response));
  const someone = begun && ledger.byCode.get(ledger.state.personCode(begun.number));
  return base && someone?.rows[base] ? someone : undefined;
}

/** A response that has been changed stays its person's, unless it now gives the name and year of somebody else. */
function stillOf(ledger: Ledger, { cells }: Incoming, owner: Someone): Found {
  const { fullName = '', birthYear = '' } = cells;
  const key = nameKey(fullName);
  const another = ledger.people.find(
    (each) => each !== owner && namedAs(each).key === key && birthYear !== '' && yearOf(each) === birthYear,
  );
  return another ? doubt('nameNowAnothers', [owner.code, another.code]) : { someone: owner };
}
