import type { ConsentKind } from '../../tables/words';
import { type Block, type Document, pageBreak } from '../document';
import { fileName } from '../orders/order-parts';
import { BLANK, type ConsentBlanks, type ConsentSubject } from './consent-form';
import { distributionConsent } from './distribution-consent';
import { healthConsent } from './health-consent';
import { adultConsent, minorConsent } from './processing-consents';
import { workConsent } from './work-consent';

/** Each kind of consent is a paper of its own: ч. 1 ст. 9 Федерального закона № 152-ФЗ as in force since 01.09.2025. */
const PAPERS: Readonly<Record<ConsentKind, (blanks: ConsentBlanks, subject: ConsentSubject) => Block[]>> = {
  processing: adultConsent,
  minorProcessing: minorConsent,
  distribution: distributionConsent,
  specialCategories: healthConsent,
  mentoringWork: workConsent,
};

const TITLES: Readonly<Record<ConsentKind, string>> = {
  processing: 'Согласие на обработку персональных данных',
  minorProcessing: 'Согласие на обработку персональных данных несовершеннолетнего',
  distribution: 'Согласие на распространение персональных данных',
  specialCategories: 'Согласие на обработку сведений о здоровье',
  mentoringWork: 'Согласие работника на работу по наставничеству',
};

/** Blanks of a consent, a sheet a person, to be signed by hand. */
export function consentBlanks(blanks: ConsentBlanks): Document {
  const { kind, people, scope } = blanks;
  const sheets = (people.length === 0 ? [BLANK] : people).map((subject) => PAPERS[kind](blanks, subject));
  const which = [
    people.length === 0 ? 'чистый бланк' : `бланки – ${people.length}`,
    ...(scope === undefined ? [] : [scope]),
  ];
  return {
    title: fileName(`${TITLES[kind]} (${which.join(', ')})`),
    unnumbered: true,
    blocks: sheets.flatMap((sheet, at) => (at === 0 ? sheet : [pageBreak, ...sheet])),
  };
}
