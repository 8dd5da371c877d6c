import type { ActKey } from './acts';

/** An act or order that a text refers to: «Приказ № 152-осн. от 01.09.2023 г.». */
export interface Reference {
  /** The words of the text, never changed. */
  readonly raw: string;
  readonly kind: ActKind;
  /** As written, without «№»; undefined where it is missing. */
  readonly number?: string;
  /** `2023-09-01`. */
  readonly date?: string;
  /** Who issued it, as written: «Минпросвещения России». */
  readonly issuer?: string;
  /** Key of a known act of the field. */
  readonly act?: ActKey;
  readonly issues: readonly ReferenceIssue[];
}

export type ActKind =
  | 'order'
  | 'directive'
  | 'decree'
  | 'federalLaw'
  | 'resolution'
  | 'letter'
  | 'regulation'
  | 'minutes'
  | 'agreement'
  | 'standard'
  | 'other';

export type ReferenceIssue =
  | 'numberMissing'
  | 'dateMissing'
  | 'noSuchDay'
  | 'numberDiffers'
  | 'dateDiffers'
  | 'numberLeftBlank'
  | 'actSuperseded';
