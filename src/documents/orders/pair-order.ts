import { type Document, heading, pageBreak, space } from '../document';
import { acknowledgement } from './acknowledgement';
import { appendixMark, capitalised, fileName, orderBody, orderHead } from './order-parts';
import {
  acquaintPoint,
  codesNote,
  labourPoint,
  meetingsPoint,
  type PairOrderData,
  preambleOf,
  programmesPoint,
  severalMentees,
  severalMentors,
} from './pair-points';
import { type OrderedGroup, type PairWords, pairWords, termTable } from './pair-table';

/** What the order «О закреплении наставнических пар и групп» is made of; it needs at least one pair. */
export interface PairOrder extends PairOrderData {
  readonly groups: readonly OrderedGroup[];
}

/** The order that gives mentees to mentors for a school year, with their list in its appendix. */
export function pairOrder(data: PairOrder): Document {
  const { school, schoolYear, groups } = data;
  const words = pairWords(groups);
  const { underOrder, sheet } = acknowledgement(data, groups);
  return {
    title: fileName(`Приказ о закреплении ${words.genitive} на ${schoolYear} учебный год`),
    blocks: [
      ...orderHead(school, data, `О закреплении ${words.genitive} на ${schoolYear} учебный год`),
      ...orderBody(data, preambleOf(data, groups), [
        approvePoint(data, words),
        programmesPoint(data, groups),
        meetingsPoint(data, groups),
        labourPoint(data, groups),
        acquaintPoint(groups),
      ]),
      ...underOrder,
      pageBreak,
      appendixMark(school, data),
      space,
      heading(`${capitalised(words.nominative)} на ${schoolYear} учебный год`, 'center', true),
      space,
      termTable(groups, schoolYear),
      ...codesNote(data.labels),
      ...sheet,
    ],
  };
}

function approvePoint({ groups, schoolYear }: PairOrder, { accusative }: PairWords): string {
  const mentors = severalMentors(groups) ? 'наставников' : 'наставника';
  const mentees = severalMentees(groups) ? 'наставляемыми' : 'наставляемым';
  return `Утвердить ${accusative} на ${schoolYear} учебный год и закрепить ${mentors} за ${mentees} (приложение).`;
}
