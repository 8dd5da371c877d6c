import { dayMonthYear } from '../../tables/cell';
import { results, setUp } from '../../text';
import { panel as text } from '../../texts/panel';
import { call, type Output } from '../parts/call';
import { checkParts, type Parts } from '../parts/check';
import type { Progress } from '../sidebar';

type CommandName = 'setUp' | 'checkBases' | 'fillIndicators';

/** Runs a command of the panel and tells in sentences what it has done. */
type RunCommand = (name: CommandName, progress: Progress) => Promise<readonly string[]>;

/** The commands of one panel: a check that was stopped or failed between two parts goes on from there the next time. */
export function commandRunner(): RunCommand {
  const check = checking();
  return (name, progress) => ({ setUp: prepare, checkBases: () => check(progress), fillIndicators: fill })[name]();
}

async function prepare(): Promise<readonly string[]> {
  const { created, added, noticed, notCopied }: Output<'setUp'> = await call('setUp', { mend: [] });
  const notices = noticed.map(({ message }) => message);
  return [
    setUp.ready,
    ...(notCopied === '' ? [] : [notCopied]),
    ...(created.length > 0 ? [setUp.created(created.length)] : []),
    ...(added.length > 0 ? [setUp.addedColumns(added.length)] : []),
    ...notices,
    ...(noticed.some(({ mends }) => mends.length > 0) ? [text.noticed] : []),
  ];
}

function checking(): (progress: Progress) => Promise<readonly string[]> {
  let parts: Parts = [];
  let done = 0;
  return async (progress) => {
    // Those of a check that goes on stay as they were: divided anew, a tab might fall between two of them.
    if (done === 0) parts = (await call('listFindings', {})).parts;
    await checkParts(parts, done, progress, (reached) => {
      done = reached;
    });
    if (done < parts.length) return [text.checkStopped];
    done = 0;
    return found();
  };
}

async function found(): Promise<readonly string[]> {
  const { findings, checked } = await call('listFindings', {});
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    results.checked(checked),
    findings.length === 0 ? results.clean : results.found(errors, findings.length - errors),
  ];
}

async function fill(): Promise<readonly string[]> {
  const { asOf, indicators } = await call('fillIndicators', {});
  const count = (kind: string): number => indicators.filter((each) => each.kind === kind).length;
  return [results.indicators(dayMonthYear(asOf), count('computed'), count('entered'), count('blank'))];
}
