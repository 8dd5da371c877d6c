import { describe, expect, it } from 'vitest';
import type { RealmOptions } from '../../../src/local/realm';
import type { OfficeState } from '../../../src/local/state';
import { formOf } from '../../commands/forms';
import { inOffice } from '../in-office';
import { makeState } from '../make-state';

const FORM = `Drive.Files.create({ name: 'Анкета', mimeType: 'application/vnd.google-apps.form' }).id`;

/** Runs the body with a fresh form at hand. */
const withForm = (body: string, options: Partial<RealmOptions> = {}) =>
  inOffice(`const id = ${FORM}; const form = FormApp.openById(id); ${body}`, options);

const state = (body: string): OfficeState => withForm(body).saved.state;

describe('a form', () => {
  it('is made as a file, without title or items, and takes nothing until it is published', () => {
    const body = `return [form.getTitle(), form.getItems().length, form.isPublished(), form.isAcceptingResponses(),
      form.supportsAdvancedResponderPermissions(), form.getId() === id, Drive.Files.get(id, { fields: 'webViewLink' }).webViewLink.includes(id)]`;
    expect(withForm(body).value).toEqual(['', 0, false, false, true, true, true]);
  });

  it('takes responses once published, and no more when told so', () => {
    const body = `form.setPublished(true); const first = form.isAcceptingResponses(); form.setAcceptingResponses(false);
      return [first, form.isPublished(), form.isAcceptingResponses()]`;
    expect(withForm(body).value).toEqual([true, true, false]);
  });

  it('keeps what stands around the questions', () => {
    const body = `form.setTitle('Т').setDescription('О').setConfirmationMessage('С').setAllowResponseEdits(true)
      .setCollectEmail(false).setLimitOneResponsePerUser(false).setShuffleQuestions(false)`;
    expect(formOf(state(body))).toMatchObject({ title: 'Т', description: 'О', confirmation: 'С', editable: true });
  });

  it('is answered and changed at Google where the office serves no forms', () => {
    const { value } = withForm('return [id, form.getPublishedUrl(), form.getEditUrl()]');
    const [id] = value as string[];
    expect(value).toEqual([
      id,
      `https://docs.google.com/forms/d/e/${id}/viewform`,
      `https://docs.google.com/forms/d/${id}/edit`,
    ]);
  });

  it.each([
    [`FormApp.openById('nobody')`, /No item with the given ID could be found/],
    [`FormApp.create('Анкета')`, /FormApp.create is not part of the local office/],
    [`form.setTitle('')`, /cannot be empty/],
    [`form.setCollectEmail(true)`, /setCollectEmail\(true\) is not part/],
    [`form.setAcceptingResponses(true)`, /unpublished/],
    [`form.setDestination('SPREADSHEET', book().getId())`, /not part of the local office/],
    [`form.setDestination(FormApp.DestinationType.SPREADSHEET, 'other')`, /not part of the local office/],
    [`form.setDescription(1)`, /The parameters \(number\) don't match the method signature for FormApp.Form.setDescri/],
    [`form.getResponses('2026')`, /The parameters \(String\) don't match/],
    [`form.deleteResponse('nobody')`, /does not exist/],
    [`form.addMultipleChoiceItem().setChoiceValues([])`, /empty/],
    [`form.addCheckboxItem().setChoiceValues(['a', 'a'])`, /duplicate choice values/],
    [`form.addScaleItem().setBounds(2, 5)`, /out of bounds/],
    [`form.addScaleItem().setBounds(1, 11)`, /out of bounds/],
    [`form.addTextItem(); form.getItems()[0].asCheckboxItem()`, /Invalid conversion for item type: TEXT/],
    [`form.addTextItem().setValidation('У-0001')`, /don't match the method signature for FormApp.TextItem.setValidat/],
    [`form.addListItem()`, /Form.addListItem is not part/],
    [`const item = form.addTextItem(); form.deleteItem(form.getItems()[0]); item.getTitle()`, /has been deleted/],
    [`form.createResponse().getId()`, /not been submitted/],
    [`form.createResponse().submit()`, /not currently accepting/],
    [`form.setPublished(true).addTextItem().setRequired(true); form.createResponse().submit()`, /must be answered/],
    [
      `form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId()); book().deleteSheet(book().getSheets()[1])`,
      /before the form is unlinked/,
    ],
    [`Utilities.sleep(300001)`, /cannot sleep/],
    [`FormApp.ItemType.PICTURE`, /ItemType.PICTURE is not part/],
  ])('%s is refused', (body, message) => {
    expect(withForm(body).error).toMatch(message);
  });

  it('cannot be opened by a simple trigger', () => {
    const { saved } = withForm('');
    const { id } = formOf(saved.state);
    const { error } = inOffice(`FormApp.openById('${id}')`, { state: saved.state, limited: true });
    expect(error).toMatch(/not sufficient to call FormApp.openById. Required permissions: .*auth\/forms\)$/);
  });

  it('is counted call by call, and dies with the execution', () => {
    const { saved } = withForm(`form.addTextItem().setTitle('Код')`);
    expect(saved.calls.filter(({ kind }) => kind === 'forms').map(({ name }) => name)).toEqual([
      'FormApp.openById',
      'Form.addTextItem',
      'TextItem.setTitle',
    ]);
    const at = saved.calls.findIndex(({ name }) => name === 'TextItem.setTitle') + 1;
    const dead = withForm(`form.addTextItem().setTitle('Код')`, { fault: { at, kill: true } });
    expect(formOf(dead.saved.state).items).toMatchObject([{ kind: 'text', title: '' }]);
  });
});

describe('a new item', () => {
  it('begins as at Google: no title, not required, one choice with nothing in it, a scale from 1 to 5', () => {
    const kinds = 'Text ParagraphText Date MultipleChoice Checkbox Scale PageBreak'.split(' ');
    const { items } = formOf(state(kinds.map((kind) => `form.add${kind}Item();`).join('')));
    const usual = { title: '', help: '', required: false };
    expect(items.map(({ id: _, ...item }) => item)).toEqual([
      { kind: 'text', ...usual },
      { kind: 'paragraph', ...usual },
      { kind: 'date', ...usual },
      { kind: 'choice', ...usual, choices: [''] },
      { kind: 'checkbox', ...usual, choices: [''] },
      { kind: 'scale', ...usual, scale: { from: 1, to: 5, low: '', high: '' } },
      { kind: 'pageBreak', ...usual },
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(7);
  });

  it('is found again among the items, with its kind', () => {
    const body = `const item = form.addScaleItem().setTitle('Оценка'); const [found] = form.getItems();
      return [found.getId() === item.getId(), found.getType() === FormApp.ItemType.SCALE, String(found.getType()),
        form.getItemById(item.getId()).getTitle(), form.getItemById(1)]`;
    expect(withForm(body).value).toEqual([true, true, 'SCALE', 'Оценка', null]);
  });

  it('takes the check that was required last', () => {
    const body = `const check = FormApp.createTextValidation().requireTextMatchesPattern('У-[0-9]{4}').requireNumberBetween(1, 4);
      form.addTextItem().setValidation(check.setHelpText('От 1 до 4').build())`;
    expect(formOf(state(body)).items[0]?.accepts).toEqual({ min: 1, max: 4, help: 'От 1 до 4' });
  });
});

describe('the tab of answers', () => {
  const LINK = 'form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());';
  const linked = (body = '', options: Partial<RealmOptions> = {}) =>
    withForm(`form.setPublished(true).addTextItem().setTitle('Код'); ${body} ${LINK}`, options).saved.state;
  const tabOf = ({ book }: OfficeState) => book.sheets[book.sheets.length - 1];

  it('is called as Google calls it in Russian, with the time first and the questions in order', () => {
    const tab = tabOf(linked(`form.addPageBreakItem().setTitle('Раздел'); form.addDateItem().setTitle('День');`));
    expect([tab?.name, tab?.frozenRows]).toEqual(['Ответы на форму (1)', 1]);
    expect(tab?.cells).toEqual({ 1: { 1: { value: 'Отметка времени' }, 2: { value: 'Код' }, 3: { value: 'День' } } });
  });

  it('is called as Google calls it in English for an English account', () => {
    const tab = tabOf(linked('', { userLocale: 'en' }));
    expect([tab?.name, tab?.cells[1]?.[1]?.value]).toEqual(['Form Responses 1', 'Timestamp']);
  });

  it('takes the next number that is free', () => {
    const twice = withForm(`book().insertSheet('ответы на форму (1)'); form.addTextItem(); ${LINK} ${LINK}`).saved
      .state;
    const names = twice.book.sheets.slice(2).map(({ name }) => name);
    expect(names).toEqual(['Ответы на форму (2)', 'Ответы на форму (3)']);
  });

  it('tells which form it belongs to, as long as it does', () => {
    const body = `${LINK} const first = book().getSheets()[1]; const url = first.getFormUrl(); ${LINK}
      return [url.includes(id), first.getFormUrl(), book().getSheets()[0].getFormUrl(), book().getSheets()[2].getFormUrl() === url]`;
    expect(withForm(body).value).toEqual([true, null, null, true]);
  });

  it('holds the responses that were given before', () => {
    const body = `form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('=1+1')).submit();`;
    expect(tabOf(linked(body))?.cells[2]).toMatchObject({ 2: { value: '=1+1' } });
  });

  it('waits for what was written before', () => {
    const { saved } = withForm(`cell().setValue('раньше'); ${LINK} return cell().getValue()`);
    expect(saved.state.book.sheets[0]?.cells[1]?.[1]?.value).toBe('раньше');
  });
});

describe('a response', () => {
  const ANSWERED = `form.setPublished(true); const code = form.addTextItem().setTitle('Код'); form.addParagraphTextItem(); form.addDateItem(); form.addScaleItem(); form.addCheckboxItem();`;

  it('answers an empty text for texts and days that were left out, and nothing for the others', () => {
    const body = `${ANSWERED} const response = form.createResponse().withItemResponse(code.createResponse('У-0001')).submit();
      return form.getResponses()[0].getItemResponses().map((each) => [String(each.getItem().getType()), each.getResponse()])`;
    expect(withForm(body).value).toEqual([
      ['TEXT', 'У-0001'],
      ['PARAGRAPH_TEXT', ''],
      ['DATE', ''],
    ]);
  });

  it('is among those after an earlier instant, not among those after its own', () => {
    const body = `${ANSWERED} const response = form.createResponse().submit(); const at = response.getTimestamp().getTime();
      return [at, form.getResponses(new Date(at - 1)).length, form.getResponses(new Date(at)).length]`;
    expect(withForm(body).value).toEqual([Date.parse('2026-09-15T09:00:00Z'), 1, 0]);
  });

  it('is gone once deleted, and cannot be sent twice', () => {
    const body = `${ANSWERED} const response = form.createResponse().submit(); form.deleteResponse(response.getId()); return form.getResponses().length`;
    expect(withForm(body).value).toBe(0);
    expect(withForm(`${ANSWERED} form.createResponse().submit().submit()`).error).toMatch(/already been submitted/);
  });

  it('that is being put together makes an address with the answers, of which the last one counts', () => {
    const body = `${ANSWERED} const draft = form.createResponse().withItemResponse(code.createResponse('а'));
      return [draft.withItemResponse(code.createResponse('б & в')).toPrefilledUrl(), code.getId()]`;
    const [url, code] = withForm(body, { formsAddress: '/forms/' }).value as [string, number];
    expect(url).toMatch(/^\/forms\/[^/]+\?usp=pp_url&entry\.\d+=/);
    expect(new URLSearchParams(url.split('?')[1]).getAll(`entry.${code}`)).toEqual(['б & в']);
  });

  it('refuses a text that the question would', () => {
    const check = `FormApp.createTextValidation().requireTextMatchesPattern('У-[0-9]{4}').build()`;
    const body = (text: string) => `form.addTextItem().setValidation(${check}).createResponse('${text}')`;
    expect(withForm(body('У-00012')).error).toMatch(/takes no such answer/);
    expect(withForm(body('У-0001')).error).toBeUndefined();
  });

  it('is not made up for a state without forms', () => {
    expect(inOffice('return book().getSheets()[0].getFormUrl()', { state: makeState() }).value).toBeNull();
  });
});
