import { dayMonthYear } from '../../tables/cell';
import { results, setUp } from '../../text';
import { panel as text } from '../../texts/panel';
import { call, type Output } from '../shared/call';
import { checkParts } from '../shared/check';
import type { Progress } from '../sidebar';

export type CommandName = 'setUp' | 'checkBases' | 'fillIndicators';

/** Runs a command of the panel and tells in sentences what it has done. */
export function runCommand(name: CommandName, progress: Progress): Promise<readonly string[]> {
  return { setUp: prepare, checkBases: () => check(progress), fillIndicators: fill }[name]();
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

async function check(progress: Progress): Promise<readonly string[]> {
  const { parts } = await call('listFindings', {});
  let left = parts.length;
  await checkParts(parts, 0, progress, (done) => {
    left = parts.length - done;
  });
  if (left > 0) return [text.checkStopped];
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
