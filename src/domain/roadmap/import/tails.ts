import { isDeadlineLike, isDeadlineOpen } from './content-class';
import { aloneIn, type Line, own, said } from './lines';
import { depthOf, numbered } from './numbering';
import type { ColumnRole } from './source';

const isSmall = (text: string): boolean => /^[(«"]?[а-яёa-z]|^[),.;:]/.test(text);

/** Whether a sentence is plainly unfinished: it ends with a comma, a dash or a word that wants another. */
export const isUnfinished = (text: string): boolean =>
  /[,«(–—-]$|(?:^|\s)(?:и|или|в|во|на|по|с|со|к|до|от|из|для|о|об|при|за|не|у|а|их|её|его|которые|том числе|общего|каждой|каждого)$/i.test(
    text,
  );

/** What a row says first of what is done. */
const leadOf = (line: Line): string => own(line, 'activity') || own(line, 'content');

/** Whether a plan writes its rows with small letters: then a small letter is no sign of a cut. */
export function isSmallStyle(lines: readonly Line[]): boolean {
  const whole = lines.filter(
    (line, at) =>
      leadOf(line) !== '' &&
      isDeadlineLike(said(line, 'deadline')) &&
      !isDeadlineOpen(said(lines[at - 1] ?? line, 'deadline')),
  );
  const small = whole.filter((line) => isSmall(leadOf(line)));
  return small.length >= 2 && small.length > whole.length * 0.3;
}

/** Whether a deadline is the rest of the one above: «В течение» / «всего периода», «Декабрь» / «2025». */
function continues(deadline: string, above: string): boolean {
  if (above === '') return false;
  return isDeadlineOpen(above) || !isDeadlineLike(deadline) || /^(?:20\d\d|г\.|года?|месяц|числа)/.test(deadline);
}

/** Whether a row is the rest of the one above, which the break of a page cut in two. */
export function isTail(line: Line, above: Line, smallStyle: boolean): boolean {
  if (said(line, 'number') !== '' || own(line, 'stage') !== '') return false;
  const [lead, deadline] = [leadOf(line), own(line, 'deadline')];
  if (line.filled === 0) return false;
  if (lead === '') {
    if (line.merged.length > 0) return false;
    return deadline === '' || continues(deadline, said(above, 'deadline'));
  }
  const isCut = deadline === '' && said(line, 'deadline') === '';
  if (isSmall(lead) && !smallStyle) return isCut || (deadline !== '' && continues(deadline, said(above, 'deadline')));
  return isCut && numbered(lead).number === '' && isUnfinished(leadOf(above)) && sameColumn(line, above);
}

const sameColumn = (line: Line, above: Line): boolean =>
  (own(line, 'activity') !== '') === (own(above, 'content') === '');

/** Tells headings from rows whose other cells are empty, by what the rest of the table is like. */
export interface HeadingStyle {
  /** Depths of the numbers of whole rows: «1.1.» 2. */
  readonly depths: readonly number[];
  /** More rows hold one text than several: those are no headings. */
  readonly isSparse: boolean;
  readonly hasStages: boolean;
}

export function headingStyle(lines: readonly Line[], roles: readonly ColumnRole[]): HeadingStyle {
  const whole = lines.filter((line) => line.filled > 1);
  const alone = lines.filter((line) => aloneIn(line) && !line.isWide && said(line, 'number') === '');
  const depths = whole.map((line) => depthOf(said(line, 'number'))).filter((depth) => depth !== undefined);
  return { depths: [...new Set(depths)], isSparse: alone.length > whole.length, hasStages: roles.includes('stage') };
}
