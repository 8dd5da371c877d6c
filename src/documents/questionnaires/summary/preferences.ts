import type { Choice, Preferences, SidePreferences } from '../../../domain/answers/preferences';
import { choiceSign, words } from '../../../texts/analysis';
import { cell, figure, type SummarySection, type SummaryTable, tableOf } from './section';

/** Mentors whose columns fit on a page. */
const COLUMNS = 10;

/** Who would work with whom: mentees down, mentors across, in as many tables as the mentors take. */
export function preferencesSection(preferences: Preferences): SummarySection | undefined {
  const { choices, mentees, mentors } = preferences;
  if (mentees.answered + mentors.answered === 0) return undefined;
  const across = [...new Set(choices.map(({ mentor }) => mentor))].sort();
  const parts = Array.from({ length: Math.ceil(across.length / COLUMNS) }, (_, at) =>
    across.slice(at * COLUMNS, (at + 1) * COLUMNS),
  );
  const { mutual, menteesOnly, mentorsOnly } = preferences;
  return {
    tables: parts.map((codes, at) => matrix(choices, codes, at === parts.length - 1 ? [words.signs] : [])),
    notes: [
      words.chose(words.mentees, mentees.answered, mentees.participants),
      words.chose(words.mentors, mentors.answered, mentors.participants),
      words.choices(mutual, menteesOnly, mentorsOnly),
      ...ofSide(words.mentees, mentees, mentors.answered),
      ...ofSide(words.mentors, mentors, mentees.answered),
    ],
  };
}

/** Rows of those alone who stand in one of the columns. */
function matrix(choices: readonly Choice[], mentors: readonly string[], notes: readonly string[]): SummaryTable {
  const own = choices.filter(({ mentor }) => mentors.includes(mentor));
  const mentees = [...new Set(own.map(({ mentee }) => mentee))];
  const rows = mentees.map((mentee) => [
    cell(mentee),
    ...mentors.map((mentor) => {
      const choice = own.find((each) => each.mentee === mentee && each.mentor === mentor);
      return figure(choiceSign(choice), choice !== undefined && choice.byMentee !== null && choice.byMentor !== null);
    }),
  ]);
  const columns = [words.mentees, ...mentors].map((title, at) => [title, at === 0 ? 37 : 22] as const);
  const table = tableOf(columns, rows);
  return { caption: 'Кто кого выбрал после общей встречи', table, notes };
}

/** Whoever was asked and has nobody; what the others have not answered says nothing. */
function ofSide(
  side: string,
  { answered, choseNobody, chosenByNobody, unknown }: SidePreferences,
  othersAnswered: number,
): readonly string[] {
  const listed = (what: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`${side}. ${what}: ${codes.join(', ')}.`];
  return [
    ...(answered === 0 ? [] : listed(words.choseNobody, choseNobody)),
    ...(othersAnswered === 0 ? [] : listed(words.chosenByNobody, chosenByNobody)),
    ...(unknown === 0 ? [] : [`${side}. ${words.unknownCodes(unknown)}`]),
  ];
}
