/** How the window itself speaks to the person. */
export interface Voice {
  say(text: string): void;
  alert(text: string): Promise<void>;
  /** @param yes What the button says that does it. */
  confirm(text: string, yes: string): Promise<boolean>;
}
