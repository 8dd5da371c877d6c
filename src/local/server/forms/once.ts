/** Does what is asked for twice under one key once, and answers both the same. */
export type Once<Value> = (key: string, work: () => Promise<Value>) => Promise<Value>;

/** How many keys are remembered: a page that sends twice does so within moments. */
const KEPT = 500;

/** @param isDone Whether a value is remembered; what has failed or was refused is done anew. */
export function createOnce<Value>(isDone: (value: Value) => boolean): Once<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key, work) => {
    const former = known.get(key);
    if (former !== undefined) return former;
    const value = work();
    known.set(key, value);
    for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
    value.then(
      (done) => isDone(done) || known.delete(key),
      () => known.delete(key),
    );
    return value;
  };
}
