/** A number that a section or stage begins with, as documents write it: «1.», «IV», «2.1)». */
const NUMBER = /^\s*((?:[IVXLC]+|\d+(?:\.\d+)*)[.)]?)\s+(?=\S)/;

/** A heading as one cell of the tab holds it. */
export function sectionCell(number: string, title: string): string {
  return [number, title].filter((part) => part !== '').join(' ');
}

/** The number and the words of a heading, each as it is written. */
export function sectionOf(cell: string): { readonly sectionNumber: string; readonly section: string } {
  const [whole = '', number = ''] = NUMBER.exec(cell) ?? [];
  return { sectionNumber: number, section: cell.slice(whole.length) };
}
