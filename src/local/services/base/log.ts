import { constants } from '../guard';

/** Apps Script's console; what is written goes to the list, a line each. */
export function createConsole(lines: string[]): Console {
  const write = (...parts: unknown[]) => {
    lines.push(parts.map(text).join(' '));
  };
  return constants('console', { log: write, info: write, warn: write, error: write, time: ignore, timeEnd: ignore });
}

function ignore(): void {}

function text(part: unknown): string {
  if (typeof part === 'string') return part;
  if (part instanceof Error) return part.stack ?? String(part);
  return JSON.stringify(part) ?? String(part);
}
