import type { CallKind, ServiceCall } from './state';

/** How many calls of each kind an execution made, the cells they touched, and what they would cost at Google. */
export interface CallSummary {
  readonly read: number;
  readonly write: number;
  readonly flush: number;
  readonly drive: number;
  readonly forms: number;
  readonly properties: number;
  readonly lock: number;
  readonly ui: number;
  readonly other: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly estimatedSeconds: number;
}

/*
 * Seconds, from published measurements of Apps Script between 2018 and 2023 (tanaikech.github.io benchmarks and
 * Google's own samples). They vary between accounts: good for ratios, with twice the room.
 */
const OPEN = 0.17;
const PER_CELL_READ = 8.5e-6;
const PER_WRITE = 0.1;
const PER_CELL_WRITTEN = 10e-6;
/** A block of more cells than this is several times dearer. */
const KNEE = 15_000;
const PER_CELL_PAST_KNEE = 60e-6;
const FLUSH = 0.03;
const PROPERTY_READ = 0.03;
const PROPERTY_WRITTEN = 0.06;
const DOCUMENT = 3;
/** Nobody has published what forms cost: guesses, taken high. */
const FORM_OPENED = 0.5;
const FORM_CHANGED = 0.1;
const FORM_READ = 0.01;

/** Calls that move cells; the other writes (widths, formats) are buffered and all but free. */
const MOVES_CELLS = /\.set(Values?|Notes?|Backgrounds?)$/;

function secondsOf({ kind, name, cells }: ServiceCall): number {
  if (kind === 'read') return cells * PER_CELL_READ;
  if (kind === 'write' && MOVES_CELLS.test(name)) {
    return PER_WRITE + cells * (cells > KNEE ? PER_CELL_PAST_KNEE : PER_CELL_WRITTEN);
  }
  if (kind === 'flush') return FLUSH;
  if (kind === 'drive') return /create|update/.test(name) ? DOCUMENT : PER_WRITE;
  if (kind === 'forms') {
    if (/openById/.test(name)) return FORM_OPENED;
    return /\.(set|add|delete|submit)/.test(name) ? FORM_CHANGED : FORM_READ;
  }
  if (kind === 'properties') return /set|delete/.test(name) ? PROPERTY_WRITTEN : PROPERTY_READ;
  return 0;
}

export function summaryOf(calls: readonly ServiceCall[]): CallSummary {
  const count = (wanted: CallKind) => calls.filter(({ kind }) => kind === wanted).length;
  const cells = (wanted: CallKind) =>
    calls.filter(({ kind }) => kind === wanted).reduce((sum, call) => sum + call.cells, 0);
  return {
    read: count('read'),
    write: count('write'),
    flush: count('flush'),
    drive: count('drive'),
    forms: count('forms'),
    properties: count('properties'),
    lock: count('lock'),
    ui: count('ui'),
    other: count('other'),
    cellsRead: cells('read'),
    cellsWritten: cells('write'),
    estimatedSeconds: Math.round((OPEN + calls.reduce((sum, call) => sum + secondsOf(call), 0)) * 100) / 100,
  };
}
