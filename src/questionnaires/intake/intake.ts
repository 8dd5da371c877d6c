import { type Category, type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../../tables/words';
import { describedIntake, ownCode } from '../described';
import type { Question, Questionnaire, Section } from '../questionnaire';
import { fullName, gender } from './person';

/** What one intake has of its own. */
interface IntakeWording {
  readonly key: QuestionnaireKey;
  readonly category: Category;
  readonly about: string;
  /** Whose signature it takes to come in. */
  readonly consent: string;
  readonly confirmation: string;
  /** Questions on the person beside the code or the name; by codes, nothing that leads to anybody. */
  readonly person: Readonly<Record<DataMode, readonly Question[]>>;
  readonly sections: readonly Section[];
}

/** A questionnaire that feeds a base, for a school that works by codes or with names. */
export const intake =
  (base: 'mentees' | 'mentors', { about, consent, person, sections, ...wording }: IntakeWording) =>
  (mode: DataMode): Questionnaire => ({
    ...wording,
    title: QUESTIONNAIRES[wording.key],
    description: describedIntake(mode, about, consent),
    purpose: 'intake',
    base,
    sections: [{ questions: [...(mode === 'codes' ? [ownCode] : [fullName, gender]), ...person[mode]] }, ...sections],
  });

/** Papers of consent are given apart, on paper. */
export const CONSENT_OF_ADULTS =
  'Чтобы участвовать в программе, нужно ещё отдельное письменное согласие. Бланк на бумаге даст куратор.';
export const CONSENT_OF_MINORS =
  'Чтобы участвовать в программе, нужно ещё отдельное письменное согласие. Бланк на бумаге даст куратор; если вам нет 18 лет, он скажет, подписывают ли его ваши родители или другие законные представители.';
