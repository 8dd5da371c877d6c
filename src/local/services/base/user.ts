import type { Execution } from '../execution';
import { describe, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Base.User;

const MEMBERS = { getEmail: 'other ()' } as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/base/user */
export class User extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly email: string,
  ) {
    super(execution);
  }

  getEmail() {
    return this.email;
  }
}
describe(User, 'Base.User', MEMBERS);
