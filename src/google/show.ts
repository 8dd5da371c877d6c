import type { FilledIndicators } from '../commands/fill-indicators';
import type { PreparedWorkbook } from '../commands/set-up';
import type { Mend } from '../commands/workbook/noticed';
import { dayMonthYear } from '../tables/cell';
import type { Finding } from '../tables/finding';
import { indicators as indicatorsTable } from '../tables/indicators';
import * as text from '../text';

/** Pixels; a dialog with nothing to list is low. */
const HEIGHT = { list: 420, few: 160 };
const WIDTH = 520;

/** Text of people and of tabs as HTML: never a tag. */
function escaped(plain: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return plain.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const paragraph = (plain: string): string => `<p>${escaped(plain)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

/** A dialog over the sheet; https://developers.google.com/apps-script/guides/html/restrictions asks for a whole page. */
function dialog(title: string, height: number, ...parts: readonly string[]): void {
  const style =
    'body{font:14px/1.45 Arial,sans-serif;color:#202124}h3{font-size:14px;margin:14px 0 4px}p{margin:0 0 8px}ul{margin:0;padding-left:20px}';
  const page = `<!DOCTYPE html><html lang="ru"><head><base target="_blank"><style>${style}</style></head><body>${parts.join('')}</body></html>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(WIDTH).setHeight(height), title);
}

function findingsByTab(findings: readonly Finding[]): string {
  const tabs = [...new Set(findings.map(({ tab }) => tab))];
  return tabs
    .map((tab) => {
      const own = findings.filter((finding) => finding.tab === tab);
      const items = own.map(({ row, code, message }) => `${text.results.inRow(row, code)}: ${message}`);
      return `<h3>${escaped(text.results.inTab(tab, own.length))}</h3>${list(items)}`;
    })
    .join('');
}

function totals(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return findings.length === 0 ? text.results.indicatorsClean : text.results.found(errors, findings.length - errors);
}

export function showFilledIndicators({ asOf, indicators, findings }: FilledIndicators): void {
  const count = (kind: string) => indicators.filter((each) => each.kind === kind).length;
  const summary = text.results.indicators(dayMonthYear(asOf), count('computed'), count('entered'), count('blank'));
  const blank = indicators.filter(({ kind }) => kind === 'blank').map(({ code }) => code);
  dialog(
    text.menu.fillIndicators,
    findings.length > 0 ? HEIGHT.list : HEIGHT.few,
    paragraph(summary),
    blank.length === 0 ? '' : paragraph(text.results.toEnter(indicatorsTable.tab, blank)),
    paragraph(totals(findings)),
    findingsByTab(findings),
  );
}

/** Tells what was prepared and asks about each change that can be mended; answers the mends agreed to. */
export function showPrepared({ created, added, noticed, notCopied }: PreparedWorkbook): readonly Mend[] {
  const ui = SpreadsheetApp.getUi();
  if (notCopied !== '') ui.alert(text.menu.setUp, notCopied, ui.ButtonSet.OK);
  const agreed: Mend[] = [];
  for (const { message, mends } of noticed) {
    for (const mend of mends) {
      const question = `${message}\n\n${text.setUp.offer(mend.title ?? '')}`;
      if (ui.alert(text.menu.setUp, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) continue;
      agreed.push(mend);
      break;
    }
  }
  if (agreed.length > 0) return agreed;
  const lines = [
    text.setUp.ready,
    ...(created.length > 0 ? [text.setUp.created(created.length)] : []),
    ...(added.length > 0 ? [text.setUp.addedColumns(added.length)] : []),
    ...noticed.filter(({ mends }) => mends.length === 0).map(({ message }) => message),
  ];
  const first = created.length > 0 ? `\n\n${text.setUp.firstSteps}` : '';
  ui.alert(text.menu.setUp, lines.join('\n') + first, ui.ButtonSet.OK);
  return [];
}
