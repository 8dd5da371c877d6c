/** What came of a run of the daily check. */
export interface DailyRun {
  /** `2026-09-15` */
  readonly day: string;
  /** `begun`: it has not come to its end. */
  readonly outcome: 'begun' | 'done' | 'failed';
  readonly trouble?: string;
}

/** What the workbook remembers of its daily check. */
export interface RememberedDaily {
  /** Id of the trigger that is to run it. */
  readonly trigger: string;
  /** The day on which it was turned on. */
  readonly since: string;
  readonly last: DailyRun;
}

type Memory = Readonly<Record<string, string>>;

const TRIGGER = 'daily.trigger';
const SINCE = 'daily.since';
const RAN = 'daily.ran';

/** A part that was never remembered, or was let go of, is absent. */
export function rememberedDaily(memory: Memory): Partial<RememberedDaily> {
  const { [TRIGGER]: trigger = '', [SINCE]: since = '', [RAN]: ran = '' } = memory;
  const [day = '', outcome, trouble = ''] = ran.split('\n');
  return {
    ...(trigger === '' ? {} : { trigger }),
    ...(since === '' ? {} : { since }),
    ...(isOutcome(outcome) ? { last: { day, outcome, ...(trouble === '' ? {} : { trouble }) } } : {}),
  };
}

function isOutcome(word: string | undefined): word is DailyRun['outcome'] {
  return word === 'begun' || word === 'done' || word === 'failed';
}

export function toRememberDaily({ trigger, since, last }: Partial<RememberedDaily>): Memory {
  return {
    ...(trigger === undefined ? {} : { [TRIGGER]: trigger }),
    ...(since === undefined ? {} : { [SINCE]: since }),
    ...(last === undefined ? {} : { [RAN]: [last.day, last.outcome, last.trouble ?? ''].join('\n') }),
  };
}
