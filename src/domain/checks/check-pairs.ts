import type { Category, MentoringForm } from '../../tables/words';
import { firstBy } from '../lookup';
import { byCode, isActive, isOnPairs, isSigned, makeUp, orderedMakeUp, TAKEN_OUT } from '../ordered';
import type { Mentee, Mentor, Pair, Problem, School } from '../school';

/** Who mentors whom in each form of the target model; a form not named here fits anybody. */
const FITTING: Readonly<
  Partial<Record<MentoringForm, readonly [mentor: readonly Category[], mentee: readonly Category[]]>>
> = {
  studentStudent: [['pupil'], ['pupil']],
  teacherTeacher: [['teacher'], ['teacher']],
  universityStudentPupil: [['student'], ['pupil']],
  employerPupil: [['partnerEmployee'], ['pupil']],
  employerUniversityStudent: [['partnerEmployee'], ['student']],
  teacherPupil: [['teacher'], ['pupil']],
};

type Complain = (
  pair: Pair,
  column: string,
  rule: Problem['rule'],
  severity: Problem['severity'],
  given?: Problem['given'],
) => void;

/** What is wrong with the pairs and groups at a day. */
export function checkPairs(school: School, day: string): readonly Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (pair, column, rule, severity, given) =>
    problems.push({ part: 'pairs', line: pair.line, column, rule, severity, ...(given && { given }) });
  const mentors = firstBy(school.mentors, (mentor) => mentor.code);
  const mentees = firstBy(school.mentees, (mentee) => mentee.code);
  for (const pair of school.pairs) {
    checkPeopleOf(pair, mentors, mentees, complain);
    checkDates(pair, mentors, mentees, complain);
  }
  checkGroups(school.pairs, complain);
  const active = school.pairs.filter((pair) => isActive(pair, day));
  checkCapacity(active, mentors, school.settings.capacity, complain);
  checkMenteesOnce(active, complain);
  checkOrders(school, day, complain);
  return problems;
}

const known = <Row>(rows: ReadonlyMap<string, Row>, code: string | undefined): Row | undefined =>
  code === undefined ? undefined : rows.get(code);

function checkPeopleOf(
  pair: Pair,
  mentors: ReadonlyMap<string, Mentor>,
  mentees: ReadonlyMap<string, Mentee>,
  complain: Complain,
): void {
  const mentor = known(mentors, pair.mentor);
  const mentee = known(mentees, pair.mentee);
  if (pair.mentor !== undefined && !mentor) complain(pair, 'mentor', 'mentorUnknown', 'error');
  if (pair.mentee !== undefined && !mentee) complain(pair, 'mentee', 'menteeUnknown', 'error');
  if (pair.mentor !== undefined && pair.mentor === pair.mentee) complain(pair, 'mentee', 'pairWithOneself', 'error');
  const fitting = pair.mentoringForm && FITTING[pair.mentoringForm];
  if (!fitting || !mentor?.category || !mentee?.category) return;
  const fits = fitting[0].includes(mentor.category) && fitting[1].includes(mentee.category);
  if (!fits) complain(pair, 'mentoringForm', 'formMisfit', 'error');
}

function checkDates(
  pair: Pair,
  mentors: ReadonlyMap<string, Mentor>,
  mentees: ReadonlyMap<string, Mentee>,
  complain: Complain,
): void {
  const { begins, ends, stopped } = pair;
  if (begins === undefined) return;
  if (ends !== undefined && ends < begins) complain(pair, 'ends', 'endsBeforeBegins', 'error');
  if (stopped !== undefined && stopped < begins) complain(pair, 'stopped', 'stoppedBeforeBegins', 'error');
  const joined = [known(mentors, pair.mentor)?.joined, known(mentees, pair.mentee)?.joined];
  if (joined.some((day) => day !== undefined && day > begins))
    complain(pair, 'begins', 'beganBeforeJoining', 'warning');
}

function checkGroups(pairs: readonly Pair[], complain: Complain): void {
  const firstOf = new Map<string, Pair>();
  const links = new Map<string, Pair>();
  for (const pair of pairs) {
    const first = pair.code === undefined ? undefined : firstOf.get(pair.code);
    if (first && pair.mentor !== first.mentor)
      complain(pair, 'mentor', 'groupTwoMentors', 'error', { line: first.line });
    if (first && pair.mentoringForm !== first.mentoringForm)
      complain(pair, 'mentoringForm', 'groupTwoForms', 'error', { line: first.line });
    if (!first && pair.code !== undefined) firstOf.set(pair.code, pair);
    const link = `${pair.code} ${pair.mentor} ${pair.mentee}`;
    const same = links.get(link);
    if (same && pair.code !== undefined && pair.stopped === same.stopped)
      complain(pair, 'mentee', 'linkDoubled', 'error', { line: same.line });
    else links.set(link, pair);
  }
}

function checkCapacity(
  active: readonly Pair[],
  mentors: ReadonlyMap<string, Mentor>,
  usual: number,
  complain: Complain,
): void {
  const menteesOf = new Map<string, Set<string>>();
  for (const pair of active) {
    if (pair.mentor === undefined || pair.mentee === undefined) continue;
    const taken = menteesOf.get(pair.mentor) ?? new Set<string>();
    const capacity = known(mentors, pair.mentor)?.capacity ?? usual;
    if (!taken.has(pair.mentee) && taken.size >= capacity)
      complain(pair, 'mentor', 'mentorOverCapacity', 'error', { capacity });
    menteesOf.set(pair.mentor, taken.add(pair.mentee));
  }
}

function checkMenteesOnce(active: readonly Pair[], complain: Complain): void {
  const seen = new Map<string, Pair>();
  for (const pair of active) {
    if (pair.mentee === undefined || pair.mentoringForm === undefined) continue;
    const key = `${pair.mentee} ${pair.mentoringForm}`;
    const first = seen.get(key);
    if (first && first.code !== pair.code)
      complain(pair, 'mentee', 'menteeTwicePaired', 'error', { code: first.code ?? '' });
    else if (!first) seen.set(key, pair);
  }
}

function checkOrders({ pairs, documents }: School, day: string, complain: Complain): void {
  const register = byCode(documents);
  for (const pair of pairs) {
    const order = pair.order === undefined ? undefined : register.get(pair.order);
    if (pair.order === undefined) {
      if (isActive(pair, day)) complain(pair, 'order', 'pairWithoutOrder', 'warning');
    } else if (!order) complain(pair, 'order', 'orderUnknown', 'warning');
    else if (order.kind !== undefined && !isOnPairs(order)) complain(pair, 'order', 'orderOfOtherKind', 'error');
    else if (order.status === 'cancelled' && isActive(pair, day)) complain(pair, 'order', 'orderCancelled', 'warning');
    else if (isSigned(order)) checkMakeUp(pair, orderedMakeUp(pair, register), isActive(pair, day), complain);
  }
}

/** What a signed order says of a pair must be what the pair is; a later change needs an order of its own. */
function checkMakeUp(pair: Pair, said: string | undefined, active: boolean, complain: Complain): void {
  if (said === undefined || said === (active ? makeUp(pair) : TAKEN_OUT)) return;
  if (active) complain(pair, 'mentee', 'changedAfterOrder', 'warning');
  else complain(pair, 'stopped', 'stoppedAfterOrder', 'warning');
}
