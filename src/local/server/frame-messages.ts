/**
 * What a page of a sidebar or dialog and the window around it say to each other by `postMessage`. The page is sandboxed
 * without an origin of its own, so that it reaches nothing but the window: the window knows it by `event.source`, and
 * posts to it with the target `*`.
 */

/** From the page to the window. */
export type FrameMessage = FrameCall | FrameWish;

/** `google.script.run.name(…)`: the window asks the server by the request `run` and posts a FrameReply with the same id. */
export interface FrameCall {
  readonly nastavnik: 'run';
  readonly id: number;
  readonly name: string;
  /** A JSON array of the arguments. */
  readonly json: string;
}

export type FrameWish =
  /** `google.script.host.close()` */
  | { readonly nastavnik: 'close' }
  /** Escape that the page has no use for: a dialog closes, a sidebar gives the keyboard back to the sheet. */
  | { readonly nastavnik: 'escape' }
  /** `google.script.host.editor.focus()` */
  | { readonly nastavnik: 'focus' }
  /** `google.script.host.setWidth(pixels)` and `setHeight`: only a dialog follows. */
  | { readonly nastavnik: 'resize'; readonly width?: number; readonly height?: number }
  /**
   * A click on a link to one of the add-in's own files, which here are no addresses of the web: the window opens the
   * document whose DocumentView has this `link`; or to a questionnaire, which it opens on the port on which it is served
   * now. Links to the web open by themselves.
   */
  | { readonly nastavnik: 'open'; readonly link: string };

/** From the window to the page: how a call has ended. */
export type FrameReply =
  | { readonly nastavnik: 'done'; readonly id: number; readonly ok: true; readonly json: string }
  | { readonly nastavnik: 'done'; readonly id: number; readonly ok: false; readonly message: string };
