/** Formats with a fixed number in every workbook (ECMA-376, 18.8.30); dates as Excel shows them in Russian. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm am/pm',
  19: 'h:mm:ss am/pm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers that mean the same in every language, so that a format may be written by them. */
const fixed = new Map([1, 2, 3, 4, 9, 10, 11, 49].map((id) => [builtIn[id] ?? '', id]));

/** Whether numbers under the format are dates or times. */
export function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|General|E[+-]0/gi, ''));
}

/** A format as `getNumberFormat()` says it; undefined for «General». */
export function readFormat(id: number, code: string | undefined): string | undefined {
  const written = code ?? builtIn[id];
  if (!written || /^general$/i.test(written)) return undefined;
  if (!isDateFormat(written)) return written;
  const plain = written.replace(/^\[\$[^\]]*\]/, '').replace(/;@$/, '');
  return plain
    .replace(/\\([./\-: ,])/g, '$1')
    .replace(/"[^"]*"|[A-Z]+/g, (piece) => (piece.startsWith('"') ? piece : piece.toLowerCase()));
}

/** The number of a built-in format, or how Excel writes the format into a file. */
export function writeFormat(format: string | undefined): number | string {
  if (!format || /^general$/i.test(format)) return 0;
  const id = fixed.get(format);
  if (id !== undefined) return id;
  return isDateFormat(format) ? format.replace(/"[^"]*"|\.(?!0)/g, (piece) => (piece === '.' ? '\\.' : piece)) : format;
}
