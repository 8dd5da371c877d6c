import type { Letter } from '../../state';
import { SystemDate } from '../clock';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { checkConsent } from './script';
import { userOf } from './triggers';

type Face = GoogleAppsScript.Mail.MailApp;

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

/** Recipients a day of an account without a subscription: https://developers.google.com/apps-script/guides/services/quotas */
const QUOTA = 100;
const DAY = 24 * 60 * 60 * 1000;

const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;

const MEMBERS = {
  sendEmail: 'other (string,string,string)',
  getRemainingDailyQuota: 'other ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/**
 * Sends nothing: a letter is kept with the state, and the shell lays it into the folder of letters.
 * https://developers.google.com/apps-script/reference/mail/mail-app
 */
class MailApp extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  sendEmail(...given: unknown[]): void {
    const { execution } = this;
    checkConsent(execution, 'MailApp.sendEmail', [SCOPE]);
    const [to = '', subject = '', text = ''] = given.map(String);
    const addresses = to.split(',').map((each) => each.trim());
    if (addresses.every((each) => each === '')) throw new Error('Failed to send email: no recipient');
    const wrong = addresses.find((each) => !ADDRESS.test(each));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    const recipients = addresses.length;
    if (recipients > remaining(execution)) throw new Error('Service invoked too many times for one day: email.');
    const letter: Letter = {
      id: String(Math.floor(execution.random() * 8e15) + 1e15),
      sent: new SystemDate(execution.clock.now()).toISOString(),
      sender: userOf(execution),
      recipients,
      content: { to: addresses.join(', '), subject, text },
    };
    const kept = (execution.state.letters ?? []).filter(
      (each) => each.content !== undefined || counts(execution, each),
    );
    execution.state.letters = [...kept, letter];
  }

  getRemainingDailyQuota() {
    checkConsent(this.execution, 'MailApp.getRemainingDailyQuota', [SCOPE]);
    return remaining(this.execution);
  }
}
describe(MailApp, 'MailApp', MEMBERS);

function remaining(execution: Execution): number {
  const own = (execution.state.letters ?? []).filter(
    (each) => each.sender === userOf(execution) && counts(execution, each),
  );
  return QUOTA - own.reduce((sum, { recipients }) => sum + recipients, 0);
}

/** The quota of a day is given back when its 24 hours are over. */
function counts({ clock }: Execution, { sent }: Letter): boolean {
  const age = clock.now() - SystemDate.parse(sent);
  return age >= 0 && age < DAY;
}

export function mailApp(execution: Execution): Face {
  return open(new MailApp(execution));
}
