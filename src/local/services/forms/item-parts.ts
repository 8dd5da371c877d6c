import type { BookFormItem } from '../../state';
import type { Execution } from '../execution';
import { open, ServiceObject } from '../guard';
import { formById } from './forms';

/** What every item of a form has. */
export abstract class Part<Face> extends ServiceObject {
  constructor(
    execution: Execution,
    readonly formId: string,
    readonly id: number,
  ) {
    super(execution);
  }

  getId() {
    return this.kept().id;
  }

  getTitle() {
    return this.kept().title;
  }

  setTitle(title: string): Face {
    this.kept().title = title;
    return open(this);
  }

  setHelpText(text: string): Face {
    this.kept().help = text;
    return open(this);
  }

  /** Throws once the item has been deleted. */
  kept(): BookFormItem {
    const item = formById(this.execution, this.formId).items.find(({ id }) => id === this.id);
    if (item === undefined) throw new Error('The item has been deleted.');
    return item;
  }
}

export const PART = {
  getId: 'forms ()',
  getTitle: 'forms ()',
  setTitle: 'forms (string)',
  setHelpText: 'forms (string)',
} as const;

/** What every item that asks has. */
export abstract class Asking<Face> extends Part<Face> {
  setRequired(enabled: boolean): Face {
    this.kept().required = enabled;
    return open(this);
  }
}

export const ASKING = { ...PART, setRequired: 'forms (boolean)' } as const;
