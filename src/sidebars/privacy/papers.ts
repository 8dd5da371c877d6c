import { privacy } from '../../texts/privacy-sidebar';
import { call } from '../parts/call';
import { documentLink } from '../parts/document-link';
import { button, type Child, h } from '../parts/dom';

const text = privacy.papers;

const PAPERS = {
  printDataDictionary: [text.dictionary, text.dictionaryWhat],
  archiveYear: [text.archive, text.archiveWhat],
  printDestructionAct: [text.act, text.actWhat],
} as const;

/** The command that prints a paper. */
export type PaperName = keyof typeof PAPERS;

export interface Printed {
  readonly link: string;
  readonly title: string;
  /** How many people something is still kept of. */
  readonly toRemove: number;
}

export async function printPaper(name: PaperName): Promise<Printed> {
  if (name === 'archiveYear') {
    const { archive, toRemove } = await call('archiveYear', {});
    return { link: archive?.link ?? '', title: archive?.title ?? '', toRemove: toRemove.length };
  }
  const { link = '', title = '' } = await call(name, {});
  return { link, title, toRemove: 0 };
}

/** The papers on personal data, and the one that was printed last. */
export function papersView(printed: Printed | undefined, print: (name: PaperName) => void): Child[] {
  return [
    h('h2', {}, text.title),
    ...(printed === undefined ? [] : [ready(printed)]),
    ...(Object.keys(PAPERS) as PaperName[]).flatMap((name) => [
      h(
        'div',
        { class: 'actions' },
        button(PAPERS[name][0], () => print(name), { id: name }),
      ),
      h('p', { class: 'quiet' }, PAPERS[name][1]),
    ]),
  ];
}

const ready = ({ link, title, toRemove }: Printed): HTMLElement =>
  h(
    'div',
    { class: 'note good', id: 'printed' },
    h('p', {}, `✓ ${text.ready(title)}`),
    documentLink(link, text.open),
    ...(toRemove > 0 ? [h('p', {}, text.toRemove(toRemove))] : []),
  );
