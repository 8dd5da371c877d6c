import { byCode, isSigned } from '../ordered';
import type { Problem, RegisteredDocument, School } from '../school';

/** What is wrong in the register of documents today. */
export function checkDocuments(school: School, today: string): readonly Problem[] {
  const { documents } = school;
  const problems: Problem[] = [];
  const register = byCode(documents);
  const codes = new Map<string, RegisteredDocument>();
  const requisites = new Map<string, RegisteredDocument>();
  const ordered = new Set(school.pairs.flatMap(({ order, amendedBy }) => [order, amendedBy]));
  for (const document of documents) {
    const complain = (column: string, rule: Problem['rule'], severity: Problem['severity'], given?: Problem['given']) =>
      problems.push({ part: 'documents', line: document.line, column, rule, severity, ...(given && { given }) });
    const { code, kind, number, date, validUntil, amends } = document;
    const twin = code === undefined ? undefined : codes.get(code);
    if (twin) complain('code', 'codeDoubled', 'error', { line: twin.line });
    else if (code !== undefined) codes.set(code, document);
    if ((number === undefined) !== (date === undefined))
      complain(number === undefined ? 'number' : 'date', 'requisitesIncomplete', 'error');
    if (date !== undefined && date > today) complain('date', 'dateInFuture', 'error');
    if (date !== undefined && validUntil !== undefined && validUntil < date)
      complain('validUntil', 'validBeforeDated', 'error');
    if (amends !== undefined && !register.has(amends)) complain('amends', 'amendsUnknown', 'error');
    const same = `${kind} ${number} ${date?.slice(0, 4)}`;
    const first = requisites.get(same);
    if (isSigned(document) && first) complain('number', 'numberDoubled', 'warning', { line: first.line });
    else if (isSigned(document)) requisites.set(same, document);
    const forPairs = kind === 'pairOrder' || kind === 'pairAmendment';
    if (forPairs && document.status !== 'cancelled' && code !== undefined && !ordered.has(code))
      complain('code', 'orderWithoutPairs', 'warning');
  }
  return problems;
}
