import type { Category } from '../../tables/words';
import { findPerson } from '../intake/find-person';
import type { Base, Incoming, IntakeState, PersonRow } from '../intake/intake';
import { addRow, type Ledger, openLedger } from '../intake/ledger';
import type { Sought } from './plan';

/** Whose name a row of a list gives. */
type Found =
  | { readonly kind: 'found'; readonly code: string }
  | { readonly kind: 'near' | 'unsure' | 'nameless'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };

type People = Readonly<Record<Base, readonly PersonRow[]>>;

/** People among whom the rows of a list are looked for, as the intake of responses looks for whoever answers. */
export interface Crowd {
  find(sought: Sought): Found;
  /** Puts a row of the list among them. */
  join(sought: Sought, code: string): void;
}

export function crowdOf(people: People): Crowd {
  const ledger = openLedger(stateOf(people), new Map());
  return {
    find: (sought) => found(ledger, sought),
    join: (sought, code) =>
      void addRow(ledger, {
        base: 'mentees',
        line: undefined,
        code,
        category: sought.category,
        cells: { ...cellsOf(sought) },
        erased: false,
        changed: new Set(),
        isBegun: false,
      }),
  };
}

function found(ledger: Ledger, sought: Sought): Found {
  const person = findPerson(ledger, incomingOf(sought), undefined);
  if ('someone' in person) {
    const { code } = person.someone;
    return code === undefined ? { kind: 'none' } : { kind: 'found', code };
  }
  if (!('reason' in person)) return { kind: 'none' };
  const { why, codes = [] } = person.reason;
  return { kind: why === 'nameNear' ? 'near' : why === 'nameUnreadable' ? 'nameless' : 'unsure', candidates: codes };
}

const cellsOf = ({ fullName = '', birthYear, schoolClass = '' }: Sought): Readonly<Record<string, string>> => ({
  fullName,
  birthYear: birthYear === undefined ? '' : String(birthYear),
  schoolClass,
});

const incomingOf = (sought: Sought): Incoming => ({
  response: '',
  questionnaire: 'menteePupil',
  base: 'mentees',
  by: 'name',
  answered: '',
  digest: '',
  asksPair: false,
  cells: cellsOf(sought),
  unknown: [],
  values: '',
  ...(sought.category !== undefined && { category: sought.category as Category }),
});

const stateOf = (people: People): IntakeState => ({
  people,
  register: [],
  disputes: [],
  pairs: new Set(),
  meetings: [],
  baseOf: () => undefined,
  last: { person: 0, response: 0 },
  journal: { rows: new Map(), cells: new Set() },
  personCode: String,
  responseCode: String,
});
