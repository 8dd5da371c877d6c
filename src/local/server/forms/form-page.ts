import { escaped } from '../../html';
import { isQuestion } from '../../services/forms/forms';
import type { BookForm, BookFormItem } from '../../state';
import type { Given } from './given';
import { placeOf, questionHtml, titleOf } from './question';
import { page } from './said-page';
import { words } from './words';

/** A questionnaire as it is put before whoever answers. */
export interface Sheet {
  readonly form: BookForm;
  readonly given: Given;
  /** What is wrong with the answers, by the id of the item. */
  readonly problems: ReadonlyMap<number, string>;
  /** The key of the response that is being changed. */
  readonly edit?: string | undefined;
  /** Tells this page from every other: what is sent twice from one page is one response. */
  readonly ticket: string;
  /** The questions have been changed since they were answered. */
  readonly hasChanged?: boolean;
}

/** The questions as one page that works without a script. Whatever people have written is text in it. */
export function formPage(sheet: Sheet): string {
  const { form, edit, ticket, problems } = sheet;
  const first = form.items.find(({ id }) => problems.has(id));
  const items = form.items.map((item) => itemHtml(sheet, item, item === first));
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  const fields = `${hidden('ticket', ticket)}${edit === undefined ? '' : hidden('edit', edit)}`;
  const send = `<div class="end"><button class="send">${edit === undefined ? words.send : words.sendChanged}</button></div>`;
  const html = `${topHtml(sheet)}${summaryHtml(sheet)}<form method="post" action="/forms/${escaped(form.id)}" autocomplete="off" novalidate>${fields}${items.join('')}${send}</form>`;
  return page(`${first === undefined ? '' : `${words.wrong}: `}${form.title}`, html);
}

function topHtml({ form: { title, description, items }, edit }: Sheet): string {
  const text = description.trim() === '' ? '' : `<p class="text">${escaped(description)}</p>`;
  const editing = edit === undefined ? '' : `<p class="text" role="status">${words.editing}</p>`;
  const stars = items.some(({ required }) => required)
    ? `<p class="small"><span class="must" aria-hidden="true">*</span> – ${words.mustNote}</p>`
    : '';
  return `<header class="card top"><h1>${escaped(title)}</h1>${text}${editing}${stars}</header>`;
}

function summaryHtml({ form, problems, hasChanged = false }: Sheet): string {
  if (problems.size === 0 && !hasChanged) return '';
  const lines = form.items.flatMap((item) => {
    const problem = problems.get(item.id);
    if (problem === undefined) return [];
    return [
      `<li><a href="#${placeOf(item)}">${escaped(titleOf(item))}</a>${colonAfter(titleOf(item))} ${escaped(problem)}</li>`,
    ];
  });
  const said = hasChanged ? words.changed : words.mend;
  const list = lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
  return `<div class="card summary" role="alert"><h2>${said}</h2>${list}</div>`;
}

/** A title that ends with a mark of its own, as a question does, takes no other. */
const colonAfter = (title: string): string => (/[?!.…:]$/.test(title.trim()) ? '' : ':');

function itemHtml({ given, problems }: Sheet, item: BookFormItem, isFirst: boolean): string {
  const { id, title, help } = item;
  if (isQuestion(item)) {
    return questionHtml({ item, given: given.get(id) ?? [], problem: problems.get(id), isFirst });
  }
  const heading = title.trim() === '' ? '' : `<h2>${escaped(title)}</h2>`;
  const text = help.trim() === '' ? '' : `<p class="text">${escaped(help)}</p>`;
  return heading === '' && text === '' ? '' : `<div class="card section">${heading}${text}</div>`;
}
