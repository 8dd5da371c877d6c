import * as z from 'zod/mini';
import { groupBy } from '../domain/lookup';
import type { Office } from '../office';
import { type Drift, driftOf } from '../questionnaires/drift';
import { type MappedItem, mappedItems } from '../questionnaires/mapped-items';
import { type Purpose, type Questionnaire, questionsOf } from '../questionnaires/questionnaire';
import { responses } from '../tables/responses';
import { settings } from '../tables/settings';
import type { Row } from '../tables/table';
import type { Category, DataMode, QuestionnaireKey } from '../tables/words';
import { command } from './command';
import type { Base } from './people/people';
import { KEYS } from './questionnaires/input';
import { rememberedForm } from './questionnaires/remembered-form';
import { type SubmitState, submitState } from './questionnaires/submit-trigger';
import { decisions, enteredSettings } from './workbook/read-school';
import { opener } from './workbook/workbook';

export interface SurveyedQuestionnaires {
  /** How the school works now. */
  readonly mode: DataMode;
  /** Whose trigger takes answers as they come. */
  readonly trigger: SubmitState;
  readonly questionnaires: readonly SurveyedQuestionnaire[];
}

export interface SurveyedQuestionnaire {
  readonly key: QuestionnaireKey;
  readonly title: string;
  readonly purpose: Purpose;
  /** Of an intake: the base it feeds, and who answers. */
  readonly base?: Base;
  readonly category?: Category;
  /** `gone`: its form was deleted, or is closed to the person who asks. */
  readonly state: 'none' | 'open' | 'closed' | 'gone';
  /** How the school worked when the form was made; null as long as there is none. */
  readonly mode: DataMode | null;
  readonly link: string | null;
  readonly editLink: string | null;
  /** The tab in which its answers come in; null when it is gone. */
  readonly tab: string | null;
  readonly received: number;
  readonly disputed: number;
  /** When it was answered last, `2026-09-15 10:05:33`. */
  readonly lastAnswered: string | null;
  /** What the school has changed in its words. */
  readonly drift: readonly Drift[];
  /** What the school has said of questions that it added itself. */
  readonly mapped: readonly MappedItem[];
  /** The questions that an item of the form may be, where anything has changed. */
  readonly questions: readonly AskedQuestion[];
}

interface AskedQuestion {
  readonly key: string;
  readonly title: string;
  readonly choices: readonly { readonly key: string; readonly title: string }[];
}

type Response = Row<typeof responses>;

/** Every questionnaire there can be: whether it has a form, what has been answered, and what a school has made of its words. */
export const surveyQuestionnaires = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): SurveyedQuestionnaires {
    const open = opener(office);
    const { dataMode: mode } = decisions(enteredSettings(open(settings).reading.rows), office.today).settings;
    const answers = groupBy(open(responses).reading.rows, ({ questionnaire }) => questionnaire);
    const [memory, tabs] = [office.memory(), new Map(office.sheets().map(({ id, name }) => [id, name]))];
    return {
      mode,
      trigger: submitState(office),
      questionnaires: KEYS.map((key) => {
        const form = rememberedForm(memory, key);
        const questionnaire = office.questionnaire(key, form?.mode ?? mode);
        const { title, purpose, base, category } = questionnaire;
        return {
          key,
          title,
          purpose,
          ...(base !== undefined && { base }),
          ...(category !== undefined && { category }),
          ...(form ? standingOf(office, questionnaire, form, tabs) : NO_FORM),
          ...countOf(answers.get(key) ?? []),
        };
      }),
    };
  },
});

type Standing = Pick<
  SurveyedQuestionnaire,
  'state' | 'mode' | 'link' | 'editLink' | 'tab' | 'drift' | 'mapped' | 'questions'
>;

const NO_FORM: Standing = {
  state: 'none',
  mode: null,
  link: null,
  editLink: null,
  tab: null,
  drift: [],
  mapped: [],
  questions: [],
};

function standingOf(
  office: Office,
  questionnaire: Questionnaire,
  form: NonNullable<ReturnType<typeof rememberedForm>>,
  tabs: ReadonlyMap<number, string>,
): Standing {
  const { mode, link, editLink } = form;
  const state = office.readForm(form.id);
  if (!state) return { ...NO_FORM, state: 'gone', mode, link, editLink };
  const drift = driftOf(questionnaire, form, state.items);
  const mapped = mappedItems(form, state.items);
  return {
    state: state.open ? 'open' : 'closed',
    mode,
    link,
    editLink,
    tab: (state.sheet === undefined ? undefined : tabs.get(state.sheet)) ?? null,
    drift,
    mapped,
    questions: drift.length + mapped.length === 0 ? [] : questionsOf(questionnaire).map(askedOf),
  };
}

const askedOf = (question: ReturnType<typeof questionsOf>[number]): AskedQuestion => ({
  key: question.key,
  title: question.title,
  choices: 'choices' in question ? question.choices.map(({ key, title }) => ({ key, title })) : [],
});

/** The same figures as «Анкеты» have: what was erased with a person counts no more. */
function countOf(answers: readonly Response[]): Pick<SurveyedQuestionnaire, 'received' | 'disputed' | 'lastAnswered'> {
  const standing = answers.filter(({ state }) => state !== 'erased');
  const moments = standing.flatMap(({ answered }) => answered ?? []).sort();
  return {
    received: standing.length,
    disputed: standing.filter(({ state }) => state === 'disputed').length,
    lastAnswered: moments[moments.length - 1] ?? null,
  };
}
