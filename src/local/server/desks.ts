import { randomUUID } from 'node:crypto';
import type { Answer, Question } from '../services/options';
import type { Shown } from '../state';
import type { OfficeEvent } from './api';

/** A page of the add-in that is open in a window. */
interface Frame {
  readonly window: string;
  readonly place: 'sidebar' | 'dialog';
  readonly html: string;
}

/** What the add-in has put before each person: pages and questions, by ids that nobody can guess. */
export interface Desks {
  /** How an execution reaches the window in which the person acts. */
  show(window: string, shown: Shown): void;
  ask(window: string, question: Question): Promise<Answer>;
  frame(id: string): Frame | undefined;
  /** False when the question has been answered already or is another window's. */
  answer(window: string, ask: string, answer: Answer): boolean;
  /** The window is gone: its questions are closed, its pages forgotten. */
  clear(window: string): void;
}

/** The width of Google's sidebars; a dialog for which the script names no size. */
const SIDEBAR = { width: 300, height: 0 };
const DIALOG = { width: 600, height: 400 };

interface Asked {
  readonly window: string;
  readonly resolve: (answer: Answer) => void;
}

export function createDesks(
  isOpen: (window: string) => boolean,
  tell: (window: string, event: OfficeEvent) => void,
): Desks {
  const frames = new Map<string, Frame>();
  const asked = new Map<string, Asked>();
  return {
    show(window, shown) {
      if (!isOpen(window)) return;
      if (shown.kind === 'sidebar' || shown.kind === 'dialog') {
        const { kind: place, title, content: html } = shown;
        for (const [id, each] of frames) if (each.window === window && each.place === place) frames.delete(id);
        const frame = randomUUID();
        frames.set(frame, { window, place, html });
        tell(window, { kind: 'frame', frame, place, title, ...sizeOf(shown) });
      } else for (const event of eventsOf(shown)) tell(window, event);
    },
    ask(window, { title, text, buttons, prompt }) {
      if (!isOpen(window)) return Promise.resolve({ button: 'CLOSE' });
      const ask = randomUUID();
      return new Promise((resolve) => {
        asked.set(ask, { window, resolve });
        tell(window, { kind: 'ask', ask, title, text, buttons, prompt });
      });
    },
    frame: (id) => frames.get(id),
    answer(window, ask, answer) {
      const question = asked.get(ask);
      if (question?.window !== window) return false;
      asked.delete(ask);
      question.resolve(answer);
      return true;
    },
    clear(window) {
      for (const [id, each] of frames) if (each.window === window) frames.delete(id);
      for (const [id, each] of asked) {
        if (each.window !== window) continue;
        asked.delete(id);
        each.resolve({ button: 'CLOSE' });
      }
    },
  };
}

function sizeOf({ kind, width, height }: Shown): { readonly width: number; readonly height: number } {
  if (kind === 'sidebar') return SIDEBAR;
  return { width: width ?? DIALOG.width, height: height ?? DIALOG.height };
}

function eventsOf({ kind, title, content, sheetId, row, column, rows, columns }: Shown): OfficeEvent[] {
  if (kind === 'toast') return [{ kind, title, text: content }];
  if (kind !== 'select' || sheetId === undefined) return [];
  const hasPlace = row !== undefined && column !== undefined && rows !== undefined && columns !== undefined;
  return [{ kind, sheet: sheetId, ...(hasPlace && { place: { row, column, rows, columns } }) }];
}
