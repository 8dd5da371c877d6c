import { isPartOfYear } from './content-class';
import { type Numbered, numbered, shapeOf } from './numbering';
import { oneLine } from './plain';

interface Heading extends Numbered {
  readonly shape: string;
}

/** The headings above a row, the outermost first. */
export interface Sections {
  readonly path: readonly Heading[];
  /** Nothing has stood under the last of them yet. */
  readonly isFresh: boolean;
}

export const NO_SECTIONS: Sections = { path: [], isFresh: false };

/**
 * Puts a heading under those above it. One of a shape that is there already takes its place; one right under another
 * heading, or numbered deeper, stands inside that; any other begins anew.
 */
export function withHeading(sections: Sections, number: string, text: string): Sections {
  const parts = number === '' ? numbered(oneLine(text)) : { number: number.trim(), text: oneLine(text) };
  const heading = { ...parts, shape: shapeOf(parts) };
  const same = sections.path.findIndex(({ shape }) => shape === heading.shape);
  if (same >= 0) return { path: [...sections.path.slice(0, same), heading], isFresh: true };
  const last = sections.path[sections.path.length - 1];
  const isInside = last !== undefined && (sections.isFresh || heading.shape === 'month' || isDeeper(heading, last));
  return { path: isInside ? [...sections.path, heading] : [heading], isFresh: true };
}

const isDeeper = (heading: Heading, last: Heading): boolean =>
  /^\d$/.test(heading.shape) && /^\d$/.test(last.shape) && heading.shape > last.shape;

/** Words of a heading that a page break cut off. */
export function withTail({ path, isFresh }: Sections, tail: string): Sections {
  const last = path[path.length - 1];
  return last
    ? { path: [...path.slice(0, -1), { ...last, text: `${last.text} ${tail}` }], isFresh }
    : { path, isFresh };
}

/** The heading under which nothing stood when others took its place; empty when there is none. */
export function bareHeading({ path, isFresh }: Sections, next: Sections): string {
  const last = path[path.length - 1];
  return isFresh && last && !next.path.includes(last) ? oneLine(`${last.number} ${last.text}`) : '';
}

export const inUse = (sections: Sections): Sections => (sections.isFresh ? { ...sections, isFresh: false } : sections);

/** What a row's section is called: the headings above it a line each, the number of the innermost apart. */
export function sectionOf({ path }: Sections, stage: Numbered | undefined): Numbered {
  const all = stage ? [...path, stage] : path;
  const last = all[all.length - 1];
  if (!last) return { number: '', text: '' };
  const outer = all.slice(0, -1).map(({ number, text }) => oneLine(`${number} ${text}`));
  return { number: last.number, text: [...outer, last.text].join('\n') };
}

/** The months or other part of the year that the headings above a row name, if they do. */
export const timeOf = ({ path }: Sections, stage: Numbered | undefined): string =>
  (stage && isPartOfYear(stage.text) ? stage.text : undefined) ??
  [...path].reverse().find(({ shape }) => shape === 'month' || shape === 'term')?.text ??
  '';
