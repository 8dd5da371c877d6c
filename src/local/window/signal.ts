/** A value that others watch. */
export interface Signal<Value> {
  readonly value: Value;
  /** Tells the watchers unless it is the very value that was there. */
  set(value: Value): void;
  /** Calls with every new value, and at once with the present one when `now`. Answers what ends it. */
  watch(watcher: (value: Value) => void, now?: 'now'): () => void;
}

export function signal<Value>(first: Value): Signal<Value> {
  const watchers = new Set<(value: Value) => void>();
  let value = first;
  return {
    get value() {
      return value;
    },
    set(next) {
      if (next === value) return;
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(watcher, now) {
      watchers.add(watcher);
      if (now) watcher(value);
      return () => void watchers.delete(watcher);
    },
  };
}
