import { SATISFACTION_OF } from '../../domain/answers/answered-indicators';
import type { Counted } from '../../domain/indicators';
import { byCode } from '../../domain/ordered';
import type { RegisteredDocument, School, Settings } from '../../domain/school';
import { dayMonthYear } from '../../tables/cell';
import { QUESTIONNAIRES, SATISFACTION_METHODS } from '../../tables/words';
import * as text from '../../text';

/** Where a value of the report comes from: counted by the add-in, entered by a person, not known yet. */
export type ValueKind = 'computed' | 'entered' | 'blank';

/** What stands beside a value: how it came about. `computed` is the counted one as it would be shown. */
export function noteOf(
  kind: ValueKind,
  counted: Counted | undefined,
  computed: number | string | undefined,
  { settings }: School,
): string {
  if (kind === 'blank') return counted === undefined ? text.notes.byHand : text.notes.fewAnswered;
  const isTold = counted?.satisfaction !== undefined && computed !== undefined;
  const answers = isTold ? answersNote(counted.satisfaction, settings) : '';
  if (kind === 'entered')
    return joined([computed === undefined ? text.notes.entered : text.notes.counted(shownNumber(computed)), answers]);
  const { value, outOf, byYearAlone, outsideAge } = counted ?? {};
  return joined([
    typeof value === 'number' && outOf !== undefined && outOf > 0 ? text.notes.outOf(value, outOf) : '',
    byYearAlone ? text.notes.byYearAlone(byYearAlone) : '',
    outsideAge ? text.notes.outsideAge(outsideAge, settings.mentorAge.from, settings.mentorAge.to) : '',
    answers,
  ]);
}

const joined = (sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' ');

const shownNumber = (value: number | string): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : value;

/** How many have answered, when, and how the level is counted. */
function answersNote(
  { answered, participants, rate, first, last }: NonNullable<Counted['satisfaction']>,
  { satisfactionMethod, satisfiedFrom }: Settings,
): string {
  const share = text.notes.answered(answered, participants, shownNumber(rate ?? 0));
  const days = text.notes.answeredOn(dayMonthYear(first ?? ''), dayMonthYear(last ?? ''));
  const method = text.notes.method(SATISFACTION_METHODS[satisfactionMethod]);
  const from = satisfactionMethod === 'meanScore' ? '' : text.notes.satisfiedFrom(shownNumber(satisfiedFrom));
  return joined([share, days, method, from]);
}

/** What the report names as the source of a value: papers of the register, or the questionnaire that was answered. */
export function sourceOf(
  { value, documents: codes, satisfaction }: Counted,
  code: string,
  { documents }: School,
): string | undefined {
  if (satisfaction !== undefined) return value === undefined ? undefined : questionnaireOf(code);
  const register = byCode(documents);
  const sources = codes.flatMap((each) => sourceOfDocument(register.get(each)) ?? []);
  return sources.length === 0 ? undefined : [...new Set(sources)].join('\n');
}

function questionnaireOf(code: string): string | undefined {
  const side = Object.values(SATISFACTION_OF).find(({ indicator }) => indicator === code);
  return side && text.notes.questionnaire(QUESTIONNAIRES[side.questionnaire]);
}

function sourceOfDocument(document: RegisteredDocument | undefined): string | undefined {
  if (document?.page !== undefined) return document.page;
  const { number, date } = document ?? {};
  return number !== undefined && date !== undefined ? text.notes.order(number, dayMonthYear(date)) : document?.link;
}
