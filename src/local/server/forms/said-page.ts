import { escaped } from '../../html';
import { STYLE } from './form-style';
import { words } from './words';

/** A page of a questionnaire around its HTML. @param style What its look has beyond that of the others. */
export const page = (title: string, html: string, style?: string): string => `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style>${style === undefined ? '' : `<style>${style}</style>`}</head>
<body><main>${html}</main></body></html>
`;

/** A page that says one thing in place of the questions. */
export const saidPage = (title: string, text: string): string => page(title, card(title, text, ''));

/** What whoever has answered sees. @param edit Where the answer can be changed. @param again Where one can answer anew. */
export function thanksPage(
  title: string,
  confirmation: string,
  edit: string | undefined,
  again: string | undefined,
): string {
  const link = (address: string | undefined, text: string) =>
    address === undefined ? '' : `<a href="${escaped(address)}">${text}</a>`;
  const links = `${link(edit, words.change)}${link(again, words.another)}`;
  const said = confirmation.trim() === '' ? words.thanks : confirmation;
  return page(title, card(title, said, links === '' ? '' : `<p class="links">${links}</p>`));
}

const card = (title: string, text: string, below: string): string =>
  `<section class="card top"><h1>${escaped(title)}</h1><p class="text" role="status">${escaped(text)}</p>${below}</section>`;
