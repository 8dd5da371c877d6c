import { appearance } from './appearance';
import type { Behaviour } from './behaviour';
import { openWorkplace, type Workplace } from './bench';
import { drive } from './drive';
import { driveSheet } from './drive-sheet';
import { forms } from './forms';
import { geometry } from './geometry';
import { mail } from './mail';
import { protection } from './protection';
import { selection } from './selection';
import { services } from './services';
import { sheets } from './sheets';
import { triggers } from './triggers';
import { typedText } from './typed-text';
import { validation } from './validation';
import { values } from './values';

const TITLE = 'Самопроверка платформы';
const WORKS = 'работает';
const LATER = 'не проверено: вышло время, запустите ещё раз';
/** Apps Script ends an execution after six minutes. */
const TIME_BUDGET = 5 * 60 * 1000;

const behaviours: readonly Behaviour[] = [
  ...typedText,
  ...values,
  ...appearance,
  ...geometry,
  ...sheets,
  ...validation,
  ...protection,
  ...selection,
  ...drive,
  ...driveSheet,
  ...triggers,
  ...forms,
  ...mail,
  ...services,
];

export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu(TITLE).addItem('Проверить', 'checkPlatform').addToUi();
}

/**
 * Checks every behaviour and writes a line for each into its own tab. What the last run had no time for is checked first,
 * and alone: press again until nothing is left.
 */
export function checkPlatform(): void {
  const started = Date.now();
  const known = unfinishedReport();
  const workplace = openWorkplace();
  const lines = behaviours.map((behaviour) => {
    const before = known.get(behaviour.name) ?? LATER;
    const isDue = before === LATER && Date.now() - started < TIME_BUDGET;
    return [behaviour.name, isDue ? verdict(behaviour, workplace) : before, behaviour.source];
  });
  workplace.close();
  report([['Поведение', 'Итог', 'Источник'], ...lines]);
}

/** For the tests of the local office: the names as a JSON array. */
export function behaviourNames(): string {
  return JSON.stringify(behaviours.map(({ name }) => name));
}

/** For the tests of the local office: the verdict on one behaviour. */
export function checkBehaviour(index: string): string {
  const behaviour = behaviours[Number(index)];
  if (behaviour === undefined) throw new Error(`Нет поведения с номером ${index}.`);
  const workplace = openWorkplace();
  const line = verdict(behaviour, workplace);
  workplace.close();
  return line;
}

function verdict(behaviour: Behaviour, workplace: Workplace): string {
  try {
    behaviour.check(workplace.bench);
    return WORKS;
  } catch (error) {
    return `не так: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    workplace.tidy();
  }
}

/** The verdicts of the last run by name, if it ran out of time; nothing if it came to its end. */
function unfinishedReport(): ReadonlyMap<string, string> {
  const lines = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TITLE)?.getDataRange().getValues() ?? [];
  const verdicts = new Map(lines.slice(1).map(([name, line]) => [String(name), String(line)]));
  return [...verdicts.values()].includes(LATER) ? verdicts : new Map();
}

function report(lines: string[][]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(TITLE) ?? book.insertSheet(TITLE, book.getSheets().length);
  const height = Math.max(lines.length, sheet.getLastRow());
  const padded = [...lines, ...Array.from({ length: height - lines.length }, () => ['', '', ''])];
  sheet.getRange(1, 1, height, 3).setNumberFormat('@').setValues(padded);
  sheet.setFrozenRows(1);
  [460, 420, 420].forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  book.setActiveSheet(sheet);
}
