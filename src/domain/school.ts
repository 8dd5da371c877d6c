import type { consents as consentsTable } from '../tables/consents';
import type { documents as documentsTable } from '../tables/documents';
import type { events as eventsTable } from '../tables/events';
import type { Severity } from '../tables/finding';
import type { meetings as meetingsTable } from '../tables/meetings';
import type { pairs as pairsTable } from '../tables/pairs';
import type { mentees as menteesTable, mentors as mentorsTable } from '../tables/people';
import type { plans as plansTable } from '../tables/plans';
import type { publications as publicationsTable } from '../tables/publications';
import type { specialCategories as specialTable } from '../tables/special-categories';
import type { Row } from '../tables/table';
import type { ConsentRule, DataMode, SatisfactionMethod } from '../tables/words';

export type Mentee = Row<typeof menteesTable>;
export type Mentor = Row<typeof mentorsTable>;
export type Person = Mentee | Mentor;
/** One mentor–mentee link; the links of a group share its code. */
export type Pair = Row<typeof pairsTable>;
/** A meeting of a pair or group, planned or held. */
export type Meeting = Row<typeof meetingsTable>;
export type Consent = Row<typeof consentsTable>;
export type SpecialMarks = Row<typeof specialTable>;
export type RegisteredDocument = Row<typeof documentsTable>;
/** An item of the individual plan of a pair or group. */
export type PlanItem = Row<typeof plansTable>;
/** An event that has been held: a council, a meeting of parents, a contest. */
export type HeldEvent = Row<typeof eventsTable>;
export type Publication = Row<typeof publicationsTable>;

/** What the school has decided in «Настройки»; undefined where it has not yet. */
export interface Settings {
  readonly schoolYear: string | undefined;
  readonly dataMode: DataMode;
  /** Who has confirmed, and when, that names may be kept; undefined while nobody has. */
  readonly namesBasis: string | undefined;
  readonly consentRule: ConsentRule;
  /** Last day of the consents to be signed, `2027-08-31`. */
  readonly consentEnds: string | undefined;
  /** As-of date of the indicators, `2026-09-15`. */
  readonly asOf: string | undefined;
  readonly menteeAge: AgeRange;
  readonly mentorAge: AgeRange;
  readonly capacity: number;
  readonly teachersTotal: number | undefined;
  readonly pupilsTotal: number | undefined;
  readonly parentsTotal: number | undefined;
  readonly graduatesTotal: number | undefined;
  readonly organisationsTotal: number | undefined;
  readonly smallSchool: boolean;
  readonly menteeAgePupils: number | undefined;
  readonly mentorAgePupils: number | undefined;
  readonly satisfactionMethod: SatisfactionMethod;
  /** Whoever's mean score is at least this is satisfied, of ten. */
  readonly satisfiedFrom: number;
  /** A working pair meets at least this often, in days. */
  readonly meetingEveryDays: number;
  /** And for the first time within this many days of its beginning. */
  readonly firstMeetingDays: number;
  /** How long before a deadline to say so, in days. */
  readonly deadlineNoticeDays: number;
  /** How old the director's review may grow, in days. */
  readonly reviewEveryDays: number;
  /** Accounts for which the director's review is open, in lower case, each once. */
  readonly reviewReaders: readonly string[];
}

/** Full years, both ends included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Everything that the rules of this folder look at, as read from the tabs. */
export interface School {
  readonly settings: Settings;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly consents: readonly Consent[];
  readonly special: readonly SpecialMarks[];
  readonly pairs: readonly Pair[];
  readonly meetings: readonly Meeting[];
  readonly documents: readonly RegisteredDocument[];
  readonly plans: readonly PlanItem[];
  readonly events: readonly HeldEvent[];
  readonly publications: readonly Publication[];
}

/** The parts of a school that are tabs: what a problem can point into. */
export type Part =
  | 'settings'
  | 'mentees'
  | 'mentors'
  | 'consents'
  | 'special'
  | 'pairs'
  | 'meetings'
  | 'documents'
  | 'roadmap'
  | 'passport'
  | 'targets'
  | 'plans'
  | 'events'
  | 'publications'
  | 'indicators';

/** Something wrong, in the terms of the rules; the words for the curator are chosen where it is shown. */
export interface Problem {
  readonly part: Part;
  /** Row of the sheet, from 1. */
  readonly line: number;
  /** Key of the column in its table; absent where the row as a whole is meant. */
  readonly column?: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Codes, counts and dates for the sentence; never a name or another entered text. */
  readonly given?: Readonly<Record<string, string | number>>;
}

export type Rule =
  | 'codeDoubled'
  | 'codeOfAnother'
  | 'personDoubled'
  | 'personPerhapsDoubled'
  | 'personUnderTwoCodes'
  | 'birthYearContradicts'
  | 'ageUnknown'
  | 'ageImplausible'
  | 'ageOutsideCoverage'
  | 'youngTeacherNoTeacher'
  | 'finishedBeforeJoined'
  | 'dateInFuture'
  | 'nameInCodeMode'
  | 'perhapsNameInCodeMode'
  | 'personalDataInCodeMode'
  | 'nameMissing'
  | 'nameWithoutLetters'
  | 'personUnknown'
  | 'mentorUnknown'
  | 'menteeUnknown'
  | 'pairWithOneself'
  | 'formMisfit'
  | 'groupTwoMentors'
  | 'groupTwoForms'
  | 'linkDoubled'
  | 'mentorOverCapacity'
  | 'menteeTwicePaired'
  | 'endsBeforeBegins'
  | 'stoppedBeforeBegins'
  | 'beganBeforeJoining'
  | 'pairWithoutOrder'
  | 'orderUnknown'
  | 'orderOfOtherKind'
  | 'orderCancelled'
  | 'changedAfterOrder'
  | 'stoppedAfterOrder'
  | 'orderWithoutPairs'
  | 'meetingOfUnknownPair'
  | 'meetingWithoutDate'
  | 'meetingHeldInFuture'
  | 'meetingUnmarked'
  | 'meetingBeforePair'
  | 'meetingAfterPair'
  | 'meetingOutsideYear'
  | 'meetingDoubled'
  | 'meetingOncePerPair'
  | 'meetingOutOfOrder'
  | 'feedbackWithoutMeeting'
  | 'planOfUnknownPair'
  | 'attendedExceedsInvited'
  | 'datedOutsideYear'
  | 'requisitesIncomplete'
  | 'amendsUnknown'
  | 'numberDoubled'
  | 'validBeforeDated'
  | 'consentMissing'
  | 'consentSigner'
  | 'consentPersonUnknown'
  | 'consentEndsBeforeSigned'
  | 'consentWithdrawnBeforeSigned'
  | 'consentDoubled'
  | 'workConsentMissing'
  | 'healthConsentMissing'
  | 'storyWithoutConsent'
  | 'consentOfAgeSoon'
  | 'publishedUnknown'
  | 'publishedWithoutConsent'
  | 'giftedWithoutRegistry'
  | 'schoolYearMalformed'
  | 'schoolYearMissing'
  | 'schoolYearOver'
  | 'settingMalformed'
  | 'namesWithoutBasis'
  | 'asOfOutsideYear'
  | 'readerMalformed'
  | 'indicatorNegative'
  | 'mentorsDoNotAddUp'
  | 'actingMentorsContradict'
  | 'youngTeachersMentorsExceed'
  | 'youngMenteesExceedMentees'
  | 'youngMenteesExceedStaff'
  | 'hiredThisYearExceedsThreeYears'
  | 'groupExceedsPupils'
  | 'programmesExceedPairs'
  | 'partnersWithoutAgreement'
  | 'pupilBaseContradicts'
  | 'percentOutOfRange'
  | 'enteredDiffersFromCounted'
  | 'indicatorMissing'
  | 'indicatorDoubled'
  | 'roadmapOfOtherYear'
  | 'periodUndefined'
  | 'periodWordingMixed'
  | 'periodHalfEmpty'
  | 'approvalMissing'
  | 'approvalFormMixed'
  | 'approvalIncomplete'
  | 'titleScopeMismatch'
  | 'abbreviationUndefined'
  | 'stageMissing'
  | 'staleYear'
  | 'deadlineEmpty'
  | 'deadlineUnreadable'
  | 'deadlinePartlyRead'
  | 'deadlineMultiple'
  | 'deadlineNeedsReference'
  | 'deadlineAmbiguous'
  | 'yearMissing'
  | 'noSuchDay'
  | 'endBeforeStart'
  | 'deadlineOutsidePeriod'
  | 'deadlineBeforeApproval'
  | 'placeholderLeft'
  | 'responsibleMissing'
  | 'responsibleToAssign'
  | 'responsibleMissingButResultExpected'
  | 'resultEmpty'
  | 'legalReferenceForm'
  | 'actSuperseded'
  | 'consentAgeGap'
  | 'dependencyOrder'
  | 'dataBeforeConsent'
  | 'noMeasurableOutcomes'
  | 'countNeedsPeriod'
  | 'comparisonNeedsTwoPoints'
  | 'denominatorMissing'
  | 'targetWithoutUnit'
  | 'markContradicts'
  | 'doneWithoutMark'
  | 'notApplicableWithoutReason'
  | 'evidenceUnknown'
  | 'completedTooEarly';
