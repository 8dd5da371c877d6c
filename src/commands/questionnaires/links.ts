import type { Office } from '../../office';
import { type Questionnaire, questionsOf } from '../../questionnaires/questionnaire';
import { Refusal } from '../../tables/finding';
import { pairs } from '../../tables/pairs';
import { mentees } from '../../tables/people';
import { codeOf } from '../../tables/typed-code';
import { QUESTIONNAIRES } from '../../tables/words';
import { questionnaireRefusals as refusals } from '../../texts/questionnaires';
import type { KnownForm } from './known-form';

/** Whose link, and about which pair. */
interface Whose {
  readonly person: string;
  readonly pair?: string;
}

/** Codes that nobody has, in the shape that the questions ask for: a form takes no other answer. */
const NOBODY = { code: codeOf(mentees.prefix ?? '', 0), pair: codeOf(pairs.prefix ?? '', 0) } as const;

type Identifying = keyof typeof NOBODY;

/** Whether whoever answers a questionnaire is known by a code. */
export const asksCode = ({ questionnaire }: KnownForm): boolean => asks(questionnaire, 'code');

const asks = (questionnaire: Questionnaire, question: Identifying): boolean =>
  questionsOf(questionnaire).some(({ key }) => key === question);

/**
 * Addresses of a form in which the codes are filled in already. The form is asked for one of them only, for nobody, and
 * the codes are put in its place: a service call for every person would take minutes.
 *
 * @throws Refusal when the form does not ask for a code any more.
 */
export function prefilledLinks(office: Office, known: KnownForm): (whose: Whose) => string {
  const { form, questionnaire } = known;
  const keys = (['code', 'pair'] as const).filter((key) => asks(questionnaire, key));
  const template = office.prefilledLink(
    form.id,
    keys.map((key) => ({ item: itemOf(known, key), text: NOBODY[key] })),
  );
  // Codes that the form would not take beforehand, its question being of another kind now, would go out of the links unseen.
  if (keys.some((key) => !template.includes(encodeURIComponent(NOBODY[key]))))
    throw new Refusal(refusals.codeGone(QUESTIONNAIRES[questionnaire.key]));
  const put = (link: string, key: Identifying, code: string) =>
    link.split(encodeURIComponent(NOBODY[key])).join(encodeURIComponent(code));
  return ({ person, pair = '' }) => put(put(template, 'code', person), 'pair', pair);
}

/** The item that asks a question now. */
function itemOf({ form, state, questionnaire }: KnownForm, key: Identifying): number {
  const there = new Set(state.items.map(({ id }) => id));
  const item = form.items[key]?.filter((id) => there.has(id)).pop();
  if (item === undefined) throw new Refusal(refusals.codeGone(QUESTIONNAIRES[questionnaire.key]));
  return item;
}
