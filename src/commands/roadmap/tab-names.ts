/** A name that no other tab has: «Дорожная карта 2025/2026, 2» when the first is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name}, ${number}`;
  return free;
}
