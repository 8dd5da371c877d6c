import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import type { Answer } from '../options';
import { HtmlOutput } from './html';
import { Menu } from './menu';
import { checkConsent } from './script';

type Face = GoogleAppsScript.Base.Ui;
type Response = GoogleAppsScript.Base.PromptResponse;

const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('Ui.ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

const MEMBERS = {
  createMenu: 'other (string)',
  alert: 'ui (string) (string,any) (string?,string,any)',
  prompt: 'ui (string) (string,any) (string?,string,any)',
  showModalDialog: 'ui (HtmlOutput,string)',
  showSidebar: 'ui (HtmlOutput)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** Whatever is shown is recorded, and answered at once. https://developers.google.com/apps-script/reference/base/ui */
export class Ui extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  face(): Face {
    return open(this, { Button, ButtonSet });
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return open(new Menu(this.execution, caption));
  }

  alert(...given: unknown[]) {
    return Button[this.ask('Ui.alert', given).button];
  }

  prompt(...given: unknown[]): Response {
    return open(new PromptResponse(this.execution, this.ask('Ui.prompt', given)));
  }

  showModalDialog(output: unknown, title: string): void {
    checkConsent(this.execution, 'Ui.showModalDialog', [CONTAINER_UI]);
    this.execution.shown.push({ kind: 'dialog', title, content: behind(output, HtmlOutput)?.content ?? '' });
  }

  showSidebar(output: unknown): void {
    checkConsent(this.execution, 'Ui.showSidebar', [CONTAINER_UI]);
    const { title = '', content = '' } = behind(output, HtmlOutput) ?? {};
    this.execution.shown.push({ kind: 'sidebar', title, content });
  }

  /** The script stands still meanwhile, and its locks are lost. */
  private ask(method: string, given: readonly unknown[]): Answer {
    checkConsent(this.execution, method, []);
    const [title, content] = given.length === 3 ? given : ['', given[0]];
    const buttons = given.length === 1 ? ButtonSet.OK : given[given.length - 1];
    this.execution.shown.push({ kind: 'alert', title: String(title ?? ''), content: String(content) });
    this.execution.lock.held = false;
    const usual = buttons === ButtonSet.OK || buttons === ButtonSet.OK_CANCEL ? 'OK' : 'YES';
    return this.execution.options.answers?.shift() ?? { button: usual };
  }
}
describe(Ui, 'Ui', MEMBERS);

const RESPONSE = {
  getSelectedButton: 'other ()',
  getResponseText: 'other ()',
} as const satisfies Partial<Record<keyof Response, string>>;

class PromptResponse extends ServiceObject implements Pick<Response, keyof typeof RESPONSE> {
  constructor(
    execution: Execution,
    private readonly answer: Answer,
  ) {
    super(execution);
  }

  getSelectedButton() {
    return Button[this.answer.button];
  }

  getResponseText() {
    return this.answer.text ?? '';
  }
}
describe(PromptResponse, 'PromptResponse', RESPONSE);
