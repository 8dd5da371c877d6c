import type { ReadRoadmap } from '../../domain/roadmap/import/source';
import { roadmapYear } from '../../domain/roadmap/roadmap-context';
import type { Office } from '../../office';
import { replies } from '../../texts/import-result';
import { type Examination, examine } from '../workbook/examine';
import { type Opener, opener } from '../workbook/workbook';
import { type Composed, composed, FILLING, type NewRoadmap } from './compose';
import { type ImportedRoadmap, importedOf } from './imported';
import { passportOf, passportTexts } from './passport-of';
import { finishChange } from './pending-change';
import { ROADMAP_TABLES } from './roadmap-tabs';
import { valuesOf } from './rows-of';
import { saysAlready } from './same-roadmap';
import { writeRoadmap } from './write-roadmap';

/**
 * Puts a roadmap that was read in the place of the one there is, unless the tabs say all of it already.
 *
 * @param year The school year it was asked for, told where «Настройки» has another.
 */
export function takeIn(
  office: Office,
  { record, joined, doubts }: ReadRoadmap,
  isPreview: boolean,
  year?: string,
): ImportedRoadmap {
  if (!isPreview) finishChange(office);
  const open = openedOnce(opener(office));
  const { layout, passport, items } = record;
  const wanted: NewRoadmap = { rows: items.map(valuesOf), passport: passportTexts(passport, layout) };
  const plan = composed(office, open, wanted);
  const isThere = saysAlready(plan.current, wanted) && office.memory()[FILLING] !== plan.digest;
  const examination = isThere ? examine(office, open) : plan.examination;
  const told = importedOf(record, examination.roadmap.items, doubts);
  const findings = findingsOf(examination);
  const about = yearWords(examination, year);
  const rest = { ...told, joined, findings, archived: '' };
  if (isPreview) return { ...withoutCodes(rest), written: false, message: replies.preview(items.length) + about };
  if (isThere) return { ...rest, written: false, message: replies.already + about };
  const archived = writeRoadmap(office, plan, yearOf(plan));
  return { ...rest, archived, written: true, message: replies.written(items.length, archived) + about };
}

/** What to say where «Настройки» has another school year than the roadmap: it is never changed silently. */
export function yearWords({ school }: Examination, year: string | undefined): string {
  const { schoolYear = '' } = school.settings;
  return year === undefined || year === schoolYear ? '' : replies.otherYear(year, schoolYear);
}

/** What is found in the tabs of the roadmap. */
function findingsOf({ findings }: Examination): ImportedRoadmap['findings'] {
  const tabs = new Set<string>(Object.values(ROADMAP_TABLES).map(({ tab }) => tab));
  return findings.filter(({ tab }) => tabs.has(tab));
}

/** Codes that were not given to anything yet lead nowhere. */
function withoutCodes<Told extends Pick<ImportedRoadmap, 'items' | 'findings'>>(told: Told): Told {
  return {
    ...told,
    items: told.items.map((item) => ({ ...item, code: '' })),
    findings: told.findings.map((finding) => ({ ...finding, code: '' })),
  };
}

/** The school year of the roadmap that is there now, `2025/2026`; undefined where nothing tells it. */
export function yearOf({ current, examination }: Pick<Composed, 'current' | 'examination'>): string | undefined {
  const { passport } = passportOf(current.passport.reading.rows);
  const from = roadmapYear(passport, examination.school.settings.schoolYear);
  return from === undefined ? undefined : `${from}/${from + 1}`;
}

/** Reads every tab at most once, whoever asks for it. */
export function openedOnce(open: Opener): Opener {
  const opened = new Map<string, unknown>();
  return (table) => {
    const tab = (opened.get(table.id) as never) ?? open(table);
    opened.set(table.id, tab);
    return tab;
  };
}
