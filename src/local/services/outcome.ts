/** What a call came to, now or when its promise settles. */
export interface Outcome {
  /** Makes the call and remembers how it went; the value is made into what is handed out, and that may fail too. */
  of(call: () => unknown, made?: (value: unknown) => unknown): void;
  /** The value; throws the error. */
  settled(): unknown;
}

type Ending = { readonly value: unknown } | { readonly error: unknown };

const UNSETTLED: Ending = { error: new Error('The function waits for something that never comes.') };

export function createOutcome(): Outcome {
  let ending: Ending = UNSETTLED;
  return {
    of(call, made = (value) => value) {
      ending = UNSETTLED;
      try {
        const value = call();
        if (!(value instanceof Promise)) {
          ending = { value: made(value) };
          return;
        }
        const settle = (arriving: Ending) => {
          ending = arriving;
        };
        value.then((result) => settle({ value: made(result) })).catch((error) => settle({ error }));
      } catch (error) {
        ending = { error };
      }
    },
    settled() {
      const reached: Ending = ending;
      if ('error' in reached) throw reached.error;
      return reached.value;
    },
  };
}
