import { CURATOR, DIRECTOR } from '../../tables/roles';
import { DATA_MODES } from '../../tables/words';
import { inventedName } from './names';
import { type DemoSchool, dayBetween, meetingCode, pairCode, personCode } from './school';

/** Five mentees to a mentor. */
const GROUP = 5;

/** Every fiftieth mentee has no consent, so that there is something to find at every size. */
const CARELESS = 50;

const LETTERHEAD: Pick<DemoSchool, 'settings' | 'roles'> = {
  settings: {
    schoolName: 'Муниципальное бюджетное общеобразовательное учреждение «Большая школа»',
    shortName: 'МБОУ «Большая школа»',
    place: 'г. Большой',
    schoolYear: '2026/2027',
    dataMode: DATA_MODES.names,
    namesBasis: '01.09.2026: все участники придуманы',
  },
  roles: {
    [DIRECTOR]: { fullName: 'Воронцова Елена Викторовна', post: 'директор' },
    [CURATOR]: { fullName: 'Ласточкина Ольга Андреевна', post: 'заместитель директора по воспитательной работе' },
  },
};

/** A school of any size, to measure how the add-in grows: one mentor to five pupils, no order yet. */
export function schoolOf(menteesCount: number): DemoSchool {
  const mentorsCount = Math.ceil(menteesCount / GROUP);
  const mentors = Array.from({ length: mentorsCount }, (_, at) => at + 1);
  const mentees = Array.from({ length: menteesCount }, (_, at) => mentorsCount + at + 1);
  const person = (number: number, birthDate: string) =>
    ({
      code: personCode(number),
      fullName: inventedName(number),
      category: 'pupil',
      birthDate,
      joined: '2026-09-07',
    }) as const;
  return {
    ...LETTERHEAD,
    mentors: mentors.map((number) => ({
      ...person(number, dayBetween('2009-09-05', '2011-08-25', number)),
      schoolClass: '10',
      capacity: GROUP,
    })),
    mentees: mentees.map((number) => ({
      ...person(number, dayBetween('2012-09-05', '2015-08-25', number)),
      schoolClass: '6',
    })),
    consents: [...mentors, ...mentees]
      .filter((number) => number <= mentorsCount || (number - mentorsCount) % CARELESS !== 0)
      .map((number) => ({
        person: personCode(number),
        kind: 'minorProcessing',
        signer: 'representative',
        signed: '2026-09-04',
      })),
    special: mentees.filter((_, at) => at % 20 === 0).map((number) => ({ person: personCode(number), atRisk: true })),
    pairs: mentees.map((number, at) => {
      const mentor = Math.floor(at / GROUP) + 1;
      return {
        code: pairCode(mentor),
        mentoringForm: 'studentStudent',
        mentor: personCode(mentor),
        mentee: personCode(number),
        begins: '2026-09-14',
        ends: '2027-05-31',
      };
    }),
    meetings: mentors.map((number) => ({
      code: meetingCode(number),
      pair: pairCode(number),
      kind: 'intro',
      date: '2026-09-21',
      held: true,
    })),
    roadmap: [],
    indicators: {},
    documents: [],
  };
}
