import * as z from 'zod/mini';
import { shiftDay } from '../domain/calendar';
import { consentShare, type Lack, type NeededConsent, neededConsents } from '../domain/consents/consent-coverage';
import { SIGNERS } from '../domain/consents/consents';
import { groupBy } from '../domain/lookup';
import { CONSENT_KINDS, CONSENT_SIGNERS, type ConsentKind, type ConsentSigner, type DataMode } from '../tables/words';
import { lacks } from '../texts/consents';
import { sharePercent } from '../texts/percent';
import { command } from './command';
import { type LeftToClean, leftToClean } from './consents/left-to-clean';
import type { Base } from './people/people';
import { type Examination, examine } from './workbook/examine';

/** A person and a kind of consent, and where the person stands in a base. */
interface ConsentPlace {
  readonly code: string;
  /** Only where the school works with names. */
  readonly name?: string;
  readonly schoolClass?: string;
  readonly base: Base;
  readonly tab: string;
  readonly row: number;
  readonly kind: ConsentKind;
}

export interface MissingConsent extends ConsentPlace {
  /** Who has to sign, in the words of the tab. */
  readonly signer: string;
  /** Any of these may sign, as they are entered. */
  readonly mayBeSignedBy: readonly ConsentSigner[];
  readonly why: Lack;
  readonly whyWords: string;
}

interface KindCoverage {
  readonly kind: ConsentKind;
  readonly title: string;
  readonly needed: number;
  readonly given: number;
  /** To one decimal: 100 only when nobody is missing; null where nobody needs it. */
  readonly percent: number | null;
  /** Given, and about to expire. */
  readonly expiring: number;
}

export interface ConsentSurvey {
  readonly day: string;
  readonly dataMode: DataMode;
  /** People who have given all that is needed of them, of everybody. */
  readonly people: { readonly given: number; readonly all: number; readonly percent: number | null };
  readonly kinds: readonly KindCoverage[];
  readonly missing: readonly MissingConsent[];
  readonly expiring: readonly (ConsentPlace & { readonly validUntil: string })[];
  /** What of those who have withdrawn a consent still stands in the tabs, or may lie outside of them. */
  readonly left: readonly LeftToClean[];
  readonly classes: readonly string[];
}

/** How far the consents of everybody in the bases are, kind by kind, and whose is missing. Writes nothing. */
export const surveyConsents = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): ConsentSurvey {
    const examination = examine(office);
    const { school, day } = examination;
    const { today } = office;
    const all = neededConsents(school, day, today);
    const until = shiftDay(day, school.settings.deadlineNoticeDays);
    const { part: given, whole = 0 } = consentShare(school, day, today);
    return {
      day,
      dataMode: school.settings.dataMode,
      people: { given, all: whole, percent: sharePercent(given, whole) },
      kinds: coverage(all, until),
      missing: all.flatMap((each) => missing(examination, each)),
      expiring: all.flatMap((each) => expiring(examination, each, until)),
      left: leftToClean(examination, today),
      classes: classesOf(examination),
    };
  },
});

const isExpiring = ({ lack, standing: { consent } }: NeededConsent, until: string): boolean =>
  lack === undefined && consent?.validUntil !== undefined && consent.validUntil <= until;

function coverage(all: readonly NeededConsent[], until: string): readonly KindCoverage[] {
  const byKind = groupBy(all, ({ standing }) => standing.kind);
  return (Object.keys(CONSENT_KINDS) as readonly ConsentKind[]).map((kind) => {
    const needed = byKind.get(kind) ?? [];
    const given = needed.filter(({ lack }) => lack === undefined).length;
    return {
      kind,
      title: CONSENT_KINDS[kind],
      needed: needed.length,
      given,
      percent: sharePercent(given, needed.length),
      expiring: needed.filter((each) => isExpiring(each, until)).length,
    };
  });
}

function placeOf({ school, tabs }: Examination, { base, person, standing }: NeededConsent): ConsentPlace {
  const { code = '', fullName, schoolClass, line } = person;
  const isNamed = school.settings.dataMode === 'names' && fullName !== undefined;
  return {
    code,
    ...(isNamed && { name: fullName }),
    ...(schoolClass !== undefined && { schoolClass }),
    base,
    tab: tabs[base].table.tab,
    row: line,
    kind: standing.kind,
  };
}

function missing(examination: Examination, each: NeededConsent): readonly MissingConsent[] {
  if (each.lack === undefined) return [];
  const mayBeSignedBy = SIGNERS[each.standing.signature];
  const signer = CONSENT_SIGNERS[each.standing.signature];
  return [{ ...placeOf(examination, each), signer, mayBeSignedBy, why: each.lack, whyWords: lacks[each.lack] }];
}

function expiring(examination: Examination, each: NeededConsent, until: string): ConsentSurvey['expiring'] {
  const { validUntil } = each.standing.consent ?? {};
  return validUntil !== undefined && isExpiring(each, until) ? [{ ...placeOf(examination, each), validUntil }] : [];
}

/** Classes as they are written in the bases, each once, the youngest first. */
function classesOf({ school }: Examination): readonly string[] {
  const classes = [...school.mentees, ...school.mentors].flatMap(({ schoolClass }) => schoolClass ?? []);
  return [...new Set(classes)].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10) || (one < other ? -1 : 1),
  );
}
