import fc from 'fast-check';

/** Any text, and phrases of the field cut, glued and mixed with what scans and hands leave in them. */
export function mutated(phrases: readonly string[]): fc.Arbitrary<string> {
  const scrap = fc.constantFrom(
    '',
    ' ',
    '\n',
    '  ',
    ',',
    ';',
    '.',
    '(',
    ')',
    '«',
    '"',
    '–',
    '№',
    '%',
    '5',
    '____',
    '2023',
    '\u00a0',
  );
  const piece = fc
    .tuple(fc.constantFrom(...phrases), fc.nat(60), fc.nat(120), fc.boolean())
    .map(([phrase, from, to, loud]) => (loud ? phrase.toUpperCase() : phrase).slice(from > to ? 0 : from, to));
  const mixed = fc.array(fc.tuple(piece, scrap), { maxLength: 6 }).map((pairs) => pairs.flat().join(''));
  return fc.oneof(mixed, mixed, fc.string({ unit: 'binary', maxLength: 80 }));
}
