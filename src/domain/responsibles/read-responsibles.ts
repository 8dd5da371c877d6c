import { type Folded, fold } from '../folded';
import type { Meaning } from './phrase';
import type { Responsible } from './responsible';
import { isNominative, type Span, type Token, tokensOf } from './tokens';

/**
 * Who a cell makes responsible, in its order. It is split by what the dictionary knows, the longest first, and by names,
 * since cells often have no mark between: «Директор Кураторы Заместитель директора по ВР». Nothing of a cell is lost:
 * words that are no role and no name are `unknown`, or part of the role they follow.
 */
export function readResponsibles(cell: string): readonly Responsible[] {
  const folded = fold(cell);
  const tokens = tokensOf(folded);
  const reading: Reading = { folded, items: [], gap: 'mark', depth: 0 };
  tokens.forEach((token, index) => {
    take(reading, token, tokens[index + 1]);
  });
  return reading.items.map((item) => responsibleOf(item, folded));
}

interface Item extends Span {
  end: number;
  meaning?: Meaning;
  person?: string;
  /** A role that may still get the name of who holds it. */
  isOpen?: boolean;
}

/** What stands between two tokens. */
type Gap = 'space' | 'mark' | 'line' | 'dash' | 'and';

interface Reading {
  readonly folded: Folded;
  readonly items: Item[];
  gap: Gap;
  /** Of brackets. */
  depth: number;
}

function take(reading: Reading, token: Token, next: Token | undefined): void {
  const last = reading.items[reading.items.length - 1];
  switch (token.kind) {
    case 'mark':
      takeMark(reading, token, last);
      break;
    case 'word':
      takeWord(reading, token, last, next);
      break;
    case 'blank':
      takeBlank(reading, token, last);
      break;
    case 'person':
      takePerson(reading, token, last);
      break;
    case 'phrase':
      takePhrase(reading, token, last, next);
  }
}

function takeMark(reading: Reading, { start, end }: Token, last: Item | undefined): void {
  const mark = reading.folded.plain.slice(start, end);
  if (mark === '(') reading.depth += 1;
  if (mark === ')') reading.depth = Math.max(0, reading.depth - 1);
  if (mark === ')' && last && reading.folded.plain.slice(last.start, start).includes('(')) last.end = end;
  if ('([-:'.includes(mark)) reading.gap = 'dash';
  else if (mark === '\n') reading.gap = reading.gap === 'mark' ? 'mark' : 'line';
  else if (/[,;|•\d/]/.test(mark) && reading.depth === 0) reading.gap = 'mark';
}

function takeWord(reading: Reading, token: Token, last: Item | undefined, next: Token | undefined): void {
  const { gap, folded } = reading;
  const word = folded.plain.slice(token.start, token.end);
  if (word === 'и' && next && next.kind !== 'word') {
    reading.gap = next.kind === 'phrase' && next.meaning.isPlace ? 'space' : 'and';
    return;
  }
  const isWrapped = gap === 'line' && /^[^А-ЯЁ]/.test(folded.raw(token.start, token.end));
  if (last && (gap === 'space' || gap === 'dash' || isWrapped)) extend(reading, last, token.end);
  else add(reading, { start: token.start, end: token.end });
}

function takeBlank(reading: Reading, { start, end }: Token, last: Item | undefined): void {
  if (last && reading.gap !== 'mark') extend(reading, last, end);
  else add(reading, { start, end, meaning: { role: 'toBeAssigned', kind: 'state', level: 'none' } });
}

function takePerson(reading: Reading, token: Token & { kind: 'person' }, last: Item | undefined): void {
  const { start, end, person } = token;
  const { gap, folded } = reading;
  const holds = last?.meaning?.kind === 'role' && last.isOpen === true;
  if (last && holds && last.person === undefined && gap !== 'mark' && gap !== 'and') {
    last.person = person;
    extend(reading, last, end);
    return;
  }
  const isOneMore = last && holds && last.person !== undefined && isPlural(folded.raw(last.start, last.end));
  add(reading, { start, end, person, ...(isOneMore ? { meaning: last.meaning, isOpen: true } : {}) });
}

function takePhrase(
  reading: Reading,
  token: Token & { kind: 'phrase' },
  last: Item | undefined,
  next: Token | undefined,
): void {
  const { start, end, meaning, isAlone } = token;
  const isNear = reading.gap === 'space' || reading.gap === 'line';
  const isTold = last !== undefined && names(reading, token, last, next);
  const isLed = last !== undefined && isNear && isConnecting(reading, last);
  if (last && (isTold || isLed)) {
    last.meaning = meaning;
    last.isOpen = isLed;
    extend(reading, last, end);
  } else if (last && isAlone !== true && (isNear || reading.gap === 'dash') && isPart(reading, token, last)) {
    extend(reading, last, end);
  } else {
    add(reading, { start, end, meaning, isOpen: true });
  }
}

/** Whether a phrase only goes on with what stands before it: «директор школы», «помощник директора». */
function isPart(reading: Reading, { start, end, meaning }: Token & { kind: 'phrase' }, last: Item): boolean {
  if (last.meaning?.kind === 'state' || meaning.role === 'notInvolved') return false;
  const goesOn =
    meaning.isPlace || meaning.kind === 'state' || (meaning.kind === 'unit' && meaning.role === last.meaning?.role);
  return goesOn || !isNominative(reading.folded.raw(start, end)) || isAfterPreposition(reading, start);
}

/** Whether a role says what the person before it is: «Сидорова О.А. – куратор». */
function names(
  { gap, folded }: Reading,
  token: Token & { kind: 'phrase' },
  last: Item,
  next: Token | undefined,
): boolean {
  if (last.person === undefined || last.meaning !== undefined || token.meaning.kind !== 'role') return false;
  if (gap === 'dash') return true;
  const words = folded.raw(token.start, token.end);
  if (isPlural(words) || /^[А-ЯЁ]/.test(words)) return false;
  if (gap === 'space') return true;
  const after = next && folded.plain.slice(next.start, next.end);
  return gap === 'mark' && (after === undefined || after === ';' || after === '\n');
}

const CONNECTING =
  /^(?:(?:а|и|или|также|совместно|с|со|при|участии|содействии|поддержке|привлечением|под|руководством|через|все|весь|школьн[а-я]+)\s?)+$/;

/** Whether an item is so far but the words that lead to a role: «совместно с». */
const isConnecting = ({ folded }: Reading, { start, end, meaning, person }: Item): boolean =>
  meaning === undefined && person === undefined && end - start < 60 && CONNECTING.test(folded.plain.slice(start, end));

const isAfterPreposition = ({ folded }: Reading, start: number): boolean =>
  /(?:^|\s)(?:в|во|по|от|с|со|при|для|из|к|на|за|у|о|об)\s$/.test(folded.plain.slice(Math.max(0, start - 5), start));

const isPlural = (words: string): boolean =>
  /^(?:[а-яё-]+(?:ы|и|ие|ые|я)|зам\.)(?![а-яё])/iu.test(words) && !/^администрация/i.test(words);

function extend(reading: Reading, item: Item, end: number): void {
  item.end = end;
  reading.gap = 'space';
}

function add(reading: Reading, item: Item): void {
  reading.items.push(item);
  reading.gap = 'space';
}

function responsibleOf({ start, end, meaning, person }: Item, folded: Folded): Responsible {
  const raw = folded.raw(start, end).trim();
  if (person !== undefined) {
    const role = meaning === undefined ? {} : { role: meaning.role };
    return { raw, kind: 'person', ...role, person, level: meaning?.level ?? 'none' };
  }
  if (meaning === undefined) return { raw, kind: 'unknown', level: 'none' };
  return { raw, kind: meaning.kind, role: meaning.role, level: meaning.level };
}
