import { type Block, paragraph, space } from '../document';
import { METHODOLOGY } from './grounds';
import { type OrderData, referenceOf, within } from './order-parts';
import type { OrderedGroup } from './pair-table';

/** What the orders about pairs have in common. */
export interface PairOrderData extends OrderData {
  /** How the participants are named: by full names, by codes with the list of names kept at the school, or some so and some so. */
  readonly labels: 'names' | 'codes' | 'mixed';
}

const LABOUR_ARTICLE = 'статьей\u00A0351.8 Трудового кодекса Российской Федерации';

/** Article 351.8 of the Labour Code (Federal Law 381-ФЗ of 09.11.2024) is in force from this day. */
const LABOUR_LAW = '2025-03-01';

/** Whether an employee becomes a mentor of employees under article 351.8: on the order's day, or in a year that starts later. */
const underLabourLaw = ({ date, schoolYear }: OrderData, groups: readonly OrderedGroup[]): boolean =>
  groups.some(({ ofEmployees }) => ofEmployees) && (date ?? `${schoolYear.slice(0, 4)}-09-01`) >= LABOUR_LAW;

const onlyEmployees = (groups: readonly OrderedGroup[]): boolean => groups.every(({ ofEmployees }) => ofEmployees);

export const severalMentors = (groups: readonly OrderedGroup[]): boolean =>
  new Set(groups.map(({ mentor }) => mentor.label)).size > 1;

export const severalMentees = (groups: readonly OrderedGroup[]): boolean =>
  groups.flatMap(({ mentees }) => mentees).length > 1;

/** «В соответствии с … , в целях … , на основании …», to be followed by «ПРИКАЗЫВАЮ:». */
export function preambleOf(data: OrderData, groups: readonly OrderedGroup[]): string {
  const law = underLabourLaw(data, groups) ? `со\u00A0${LABOUR_ARTICLE}, ${METHODOLOGY}` : `с ${METHODOLOGY}`;
  return [
    `В соответствии ${law},`,
    `в целях организации наставничества в ${data.schoolYear} учебном году,`,
    `на основании ${groundsOf(data, groups)}`,
  ].join(' ');
}

function consentOf(groups: readonly OrderedGroup[]): string {
  const mentor = severalMentors(groups) ? 'наставников' : 'наставника';
  if (severalMentees(groups)) {
    return `письменного согласия ${mentor} и наставляемых${onlyEmployees(groups) ? '' : ' (их законных представителей)'}`;
  }
  return `письменного согласия ${mentor} и наставляемого${onlyEmployees(groups) ? '' : ' (его законного представителя)'}`;
}

/** The consents of those who enter a pair, and the council's decision when there was one, in the genitive. */
export function groundsOf({ council }: OrderData, entering: readonly OrderedGroup[]): string | undefined {
  const minutes = council !== undefined && (council.number ?? council.date) !== undefined;
  const decision = `решения педагогического совета${minutes ? ` (протокол ${referenceOf(council)})` : ''}`;
  const grounds = [
    ...(entering.length === 0 ? [] : [consentOf(entering)]),
    ...(council === undefined ? [] : [decision]),
  ];
  return grounds.length === 0 ? undefined : grounds.join(' и ');
}

/** Mentors write the programmes of their mentees. */
export function programmesPoint(data: OrderData, groups: readonly OrderedGroup[]): string {
  const term = within(data.programmeDays ?? 20);
  const mentors = severalMentors(groups) ? 'Наставникам' : 'Наставнику';
  const mentees = severalMentees(groups) ? 'наставляемыми' : 'наставляемым';
  return groups.length > 1
    ? `${mentors} ${term} разработать совместно с ${mentees} персонализированные программы наставничества ` +
        '(индивидуальные планы) и представить их куратору.'
    : `${mentors} ${term} разработать совместно с ${mentees} персонализированную программу наставничества ` +
        '(индивидуальный план) и представить её куратору.';
}

/** The curator holds the first meetings and looks after the pairs. */
export function meetingsPoint(data: OrderData, groups: readonly OrderedGroup[]): string {
  const mentors = severalMentors(groups) ? 'наставников' : 'наставника';
  const mentees = severalMentees(groups) ? 'наставляемыми' : 'наставляемым';
  const meetings = groups.length > 1 ? 'первые встречи' : 'первую встречу';
  return (
    `Куратору ${within(data.firstMeetingDays ?? 10)} организовать ${meetings} ${mentors} с ${mentees} ` +
    'и обеспечить сопровождение их совместной работы.'
  );
}

/** What article 351.8 of the Labour Code asks for when the mentees are employees. */
export function labourPoint(data: OrderData, groups: readonly OrderedGroup[]): string | undefined {
  if (!underLabourLaw(data, groups)) return undefined;
  const [mentors, agreements] = severalMentors(groups.filter(({ ofEmployees }) => ofEmployees))
    ? ['наставников', 'дополнительных соглашений к трудовым договорам с ними, в которых']
    : ['наставника', 'дополнительного соглашения к трудовому договору с ним, в котором'];
  return (
    `Куратору до начала работы ${mentors} с работниками обеспечить получение письменного согласия ${mentors} на ` +
    `выполнение этой работы и подготовку ${agreements} указать содержание, сроки и форму работы по наставничеству, ` +
    'размеры и условия выплат за нее (статья\u00A0351.8 Трудового кодекса Российской Федерации).'
  );
}

export function acquaintPoint(groups: readonly OrderedGroup[]): string {
  const mentors = severalMentors(groups) ? 'наставников' : 'наставника';
  const several = severalMentees(groups);
  return onlyEmployees(groups)
    ? `Куратору ознакомить с настоящим приказом под подпись ${mentors} и ${several ? 'наставляемых' : 'наставляемого'}.`
    : `Куратору ознакомить ${mentors} с настоящим приказом под подпись и довести его содержание до ` +
        `${several ? 'наставляемых (их законных представителей) в части, их касающейся' : 'наставляемого (его законного представителя)'}.`;
}

/** Why codes stand where an order has names. */
export const codesNote = (labels: PairOrderData['labels']): Block[] =>
  labels === 'names'
    ? []
    : [
        space,
        paragraph(
          `Примечание. ${labels === 'codes' ? 'Участники' : 'Отдельные участники'} указаны под кодами. ` +
            'Соответствие кодов фамилиям, именам и отчествам устанавливается ' +
            'по списку, который хранится в школе отдельно от настоящего приказа.',
        ),
      ];
