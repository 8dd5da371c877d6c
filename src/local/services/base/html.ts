import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.HTML.HtmlOutput;
type AppFace = GoogleAppsScript.HTML.HtmlService;

const MEMBERS = {
  setTitle: 'other (string)',
  setWidth: 'other (int)',
  setHeight: 'other (int)',
  getContent: 'other ()',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  title = '';

  constructor(
    execution: Execution,
    readonly content: string,
  ) {
    super(execution);
  }

  setTitle(title: string): Face {
    this.title = title;
    return open(this);
  }

  setWidth(): Face {
    return open(this);
  }

  setHeight(): Face {
    return open(this);
  }

  getContent() {
    return this.content;
  }
}
describe(HtmlOutput, 'HtmlService.HtmlOutput', MEMBERS);

const APP_MEMBERS = { createHtmlOutput: 'other (string)' } as const satisfies Partial<Record<keyof AppFace, string>>;

class HtmlService extends ServiceObject {
  createHtmlOutput(html: string): Face {
    return open(new HtmlOutput(this.execution, html));
  }
}
describe(HtmlService, 'HtmlService', APP_MEMBERS);

export function htmlService(execution: Execution): AppFace {
  return open(new HtmlService(execution));
}
