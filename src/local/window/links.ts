import type { DocumentView } from '../server/api';
import type { Desk } from './desk';
import { formPath } from './form-path';
import { words } from './words';

const isPage = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim());

/** What a link is called; undefined when a text is none. */
export function linkName(desk: Desk, text: string): string | undefined {
  if (isPage(text)) return words.link.open(text.trim());
  const found = text === '' ? undefined : desk.documentAt(text);
  return found && words.link.open(found.name);
}

/**
 * Opens what a cell or a page of the add-in links to: a document here, a questionnaire or a page of the web in another tab
 * of the browser.
 */
export function followLink(
  desk: Desk,
  link: string,
  preview: (document: DocumentView) => void,
  say: (text: string) => void,
): void {
  const found = desk.documentAt(link);
  if (found?.kind === 'document') preview(found);
  else if (found) openElsewhere(found.address);
  else if (isPage(link)) openElsewhere(formPath(link) ?? link.trim());
  else if (link.trim() !== '') say(words.link.lost);
}

function openElsewhere(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
