import type { Office } from '../../office';

/** The function that is called at every answer; the ending keeps it from the sidebars. */
export const SUBMIT_HANDLER = 'takeSubmitted_';

const TRIGGER = 'submits.trigger';

/**
 * Whose trigger takes answers as they come. Apps Script shows a person her own triggers only, so that of another editor is
 * known by what the workbook remembers.
 * https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers()
 */
export type SubmitState = 'yours' | 'others' | 'off';

export function submitState(office: Office): SubmitState {
  const trigger = office.memory()[TRIGGER] ?? '';
  if (trigger === '') return 'off';
  return office.triggers(SUBMIT_HANDLER).includes(trigger) ? 'yours' : 'others';
}

/**
 * Has answers taken as they come, by one trigger of this person. One that a run has left behind which died before it was
 * remembered is put to use; another editor's is left alone unless it is to be taken over.
 */
export function takeAsTheyCome(office: Office, takeOver: boolean): void {
  const known = office.memory()[TRIGGER] ?? '';
  const own = office.triggers(SUBMIT_HANDLER);
  if (known !== '' && !own.includes(known) && !takeOver) return;
  const kept = own.includes(known) ? known : (own[0] ?? office.addSubmitTrigger(SUBMIT_HANDLER));
  if (kept !== known) office.remember({ [TRIGGER]: kept });
  for (const id of own) if (id !== kept) office.removeTrigger(id);
}
