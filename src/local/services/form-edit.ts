import type { BookFormItem } from '../state';

/** How a person wants a form to stand: everything that can be changed of it at once. */
export interface FormEdit {
  kind: 'editForm';
  /** Id of the form. */
  form: string;
  /** `versionOf` the form that she began with. */
  version: string;
  title: string;
  description: string;
  confirmation: string;
  /** In order; items of the form that are not among them are deleted. */
  items: EditedItem[];
}

/**
 * With the id of an item that stays, whose kind, bounds and checks of answers stay too; without one of an item that is new.
 */
export type EditedItem = Omit<BookFormItem, 'id' | 'accepts'> & { id?: number };

export type EditOutcome = { done: true } | EditRefusal;

export type EditRefusal =
  /** No such form any more; somebody else has changed it meanwhile; more cells than a book holds. */
  { refused: 'formGone' | 'formChanged' | 'tooLarge' } | { refused: 'malformed'; problems: EditProblem[] };

export interface EditProblem {
  /** Its place among the items, from 0; absent for what is wrong with the form itself. */
  item?: number;
  problem: /** No title where there must be one. */
    | 'untitled'
    /** A question is asked already. */
    | 'doubled'
    | 'noChoices'
    | 'doubledChoice'
    /** Bounds that no scale of Google's has. */
    | 'badScale'
    | 'tooLong'
    /** Nothing is asked. */
    | 'noQuestions';
}
