import type { Office } from '../../office';
import { FORM_STATES, type questionnaires } from '../../tables/questionnaires';
import type { QuestionnaireKey } from '../../tables/words';
import { appendTo, type OpenTab, writeChanges } from '../workbook/workbook';
import type { RememberedForm } from './remembered-form';

type QuestionnairesTab = OpenTab<typeof questionnaires>;

/** A form as its row in «Анкеты» tells of it. */
export interface EnteredForm {
  readonly key: QuestionnaireKey;
  readonly form: RememberedForm;
  readonly isOpen: boolean;
}

/** Gives every form its row in «Анкеты», or brings its row up to date. */
export function enterForms(office: Office, tab: QuestionnairesTab, forms: readonly EnteredForm[]): void {
  const names = new Map(office.sheets().map(({ id, name }) => [id, name]));
  const rows = forms.map(({ key, form, isOpen }) => ({
    line: tab.reading.rows.find(({ questionnaire }) => questionnaire === key)?.line,
    values: {
      questionnaire: key,
      state: stateWord(isOpen),
      link: form.link,
      editLink: form.editLink,
      answersTab: names.get(form.sheet),
    },
  }));
  writeChanges(
    office,
    tab,
    rows.flatMap(({ line, values }) => {
      if (line === undefined) return [];
      const { questionnaire, ...told } = values;
      return (Object.keys(told) as readonly (keyof typeof told)[]).map((column) => ({
        line,
        column,
        value: told[column],
      }));
    }),
  );
  appendTo(
    office,
    tab,
    rows.flatMap(({ line, values }) => (line === undefined ? [values] : [])),
  );
}

const stateWord = (isOpen: boolean): string => FORM_STATES[isOpen ? 'open' : 'closed'];
