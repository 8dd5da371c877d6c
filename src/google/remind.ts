import type { Reminders } from '../commands/remind-responsibles';
import * as text from '../text';
import { reminding } from '../texts/roadmap';

/** Shows the letters there are and asks whether to send them; answers the roles to write to, none when nothing is sent. */
export function askReminders({ letters, days }: Reminders): readonly string[] {
  const [ui, ready] = [SpreadsheetApp.getUi(), letters.filter(({ state }) => state === 'ready')];
  const lines = [
    ...(letters.length === 0 ? [reminding.nothing(days)] : []),
    ...ready.map(({ role, email, items }) => reminding.line(role, email, items.length)),
    ...notesOn(letters),
  ];
  if (ready.length === 0) {
    ui.alert(text.menu.remind, lines.join('\n'), ui.ButtonSet.OK);
    return [];
  }
  const question = [...lines, '', reminding.ask(ready.length)].join('\n');
  const answer = ui.alert(text.menu.remind, question, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? ready.map(({ role }) => role) : [];
}

function notesOn(letters: Reminders['letters']): readonly string[] {
  const rolesIn = (state: Reminders['letters'][number]['state']) =>
    letters.filter((letter) => letter.state === state).map(({ role }) => role);
  const notes = [
    [rolesIn('sent'), reminding.already],
    [rolesIn('unsure'), reminding.unsure],
    [rolesIn('noAddress'), reminding.unaddressed],
  ] as const;
  return notes.flatMap(([roles, say]) => (roles.length === 0 ? [] : [say(roles)]));
}

export function tellReminders({ sent, left }: Reminders): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(text.menu.remind, [reminding.sent(sent), reminding.left(left ?? 0)].join('\n'), ui.ButtonSet.OK);
}
