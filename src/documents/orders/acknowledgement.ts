import { type Block, heading, pageBreak, space } from '../document';
import { signatureName } from '../grammar/names';
import { chargedOfficials, type Registration, referenceOf } from './order-parts';
import type { PairOrderData } from './pair-points';
import type { OrderedGroup } from './pair-table';

const MOST_ON_ORDER = 5;

/** Where those sign who have read an order: a few under its text, more on a sheet of their own after its appendix. */
interface Acknowledgement {
  readonly underOrder: Block[];
  readonly sheet: Block[];
}

/**
 * Who signs that they have read an order: the officials it charges, the mentors, and mentees who are employees (pupils
 * and their representatives are told by the curator).
 */
export function acknowledgement(data: PairOrderData, groups: readonly OrderedGroup[]): Acknowledgement {
  const employees = groups.filter(({ ofEmployees }) => ofEmployees).flatMap(({ mentees }) => mentees);
  const participants = [...groups.map(({ mentor }) => mentor), ...employees].map(({ label }) => label);
  const header = data.labels === 'names' ? FULL_NAME : `${FULL_NAME} или код`;
  return acknowledgedBy(data, [...chargedOfficials(data.school), ...participants], header);
}

const FULL_NAME = 'Фамилия, имя, отчество';

/** The same for an order whose readers are known by name; `header` stands over the names on the sheet. */
export function acknowledgedBy(
  order: Registration,
  named: readonly string[],
  header: string = FULL_NAME,
): Acknowledgement {
  const people = [...new Set(named)];
  return people.length > MOST_ON_ORDER
    ? { underOrder: [], sheet: sheetOf(order, people, header) }
    : { underOrder: [space, heading('С приказом ознакомлены:', 'left'), ...people.flatMap(lineOf)], sheet: [] };
}

const lineOf = (person: string): Block[] => [
  space,
  { kind: 'ends', left: `______________ ${signatureName(person)}`, right: '«____» _____________ 20___ г.' },
];

function sheetOf(order: Registration, people: readonly string[], header: string): Block[] {
  return [
    pageBreak,
    heading('Лист ознакомления', 'center', true),
    heading(`с приказом ${referenceOf(order)}`),
    space,
    {
      kind: 'table',
      columns: [
        { title: '№ п/п', width: 10 },
        { title: header, width: 85 },
        { title: 'Подпись', width: 40 },
        { title: 'Дата', width: 35 },
      ],
      rows: people.map((person, index) => [
        { lines: [`${index + 1}`], align: 'center' },
        { lines: [person] },
        { lines: [''] },
        { lines: [''] },
      ]),
    },
  ];
}
