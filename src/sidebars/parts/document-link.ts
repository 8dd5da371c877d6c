import { file } from '../../texts/review-sidebar';
import { h } from './dom';

/** A link to a document; on this machine it is a file, which the window opens and a page cannot. */
export function documentLink(link: string, title: string): HTMLElement {
  if (/^https?:\/\//i.test(link)) return h('p', {}, h('a', { href: link, target: '_blank', rel: 'noopener' }, title));
  return h('p', {}, file.path(link), ' ', h('span', { class: 'quiet' }, file.how));
}
