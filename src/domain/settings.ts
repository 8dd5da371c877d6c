import type { Parameter } from '../tables/settings';
import type { ConsentRule, DataMode, SatisfactionMethod } from '../tables/words';
import { daysOf, firstYear } from './calendar';
import type { Problem, Settings } from './school';

/** A parameter as it stands in «Настройки». */
interface EnteredParameter {
  readonly text: string;
  readonly line: number;
}

export type EnteredSettings = Readonly<Partial<Record<Parameter, EnteredParameter>>>;

/** What the words of the drop-downs and the dates mean: known to the tables, asked by `readSettings`. */
export interface Readers {
  readonly dataMode: (text: string) => DataMode | undefined;
  readonly consentRule: (text: string) => ConsentRule | undefined;
  readonly satisfactionMethod: (text: string) => SatisfactionMethod | undefined;
  readonly date: (text: string) => string | undefined;
  readonly yesNo: (text: string) => boolean | undefined;
}

/** Values that stand in for what a school has not set; the same as a prepared workbook holds. */
const DEFAULTS = {
  menteeAge: { from: 10, to: 19 },
  mentorAge: { from: 15, to: 19 },
  capacity: 5,
  satisfiedFrom: 7,
  meetingEveryDays: 30,
  firstMeetingDays: 14,
  deadlineNoticeDays: 14,
  reviewEveryDays: 14,
} as const;

export function readSettings(
  entered: EnteredSettings,
  readers: Readers,
  today: string,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const complain = (key: Parameter, rule: Problem['rule'], severity: Problem['severity'], given?: Problem['given']) =>
    problems.push({
      part: 'settings',
      line: entered[key]?.line ?? 1,
      column: 'value',
      rule,
      severity,
      ...(given && { given }),
    });
  const parsed = <Value>(key: Parameter, read: (text: string) => Value | undefined): Value | undefined => {
    const text = entered[key]?.text ?? '';
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) complain(key, 'settingMalformed', 'error');
    return value;
  };
  const count = (key: Parameter) => parsed(key, (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined));
  const settings: Settings = {
    schoolYear: schoolYear(entered.schoolYear, today, (rule, severity) => complain('schoolYear', rule, severity)),
    dataMode: parsed('dataMode', readers.dataMode) ?? 'codes',
    consentRule: parsed('consentRule', readers.consentRule) ?? 'representativeUnder18',
    namesBasis: entered.namesBasis?.text || undefined,
    consentEnds: parsed('consentEnds', readers.date),
    asOf: parsed('asOf', readers.date),
    menteeAge: {
      from: count('menteeAgeFrom') ?? DEFAULTS.menteeAge.from,
      to: count('menteeAgeTo') ?? DEFAULTS.menteeAge.to,
    },
    mentorAge: {
      from: count('mentorAgeFrom') ?? DEFAULTS.mentorAge.from,
      to: count('mentorAgeTo') ?? DEFAULTS.mentorAge.to,
    },
    capacity: count('capacity') ?? DEFAULTS.capacity,
    ...totals(count),
    smallSchool: parsed('smallSchool', readers.yesNo) ?? false,
    satisfactionMethod: parsed('satisfactionMethod', readers.satisfactionMethod) ?? 'satisfiedOfResponded',
    satisfiedFrom: parsed('satisfiedFrom', scoreOfTen) ?? DEFAULTS.satisfiedFrom,
    ...paces(count),
    reviewReaders: accounts(entered.reviewReaders, () => complain('reviewReaders', 'readerMalformed', 'error')),
  };
  if (settings.dataMode === 'names' && settings.namesBasis === undefined)
    complain('dataMode', 'namesWithoutBasis', 'warning');
  if (settings.asOf !== undefined && isOutside(settings.schoolYear, settings.asOf))
    complain('asOf', 'asOfOutsideYear', 'warning');
  return { settings, problems };
}

type Count = (key: Parameter) => number | undefined;

/** How many there are of those of whom shares are counted. */
const totals = (count: Count) => ({
  teachersTotal: count('teachersTotal'),
  pupilsTotal: count('pupilsTotal'),
  parentsTotal: count('parentsTotal'),
  graduatesTotal: count('graduatesTotal'),
  organisationsTotal: count('organisationsTotal'),
  menteeAgePupils: count('menteeAgePupils'),
  mentorAgePupils: count('mentorAgePupils'),
});

/** What is to happen within how many days. */
const paces = (count: Count) => ({
  meetingEveryDays: count('meetingEveryDays') ?? DEFAULTS.meetingEveryDays,
  firstMeetingDays: count('firstMeetingDays') ?? DEFAULTS.firstMeetingDays,
  deadlineNoticeDays: count('deadlineNoticeDays') ?? DEFAULTS.deadlineNoticeDays,
  reviewEveryDays: count('reviewEveryDays') ?? DEFAULTS.reviewEveryDays,
});

/** A score from 1 to 10: 7, 7.5, 7,5. */
function scoreOfTen(text: string): number | undefined {
  const score = /^(10|[1-9]([.,]\d)?)$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(score) ? undefined : score;
}

/** The year as written, and what is wrong with it: a workbook copied in September still says last year. */
function schoolYear(
  entered: EnteredParameter | undefined,
  today: string,
  complain: (rule: Problem['rule'], severity: Problem['severity']) => void,
): string | undefined {
  const from = firstYear(entered?.text);
  if (entered === undefined || entered.text === '') complain('schoolYearMissing', 'warning');
  else if (from === undefined) complain('schoolYearMalformed', 'error');
  else if (today > daysOf(from).last) complain('schoolYearOver', 'warning');
  return from === undefined ? undefined : `${from}/${from + 1}`;
}

/** An address as Google gives them to accounts: Latin letters, digits and a few signs. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** Addresses in lower case, each once; a wrong one is left out and complained of. */
function accounts(entered: EnteredParameter | undefined, complain: () => void): readonly string[] {
  const named = (entered?.text ?? '').split(/[\s,;]+/).filter((each) => each !== '');
  const sound = named.filter((each) => ADDRESS.test(each));
  if (sound.length < named.length) complain();
  return [...new Set(sound.map((each) => each.toLowerCase()))];
}

function isOutside(year: string | undefined, day: string): boolean {
  const from = firstYear(year);
  return from !== undefined && (day < daysOf(from).first || day > daysOf(from).last);
}
