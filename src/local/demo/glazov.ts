import { CURATOR, DIRECTOR } from '../../tables/roles';
import { DATA_MODES } from '../../tables/words';
import { glazovMeetings } from './meetings';
import { inventedName } from './names';
import { glazovPassport, glazovRoadmap } from './roadmap';
import { type DemoSchool, dayBetween, type Entered, pairCode, personCode } from './school';

/*
 * Figures of a real school's monitoring report of 13.10.2023, with invented people: 59 pupils and 8 teachers mentor
 * 111 pupils and 8 young teachers in 67 pairs and groups.
 */
const PUPIL_MENTORS = 59;
const TEACHERS = 8;
const PUPIL_MENTEES = 111;

const ORDER = 'Д-001';
const CONSENTED = '2023-09-06';
const JOINED = '2023-09-11';
const BEGINS = '2023-09-18';
const ENDS = '2024-05-31';
const SITE = 'https://school-2.example.org/nastavnichestvo';

const numbers = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

// Codes in the order of the bases: pupil mentors, teacher mentors, pupil mentees, young teachers.
const mentorNumbers = { pupils: numbers(PUPIL_MENTORS, 1), teachers: numbers(TEACHERS, 1 + PUPIL_MENTORS) };
const firstMentee = 1 + PUPIL_MENTORS + TEACHERS;
const menteeNumbers = {
  pupils: numbers(PUPIL_MENTEES, firstMentee),
  teachers: numbers(TEACHERS, firstMentee + PUPIL_MENTEES),
};

const LETTERS = ['А', 'Б', 'В'];
const SUBJECTS = [
  'математики',
  'русского языка и литературы',
  'истории',
  'физики',
  'биологии',
  'английского языка',
  'информатики',
  'начальных классов',
];
const REQUESTS = [
  'Улучшить успеваемость по математике',
  'Стать увереннее в общении',
  'Подготовиться к олимпиаде',
  'Найти интерес и занятие после уроков',
];
const SKILLS = [
  'Хорошо знает математику',
  'Умеет объяснять и слушать',
  'Опыт участия в олимпиадах',
  'Организует школьные события',
];

const pick = <Each>(from: readonly Each[], number: number): Each | undefined => from[number % from.length];

function pupilMentor(number: number): DemoSchool['mentors'][number] {
  const birthDate = dayBetween('2006-09-15', '2008-09-30', number);
  return {
    ...named(number, birthDate),
    category: 'pupil',
    schoolClass: `${birthDate < '2007-09-01' ? 11 : birthDate < '2008-03-01' ? 10 : 9} «${pick(LETTERS, number)}»`,
    skills: pick(SKILLS, number),
    timeResource: '1 час в неделю',
    capacity: 2,
    joined: JOINED,
  };
}

function teacher(number: number): DemoSchool['mentors'][number] {
  return {
    ...named(number, dayBetween('1970-01-15', '1988-12-20', number)),
    category: 'teacher',
    post: `учитель ${pick(SUBJECTS, number)}`,
    joined: JOINED,
  };
}

function pupilMentee(number: number): DemoSchool['mentees'][number] {
  const birthDate = dayBetween('2009-01-10', '2013-06-20', number);
  return {
    ...named(number, birthDate),
    category: 'pupil',
    schoolClass: `${2023 - Number(birthDate.slice(0, 4)) - 6} «${pick(LETTERS, number)}»`,
    request: pick(REQUESTS, number),
    joined: JOINED,
  };
}

function youngTeacher(number: number): DemoSchool['mentees'][number] {
  const birthDate = dayBetween('1997-02-01', '2001-06-30', number);
  return {
    ...named(number, birthDate),
    category: 'teacher',
    post: `учитель ${pick(SUBJECTS, number + 3)}`,
    youngTeacher: true,
    joined: JOINED,
  };
}

function named(number: number, birthDate: string) {
  return {
    code: personCode(number),
    fullName: inventedName(number),
    birthDate,
    birthYear: Number(birthDate.slice(0, 4)),
  };
}

/** Fifty-two pupils take two mentees each and seven take one; every teacher takes one young colleague. */
function links(): readonly Entered<typeof import('../../tables/pairs').pairs>[] {
  const ofPupils = menteeNumbers.pupils.map((mentee, at) => [at < 104 ? Math.floor(at / 2) : at - 52, mentee] as const);
  const ofTeachers = menteeNumbers.teachers.map((mentee, at) => [PUPIL_MENTORS + at, mentee] as const);
  return [...ofPupils, ...ofTeachers].map(([mentor, mentee]) => ({
    code: pairCode(mentor + 1),
    mentoringForm: mentor < PUPIL_MENTORS ? 'studentStudent' : 'teacherTeacher',
    roleModel:
      mentor < PUPIL_MENTORS
        ? mentor % 2 === 0
          ? 'успевающий – неуспевающий'
          : 'лидер – пассивный'
        : 'опытный учитель – молодой специалист',
    mentor: personCode(mentor + 1),
    mentee: personCode(mentee),
    begins: BEGINS,
    ends: ENDS,
    programmeApproved: '2023-09-29',
    order: ORDER,
  }));
}

const special = (): DemoSchool['special'] => {
  const person = (at: number) => ({ person: personCode(firstMentee + at * 6) });
  return [
    ...numbers(8).map((at) => ({ ...person(at), atRisk: true })),
    ...numbers(3, 8).map((at) => ({ ...person(at), disability: true })),
    { ...person(11), disability: true, disabledChild: true },
    { ...person(12), disabledChild: true },
    ...numbers(3, 13).map((at) => ({ ...person(at), gifted: true, giftedRegistry: 'Реестр одарённых детей города' })),
  ];
};

function consents(): DemoSchool['consents'] {
  const paper = (number: number, signer: 'personally' | 'representativeAndPupil') => {
    const kind = signer === 'personally' ? 'processing' : 'minorProcessing';
    return { person: personCode(number), kind, signer, signed: CONSENTED, keptAt: 'личное дело' } as const;
  };
  const health = special().filter((marks) => marks.disability || marks.disabledChild);
  return [
    ...[...mentorNumbers.pupils, ...menteeNumbers.pupils].map((number) => paper(number, 'representativeAndPupil')),
    ...[...mentorNumbers.teachers, ...menteeNumbers.teachers].map((number) => paper(number, 'personally')),
    ...health.map(
      ({ person }) =>
        ({ person, kind: 'specialCategories', signer: 'representative', signed: CONSENTED, keptAt: 'сейф' }) as const,
    ),
  ];
}

const documents: DemoSchool['documents'] = [
  {
    kind: 'pairOrder',
    title: 'Приказ о закреплении наставнических пар и групп на 2023/2024 учебный год',
    number: '310',
    date: '2023-09-15',
    page: `${SITE}/pary`,
  },
  {
    kind: 'introductionOrder',
    title: 'Приказ о внедрении целевой модели наставничества',
    number: '289',
    date: '2023-08-31',
    page: `${SITE}/prikaz`,
  },
  {
    kind: 'programme',
    title: 'Программа наставничества',
    number: '290',
    date: '2023-08-31',
    page: `${SITE}/programma`,
  },
  {
    kind: 'teachersRegulationOrder',
    title: 'Приказ об утверждении положения о системе наставничества педагогических работников',
    number: '291',
    date: '2023-08-31',
    page: `${SITE}/polozhenie-pedagogi`,
  },
  {
    kind: 'pupilsRegulationOrder',
    title: 'Приказ об утверждении положения о системе наставничества обучающихся',
    number: '292',
    date: '2023-08-31',
    page: `${SITE}/polozhenie-obuchayushchiesya`,
  },
  {
    kind: 'roadmap',
    title: 'Дорожная карта внедрения целевой модели наставничества',
    number: '293',
    date: '2023-08-31',
    page: `${SITE}/dorozhnaya-karta`,
  },
  {
    kind: 'monitoringOrder',
    title: 'Приказ о проведении мониторинга',
    number: '301',
    date: '2023-09-08',
    page: `${SITE}/monitoring`,
  },
  {
    kind: 'methodGroup',
    title: 'Приказ о методическом объединении наставников',
    number: '294',
    date: '2023-08-31',
    page: `${SITE}/shmo`,
  },
].map((document, at) => ({
  ...document,
  code: `Д-${String(at + 1).padStart(3, '0')}`,
  status: 'signed',
})) as DemoSchool['documents'];

/** The school of the real report. `I30` is left for a person to enter. */
export const glazov = (): DemoSchool => ({
  settings: {
    schoolName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 2»',
    shortName: 'МБОУ «СОШ № 2»',
    founder: 'Управление образования Администрации города Глазова',
    place: 'г. Глазов',
    schoolYear: '2023/2024',
    dataMode: DATA_MODES.names,
    namesBasis: '01.09.2023: все участники придуманы',
    asOf: '13.10.2023',
    teachersTotal: '45',
  },
  roles: {
    [DIRECTOR]: { fullName: 'Воронцова Елена Викторовна', post: 'директор' },
    [CURATOR]: { fullName: 'Ласточкина Ольга Андреевна', post: 'заместитель директора по воспитательной работе' },
  },
  mentees: [...menteeNumbers.pupils.map(pupilMentee), ...menteeNumbers.teachers.map(youngTeacher)],
  mentors: [...mentorNumbers.pupils.map(pupilMentor), ...mentorNumbers.teachers.map(teacher)],
  consents: consents(),
  special: special(),
  pairs: links(),
  meetings: glazovMeetings(PUPIL_MENTORS + TEACHERS),
  roadmap: glazovRoadmap,
  passport: glazovPassport,
  indicators: { I10: 0, I18: 87, I19: 83, I20: 8, I21: 8, I25: 0, I26: 0, I29: 0, I32: 0 },
  documents,
});
