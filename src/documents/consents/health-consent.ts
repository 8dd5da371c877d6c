import type { Block } from '../document';
import { type ConsentBlanks, type ConsentSubject, consentHead, intro, operatorTerm, termsTable } from './consent-form';
import { signatures, subjectTerms } from './subjects';
import { actionsTerm, instructionTerm, termTerm, withdrawalTerm } from './terms';

/** The written consent to a special category of data: п. 1 ч. 2 ст. 10 Федерального закона № 152-ФЗ. */
export const healthConsent = (blanks: ConsentBlanks, subject: ConsentSubject): Block[] => [
  ...consentHead(subject, 'на обработку персональных данных о состоянии здоровья'),
  intro(
    'В соответствии со статьёй 10 Федерального закона от 27.07.2006 № 152\u2011ФЗ «О персональных данных» свободно и в интересе ' +
      'участника программы наставничества даю согласие на обработку сведений о его здоровье на следующих условиях.',
  ),
  termsTable([
    ...subjectTerms(subject),
    operatorTerm(blanks.operator),
    {
      title: 'Цель обработки',
      says: ['Учёт потребностей участника при подборе наставника и проведении встреч; подсчёт охвата программой.'],
    },
    {
      title: 'Персональные данные',
      says: [
        'Код участника и две отметки: «ОВЗ» (ограниченные возможности здоровья), «ребёнок-инвалид». Диагнозы, справки и ' +
          'заключения не собираются.',
        'Отметки стоят на отдельном листе таблицы, закрытом от правки, под кодом и без имени. В обзоры, приказы и ' +
          'публикации они не входят; в отчётах – только число участников.',
        'Фамилия, имя, отчество, адрес и реквизиты документов – только в самом согласии.',
      ],
    },
    instructionTerm(blanks),
    actionsTerm,
    termTerm(blanks),
    withdrawalTerm,
  ]),
  ...signatures(subject),
];
