import type { Paper } from '../../documents/papers';
import { namesOnPaper } from '../../domain/consents/names-on-paper';
import type { Office } from '../../office';
import { QUESTIONNAIRES } from '../../tables/words';
import type { Examination } from '../workbook/examine';
import type { Asked } from './audience';
import type { KnownForm } from './known-form';
import { prefilledLinks } from './links';

/** For whom a sheet is, and what narrows it down. */
interface Listed {
  readonly asked: readonly Asked[];
  /** Codes of people who are in no base yet. */
  readonly newCodes: readonly string[];
  readonly scope: string;
}

/** The sheet of codes and links. A name stands on it only with a consent to it: ст. 9 Федерального закона № 152-ФЗ. */
export function linksPaper(
  office: Office,
  examination: Examination,
  known: KnownForm,
  { asked, newCodes, scope }: Listed,
): Paper {
  const { school, entered } = examination;
  const { dataMode: mode } = school.settings;
  const [linkOf, nameOf] = [prefilledLinks(office, known), namesOnPaper(school, examination.day, office.today)];
  return {
    paper: 'linksSheet',
    data: {
      questionnaire: QUESTIONNAIRES[known.questionnaire.key],
      scope,
      school: entered.shortName?.text || entered.schoolName?.text || '',
      mode,
      link: known.form.link,
      rows: [
        ...asked.map(({ person, pair }) => {
          const [code, name, group] = [person.code ?? '', nameOf(person), person.schoolClass ?? person.post];
          return {
            code,
            ...(name !== undefined && { name }),
            ...(group !== undefined && { group }),
            ...(pair !== undefined && { pair }),
            link: linkOf({ person: code, ...(pair !== undefined && { pair }) }),
          };
        }),
        ...newCodes.map((code) => ({ code, link: linkOf({ person: code }) })),
      ],
    },
  };
}
