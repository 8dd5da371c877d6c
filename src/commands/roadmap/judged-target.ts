import type { Evidence, Measured } from '../../domain/targets/evidence';
import { isMet, measure } from '../../domain/targets/measure';
import type { Target } from '../../domain/targets/target';
import { shareWords, targetNotes, targetSources, targetStates } from '../../texts/measured';
import { percentWords } from '../../texts/percent';

/** A target as its row of «План и факт» tells it; «» where there is nothing to tell. */
export interface JudgedTarget {
  readonly counted: string;
  readonly source: string;
  readonly state: string;
}

/** Measures a target; what a person has entered counts instead. @param entered «» for nothing. */
export function judgedTarget(target: Target, entered: string, evidence: Evidence): JudgedTarget {
  const measured = measure(target, evidence);
  const counted = measured?.value === undefined ? '' : said(target, measured.value);
  const typed = numberOf(entered);
  const value = entered === '' ? measured?.value : typed;
  const state = value === undefined ? 'unknown' : isMet(target, value, evidence.school) ? 'met' : 'notYet';
  return { counted, state: targetStates[state], source: sourceOf(entered, typed, counted, measured) };
}

const said = ({ unit }: Target, value: number): string => (unit === 'percent' ? percentWords(value) : String(value));

function sourceOf(entered: string, typed: number | undefined, counted: string, measured: Measured | undefined): string {
  if (entered !== '') return typed === undefined ? targetNotes.notANumber : targetNotes.entered(counted);
  if (measured === undefined) return targetNotes.byHand;
  const shares = measured.shares.map(({ label, part, whole }) => shareWords(label, part, whole));
  const from = [targetSources[measured.source], ...(shares.length === 0 ? [] : [`${shares.join('; ')}.`])].join(' ');
  if (measured.value !== undefined) return from;
  const isEmpty = measured.shares.every(({ whole }) => whole === 0);
  return `${targetSources[measured.source]} ${isEmpty ? targetNotes.nothingYet : shares.join('; ')}${isEmpty ? '' : `. ${targetNotes.noWhole}`}`;
}

/** «87», «87,5 %»; undefined for anything else. */
function numberOf(text: string): number | undefined {
  const digits = /^(\d{1,6}(?:[.,]\d+)?)\s*%?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}
