/** Rows by a key of theirs. Of two rows with one key the first counts; the other is a finding, never a replacement. */
export function firstBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key | undefined): ReadonlyMap<Key, Row> {
  const map = new Map<Key, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined && !map.has(key)) map.set(key, row);
  }
  return map;
}

/** Rows that share a key, in their order; rows without one are left out. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | undefined,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
