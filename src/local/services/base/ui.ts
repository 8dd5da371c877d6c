import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';
import type { Answer, Answered, Question } from '../options';
import { fromOutside, show } from '../show';
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

type ButtonName = Answer['button'];

/** The buttons of a set as Google lays them out. */
const SETS: ReadonlyMap<unknown, readonly ButtonName[]> = new Map<unknown, readonly ButtonName[]>([
  [ButtonSet.OK, ['OK']],
  [ButtonSet.OK_CANCEL, ['OK', 'CANCEL']],
  [ButtonSet.YES_NO, ['YES', 'NO']],
  [ButtonSet.YES_NO_CANCEL, ['YES', 'NO', 'CANCEL']],
]);

/** https://developers.google.com/workspace/add-ons/concepts/dialogs#custom_sidebars */
const SIDEBAR_WIDTH = 300;

/** Whatever is shown is recorded; without a host questions are answered at once. https://developers.google.com/apps-script/reference/base/ui */
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
    const { content = '', size = {} } = behind(output, HtmlOutput) ?? {};
    show(this.execution, { kind: 'dialog', title, content, ...size });
  }

  showSidebar(output: unknown): void {
    checkConsent(this.execution, 'Ui.showSidebar', [CONTAINER_UI]);
    const { title = '', content = '' } = behind(output, HtmlOutput) ?? {};
    show(this.execution, { kind: 'sidebar', title, content, width: SIDEBAR_WIDTH });
  }

  private ask(method: 'Ui.alert' | 'Ui.prompt', given: readonly unknown[]): Answer {
    checkConsent(this.execution, method, []);
    const [title, content] = given.length === 3 ? given : ['', given[0]];
    const buttons = SETS.get(given.length === 1 ? ButtonSet.OK : given[given.length - 1]) ?? [];
    const prompt = method === 'Ui.prompt';
    return answered(this.execution, {
      title: String(title ?? ''),
      text: String(content),
      buttons: [...buttons],
      prompt,
    });
  }
}
describe(Ui, 'Ui', MEMBERS);

/**
 * Asks the person: the script stands still meanwhile, what it wrote is in the file, its locks are lost, and when it goes on
 * the book may be another. https://developers.google.com/apps-script/reference/base/ui#alertprompt
 */
function answered(execution: Execution, question: Question): Answer {
  const { outside, options, shown, lock } = execution;
  const { ask } = outside;
  if (ask !== undefined) execution.pending.apply();
  shown.push({ kind: 'alert', title: question.title, content: question.text });
  lock.held = false;
  if (ask === undefined) return options.answers?.shift() ?? { button: question.buttons[0] ?? 'OK' };
  const reply = fromOutside(() => ask(JSON.stringify(question), JSON.stringify(execution.state)));
  const { answer, state }: Answered = JSON.parse(reply);
  execution.state = state;
  return answer;
}

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
