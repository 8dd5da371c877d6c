import type { Deadline } from '../../domain/deadlines/deadline';
import type { Responsible } from '../../domain/responsibles/responsible';
import type { Doubt, DoubtKind, ReadRoadmap } from '../../domain/roadmap/import/source';
import type { Approval, Layout, RecordItem, RoadmapPeriod, RoadmapRecord } from '../../domain/roadmap/record';
import { targetsOnce, type UnderstoodItem } from '../../domain/roadmap/understood';
import type { Target } from '../../domain/targets/target';
import type { Finding } from '../../tables/finding';
import { saidDeadline } from '../../texts/deadline';
import { doubts as doubtWords } from '../../texts/import-result';

/** A roadmap as it was understood, and whether it has been written. */
export interface ImportedRoadmap {
  readonly layout: Layout;
  /** A line each. */
  readonly title: readonly string[];
  readonly period: RoadmapPeriod;
  readonly approval: Approval;
  readonly sections: readonly { readonly number: string; readonly title: string; readonly items: number }[];
  readonly items: readonly ImportedItem[];
  /** Pieces that a page break had cut off, with the number of the row they belong to. */
  readonly joined: ReadRoadmap['joined'];
  /** What a person should look at; `item` is an index in `items`. */
  readonly doubts: readonly { readonly message: string; readonly item: number | null }[];
  readonly findings: readonly Finding[];
  /** False: it was only shown, or the tabs say all of this already. */
  readonly written: boolean;
  /** Name of the hidden tab that holds the roadmap before it; `''` for none. */
  readonly archived: string;
  readonly message: string;
  readonly counts: ImportedCounts;
}

interface ImportedCounts {
  readonly rows: number;
  /** Deadlines that are clear, that a person has to confirm, and that mean nothing to the add-in. */
  readonly understood: number;
  readonly asked: number;
  readonly notUnderstood: number;
  readonly targets: number;
  /** Different roles, bodies and people that are responsible. */
  readonly roles: number;
}

interface ImportedItem {
  /** `М-001`; `''` when nothing was written. */
  readonly code: string;
  /** As the document has it: «2.4.». */
  readonly number: string;
  readonly level: 'row';
  readonly sectionNumber: string;
  readonly section: string;
  readonly title: string;
  /** Layout D: what the activity consists of, an item a line. */
  readonly content: string;
  readonly deadline: Deadline & { readonly said: string };
  readonly expectedResult: string;
  readonly indicator: string;
  readonly targets: readonly Target[];
  readonly responsibles: readonly Responsible[];
  readonly mark: string;
  readonly annex: string;
  /** When the annex applies; `''` for always. */
  readonly condition: string;
  readonly confidence: Deadline['confidence'];
}

/** What is told of a record and of how its rows were understood, row by row. */
export function importedOf(
  record: RoadmapRecord,
  understood: readonly UnderstoodItem[],
  doubts: readonly Doubt[],
): Pick<ImportedRoadmap, 'layout' | 'title' | 'period' | 'approval' | 'sections' | 'items' | 'doubts' | 'counts'> {
  const conditions = new Map(record.passport.annexes.map(({ title, condition }) => [title, condition]));
  const { title, period, approval } = record.passport;
  return {
    layout: record.layout,
    title,
    period,
    approval,
    sections: sectionsOf(record.items),
    items: record.items.flatMap((item, at) => {
      const own = understood[at];
      return own
        ? [
            itemOf(
              item,
              own,
              conditions.get(item.annex) ?? '',
              doubts.filter((doubt) => doubt.item === at),
            ),
          ]
        : [];
    }),
    doubts: doubts.map(({ kind, item, given }) => ({ message: doubtWords[kind](given ?? {}), item: item ?? null })),
    counts: countsOf(understood),
  };
}

/** Doubts whether the row is one at all, and what it says; the others only ask to be looked over. */
const GRAVE: readonly DoubtKind[] = ['sectionOrRow', 'activityMissing'];

function confidenceOf({ confidence }: Deadline, doubts: readonly Doubt[]): Deadline['confidence'] {
  if (confidence === 'ask' || doubts.some(({ kind }) => GRAVE.includes(kind))) return 'ask';
  return doubts.length > 0 ? 'assumed' : confidence;
}

function itemOf(item: RecordItem, own: UnderstoodItem, condition: string, doubts: readonly Doubt[]): ImportedItem {
  const { deadline, targets, responsibles } = own;
  const { number, sectionNumber, section, content, expectedResult, indicator, mark, annex } = item;
  return {
    code: own.item.code ?? '',
    number,
    level: 'row',
    sectionNumber,
    section,
    title: item.activity === '' ? content : item.activity,
    content: item.activity === '' ? '' : content,
    deadline: { ...deadline, said: saidDeadline(deadline) },
    expectedResult,
    indicator,
    targets,
    responsibles,
    mark,
    annex,
    condition,
    confidence: confidenceOf(deadline, doubts),
  };
}

/** Sections in their order; the same heading after another begins a section anew. */
function sectionsOf(items: readonly RecordItem[]): ImportedRoadmap['sections'] {
  const sections: { number: string; title: string; items: number; annex: string }[] = [];
  for (const { sectionNumber: number, section: title, annex } of items) {
    const last = sections[sections.length - 1];
    if (last && last.number === number && last.title === title && last.annex === annex) last.items += 1;
    else sections.push({ number, title, items: 1, annex });
  }
  return sections.flatMap(({ number, title, items: count }) =>
    number === '' && title === '' ? [] : [{ number, title, items: count }],
  );
}

function countsOf(understood: readonly UnderstoodItem[]): ImportedCounts {
  const lost = understood.filter(({ deadline }) => deadline.kind === 'undefined').length;
  const asked = understood.filter(({ deadline: { kind, confidence } }) => kind !== 'undefined' && confidence === 'ask');
  const roles = understood.flatMap(({ responsibles }) =>
    responsibles.flatMap(({ kind, role, person, raw }) => (kind === 'state' ? [] : [person ?? role ?? raw])),
  );
  return {
    rows: understood.length,
    understood: understood.length - lost - asked.length,
    asked: asked.length,
    notUnderstood: lost,
    targets: targetsOnce(understood).length,
    roles: new Set(roles).size,
  };
}
