/**
 * What a person has answered to one question, understood: a text, a day as `2026-09-15` or a code; a number; the key of the
 * one choice; the keys of several.
 */
export type AnswerValue = string | number | readonly string[];

/** Answers by the keys of questions; a question that was left out is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;
