import * as z from 'zod/mini';
import type { Office } from '../office';
import { Refusal } from '../tables/finding';
import { reminders } from '../texts/roadmap';
import { command } from './command';
import { type PlannedLetter, planLetters } from './reminders/plan-letters';
import { letterToRemember } from './reminders/remembered-letter';
import { readRoadmapYear } from './roadmap/roadmap-year';

export interface ReminderLetter {
  readonly role: string;
  /** «» where «Роли» has none. */
  readonly email: string;
  /** Codes of the rows it is about; «» for one that has none yet. */
  readonly items: readonly string[];
  readonly subject: string;
  readonly text: string;
  /**
   * `sent`: today already, about these very rows. `unsure`: sending it broke off today; it may or may not have gone, and
   * is not sent again.
   */
  readonly state: 'ready' | 'noAddress' | 'sent' | 'unsure';
}

export interface Reminders {
  /** Days of notice by «Настройки». */
  readonly days: number;
  readonly letters: readonly ReminderLetter[];
  /** Codes of rows that are overdue or due soon and have nobody to write to. */
  readonly unassigned: readonly string[];
  /** How many letters went this time. */
  readonly sent: number;
  /** To how many more recipients may be written today; null until somebody asks to send. */
  readonly left: number | null;
}

/**
 * Letters to those who are responsible for what is overdue or due soon. Only lists them unless `send` names roles; what was
 * sent to a role today is not sent again about the same rows. A letter is remembered before it goes: one that broke off in
 * between is never sent twice, and is told of.
 */
export const remindResponsibles = command({
  input: z.strictObject({ send: z.optional(z.array(z.string())) }),
  run(office, { send }): Reminders {
    const plan = planLetters(readRoadmapYear(office), office.memory(), office.today);
    if (send === undefined) return { ...told(plan), sent: 0, left: null };
    const chosen = chosenOf(plan.letters, send);
    const left = office.mailQuota();
    if (chosen.length > left) throw new Refusal(reminders.overQuota(Math.max(0, left), chosen.length));
    for (const letter of chosen) sendLetter(office, letter);
    const letters = plan.letters.map((letter) =>
      chosen.includes(letter) ? { ...letter, state: 'sent' as const } : letter,
    );
    return { ...told({ ...plan, letters }), sent: chosen.length, left: left - chosen.length };
  },
});

function told({ days, letters, unassigned }: ReturnType<typeof planLetters>): Omit<Reminders, 'sent' | 'left'> {
  return { days, unassigned, letters: letters.map(({ numbers, ...letter }) => letter) };
}

/** Those named that have not been sent yet; naming one twice is naming it once. */
function chosenOf(letters: readonly PlannedLetter[], roles: readonly string[]): readonly PlannedLetter[] {
  const named = [...new Set(roles)].map((role) => {
    const letter = letters.find((each) => each.role === role);
    if (!letter) throw new Refusal(reminders.noLetter(role));
    if (letter.state === 'noAddress') throw new Refusal(reminders.noAddress(role));
    return letter;
  });
  return named.filter(({ state }) => state === 'ready');
}

function sendLetter(office: Office, { role, email, subject, text, numbers }: PlannedLetter): void {
  const letter = { day: office.today, items: numbers };
  office.remember(letterToRemember(role, { ...letter, state: 'begun' }));
  office.sendMail(email, subject, text);
  office.remember(letterToRemember(role, { ...letter, state: 'sent' }));
}
