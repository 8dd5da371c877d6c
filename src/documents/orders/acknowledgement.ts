import { type Block, heading, pageBreak, space } from '../document';
import { signatureName } from '../grammar/names';
import { chargedOfficials, referenceOf } from './order-parts';
import type { PairOrderData } from './pair-points';
import type { OrderedGroup } from './pair-table';

const MOST_ON_ORDER = 5;

/**
 * Who signs that they have read an order: the officials it charges, the mentors, and mentees who are employees (pupils
 * and their representatives are told by the curator). A few sign under the order; for more there is a sheet of its own.
 */
export function acknowledgement(
  data: PairOrderData,
  groups: readonly OrderedGroup[],
): {
  readonly underOrder: Block[];
  readonly sheet: Block[];
} {
  const employees = groups.filter(({ ofEmployees }) => ofEmployees).flatMap(({ mentees }) => mentees);
  const participants = [...groups.map(({ mentor }) => mentor), ...employees].map(({ label }) => label);
  const people = [...new Set([...chargedOfficials(data.school), ...participants])];
  return people.length > MOST_ON_ORDER
    ? { underOrder: [], sheet: sheetOf(data, people) }
    : { underOrder: [space, heading('С приказом ознакомлены:', 'left'), ...people.flatMap(lineOf)], sheet: [] };
}

const lineOf = (person: string): Block[] => [
  space,
  { kind: 'ends', left: `______________ ${signatureName(person)}`, right: '«____» _____________ 20___ г.' },
];

function sheetOf(data: PairOrderData, people: readonly string[]): Block[] {
  return [
    pageBreak,
    heading('Лист ознакомления', 'center', true),
    heading(`с приказом ${referenceOf(data)}`),
    space,
    {
      kind: 'table',
      columns: [
        { title: '№ п/п', width: 10 },
        { title: data.labels === 'names' ? 'Фамилия, имя, отчество' : 'Фамилия, имя, отчество или код', width: 85 },
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
