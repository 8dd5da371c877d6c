import type { Paper } from '../../documents/papers';
import type { Office } from '../../office';
import type { DocumentKind } from '../../tables/words';
import type { Examination } from '../workbook/examine';
import { writeChanges } from '../workbook/workbook';
import { codeToRemember, knownPaper, newDocumentCode, register, rememberNew } from './register';

/** A paper that has been printed. */
export interface PrintedPaper {
  /** Its code in the register. */
  readonly document: string;
  readonly link: string;
  readonly title: string;
}

/**
 * Writes a paper as a document and registers it as a draft; the next one under the same key is written in its place, under
 * the same link, until it has a number and a date of its own. Its code is remembered before anything is made: a run that
 * dies later finds its paper by this code again.
 *
 * @param key Under which the paper is remembered: `printed.` and what it is.
 */
export function printPaper(
  office: Office,
  examination: Examination,
  key: string,
  kind: DocumentKind,
  paper: Paper,
): PrintedPaper {
  const { tabs, changes } = examination;
  const known = knownPaper(examination, office.memory(), key);
  const code = known.code ?? newDocumentCode(examination);
  writeChanges(office, tabs.documents, changes.documents);
  rememberNew(office, { [key]: code, ...codeToRemember(examination, code) });
  const stored = office.putDocument(paper, code);
  register(office, tabs.documents, [], { ...stored, code, row: known.row, kind });
  return { document: code, link: stored.link, title: stored.title };
}
