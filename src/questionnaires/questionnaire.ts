import type { Category, QuestionnaireKey } from '../tables/words';

/** A questionnaire (анкета), declared once: its form, the reading of its responses and the check for drift derive from it. */
export interface Questionnaire {
  readonly key: QuestionnaireKey;
  readonly title: string;
  readonly description: string;
  /** Shown to whoever has answered. */
  readonly confirmation: string;
  readonly purpose: Purpose;
  /** Of an intake: the base it feeds. */
  readonly base?: 'mentees' | 'mentors';
  /** Of an intake: who answers; a question `category`, where there is one, asks it more closely. */
  readonly category?: Category;
  /** Of diagnostics: the beginning of the year or its end, with the same questions. */
  readonly wave?: 'start' | 'end';
  readonly sections: readonly Section[];
}

export type Purpose = 'intake' | 'preferences' | 'feedback' | 'diagnostics' | 'satisfaction' | 'selfCheck' | 'swot';

/** Questions that stand on one page; the first section has no heading of its own. */
export interface Section {
  readonly title?: string;
  readonly help?: string;
  readonly questions: readonly Question[];
}

export type Question = Asked & Answerable;

interface Asked {
  /** Stable name of the question: never changed, whatever a school makes of the words. Of an intake: the column of the base it fills. */
  readonly key: string;
  /** No two questions of a questionnaire have the same title: columns of answers are told apart by it. */
  readonly title: string;
  /** Short Russian name by which an answer is kept in «Ответы» and shown in tables; without a colon or a line break. */
  readonly label: string;
  readonly help?: string;
  readonly required?: true;
  /** A text in people's own words that is kept in «Ответы» all the same: only of questionnaires that speak of no person. */
  readonly kept?: true;
}

type Answerable =
  /** One line of text. */
  | { readonly kind: 'line' }
  /** Several lines of text. */
  | { readonly kind: 'text' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  /** A code of a person or a pair, checked by its shape. */
  | { readonly kind: 'code'; readonly of: 'person' | 'pair' }
  | { readonly kind: 'one'; readonly choices: readonly Choice[] }
  | { readonly kind: 'many'; readonly choices: readonly Choice[] }
  | { readonly kind: 'scale'; readonly from: number; readonly to: number; readonly low: string; readonly high: string };

export interface Choice {
  /** Stable name of the choice. */
  readonly key: string;
  readonly title: string;
}

/** Every question of a questionnaire, in the order in which they are asked. */
export const questionsOf = ({ sections }: Questionnaire): readonly Question[] =>
  sections.flatMap(({ questions }) => questions);
