import * as z from 'zod/mini';
import type { Office } from '../office';
import { calendarDate } from '../tables/cell';
import { consents } from '../tables/consents';
import { Refusal } from '../tables/finding';
import type { Row } from '../tables/table';
import { CONSENT_KINDS, CONSENT_SIGNERS, type ConsentKind, type ConsentSigner } from '../tables/words';
import { command } from './command';
import { type ConsentState, consentStatesOf } from './people/consent-states';
import { appendRow, type EnteredRow, enterRow, examineWith, findingsIn, markRow } from './people/enter-row';
import type { Examination } from './workbook/examine';
import { type OpenTab, opener, requireColumns } from './workbook/workbook';

const day = z.string().check(z.refine((entered) => calendarDate(entered) === entered));

const input = z.strictObject({
  person: z.string(),
  kind: z.enum(Object.keys(CONSENT_KINDS) as [ConsentKind, ...ConsentKind[]]),
  signer: z.enum(Object.keys(CONSENT_SIGNERS) as [ConsentSigner, ...ConsentSigner[]]),
  /** The day on the paper, `2026-09-15`. */
  signed: day,
  validUntil: z.optional(day),
  keptAt: z.optional(z.string()),
});

type Input = z.infer<typeof input>;

/**
 * Puts a signed consent into the register; the same paper is not put there twice. A paper that differs in anything, or
 * follows one that was withdrawn, is another row: what stood in the register stays.
 */
export const recordConsent = command({
  input,
  run(office, given): { readonly consents: readonly ConsentState[] } {
    const open = opener(office);
    const tab = open(consents);
    requireColumns(tab);
    const there = tab.reading.rows.find((row) => isPaper(row, given));
    const row = enterRow(tab, there?.line, there ? {} : textsOf(given));
    const examination = examineWith(office, open, row);
    if (!there) {
      const [wrong] = findingsIn(examination, tab, row.line).filter(({ severity }) => severity === 'error');
      if (wrong) throw new Refusal(wrong.message);
      appendRow(office, row);
    }
    return { consents: shown(office, examination, row, given.person) };
  },
});

/** Whether a row of the register is this paper, still in force, to the last field. */
const isPaper = ({ withdrawn, ...row }: Row<typeof consents>, given: Input): boolean =>
  withdrawn === undefined &&
  (['person', 'kind', 'signer', 'signed', 'validUntil'] as const).every((key) => row[key] === given[key]) &&
  (row.keptAt ?? '') === (given.keptAt ?? '').trim();

function textsOf({ person, kind, signer, signed, validUntil = '', keptAt = '' }: Input): Record<string, string> {
  return { person, kind: CONSENT_KINDS[kind], signer: CONSENT_SIGNERS[signer], signed, validUntil, keptAt };
}

/** Marks the paper and the person whose consent it is: a finding that it was missing goes. */
function shown(office: Office, examination: Examination, row: EnteredRow, code: string): readonly ConsentState[] {
  const mark = (tab: OpenTab, line: number) => markRow(office, { tab, line }, findingsIn(examination, tab, line));
  mark(row.tab, row.line);
  const { school, tabs } = examination;
  const everywhere = (['mentees', 'mentors'] as const).flatMap((base) =>
    school[base].filter((person) => person.code === code).map((person) => ({ person, base })),
  );
  for (const { person, base } of everywhere) mark(tabs[base], person.line);
  const [first] = everywhere;
  return first ? consentStatesOf(examination, first.person, office.today) : [];
}
