import { Window } from 'happy-dom';
import { afterEach, vi } from 'vitest';

const NAMES = [
  'document',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'HTMLDialogElement',
  'DOMRect',
  'ResizeObserver',
] as const;

/** A page for modules of the window, gone after each test. */
export function openPage(): Window {
  const window = new Window({ url: 'http://localhost:8787/' });
  vi.stubGlobal('window', window);
  for (const name of NAMES) vi.stubGlobal(name, window[name]);
  return window;
}

afterEach(() => {
  vi.unstubAllGlobals();
});
