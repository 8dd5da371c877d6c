import * as z from 'zod/mini';
import { dayWithin } from '../domain/calendar';
import { command } from './command';
import { askedBy } from './questionnaires/audience';
import { questionnaireInput } from './questionnaires/input';
import { knownForm } from './questionnaires/known-form';
import { asksCode, prefilledLinks } from './questionnaires/links';
import { rememberedForm } from './questionnaires/remembered-form';
import { readSchool } from './workbook/read-school';
import { opener } from './workbook/workbook';

export interface ListedLinks {
  readonly links: readonly {
    /** Whose; absent for a link that is the same for everybody. */
    readonly person?: string;
    readonly pair?: string;
    readonly link: string;
  }[];
}

/** Where a questionnaire is answered: a link for everybody who is asked, or one for all. None as long as it has no form. */
export const listLinks = command({
  input: z.strictObject({ questionnaire: questionnaireInput }),
  readOnly: true,
  run(office, { questionnaire: key }): ListedLinks {
    if (rememberedForm(office.memory(), key) === undefined) return { links: [] };
    const known = knownForm(office, key);
    if (!asksCode(known)) return { links: [{ link: known.form.link }] };
    const { school } = readSchool(office, opener(office));
    const linkOf = prefilledLinks(office, known);
    const asked = askedBy(known.questionnaire, school, dayWithin(school.settings.schoolYear, office.today));
    return {
      links: asked.map(({ person: { code: person = '' }, pair }) => {
        const whose = { person, ...(pair !== undefined && { pair }) };
        return { ...whose, link: linkOf(whose) };
      }),
    };
  },
});
