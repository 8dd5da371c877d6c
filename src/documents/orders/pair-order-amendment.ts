import { type Block, type Document, heading, type Point, pageBreak, space } from '../document';
import { acknowledgement } from './acknowledgement';
import { appendixMark, dateText, fileName, orderBody, orderHead, referenceOf } from './order-parts';
import {
  acquaintPoint,
  codesNote,
  groundsOf,
  labourPoint,
  meetingsPoint,
  type PairOrderData,
  programmesPoint,
} from './pair-points';
import { type OrderedGroup, pairTable, pairWords, termTable } from './pair-table';

/** What the order «О внесении изменений в приказ …» is made of; at least one of its lists has a pair. */
export interface PairOrderAmendment extends PairOrderData {
  /** The signed order that is changed. */
  readonly amended: { readonly number: string; readonly date: string; readonly subject: string };
  readonly removed: readonly RemovedGroup[];
  readonly added: readonly OrderedGroup[];
  /** Pairs that stay under their codes with other participants, terms or forms. */
  readonly restated: readonly OrderedGroup[];
}

interface RemovedGroup extends OrderedGroup {
  /** 'YYYY-MM-DD' */
  readonly removedOn?: string;
  readonly reason?: string;
}

interface Section {
  readonly title: string;
  /** «исключить наставническую пару» */
  readonly change: string;
  readonly table: Block;
}

/** The order that changes the list of pairs in an order already signed: only the changed rows, in its appendix. */
export function pairOrderAmendment(data: PairOrderAmendment): Document {
  const { school, amended, removed, added, restated } = data;
  const entering = [...added, ...restated];
  const all = [...removed, ...entering];
  const sections = sectionsOf(data);
  const { underOrder, sheet } = acknowledgement(data, all);
  return {
    title: fileName(`Приказ о внесении изменений в приказ ${referenceOf(amended)}`),
    blocks: [
      ...orderHead(school, data, `О внесении изменений в приказ ${referenceOf(amended)} «${amended.subject}»`),
      ...orderBody(data, amendmentPreamble(data, entering), [
        changesPoint(data, sections),
        added.length === 0 ? undefined : programmesPoint(data, added),
        added.length === 0 ? undefined : meetingsPoint(data, added),
        labourPoint(data, entering),
        acquaintPoint(all),
        'Остальные положения указанного приказа оставить без изменений.',
      ]),
      ...underOrder,
      pageBreak,
      appendixMark(school, data),
      space,
      heading('Изменения в списке наставнических пар и групп', 'center', true),
      ...sections.flatMap(sectionBlocks),
      ...codesNote(data.labels),
      ...sheet,
    ],
  };
}

function amendmentPreamble(data: PairOrderAmendment, entering: readonly OrderedGroup[]): string {
  const grounds = groundsOf(data, entering);
  const purpose = `В связи с изменением состава наставнических пар и групп в ${data.schoolYear} учебном году`;
  return grounds === undefined ? purpose : `${purpose}, на основании ${grounds}`;
}

function sectionsOf({ removed, added, restated, schoolYear }: PairOrderAmendment): Section[] {
  const [out, into, anew] = [pairWords(removed), pairWords(added), pairWords(restated)];
  return [
    ...(removed.length === 0
      ? []
      : [{ title: 'Исключить', change: `Исключить ${out.accusative}`, table: removedTable(removed) }]),
    ...(added.length === 0
      ? []
      : [{ title: 'Включить', change: `Включить ${into.accusative}`, table: termTable(added, schoolYear) }]),
    ...(restated.length === 0
      ? []
      : [
          {
            title: 'Изложить в новой редакции',
            change: `Изложить в новой редакции сведения о ${anew.prepositional}`,
            table: termTable(restated, schoolYear),
          },
        ]),
  ];
}

const removedTable = (removed: readonly RemovedGroup[]): Block =>
  pairTable(removed, { title: 'Дата и причина исключения', width: 30 }, ({ removedOn, reason }) => [
    ...(removedOn === undefined ? [] : [dateText(removedOn)]),
    ...(reason === undefined ? [] : [reason]),
  ]);

function changesPoint({ amended }: PairOrderAmendment, sections: readonly Section[]): Point {
  const where = `приложение к приказу ${referenceOf(amended)} «${amended.subject}»`;
  const [first, ...others] = sections;
  if (first !== undefined && others.length === 0) {
    const change = first.change.charAt(0).toLowerCase() + first.change.slice(1);
    return `Внести изменение в ${where}: ${change} согласно приложению к настоящему приказу.`;
  }
  return {
    text: `Внести в ${where} следующие изменения:`,
    parts: sections.map(
      ({ change }, index) => `${change} согласно разделу ${index + 1} приложения к настоящему приказу.`,
    ),
  };
}

function sectionBlocks({ title, table }: Section, index: number, sections: readonly Section[]): Block[] {
  return [space, heading(sections.length > 1 ? `${index + 1}. ${title}` : title, 'left', true), space, table];
}
