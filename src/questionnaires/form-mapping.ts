/** How the items of a form stand to the questions of its questionnaire, whatever a school has made of their words. */
export interface FormMapping {
  /** Key of a question → ids of the items that ask it: the one made for it, and those a school has put in its place. */
  readonly items: Readonly<Record<string, readonly number[]>>;
  /** Items that a school has added for itself: they fill nothing. */
  readonly ignored: readonly number[];
  /** Key of a question → title of a choice as the school words it → key of the choice. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
