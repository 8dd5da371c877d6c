import type { Base, DisputeRow, IntakeState, PersonRow, RegisteredResponse } from '../../domain/intake/intake';
import { readJournal } from '../../domain/intake/journal';
import { isErased } from '../../domain/personal-data/erased';
import type { Office } from '../../office';
import { textOf } from '../../tables/cell';
import { disputes } from '../../tables/disputes';
import { meetings } from '../../tables/meetings';
import { pairs } from '../../tables/pairs';
import { mentees, mentors } from '../../tables/people';
import { questionnaires } from '../../tables/questionnaires';
import { responses } from '../../tables/responses';
import { settings } from '../../tables/settings';
import type { Table } from '../../tables/table';
import { codeOf } from '../../tables/typed-code';
import type { DataMode, QuestionnaireKey } from '../../tables/words';
import { BASES, type PeopleTab } from '../people/people';
import { lastGiven } from '../workbook/codes';
import { decisions, enteredSettings } from '../workbook/read-school';
import { cellAt, type Opener, type OpenTab, opener, requireColumns } from '../workbook/workbook';
import { lastPerson } from './person-codes';

/** The tabs that the intake reads and writes. */
export interface IntakeTabs {
  readonly mentees: OpenTab<typeof mentees>;
  readonly mentors: OpenTab<typeof mentors>;
  readonly meetings: OpenTab<typeof meetings>;
  readonly responses: OpenTab<typeof responses>;
  readonly disputes: OpenTab<typeof disputes>;
  readonly questionnaires: OpenTab<typeof questionnaires>;
}

export interface OpenIntake {
  readonly tabs: IntakeTabs;
  readonly state: IntakeState;
  readonly mode: DataMode;
}

/** Where the memory keeps what is about to be written: see `Journal`. */
export const JOURNAL = { rows: 'intake.rows', cells: 'intake.cells' } as const;

/** Reads all that responses are laid against, each tab once. */
export function openIntake(office: Office): OpenIntake {
  const open = once(opener(office));
  const tabs: IntakeTabs = {
    mentees: open(mentees),
    mentors: open(mentors),
    meetings: open(meetings),
    responses: open(responses),
    disputes: open(disputes),
    questionnaires: open(questionnaires),
  };
  for (const tab of [tabs.mentees, tabs.mentors, tabs.responses, tabs.disputes]) requireColumns(tab);
  const memory = office.memory();
  const registered = tabs.responses.reading.rows.map(({ code }) => code);
  const state: IntakeState = {
    people: { mentees: peopleIn(tabs.mentees), mentors: peopleIn(tabs.mentors) },
    register: registerOf(tabs.responses),
    disputes: disputesOf(tabs.disputes),
    pairs: new Set(open(pairs).reading.rows.flatMap(({ code }) => code ?? [])),
    meetings: tabs.meetings.reading.rows,
    baseOf: basesOf(office),
    personCode: (number) => codeOf(mentees.prefix ?? '', number),
    responseCode: (number) => codeOf(responses.prefix ?? '', number),
    last: { person: lastPerson(open, memory), response: lastGiven(memory, responses.prefix ?? '', registered) },
    journal: readJournal({ rows: memory[JOURNAL.rows] ?? '', cells: memory[JOURNAL.cells] ?? '' }),
  };
  const { settings: decided } = decisions(enteredSettings(open(settings).reading.rows), office.today);
  return { tabs, state, mode: decided.dataMode };
}

/** An opener that reads every tab once, however often it is asked for. */
export function once(open: Opener): Opener {
  const opened = new Map<string, OpenTab>();
  return (table) => {
    const tab = opened.get(table.id) ?? open(table as Table);
    opened.set(table.id, tab);
    // A tab is kept under the id of its own table, which the compiler cannot see.
    return tab as never;
  };
}

/** Columns of a base that people and responses fill. */
const filledIn = (base: Base): readonly string[] =>
  Object.entries(BASES[base].columns).flatMap(([key, { locked }]) => (locked || key === 'code' ? [] : key));

function peopleIn(tab: PeopleTab): readonly PersonRow[] {
  const columns = filledIn(tab.table.id === 'mentees' ? 'mentees' : 'mentors');
  return tab.reading.rows.map((row) => ({
    line: row.line,
    code: row.code,
    category: row.category,
    erased: isErased(row),
    cells: Object.fromEntries(
      columns.flatMap((column) => {
        const text = textOf(cellAt(tab, row.line, column));
        return text === '' ? [] : [[column, text]];
      }),
    ),
  }));
}

function registerOf({ reading }: IntakeTabs['responses']): readonly RegisteredResponse[] {
  return reading.rows.flatMap((row) => {
    const { line, code, response, questionnaire, person, pair, answered = '', state, digest = '' } = row;
    if (code === undefined || response === undefined || questionnaire === undefined) return [];
    const { values = '', written = '' } = row;
    return [{ line, code, response, questionnaire, person, pair, answered, state, values, written, digest }];
  });
}

function disputesOf({ reading }: IntakeTabs['disputes']): readonly DisputeRow[] {
  return reading.rows.flatMap(({ line, response, decision, mergeWith, decided }) =>
    response === undefined ? [] : [{ line, response, decision, mergeWith, isDecided: decided !== undefined }],
  );
}

function basesOf(office: Office): (questionnaire: QuestionnaireKey) => Base | undefined {
  const known = new Map<QuestionnaireKey, Base | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, office.questionnaire(key, 'codes').base);
    return known.get(key);
  };
}
