import { randomUUID } from 'node:crypto';
import { escaped } from '../../../html';
import type { EditProblem } from '../../../services/form-edit';
import { isQuestion } from '../../../services/forms/forms';
import type { BookForm } from '../../../state';
import { page } from '../said-page';
import type { Acted } from './acts';
import { type Draft, type DraftItem, isNew, staying } from './draft';
import { EDITOR_STYLE } from './editor-style';
import { areaHtml, cardHtml, cardId } from './item-card';
import { words } from './words';

/** The questions of a form as they are put before whoever changes them. */
export interface Editing {
  readonly form: BookForm;
  readonly draft: Draft;
  /** What keeps the draft from being saved. */
  readonly problems?: readonly EditProblem[];
  /** What the person is told at the top. */
  readonly said?: { readonly text: string; readonly isBad: boolean; readonly anew?: boolean };
  /** Where she goes on. */
  readonly at?: Pick<Acted, 'at' | 'by'>;
}

/** What is wrong with the form itself, and with its items by their keys. */
interface Wrong {
  readonly own: readonly string[];
  readonly items: ReadonlyMap<string, EditProblem['problem']>;
}

/** A page that works without a script: every button sends all of it, and only one of them has it saved. */
export function editorPage(editing: Editing): string {
  const { form, draft } = editing;
  const wrong = wrongIn(editing);
  const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  const fields = `${hidden('version', draft.version)}${hidden('ticket', randomUUID())}`;
  // Enter in a field presses the first button there is: one that does nothing.
  const guard = '<button disabled hidden></button>';
  const html = `${topHtml(editing)}${saidHtml(editing, wrong)}<form method="post" action="/forms/${escaped(form.id)}/edit" autocomplete="off" novalidate>${guard}${fields}${aboutHtml(draft, wrong)}${cardsHtml(editing, wrong).join('')}${BAR}</form>`;
  const isWrong = wrong.own.length > 0 || wrong.items.size > 0;
  return page(`${isWrong ? `${words.wrong}: ` : ''}${words.page} – ${form.title}`, html, EDITOR_STYLE);
}

const BAR = `<div class="bar"><button class="send" name="do" value="save">${words.save}</button><button class="tool" name="do" value="add">${words.addLast}</button></div>`;

function wrongIn({ draft, problems = [] }: Editing): Wrong {
  const kept = staying(draft);
  const items = problems.flatMap(({ item, problem }): [string, EditProblem['problem']][] => {
    const own = item === undefined ? undefined : kept[item];
    return own === undefined ? [] : [[own.key, problem]];
  });
  const own = problems.flatMap(({ item, problem }) => (item === undefined ? [ownProblem(problem)] : []));
  return { own, items: new Map(items) };
}

const ownProblem = (problem: EditProblem['problem']): string =>
  problem === 'untitled' ? words.untitledForm : words.problems[problem];

function topHtml({ form: { id, title } }: Editing): string {
  const link = `<p class="links"><a href="/forms/${escaped(id)}" target="_blank">${words.look}</a></p>`;
  return `<header class="card top"><h1>${words.page}</h1><p class="text"><strong>${escaped(title)}</strong></p><p class="text">${words.about}</p>${link}</header>`;
}

function saidHtml({ form, draft, said, at }: Editing, wrong: Wrong): string {
  const lines = [
    ...wrong.own.map((text) => `<li><a href="#about">${words.form}</a>: ${escaped(text)}</li>`),
    ...draft.items.flatMap((item) => lineHtml(draft, item, wrong)),
  ];
  if (lines.length > 0) {
    return `<div class="card summary" role="alert"><h2>${words.mend}</h2><ul>${lines.join('')}</ul></div>`;
  }
  if (said !== undefined) {
    const anew = `<p class="links"><a href="/forms/${escaped(form.id)}/edit" target="_blank">${words.anew}</a></p>`;
    const role = said.isBad ? 'class="card summary" role="alert"' : 'class="card said" role="status"';
    return `<div ${role}><p>${escaped(said.text)}</p>${said.anew ? anew : ''}</div>`;
  }
  return at === undefined ? '' : `<div class="card" role="status"><p>${words.unsaved}</p></div>`;
}

function lineHtml(draft: Draft, item: DraftItem, { items }: Wrong): string[] {
  const problem = items.get(item.key);
  if (problem === undefined) return [];
  return [`<li><a href="#${cardId(item)}">${escaped(nameIn(draft, item))}</a>: ${words.problems[problem]}</li>`];
}

/** What an item is called on the page: questions are counted, whatever else stands there is not. */
function nameIn({ items }: Draft, item: DraftItem): string {
  if (isNew(item)) return words.added;
  if (!isQuestion(item)) return words.kinds[item.kind];
  const number = items.filter(isQuestion).indexOf(item) + 1;
  return words.question(number);
}

/** What stands around the questions. */
function aboutHtml({ title, description, confirmation }: Draft, { own }: Wrong): string {
  const errors = own.map((text) => `<p class="error">${escaped(text)}</p>`).join('');
  const bad = own.length === 0 ? '' : ' aria-invalid="true" autofocus';
  const fields = [
    areaHtml('title', words.formTitle, title, 'short ask', bad),
    areaHtml('description', words.description, description, 'long'),
    areaHtml('confirmation', words.confirmation, confirmation, 'long'),
  ];
  return `<fieldset class="card about${own.length === 0 ? '' : ' bad'}" id="about"><legend>${words.form}</legend>${errors}${fields.join('')}</fieldset>`;
}

function cardsHtml({ form, draft, at }: Editing, { own, items: wrong }: Wrong): readonly string[] {
  const { items } = draft;
  const first = own.length === 0 ? items.find(({ key }) => wrong.has(key)) : undefined;
  return items.map((item, place) =>
    cardHtml({
      item,
      before: form.items.find(({ id }) => String(id) === item.key),
      name: nameIn(draft, item),
      problem: wrong.get(item.key),
      isFirst: place === 0,
      isLast: place === items.length - 1,
      focus: item === first ? 'problem' : at?.at === item.key ? at.by : undefined,
    }),
  );
}
