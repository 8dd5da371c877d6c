import { type Folded, fold } from '../folded';
import { type Head, headsIn } from './heads';
import { type Recognised, recognise } from './known-act';
import type { ActKind, Reference } from './reference';
import { NUMBER, requisiteIssues, requisitesIn } from './requisites';

/**
 * The acts and orders that a text refers to: «приказом директора от "01" сентября 2023г. №476», «ФЗ № 152». A paper that
 * is only to be written («Приказ об утверждении планов») is none. Acts of the field are recognised, also by a wrong number.
 */
export function readReferences(text: string): readonly Reference[] {
  const folded = fold(text);
  const references: Reference[] = [];
  let from = 0;
  for (const head of headsIn(folded.plain)) {
    if (head.start < from) continue;
    const last = references[references.length - 1];
    const found = read(
      folded,
      head,
      last && /^[\s,и]*$/.test(folded.plain.slice(from, head.start)) ? last.kind : 'other',
    );
    if (found === undefined) continue;
    references.push(found.reference);
    from = found.end;
  }
  return references;
}

interface Found {
  readonly reference: Reference;
  readonly end: number;
}

function read(folded: Folded, head: Head, inherited: ActKind): Found | undefined {
  if (head.kind === 'clause') return readClause(folded, head);
  if (head.kind === 'standard') return readStandard(folded, head);
  if (head.kind === 'bare') return readBare(folded, head, inherited);
  return readPaper(folded, head, head.kind);
}

/** A title and the requisites are not farther from the word than this. */
const REACH = 260;

function readPaper(folded: Folded, head: Head, kind: ActKind): Found | undefined {
  const { plain } = folded;
  const until = sentenceEnd(folded, head.end, Math.min(head.next, head.end + REACH));
  const requisites = requisitesIn(folded, head.end, until);
  const law =
    kind === 'federalLaw' ? /^[\s№-]{1,3}(\d{1,4}(?:-фз)?)(?![\d.])/.exec(plain.slice(head.end, head.end + 12)) : null;
  const number = requisites.number ?? (law?.[1] && endOf(folded, head.end + law[0].length, law[1].length));
  const end = Math.max(requisites.end, head.end, law ? head.end + law[0].length : 0);
  const hasAny = number !== undefined || requisites.end > head.end || requisites.isNumberBlank;
  const issuerEnd = hasAny && requisites.end > head.end ? requisites.start : until;
  const issuer = issuerIn(folded, head.end, issuerEnd);
  const isFederal = kind !== 'federalLaw' || /фз|федеральн/.test(plain.slice(head.start, end));
  const told = isFederal ? kind : 'other';
  const title = `${plain.slice(head.end, issuerEnd)} ${plain.slice(end, sentenceEnd(folded, end, end + REACH))}`;
  const known = recognise({
    kind: told,
    number,
    date: requisites.date,
    issuer: plain.slice(head.end, issuerEnd).trim(),
    title,
  });
  const isNamed = known !== undefined && kind !== 'other' && /^[\s«"]/.test(plain.slice(head.end));
  if (!hasAny && !isNamed && !(kind !== 'other' && isCited(plain, head))) return undefined;
  const span = { start: head.start, end: hasAny ? end : citedEnd(plain, head.end, until) };
  const issues = requisiteIssues({ ...requisites, ...(number === undefined ? {} : { number }) });
  return found(folded, span, { kind: told, number, date: requisites.date, issuer, issues, known });
}

/** «в соответствии с приказом УО»: a paper that is there already, though nothing is said of its number. */
const isCited = (plain: string, { start, end }: Head): boolean =>
  /(?:соответствии с|согласно|основании|исполнение|исполнении)\s(?:[а-я]+\s)?$/.test(
    plain.slice(Math.max(0, start - 40), start),
  ) && /(?:[аеиу]|ом|ем|ами|ями|ов|ий)$/.test(plain.slice(start, end));

const citedEnd = (plain: string, from: number, until: number): number =>
  from + (/^[^,;(\n.]*/.exec(plain.slice(from, until))?.[0].length ?? 0);

const CLAUSE = /^\s?(\d{1,3}(?:\.\d{1,2})?)\s(?:тк|трудового кодекса)(?:\s(?:рф|российской федерации))?(?![а-я])/;
/** The article with its figures swapped, as some regulations have it. */
const SWAPPED = '358.1';

function readClause(folded: Folded, head: Head): Found | undefined {
  const match = CLAUSE.exec(folded.plain.slice(head.end, head.end + 60));
  const number = match?.[1];
  if (!match || number === undefined) return undefined;
  const known: Recognised | undefined =
    number === SWAPPED
      ? { act: 'laborMentoring', issues: ['numberDiffers'] }
      : recognise({ kind: 'other', number, date: undefined, issuer: '', title: '' });
  return found(
    folded,
    { start: head.start, end: head.end + match[0].length },
    { kind: 'other', number, known, issues: [] },
  );
}

function readStandard(folded: Folded, head: Head): Found | undefined {
  const match = /^\s?(?:р\s)?(\d[\d.]{0,12}-\d{2,4})/.exec(folded.plain.slice(head.end, head.end + 30));
  const number = match?.[1];
  if (!match || number === undefined) return undefined;
  const known = recognise({ kind: 'standard', number, date: undefined, issuer: '', title: '' });
  return found(
    folded,
    { start: head.start, end: head.end + match[0].length },
    { kind: 'standard', number, known, issues: [] },
  );
}

const ONLY = new RegExp(`^№?\\s?(${NUMBER})`);

function readBare(folded: Folded, head: Head, inherited: ActKind): Found | undefined {
  const { plain } = folded;
  const until = sentenceEnd(folded, head.start, Math.min(head.next, head.start + 80));
  const requisites = requisitesIn(folded, head.start, until);
  const own = ONLY.exec(plain.slice(head.start, head.start + 30));
  const number = requisites.number ?? (own?.[1] && endOf(folded, head.start + own[0].length, own[1].length));
  const isNear = requisites.start <= head.start + 1 && requisites.end > head.end;
  const isWhole = isNear && (number !== undefined || requisites.isNumberBlank);
  const isLaw = number !== undefined && /-фз$/i.test(number);
  const known = KNOWN_KINDS.flatMap((kind) => {
    const act = recognise({ kind, number, date: requisites.date, issuer: '', title: '' });
    return act && act.issues.indexOf('numberDiffers') === -1 ? [{ kind, act }] : [];
  })[0];
  if (!isWhole && !isLaw && known === undefined) return undefined;
  const end = Math.max(isNear ? requisites.end : 0, own ? head.start + own[0].length : 0);
  const kind = known?.kind ?? (isLaw ? 'federalLaw' : inherited);
  const issues = requisiteIssues({ ...requisites, ...(number === undefined ? {} : { number }) });
  return found(folded, { start: head.start, end }, { kind, number, date: requisites.date, issues, known: known?.act });
}

const KNOWN_KINDS: readonly ActKind[] = ['federalLaw', 'directive', 'letter'];

/** The last letters before a place, as the text has them. */
const endOf = ({ raw }: Folded, end: number, length: number): string => raw(end - length, end).trim();

interface Read {
  readonly kind: ActKind;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string;
  readonly issues: Reference['issues'];
  readonly known?: Recognised | undefined;
}

function found(folded: Folded, { start, end }: { start: number; end: number }, read: Read): Found {
  const { kind, number, date, issuer, issues, known } = read;
  const own = known ? issues.filter((issue) => issue !== 'dateMissing') : issues;
  const reference: Reference = {
    raw: folded.raw(start, end).trim(),
    kind,
    ...(number === undefined ? {} : { number: number.replace(/\s*[-‐‑‒–—−]\s*/g, '-') }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined || issuer === '' ? {} : { issuer }),
    ...(known === undefined ? {} : { act: known.act }),
    issues: [...own, ...(known?.issues ?? [])],
  };
  return { reference, end };
}

/** Words between the paper's name and its requisites, up to its title. */
function issuerIn(folded: Folded, start: number, end: number): string {
  const words = folded.plain.slice(start, end);
  const length = words.search(/[«"(,;:]|(?<![а-я])(?:об?|по|на|для|за|от)\s|№|_/);
  return folded.raw(start, start + (length === -1 ? words.length : length)).replace(/^[^\p{L}]+|\s+$/gu, '');
}

function sentenceEnd(folded: Folded, start: number, limit: number): number {
  for (let at = start; at < Math.min(limit, folded.plain.length); at += 1) {
    const letter = folded.plain.charAt(at);
    if (letter === ';') return at;
    const isShort = /(?:^|[^а-я])[а-я]{1,2}$|\d$/.test(folded.plain.slice(Math.max(0, at - 3), at));
    if (letter === '.' && !isShort && /^\s[А-ЯЁ]/.test(folded.raw(at + 1, at + 3))) return at;
  }
  return Math.min(limit, folded.plain.length);
}
