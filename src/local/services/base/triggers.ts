import type { BookTrigger, DailyTrigger, SubmitTrigger } from '../../state';
import { timeZone } from '../cells/time-zone';
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Script.Trigger;
type BuilderFace = GoogleAppsScript.Script.TriggerBuilder;
type ClockFace = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetFace = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const LIMIT = 20;

/** https://developers.google.com/apps-script/reference/script/event-type */
export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

/** Who acts. */
export const userOf = ({ options }: Execution): string => options.user ?? 'owner';

/** A person sees her own triggers only: https://developers.google.com/apps-script/guides/triggers/installable */
export function triggersOf(execution: Execution): Face[] {
  const own = (execution.state.triggers ?? []).filter(({ owner }) => owner === userOf(execution));
  return own.map((kept) => open(new Trigger(execution, kept)));
}

/** Throws for a trigger that is gone. */
export function triggerById({ state }: Execution, wanted: string): BookTrigger {
  const found = state.triggers?.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`No trigger has the number ${wanted}.`);
  return found;
}

export function deleteTrigger({ state }: Execution, gone: Trigger): void {
  state.triggers = (state.triggers ?? []).filter(({ id }) => id !== gone.kept.id);
}

const MEMBERS = {
  getUniqueId: 'other ()',
  getHandlerFunction: 'other ()',
  getEventType: 'other ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/script/trigger */
export class Trigger extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    readonly kept: BookTrigger,
  ) {
    super(execution);
  }

  getUniqueId() {
    return this.kept.id;
  }

  getHandlerFunction() {
    return this.kept.handler;
  }

  getEventType() {
    return this.kept.event === undefined ? EventType.CLOCK : EventType.ON_FORM_SUBMIT;
  }
}
describe(Trigger, 'ScriptApp.Trigger', MEMBERS);

/** Keeps a new trigger for whoever acts; throws when she has as many as anybody may have. */
function install(
  execution: Execution,
  handler: string,
  when: Omit<DailyTrigger, Installed> | Omit<SubmitTrigger, Installed>,
): Face {
  if (triggersOf(execution).length >= LIMIT) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = String(Math.floor(execution.random() * 8e15) + 1e15);
  const kept: BookTrigger = { id, handler, owner: userOf(execution), ...when };
  execution.state.triggers = [...(execution.state.triggers ?? []), kept];
  return open(new Trigger(execution, kept));
}

type Installed = 'id' | 'handler' | 'owner';

const BUILDER = { timeBased: 'other ()', forSpreadsheet: 'other (Spreadsheet)' } as const satisfies Partial<
  Record<keyof BuilderFace, string>
>;

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
export class TriggerBuilder extends ServiceObject implements Pick<BuilderFace, keyof typeof BUILDER> {
  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  timeBased(): ClockFace {
    return open(new ClockTriggerBuilder(this.execution, this.handler));
  }

  /** There is no spreadsheet but this one. */
  forSpreadsheet(_spreadsheet: unknown): SpreadsheetFace {
    return open(new SpreadsheetTriggerBuilder(this.execution, this.handler));
  }
}
describe(TriggerBuilder, 'ScriptApp.TriggerBuilder', BUILDER);

const SPREADSHEET = {
  onFormSubmit: 'other ()',
  create: 'other ()',
} as const satisfies Partial<Record<keyof SpreadsheetFace, string>>;

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
class SpreadsheetTriggerBuilder extends ServiceObject implements Pick<SpreadsheetFace, keyof typeof SPREADSHEET> {
  private event: SubmitTrigger['event'] | undefined;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  onFormSubmit(): SpreadsheetFace {
    this.event = 'formSubmit';
    return open(this);
  }

  create(): Face {
    const { event } = this;
    if (event === undefined) throw new Error('A trigger without onFormSubmit() is not part of the local office.');
    return install(this.execution, this.handler, { event });
  }
}
describe(SpreadsheetTriggerBuilder, 'ScriptApp.SpreadsheetTriggerBuilder', SPREADSHEET);

const CLOCK = {
  everyDays: 'other (int)',
  atHour: 'other (int)',
  inTimezone: 'other (string)',
  create: 'other ()',
} as const satisfies Partial<Record<keyof ClockFace, string>>;

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
class ClockTriggerBuilder extends ServiceObject implements Pick<ClockFace, keyof typeof CLOCK> {
  private days: number | undefined;
  private hour: number | undefined;
  private zone: string | undefined;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  everyDays(days: number): ClockFace {
    if (days < 1) throw new Error('A trigger fires every day or more rarely in the local office.');
    this.days = days;
    return open(this);
  }

  atHour(hour: number): ClockFace {
    if (hour < 0 || hour > 23) throw new Error(`${hour} is not an hour from 0 to 23.`);
    this.hour = hour;
    return open(this);
  }

  inTimezone(name: string): ClockFace {
    timeZone(name);
    this.zone = name;
    return open(this);
  }

  create(): Face {
    const { days, hour, execution } = this;
    if (days === undefined || hour === undefined) {
      throw new Error('A trigger without everyDays() and atHour() is not part of the local office.');
    }
    const zone = this.zone === undefined ? {} : { timeZone: this.zone };
    return install(execution, this.handler, { hour, days, ...zone });
  }
}
describe(ClockTriggerBuilder, 'ScriptApp.ClockTriggerBuilder', CLOCK);
