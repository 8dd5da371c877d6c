import { officialOf } from '../../domain/responsibles/officials';
import { readResponsibles } from '../../domain/responsibles/read-responsibles';
import type { Responsible } from '../../domain/responsibles/responsible';
import type { UnderstoodItem } from '../../domain/roadmap/understood';
import type { roles } from '../../tables/roles';
import type { Row } from '../../tables/table';
import { saidResponsible } from '../../texts/responsible';

/** Somebody responsible, as «Роли» calls them; else in the words of the roadmap. */
export interface Addressee {
  readonly role: string;
  /** «» where «Роли» has none. */
  readonly email: string;
}

type Official = Row<typeof roles>;

/**
 * Who a row makes responsible, each once; nobody where it says «не привлекаются», «определяется …», or words that are no
 * role. A role is looked up once, however many rows name it.
 */
export function addresseesIn(officials: readonly Official[]): (understood: UnderstoodItem) => readonly Addressee[] {
  const known = new Map<string, Addressee>();
  const addresseeOf = (responsible: Responsible): Addressee => {
    const key = `${responsible.role ?? ''} ${responsible.person ?? ''} ${responsible.role ? '' : responsible.raw}`;
    const found = known.get(key) ?? addressed(responsible, officials);
    known.set(key, found);
    return found;
  };
  return ({ responsibles }) => {
    const own = responsibles.filter(({ kind }) => kind !== 'state' && kind !== 'unknown').map(addresseeOf);
    return own.filter(({ role }, at) => own.findIndex((each) => each.role === role) === at);
  };
}

function addressed(responsible: Responsible, officials: readonly Official[]): Addressee {
  const { role, person } = responsible;
  const named = person === undefined ? undefined : officials.find(({ fullName }) => spelt(fullName) === person);
  const official = named ?? (role === undefined ? undefined : officialOf(role, officials));
  return { role: official?.role ?? nameOf(responsible), email: official?.email ?? '' };
}

/** Surname and initials of a full name. */
const spelt = (fullName: string | undefined): string | undefined => readResponsibles(fullName ?? '')[0]?.person;

/** What somebody responsible is called; what is no known role keeps the words of the roadmap. */
export const nameOf = (responsible: Responsible): string =>
  responsible.role === undefined && responsible.person === undefined ? responsible.raw : saidResponsible(responsible);
