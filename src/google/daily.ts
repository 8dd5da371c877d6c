import type { Reply } from '../commands/command';
import { beginDaily, type DailyCheck, endDaily } from '../commands/daily-check';
import type { Commands } from '../commands/index';
import { remembersForms } from '../commands/questionnaires/remembered-form';
import type { Office } from '../office';
import { dayMonthYear } from '../tables/cell';
import * as text from '../text';
import { daily } from '../texts/daily';
import { ownReview } from './review';

type Run = <Name extends keyof Commands>(name: Name) => Reply<ReturnType<Commands[Name]['run']>>;

/** Runs anything and turns trouble into a reply. */
type Guard = <Value>(run: () => Value) => Reply<Value>;

/**
 * What the daily trigger does: the commands of the menu, one after another, each under its own lock. Nobody looks on, so
 * what came of it is left for whoever asks; a dialog would end the run.
 * https://developers.google.com/apps-script/reference/base/ui
 */
export function runDaily(office: Office, run: Run, guarded: Guard): void {
  if (!beginDaily(office)) return;
  // Answers first, those that no event has brought in: what they say is checked with the rest.
  const taken = remembersForms(office.memory()) ? [run('takeResponses')] : [];
  const checked = run('checkBases');
  const refreshed = refreshReview(office, run, guarded);
  const trouble = [...taken, checked, refreshed].find((each) => !each.ok);
  endDaily(office, trouble && !trouble.ok ? trouble.message : undefined);
}

/**
 * Refreshes the director's review if there is one; one that its owner has put in the bin stays there. The trigger acts for
 * the person who made it, and for a review that she cannot see a second one would be made.
 */
function refreshReview(office: Office, run: Run, guarded: Guard): Reply<unknown> {
  const known = run('readReview');
  if (!known.ok || known.value.link === null) return known;
  const place = guarded(() => ownReview(office.book));
  if (!place.ok) return place;
  if (place.value === 'nowhere') return { ok: false, message: daily.othersReview };
  return place.value === 'standing' ? run('publishReview') : known;
}

/** Shows how the daily check stands and asks about what can be changed; undefined when all stays as it is. */
export function askDaily(check: DailyCheck): 'on' | 'off' | undefined {
  const [ui, { turn, question }] = [SpreadsheetApp.getUi(), offerFor(check)];
  const words = [...toldOf(check), '', ...(turn === 'on' ? [daily.what, ''] : []), question];
  const answer = ui.alert(text.menu.dailyCheck, words.join('\n'), ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? turn : undefined;
}

export function tellDaily({ state }: DailyCheck): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(text.menu.dailyCheck, state === 'off' ? daily.turnedOff : daily.turnedOn, ui.ButtonSet.OK);
}

function offerFor({ state, late }: DailyCheck): { readonly turn: 'on' | 'off'; readonly question: string } {
  if (state === 'off') return { turn: 'on', question: daily.ask.on };
  if (state === 'lost') return { turn: 'on', question: daily.ask.takeOver };
  return state === 'yours' && late
    ? { turn: 'on', question: daily.ask.repair }
    : { turn: 'off', question: daily.ask.off };
}

function toldOf(check: DailyCheck): readonly string[] {
  const { state, late, since } = check;
  if (state === 'off') return [daily.off];
  return [
    daily[state](since === null ? '' : dayMonthYear(since)),
    ...(state === 'yours' && late ? [daily.late] : []),
    lastOf(check),
  ];
}

function lastOf({ lastRun, outcome, trouble }: DailyCheck): string {
  if (lastRun === null || outcome === null) return daily.never;
  return outcome === 'failed'
    ? daily.failed(dayMonthYear(lastRun), trouble ?? '')
    : daily[outcome](dayMonthYear(lastRun));
}
