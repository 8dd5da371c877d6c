import type { Day, Deadline, DeadlineContext } from './deadline';
import { readDeadline } from './read-deadline';

/** What a row of the roadmap says of its deadline. */
interface DatedItem {
  readonly deadline?: string | undefined;
  /** Typed by a person. */
  readonly begins?: Day | undefined;
  readonly ends?: Day | undefined;
}

/** When an item is due. What a person has typed as its beginning and end overrules the phrase. */
export function deadlineOf({ deadline: phrase = '', begins, ends }: DatedItem, context: DeadlineContext): Deadline {
  const read = readDeadline(phrase, context);
  if (begins === undefined && ends === undefined) return read;
  const said = isTrusted(read) ? read : undefined;
  const start =
    begins ?? (said?.start !== undefined && ends !== undefined && said.start <= ends ? said.start : undefined);
  const end = ends ?? (said?.end !== undefined && begins !== undefined && said.end >= begins ? said.end : undefined);
  return {
    raw: read.raw,
    kind: start === undefined ? 'deadline' : 'window',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    confidence: 'sure',
    issues: typedIssues(start, end, context),
  };
}

/** Whoever corrects a doubtful phrase by one of its ends does not vouch for the other. */
const isTrusted = ({ confidence, issues }: Deadline): boolean =>
  confidence !== 'ask' && !issues.includes('deadlineOutsidePeriod');

function typedIssues(start: Day | undefined, end: Day | undefined, context: DeadlineContext): Deadline['issues'] {
  const { period, approved } = context;
  const last = end ?? start;
  return [
    ...(start !== undefined && end !== undefined && start > end ? (['endBeforeStart'] as const) : []),
    ...(period && last !== undefined && (last < period.start || (start ?? last) > period.end)
      ? (['deadlineOutsidePeriod'] as const)
      : []),
    ...(approved !== undefined && last !== undefined && last < approved ? (['deadlineBeforeApproval'] as const) : []),
  ];
}
