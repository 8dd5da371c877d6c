import { readResponsibles } from './read-responsibles';
import type { RoleKey } from './responsible';

/** A row of «Роли», as far as it tells who is meant. */
interface Official {
  readonly role?: string | undefined;
  readonly fullName?: string | undefined;
}

/** Whose row serves when the role has none of its own. */
const INSTEAD: Readonly<Partial<Record<RoleKey, readonly RoleKey[]>>> = {
  mentoringLead: ['curator'],
  curator: ['mentoringLead'],
  administration: ['director'],
  school: ['director'],
  deputyAcademic: ['deputyDirector'],
  deputyEducational: ['deputyDirector'],
  deputyMethod: ['deputyDirector'],
  deputyAdministrative: ['deputyDirector'],
  deputySafety: ['deputyDirector'],
  deputyDigital: ['deputyDirector'],
};

/**
 * The row of «Роли» that a role of the roadmap means, by the row's own words. «Ответственный за наставничество» is the
 * curator unless both have rows. Of two rows of one role the first that is filled in; undefined when none means it.
 */
export function officialOf<Row extends Official>(role: RoleKey, officials: readonly Row[]): Row | undefined {
  for (const each of [role, ...(INSTEAD[role] ?? [])]) {
    const rows = officials.filter((official) => rolesOf(official).includes(each));
    const found = rows.find(({ fullName }) => (fullName ?? '') !== '') ?? rows[0];
    if (found) return found;
  }
  return undefined;
}

function rolesOf({ role }: Official): readonly RoleKey[] {
  return readResponsibles(role ?? '').flatMap(({ role: key }) => (key === undefined ? [] : [key]));
}
