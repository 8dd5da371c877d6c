import type { ActKind } from './reference';

/** An act that schools quote in papers on mentoring. */
export interface Act {
  readonly kind: ActKind;
  /** As registered; further spellings that are as good. */
  readonly number: string;
  readonly alsoNumbers?: readonly string[];
  readonly date?: string;
  /** Words of its issuer, by which a quotation without its number is told. */
  readonly issuer?: RegExp;
  /** Words of its title. */
  readonly title?: RegExp;
  /** It no longer holds: another act came instead. */
  readonly superseded?: true;
}

const MINISTRY = /минпрос|министерств[а-я]* просвещени/;
const GOVERNMENT = /правительств/;

/** The acts of the field, as their official texts give them. */
export const ACTS = {
  mentoringModel: {
    kind: 'directive',
    number: 'Р-145',
    date: '2019-12-25',
    issuer: MINISTRY,
    title: /методологи|целев[а-я]+ модел/,
  },
  modelGuidance: { kind: 'letter', number: 'МР-42/02', date: '2020-01-23', issuer: MINISTRY },
  teachersGuidance: {
    kind: 'letter',
    number: 'АЗ-1128/08',
    alsoNumbers: ['АЗ-1128/08/657'],
    date: '2021-12-21',
    issuer: MINISTRY,
  },
  teachersSystem: { kind: 'directive', number: '3273-р', date: '2019-12-31', issuer: GOVERNMENT },
  mentoringConcept: {
    kind: 'directive',
    number: '1264-р',
    date: '2025-05-21',
    issuer: GOVERNMENT,
    title: /концепци[а-я]+ развити[а-я]+ наставничеств/,
  },
  personalData: { kind: 'federalLaw', number: '152-ФЗ', date: '2006-07-27', title: /о персональных данных/ },
  education: {
    kind: 'federalLaw',
    number: '273-ФЗ',
    date: '2012-12-29',
    title: /об образовании в (?:российской федерации|рф)/,
  },
  certification: { kind: 'order', number: '196', date: '2023-03-24', issuer: MINISTRY },
  laborMentoring: { kind: 'other', number: '351.8' },
  paperwork2016: { kind: 'standard', number: '7.0.97-2016', superseded: true },
  paperwork2025: { kind: 'standard', number: '7.0.97-2025' },
} as const satisfies Readonly<Record<string, Act>>;

/** Key of a known act. */
export type ActKey = keyof typeof ACTS;

/** The acts with their keys. */
export const KNOWN: readonly (readonly [key: ActKey, act: Act])[] = (Object.keys(ACTS) as ActKey[]).map((key) => [
  key,
  ACTS[key],
]);
