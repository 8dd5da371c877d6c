import * as z from 'zod/mini';
import { shiftDay } from '../domain/calendar';
import type { Office } from '../office';
import { Refusal } from '../tables/finding';
import { daily } from '../texts/daily';
import { command } from './command';
import { type DailyRun, rememberedDaily, toRememberDaily } from './remembered-daily';

/** The function that the trigger calls; the ending keeps it from the sidebars, whose calls would pass no lock and no check. */
export const DAILY_HANDLER = 'checkDaily_';

/** Early enough to be done before the first lesson; Google picks the minute. */
const HOUR = 6;

/** Days without a run after which a trigger is taken for dead: one may fail, and Google may be late. */
const QUIET_DAYS = 2;

export interface DailyCheck {
  /**
   * `lost`: somebody else turned it on, and it has not run for days. Apps Script shows a person her own triggers only, and
   * without a permission to see addresses (`userinfo.email`) nobody can be named: it is either hers or another editor's.
   * https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers()
   */
  readonly state: 'off' | 'yours' | 'others' | 'lost';
  /** It ought to have run, and has not for days. */
  readonly late: boolean;
  /** The day on which it was turned on, `2026-09-15`. */
  readonly since: string | null;
  /** The day of the last run. */
  readonly lastRun: string | null;
  /** `begun`: it has not come to its end. */
  readonly outcome: DailyRun['outcome'] | null;
  /** Why it failed, a Russian sentence. */
  readonly trouble: string | null;
}

/**
 * Tells whether the workbook is checked every morning and by whose trigger, and turns that on or off. There is one trigger
 * at most that works: the one remembered with the workbook. Any other removes itself as soon as it is called.
 */
export const dailyCheck = command({
  input: z.strictObject({ turn: z.optional(z.enum(['on', 'off'])) }),
  run(office, { turn }): DailyCheck {
    if (turn === 'on') turnOn(office);
    if (turn === 'off') turnOff(office);
    return stateOf(office);
  },
});

function stateOf(office: Office): DailyCheck {
  const { trigger, since, last } = rememberedDaily(office.memory());
  const told = {
    since: since ?? null,
    lastRun: last?.day ?? null,
    outcome: last?.outcome ?? null,
    trouble: last?.trouble ?? null,
  };
  if (trigger === undefined) return { state: 'off', late: false, ...told, since: null };
  const alive = [since, last?.day].some((day) => day !== undefined && day >= shiftDay(office.today, -QUIET_DAYS));
  if (office.triggers(DAILY_HANDLER).includes(trigger)) return { state: 'yours', late: !alive, ...told };
  return { state: alive ? 'others' : 'lost', late: !alive, ...told };
}

/**
 * A trigger that a run has left behind which died before it was remembered is put to use; one that Google has stopped is
 * replaced. It is remembered before the others go, so that dying in between leaves at worst one that removes itself.
 */
function turnOn(office: Office): void {
  const { state, late } = stateOf(office);
  if (state === 'others') throw new Refusal(daily.isOthers);
  const { trigger } = rememberedDaily(office.memory());
  const own = office.triggers(DAILY_HANDLER);
  const usable = state === 'yours' ? own.filter((id) => id === trigger && !late) : own;
  const kept = usable[0] ?? office.addDailyTrigger(DAILY_HANDLER, HOUR);
  if (kept !== trigger) office.remember(toRememberDaily({ trigger: kept, since: office.today }));
  for (const id of own) if (id !== kept) office.removeTrigger(id);
}

/** Anybody may: another's trigger cannot be removed from here, but it removes itself when it is called next. */
function turnOff(office: Office): void {
  office.remember(toRememberDaily({ trigger: '', since: '' }));
  for (const id of office.triggers(DAILY_HANDLER)) office.removeTrigger(id);
}

/** Begins a run of the trigger; false when there is nothing to run, because this trigger is not the remembered one any more. */
export function beginDaily(office: Office): boolean {
  const { trigger } = rememberedDaily(office.memory());
  const own = office.triggers(DAILY_HANDLER);
  for (const id of own) if (id !== trigger) office.removeTrigger(id);
  if (trigger === undefined || !own.includes(trigger)) return false;
  office.remember(toRememberDaily({ last: { day: office.today, outcome: 'begun' } }));
  return true;
}

/** Ends a run; `trouble` is the sentence of what stopped a part of it. */
export function endDaily(office: Office, trouble: string | undefined): void {
  const { today: day } = office;
  const last: DailyRun = trouble === undefined ? { day, outcome: 'done' } : { day, outcome: 'failed', trouble };
  office.remember(toRememberDaily({ last }));
}
