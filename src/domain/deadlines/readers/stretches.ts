import { shiftDay } from '../../calendar';
import { countedFrom, pieceOf } from '../days';
import { broken, find, has, type Reader, type Stretch, untilDay, windowOf } from '../reading';
import type { Token } from '../words/token';
import { openSpan, until } from './points';
import { unitOf } from './units';

/** Says what no unit can be: the fifth quarter, the third half. */
const NONE_SUCH = broken('noSuchDay');

const PARTS = { b: 'beginning', i: 'middle', e: 'end' } as const;

/** Which part of a stretch is meant: «начало», «середина», «конец». */
export function partIn(tokens: readonly Token[]): 'beginning' | 'middle' | 'end' | undefined {
  const sign = find(tokens, 'bie')?.sign;
  return sign === undefined ? undefined : PARTS[sign as keyof typeof PARTS];
}

/** «I квартал 2026», «последняя неделя мая», «в течение учебного года». */
export const wholeUnit: Reader = (tokens, context) => {
  const unit = unitOf(tokens, context);
  return unit ? windowOf(unit) : NONE_SUCH;
};

/** «в начале II полугодия», «в конце учебного года». */
export const pieceOfUnit: Reader = (tokens, context) => {
  const [unit, part] = [unitOf(tokens, context), partIn(tokens)];
  if (!unit || !part) return NONE_SUCH;
  const { isPeriod: _, others: __, ...stretch } = unit;
  return windowOf({ ...stretch, ...pieceOf(unit, part), isRough: true });
};

/** «до конца I квартала», «к началу учебного года», «до середины мая». */
export const untilPiece: Reader = (tokens, context) => {
  const [unit, part] = [unitOf(tokens, context), partIn(tokens)];
  if (!unit || !part) return NONE_SUCH;
  if (part === 'beginning') return untilStart(unit, tokens);
  const end = part === 'end' ? unit.end : pieceOf(unit, 'middle').end;
  const isVague = unit.isPeriod && unit.isRough && unit.others !== undefined;
  const others = isVague ? (unit.others ?? []).map((other) => other.end) : [];
  return untilDay(end, { ...unit, ...(isVague ? { isAsked: true } : {}) }, others);
};

/** «К началу» takes the first day in, «до начала» does not. */
function untilStart(unit: Stretch, tokens: readonly Token[]) {
  const isIncluded = find(tokens, '<')?.value === 1;
  const isNew = has(tokens, 'N') && has(tokens, 'gG');
  const day = isIncluded ? unit.start : shiftDay(unit.start, -1);
  const earlier = `${Number(unit.start.slice(0, 4)) - 1}${unit.start.slice(4)}`;
  // Before the year has begun, people call it the new one too.
  const others = isNew ? [isIncluded ? earlier : shiftDay(earlier, -1)] : [];
  return untilDay(day, { ...unit, isRough: true, ...(isNew ? { isAsked: true } : {}) }, others);
}

/** «до мая», «до II квартала»: before it begins, though some mean its end. */
export const untilUnit: Reader = (tokens, context) => {
  const unit = unitOf(tokens, context);
  if (!unit) return NONE_SUCH;
  if (unit.isPeriod && has(tokens, 'gY')) return untilStart(unit, tokens);
  return untilDay(shiftDay(unit.start, -1), { ...unit, isAsked: true }, [unit.end]);
};

/** «со второй четверти». */
export const sinceUnit: Reader = (tokens, context) => {
  const unit = unitOf(tokens, context);
  return unit ? openSpan(unit.start, unit.isSaid, context) : NONE_SUCH;
};

/** «до Нового года». */
export const untilNewYear: Reader = (_, { schoolYear }) =>
  untilDay(`${schoolYear}-12-31`, { isSaid: true, isRough: true });

/** «за неделю до 1 июня», «через 10 дней после начала учебного года». */
export const countedOff: Reader = ([counted, ...tokens], context) => {
  const day = has(tokens, 'bie')
    ? untilPiece([{ sign: '<', text: '', value: 1 }, ...tokens], context)
    : until(tokens, context);
  if (!counted?.relative || day?.end === undefined) return day;
  return { ...day, end: countedFrom(day.end, counted.relative) };
};
