import type { Document } from './document';
import { type PairOrder, pairOrder } from './orders/pair-order';
import { type PairOrderAmendment, pairOrderAmendment } from './orders/pair-order-amendment';
import { type RoadmapOrder, roadmapOrder } from './orders/roadmap-order';
import { type PrintedRoadmap, printedRoadmap } from './roadmap/printed-roadmap';

/** The data of every paper that the add-in writes. */
interface Papers {
  readonly pairOrder: PairOrder;
  readonly pairOrderAmendment: PairOrderAmendment;
  readonly roadmapOrder: RoadmapOrder;
  readonly printedRoadmap: PrintedRoadmap;
}

/** Which paper to write and of what. Commands make only this: wording and grammar are loaded when a paper is written. */
export type Paper = {
  readonly [Name in keyof Papers]: { readonly paper: Name; readonly data: Papers[Name] };
}[keyof Papers];

const writers: { readonly [Name in keyof Papers]: (data: Papers[Name]) => Document } = {
  pairOrder,
  pairOrderAmendment,
  roadmapOrder,
  printedRoadmap,
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
