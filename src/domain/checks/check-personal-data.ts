import { type PersonalKind, personalKinds } from '../personal-data/personal-kinds';
import type { Part, Problem, Rule, School } from '../school';
import { PERSONAL_COLUMNS } from './check-people';

/** The tabs in whose texts these rules look. */
export const TEXT_PARTS = [
  'mentees',
  'mentors',
  'consents',
  'special',
  'pairs',
  'meetings',
  'documents',
  'plans',
  'events',
  'publications',
] as const satisfies readonly (Part & keyof School)[];

/** Names, telephones, addresses and numbers of papers in the texts of any tab: a school that works by codes has none. */
export function checkPersonalData({ settings, ...school }: School): readonly Problem[] {
  if (settings.dataMode === 'names') return [];
  return TEXT_PARTS.flatMap((part) =>
    school[part].flatMap((row) =>
      Object.entries(row).flatMap(([column, text]): Problem[] => {
        if (typeof text !== 'string' || PERSONAL_COLUMNS.some((each) => each === column)) return [];
        const trouble = personalTrouble(personalKinds(text));
        return trouble === undefined ? [] : [{ part, line: row.line, column, ...trouble }];
      }),
    ),
  );
}

type PersonalTrouble = Pick<Problem, 'severity' | 'given'> & {
  readonly rule: Extract<Rule, 'nameInCodeMode' | 'perhapsNameInCodeMode' | 'personalDataInCodeMode'>;
};

/** What is wrong with a text that tells of people; undefined when it tells nothing. */
export function personalTrouble(kinds: readonly PersonalKind[]): PersonalTrouble | undefined {
  if (kinds.length === 0) return undefined;
  if (kinds.includes('name')) return { rule: 'nameInCodeMode', severity: 'error' };
  const [first] = kinds.filter((kind) => kind !== 'perhapsName');
  return first === undefined
    ? { rule: 'perhapsNameInCodeMode', severity: 'warning' }
    : { rule: 'personalDataInCodeMode', severity: 'error', given: { kind: first } };
}
