import { type BlockOf, type TableCell, type TableColumn, TEXT_WIDTH } from '../document';
import { dateText, typeset } from './order-parts';

/** A mentor with mentees as an order names them: a pair, or a group when the mentees are several. */
export interface OrderedGroup {
  /** «П-001» */
  readonly code: string;
  /** Форма наставничества, «ученик – ученик». */
  readonly form: string;
  readonly roleModel?: string;
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
  /** 'YYYY-MM-DD'; the school year when neither is given. */
  readonly start?: string;
  readonly end?: string;
  /** Whether an employee mentors employees: article 351.8 of the Labour Code is for them only. */
  readonly ofEmployees: boolean;
}

export interface Participant {
  /** The full name, or the code alone when the school keeps names out. */
  readonly label: string;
  /** A post, a class, an organisation. */
  readonly detail?: string;
}

/** «наставническая пара», «наставнические группы» … in the cases an order needs, by what there is. */
export interface PairWords {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative: string;
  readonly prepositional: string;
}

export function pairWords(groups: readonly OrderedGroup[]): PairWords {
  const stems = [
    ...(groups.some(({ mentees }) => mentees.length < 2) ? ['пар'] : []),
    ...(groups.some(({ mentees }) => mentees.length > 1) ? ['групп'] : []),
  ];
  const words = (adjective: string, ending: string) => `${adjective} ${stems.map((stem) => stem + ending).join(' и ')}`;
  return groups.length === 1
    ? {
        nominative: words('наставническая', 'а'),
        genitive: words('наставнической', 'ы'),
        accusative: words('наставническую', 'у'),
        prepositional: words('наставнической', 'е'),
      }
    : {
        nominative: words('наставнические', 'ы'),
        genitive: words('наставнических', ''),
        accusative: words('наставнические', 'ы'),
        prepositional: words('наставнических', 'ах'),
      };
}

// Widths at which no word of the heads, no date and no usual surname is broken at 12 points.
const leading = (roleModels: boolean): TableColumn[] => [
  { title: '№ п/п', width: 8.5 },
  { title: 'Код', width: 13 },
  { title: roleModels ? 'Форма наставничества, ролевая модель' : 'Форма наставничества', width: roleModels ? 37 : 34 },
];

/** One row a pair or group, in the order given, with a last column of the caller's. */
export function pairTable<Group extends OrderedGroup>(
  groups: readonly Group[],
  last: TableColumn,
  lastLines: (group: Group) => readonly string[],
): BlockOf<'table'> {
  const first = leading(groups.some(({ roleModel }) => roleModel !== undefined));
  const people = (TEXT_WIDTH - [...first, last].reduce((sum, { width }) => sum + width, 0)) / 2;
  return {
    kind: 'table',
    columns: [
      ...first,
      { title: 'Наставник', width: people },
      {
        title: groups.every(({ mentees }) => mentees.length < 2) ? 'Наставляемый' : 'Наставляемый (наставляемые)',
        width: people,
      },
      last,
    ],
    rows: groups.map((group, index) => [...groupCells(group, index), { lines: lastLines(group) }]),
  };
}

function groupCells({ code, form, roleModel, mentor, mentees }: OrderedGroup, index: number): TableCell[] {
  return [
    { lines: [`${index + 1}`], align: 'center' },
    { lines: [code] },
    { lines: [form, ...(roleModel === undefined ? [] : [`(${roleModel})`])].map(typeset) },
    { lines: [participant(mentor)] },
    { lines: menteeLines(mentees) },
  ];
}

/** A number before each of several: their lines are too long to be told apart without. */
const menteeLines = (mentees: readonly Participant[]): string[] =>
  mentees.map((mentee, index) => (mentees.length > 1 ? `${index + 1}) ${participant(mentee)}` : participant(mentee)));

const participant = ({ label, detail }: Participant): string =>
  detail === undefined || detail === '' ? label : `${label}, ${typeset(detail)}`;

/** The table of an order, with the term of each pair. */
export const termTable = (groups: readonly OrderedGroup[], schoolYear: string): BlockOf<'table'> =>
  pairTable(groups, { title: 'Срок', width: 26.5 }, ({ start, end }) => termOf(start, end, schoolYear));

function termOf(start: string | undefined, end: string | undefined, schoolYear: string): string[] {
  if (start === undefined && end === undefined) return [schoolYear, 'учебный год'];
  return [
    ...(start === undefined ? [] : [`с\u00A0${dateText(start)}`]),
    ...(end === undefined ? [] : [`по\u00A0${dateText(end)}`]),
  ];
}
