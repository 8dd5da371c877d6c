const COLOUR = /^#[0-9a-f]{6}$/;

/** `#rrggbb` in lower case. Stricter than Google, which ignores what it does not understand. */
export function checkedColour(colour: unknown): string | undefined {
  if (colour === null || colour === undefined) return undefined;
  const lower = typeof colour === 'string' ? colour.toLowerCase() : '';
  if (!COLOUR.test(lower)) throw new Error(`${JSON.stringify(colour)} is not a colour of the form #rrggbb.`);
  return lower;
}
