import type { HtmlNode } from './html-blocks';
import { withoutEntities } from './leftovers';

/** A node that is still being filled. */
interface Growing extends HtmlNode {
  readonly childNodes: HtmlNode[];
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source']);
const CELLS = ['td', 'th'];

/** What an opening tag ends, when a page leaves the end tags out, and the tags that it cannot end across. */
const ENDS: Readonly<Record<string, readonly [ended: readonly string[], within: readonly string[]]>> = {
  p: [['p'], [...CELLS, 'li', 'table', 'div']],
  li: [
    ['li', 'p'],
    ['ul', 'ol', ...CELLS],
  ],
  tr: [['tr', ...CELLS, 'p'], ['table']],
  td: [
    [...CELLS, 'p'],
    ['tr', 'table'],
  ],
  th: [
    [...CELLS, 'p'],
    ['tr', 'table'],
  ],
  tbody: [['thead', 'tbody', 'tr', ...CELLS], ['table']],
  table: [['p'], [...CELLS, 'li', 'div']],
};

/** What an end tag does not reach out of. */
const BOUNDS = ['table', ...CELLS];

/** Deeper than this no page is nested that a person wrote. */
const DEEPEST = 120;

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z0-9:]*)((?:\s|\/)[^<>]*)?>|[^<]+|</gi;
const UNREAD = /<(script|style|title|xml|head)(?![\w-])[\s\S]*?(?:<\/\1\s*>|$)/gi;

function element(name: string, attributes: string): Growing {
  const childNodes: HtmlNode[] = [];
  return {
    nodeName: name,
    childNodes,
    get textContent() {
      return childNodes.map(({ textContent }) => textContent ?? '').join('');
    },
    getAttribute(wanted) {
      const found = new RegExp(`(?:^|[\\s"'])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
        attributes,
      );
      return found ? withoutEntities(found[1] ?? found[2] ?? found[3] ?? '') : null;
    },
  };
}

const textNode = (text: string): HtmlNode => ({
  nodeName: '#text',
  childNodes: [],
  textContent: withoutEntities(text),
});

/** Reads HTML as browsers do, so far as documents need it: end tags may be missing, stray ones are passed over. */
export function htmlTree(html: string): HtmlNode {
  const root = element('body', '');
  const open: Growing[] = [root];
  const top = () => open[open.length - 1] ?? root;
  const close = (names: readonly string[], within: readonly string[], nearest = false) => {
    for (let at = open.length - 1; at > 0; at--) {
      const name = open[at]?.nodeName ?? '';
      if (within.includes(name)) return;
      if (names.includes(name)) open.length = at;
      if (nearest && names.includes(name)) return;
    }
  };
  for (const [token, slash, tag, attributes = ''] of html.replace(UNREAD, ' ').matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (!/^<[!?]/.test(token)) top().childNodes.push(textNode(token));
    } else if (slash === '/') {
      close([name], name === 'table' || CELLS.includes(name) ? [] : BOUNDS.filter((each) => each !== name), true);
    } else {
      const [ended, within] = ENDS[name] ?? [[], []];
      close(ended, within);
      const node = element(name, attributes);
      top().childNodes.push(node);
      if (!VOID.has(name) && !attributes.endsWith('/') && open.length < DEEPEST) open.push(node);
    }
  }
  return root;
}

/** Whether a text is the source of a page rather than a plan with a few tags left in it. */
export const isHtml = (text: string): boolean => /<table\b[\s\S]*<t[dh]\b/i.test(text);
