import { type BuiltBundle, readBundle } from './bundle';
import { summaryOf } from './estimate';
import { closeOffice, openOffice, saveOffice } from './folder/office-folder';
import { formsAddress, USUAL_PORT } from './forms-address';
import { formNamed, submissionOf } from './named-answers';
import { openRealm, type RealmOptions } from './realm';
import { clockOf } from './run-command';
import { givenBefore } from './server/forms/given';
import { problemsOf } from './server/forms/problems';
import { words as said } from './server/forms/words';
import type { Saved, Submission, Submitted } from './services/options';
import type { BookForm, OfficeState, SubmitTrigger } from './state';
import { isForSubmitted } from './triggers';
import { Trouble } from './trouble';
import { words } from './words';

/** A response as the command line tells of it. */
interface Answered {
  readonly response: string;
  /** Where it can be changed. */
  readonly edit: string;
  /** The row of its tab. */
  readonly row?: number;
}

/**
 * Answers a questionnaire of a book on disk as a person does in a browser, and runs the triggers that are told of it; the
 * answer is plain JSON.
 * @throws Trouble when the book, the questionnaire or what is given cannot be had.
 */
export async function answerForm(
  book: string,
  name: string,
  json: string,
  today: string | undefined,
  built?: BuiltBundle,
) {
  const bundle = built ?? (await readBundle());
  const { state, warnings } = await openOffice(book);
  try {
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    const form = formNamed(state, name);
    const submission = submissionOf(form, json);
    refuseBad(form, submission);
    const { submitted, saved, calls } = answerIn(bundle, state, submission, today);
    const files = await saveOffice(book, saved);
    return { ok: true, value: told(form, submitted), calls, files } as const;
  } finally {
    await closeOffice(book);
  }
}

/** @throws Trouble for what the page of the questionnaire would not take, question by question. */
function refuseBad(form: BookForm, { answers, edit }: Submission): void {
  if (!form.open) throw new Trouble(said.closed);
  if (edit !== undefined && !form.editable) throw new Trouble(said.noEdit);
  const problems = problemsOf(form, givenBefore({ answers }));
  const titled = form.items.flatMap(({ id, title }) => {
    const problem = problems.get(id);
    return problem === undefined ? [] : [`«${title}»: ${problem}`];
  });
  if (titled.length > 0) throw new Trouble(titled.join(' '));
}

function answerIn(bundle: BuiltBundle, state: OfficeState, submission: Submission, today: string | undefined) {
  const base = {
    servicesCode: bundle.services,
    pages: bundle.pages,
    documentsFolder: words.documentsFolder,
    formsAddress: formsAddress(USUAL_PORT),
    ...clockOf(today),
  };
  const hand = openRealm({ ...base, state, scripts: [] });
  const outcome = hand.act(submission);
  const first = hand.close();
  if ('refused' in outcome) throw new Trouble(said.noEdit);
  const { submitted } = outcome;
  let saved = first.state;
  const calls = [...first.calls];
  for (const trigger of (first.state.triggers ?? []).filter(isForSubmitted)) {
    const run = fired({ ...base, state: saved, scripts: [bundle.code] }, trigger, submitted);
    saved = run.state;
    calls.push(...run.calls);
  }
  return { submitted, saved, calls: summaryOf(calls) };
}

/** What a trigger made of the response. One that fails is told of to developers and harms nothing. */
function fired(options: RealmOptions, { id, handler, owner }: SubmitTrigger, submitted: Submitted): Saved {
  const { sheetId, row, values } = submitted;
  const realm = openRealm({ ...options, headless: true, user: owner });
  try {
    if (sheetId !== undefined && row !== undefined && values) realm.submit({ trigger: id, sheetId, row, values });
  } catch {
    process.stderr.write(`${handler} failed.\n`);
  }
  return realm.close();
}

const linkTo = ({ id }: BookForm, key: string): string => `${formsAddress(USUAL_PORT)}${id}?edit=${key}`;

function told(form: BookForm, { response, editKey, row }: Submitted): Answered {
  return { response, edit: linkTo(form, editKey), ...(row === undefined ? {} : { row }) };
}
