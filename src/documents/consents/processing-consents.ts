import type { Block } from '../document';
import { type ConsentBlanks, type ConsentSubject, consentHead, intro, operatorTerm, termsTable } from './consent-form';
import { signatures, subjectTerms } from './subjects';
import { actionsTerm, dataTerm, instructionTerm, purpose, termTerm, withdrawalTerm } from './terms';

/** The consent of a participant of age to processing: ч. 4 ст. 9 Федерального закона № 152-ФЗ. */
export const adultConsent = (blanks: ConsentBlanks, subject: ConsentSubject): Block[] => [
  ...consentHead(subject, 'на обработку персональных данных'),
  intro(
    'Свободно, своей волей и в своём интересе даю согласие на обработку моих персональных данных на следующих условиях.',
  ),
  terms(blanks, { ...subject, signature: 'personally' }),
  ...signatures({ ...subject, signature: 'personally' }),
];

/** The consent of a minor's legal representative; at 14–17 the minor signs too. */
export const minorConsent = (blanks: ConsentBlanks, subject: ConsentSubject): Block[] => [
  ...consentHead(subject, 'на обработку персональных данных несовершеннолетнего'),
  intro(
    'Как законный представитель несовершеннолетнего свободно, своей волей и в его интересе даю согласие на обработку ' +
      'его персональных данных на следующих условиях.',
  ),
  terms(blanks, { ...subject, signature: 'representative' }),
  ...signatures({ ...subject, signature: 'representative' }),
];

const terms = (blanks: ConsentBlanks, subject: ConsentSubject): Block =>
  termsTable([
    ...subjectTerms(subject),
    operatorTerm(blanks.operator),
    purpose,
    dataTerm(blanks, subject),
    instructionTerm(blanks),
    actionsTerm,
    termTerm(blanks),
    withdrawalTerm,
  ]);
