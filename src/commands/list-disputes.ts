import * as z from 'zod/mini';
import { disputes } from '../tables/disputes';
import { mentees, mentors } from '../tables/people';
import { settings } from '../tables/settings';
import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../tables/words';
import { command } from './command';
import { labelOf, type PeopleTab } from './people/people';
import { UNREAD, UNTAKABLE } from './questionnaires/dispute-values';
import { once } from './questionnaires/intake-tabs';
import { freeCodes } from './questionnaires/person-codes';
import { decisions, enteredSettings } from './workbook/read-school';
import { opener } from './workbook/workbook';

export interface Disputed {
  /** Code of the response, `О-0012`. */
  readonly response: string;
  readonly questionnaire: QuestionnaireKey;
  readonly title: string;
  /** `2026-09-15 10:05:33` */
  readonly answered: string;
  /** Why it was not taken, a sentence. */
  readonly reason: string;
  /** How the person who answered has named herself. */
  readonly given: string;
  /** Who it may be, and where those people stand. */
  readonly candidates: readonly {
    readonly code: string;
    /** The code and what tells this person from others. */
    readonly label: string;
    readonly tab: string;
    readonly row: number;
  }[];
  /** Whether somebody new can be made of it. */
  readonly canTake: boolean;
  /** Codes that were given out and have not been answered with, the first ten: it may be one of theirs. */
  readonly free: readonly string[];
  /** How many more such codes there are. */
  readonly moreFree: number;
}

/** The responses that wait for the curator's decision, the earliest first. */
export const listDisputes = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): { readonly disputes: readonly Disputed[] } {
    const open = once(opener(office));
    const rows = open(disputes).reading.rows.filter(({ decided }) => decided === undefined);
    if (rows.length === 0) return { disputes: [] };
    const bases: readonly PeopleTab[] = [open(mentees), open(mentors)];
    const { dataMode } = decisions(enteredSettings(open(settings).reading.rows), office.today).settings;
    const unused = dataMode === 'codes' ? freeCodes(open, office.memory()) : [];
    const listed = rows.flatMap(
      ({ response, questionnaire, answered = '', reason = '', given = '', candidates = '' }) => {
        if (response === undefined || questionnaire === undefined) return [];
        const title = QUESTIONNAIRES[questionnaire];
        const feedsBase = office.questionnaire(questionnaire, 'codes').base !== undefined;
        const canTake = feedsBase && !UNTAKABLE.has(reason);
        const people = placesOf(candidates, bases, dataMode);
        const free = feedsBase && !UNREAD.has(reason) ? unused : [];
        return [
          { response, questionnaire, title, answered, reason, given, candidates: people, canTake, ...shown(free) },
        ];
      },
    );
    return { disputes: listed.sort((one, other) => (one.answered < other.answered ? -1 : 1)) };
  },
});

/** So many codes are named. */
const SHOWN = 10;

const shown = (free: readonly string[]): Pick<Disputed, 'free' | 'moreFree'> => ({
  free: free.slice(0, SHOWN),
  moreFree: Math.max(0, free.length - SHOWN),
});

/** Where the people stand whose codes a cell lists; of somebody in both bases, the first place. */
function placesOf(listed: string, bases: readonly PeopleTab[], mode: DataMode): Disputed['candidates'] {
  const codes = [...new Set(listed.split(/[\s,;]+/).filter((code) => code !== ''))];
  return codes.flatMap((code) => {
    const [place] = bases.flatMap((tab) => {
      const person = tab.reading.rows.find((row) => row.code === code);
      return person ? [{ code, label: labelOf(person, mode), tab: tab.table.tab, row: person.line }] : [];
    });
    return place ?? [];
  });
}
