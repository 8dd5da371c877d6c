import { asCyrillic } from '../lookalikes';
import { type Act, type ActKey, KNOWN } from './acts';
import type { Reference, ReferenceIssue } from './reference';

/** A known act that a reference means, and in what the two differ. */
export interface Recognised {
  readonly act: ActKey;
  readonly issues: readonly ReferenceIssue[];
}

type Quoted = Pick<Reference, 'kind' | 'number' | 'date'> & {
  /** Who issued it, folded. */
  readonly issuer: string;
  /** The words after it, folded: its title may be there. */
  readonly title: string;
};

/** The act of the field that is quoted, whether its number and date are right or not. */
export function recognise(quoted: Quoted): Recognised | undefined {
  for (const sign of [byNumber, byDate, byIssuer, byTitle]) {
    const found = KNOWN.find(([, act]) => isOneKind(quoted, act) && sign(quoted, act));
    if (found) return { act: found[0], issues: differences(quoted, found[1]) };
  }
  return undefined;
}

/** «№ P-145» with a Latin letter is the same number to whoever reads it. */
const plain = (number: string): string =>
  asCyrillic(number.toLowerCase())
    .replace(/[\s.]+$|\s/g, '')
    .replace(/[‐‑‒–—−]/g, '-');
/** «МР-42/02» → «42/02». */
const digits = (number: string): string =>
  plain(number)
    .replace(/[^\d/]/g, '')
    .replace(/^\/|\/$/g, '');

const isOneKind = ({ kind }: Quoted, act: Act): boolean =>
  kind === act.kind || (kind === 'other' && act.kind !== 'order');

const numbersOf = ({ number, alsoNumbers = [] }: Act): readonly string[] => [number, ...alsoNumbers];

/** A law is told by its figures: «ФЗ № 152»; a number of figures alone is no sign, for every office has such. */
function byNumber({ number, kind, date, issuer }: Quoted, act: Act): boolean {
  if (number === undefined) return false;
  const isSame = numbersOf(act).some((each) => plain(each) === plain(number));
  if (isSame && act.kind === 'order') return date === act.date || act.issuer?.test(issuer) === true;
  return (
    isSame ||
    (kind === 'federalLaw' && digits(number) === digits(act.number) && !/[а-я]/.test(plain(number).replace('фз', '')))
  );
}

const isIssuer = ({ issuer }: Quoted, act: Act): boolean => act.issuer === undefined || act.issuer.test(issuer);

function byDate(quoted: Quoted, act: Act): boolean {
  const { number, date, issuer, title } = quoted;
  if (act.date === undefined || date !== act.date || !(issuer === '' || isIssuer(quoted, act))) return false;
  return number === undefined || digits(number) === digits(act.number) || act.title?.test(title) === true;
}

/** «распоряжение Минпросвещения России № 145», of another day or of none. */
const byIssuer = (quoted: Quoted, act: Act): boolean =>
  quoted.number !== undefined &&
  act.issuer?.test(quoted.issuer) === true &&
  /[а-я]/i.test(act.number) &&
  digits(quoted.number) === digits(act.number);

const byTitle = (quoted: Quoted, act: Act): boolean =>
  act.title?.test(quoted.title) === true && isIssuer(quoted, act) && quoted.kind === act.kind;

function differences({ number, date, kind }: Quoted, act: Act): readonly ReferenceIssue[] {
  const isNumber = number === undefined || numbersOf(act).some((each) => plain(each) === plain(number));
  const isLaw = kind === 'federalLaw' && number !== undefined && digits(number) === digits(act.number);
  return [
    ...(isNumber || isLaw ? [] : ['numberDiffers' as const]),
    ...(date === undefined || act.date === undefined || date === act.date ? [] : ['dateDiffers' as const]),
    ...(act.superseded ? ['actSuperseded' as const] : []),
  ];
}
