import { consentBlanks } from './consents/consent-blanks';
import type { ConsentBlanks } from './consents/consent-form';
import type { Document } from './document';
import { type PairOrder, pairOrder } from './orders/pair-order';
import { type PairOrderAmendment, pairOrderAmendment } from './orders/pair-order-amendment';
import { type RoadmapOrder, roadmapOrder } from './orders/roadmap-order';
import { type DataDictionary, dataDictionary } from './privacy/data-dictionary';
import { type DestructionAct, destructionAct } from './privacy/destruction-act';
import { type YearArchive, yearArchive } from './privacy/year-archive';
import { type AnswersSummary, answersSummary } from './questionnaires/answers-summary';
import { type LinksSheet, linksSheet } from './questionnaires/links-sheet';
import { type PrintedRoadmap, printedRoadmap } from './roadmap/printed-roadmap';

/** The data of every paper that the add-in writes. */
interface Papers {
  readonly consentBlanks: ConsentBlanks;
  readonly pairOrder: PairOrder;
  readonly pairOrderAmendment: PairOrderAmendment;
  readonly roadmapOrder: RoadmapOrder;
  readonly printedRoadmap: PrintedRoadmap;
  readonly linksSheet: LinksSheet;
  readonly answersSummary: AnswersSummary;
  readonly dataDictionary: DataDictionary;
  readonly destructionAct: DestructionAct;
  readonly yearArchive: YearArchive;
}

/** Which paper to write and of what. Commands make only this: wording and grammar are loaded when a paper is written. */
export type Paper = {
  readonly [Name in keyof Papers]: { readonly paper: Name; readonly data: Papers[Name] };
}[keyof Papers];

const writers: { readonly [Name in keyof Papers]: (data: Papers[Name]) => Document } = {
  consentBlanks,
  pairOrder,
  pairOrderAmendment,
  roadmapOrder,
  printedRoadmap,
  linksSheet,
  answersSummary,
  dataDictionary,
  destructionAct,
  yearArchive,
};

/** A paper as a document. */
export function written<Name extends keyof Papers>({
  paper,
  data,
}: {
  readonly paper: Name;
  readonly data: Papers[Name];
}): Document {
  return writers[paper](data);
}
