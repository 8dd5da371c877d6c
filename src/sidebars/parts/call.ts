import type { Reply } from '../../commands/command';
import type { Commands } from '../../commands/index';
import { Refusal } from '../../tables/finding';
import { googleAsks, trouble } from '../../texts/sidebar';

/** What is left of a value that has been JSON: a date would have become text, so a reply must not hold any. */
type Json<Value> = Value extends Date | ((...given: never[]) => unknown)
  ? never
  : { readonly [Key in keyof Value]: Json<Value[Key]> };

export type Input<Name extends keyof Commands> = Parameters<Commands[Name]['run']>[1];
export type Output<Name extends keyof Commands> = Json<ReturnType<Commands[Name]['run']>>;

/**
 * Runs a command of the add-in. Both ways are JSON text: a `Date` in a reply would lose the whole of it.
 * https://developers.google.com/apps-script/guides/html/communication
 *
 * @throws Refusal always: whatever went wrong becomes one Russian sentence.
 */
export function call<Name extends keyof Commands>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((json) => {
        const reply = replyOf(json);
        if (reply?.ok) resolve(reply.value as Output<Name>);
        else reject(new Refusal(reply?.message ?? trouble.lost));
      })
      .withFailureHandler((failure) => reject(new Refusal(needsConsent(failure) ? trouble.consent : trouble.lost)))
      .call(name, JSON.stringify(input));
  });
}

/** Gives the keyboard to the sheet, after a cell was selected there. */
export function toSheet(): void {
  google.script.host.editor.focus();
}

function replyOf(json: unknown): Reply<unknown> | undefined {
  try {
    const reply: unknown = JSON.parse(String(json));
    return isReply(reply) ? reply : undefined;
  } catch {
    return undefined;
  }
}

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  (value.ok === true || (value.ok === false && 'message' in value && typeof value.message === 'string'));

const needsConsent = (failure: unknown): boolean => googleAsks.test(String(failure));
