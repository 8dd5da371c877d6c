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
  /** Pixels, as far as the script has said. */
  readonly size: { width?: number; height?: number } = {};

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

  setWidth(width: number): Face {
    this.size.width = width;
    return open(this);
  }

  setHeight(height: number): Face {
    this.size.height = height;
    return open(this);
  }

  getContent() {
    return this.content;
  }
}
describe(HtmlOutput, 'HtmlService.HtmlOutput', MEMBERS);

const APP_MEMBERS = {
  createHtmlOutput: 'other (string)',
  createHtmlOutputFromFile: 'other (string)',
} as const satisfies Partial<Record<keyof AppFace, string>>;

/** https://developers.google.com/apps-script/reference/html/html-service */
class HtmlService extends ServiceObject {
  createHtmlOutput(html: string): Face {
    return open(new HtmlOutput(this.execution, html));
  }

  createHtmlOutputFromFile(filename: string): Face {
    const html = this.execution.outside.page(filename);
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return open(new HtmlOutput(this.execution, html));
  }
}
describe(HtmlService, 'HtmlService', APP_MEMBERS);

export function htmlService(execution: Execution): AppFace {
  return open(new HtmlService(execution));
}
