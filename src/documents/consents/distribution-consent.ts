import { type Block, space } from '../document';
import {
  type ConsentBlanks,
  type ConsentSubject,
  consentHead,
  intro,
  lines,
  note,
  operatorTerm,
  termsTable,
  untilWhen,
} from './consent-form';
import { signatures, subjectTerms } from './subjects';

/** What may be published of a participant, each with an answer of its own. */
const PUBLISHED = [
  'Фамилия, имя, отчество',
  'Класс (группа), должность, место работы (учёбы)',
  'Достижения и результаты участия в программе',
  'Отзыв, рассказ об участии (кейс)',
  'Фотография',
  'Видеозапись',
];

/**
 * The consent to distribution: ст. 10.1 Федерального закона № 152-ФЗ, its contents by приказ Роскомнадзора от 24.02.2021
 * № 18. Each of the data is allowed or not by itself.
 */
export const distributionConsent = (blanks: ConsentBlanks, subject: ConsentSubject): Block[] => {
  const [before, after] = [termsBefore(blanks, subject), termsAfter(blanks)];
  return [
    ...consentHead(subject, 'на обработку персональных данных, разрешённых для распространения'),
    intro(
      'В соответствии со статьёй 10.1 Федерального закона от 27.07.2006 № 152\u2011ФЗ «О персональных данных» даю согласие на ' +
        'распространение персональных данных участника программы наставничества на следующих условиях.',
    ),
    termsTable(before),
    space,
    note(
      `${before.length + 1}. Персональные данные. Против каждой строки напишите «да» или «нет». Строка без ответа ` +
        'означает «нет». Условия и запреты заполняются по желанию.',
    ),
    {
      kind: 'table',
      columns: [
        { title: 'Персональные данные', width: 80 },
        { title: 'Разрешаю: «да» или «нет»', width: 30 },
        { title: 'Условия и запреты', width: 60 },
      ],
      rows: PUBLISHED.map((data) => [{ lines: [data] }, { lines: [''] }, { lines: [''] }]),
    },
    note('Сведения о здоровье, адрес, контактные данные и дата рождения не распространяются.'),
    space,
    termsTable(after, before.length + 2),
    ...signatures(subject),
  ];
};

const termsBefore = ({ operator }: ConsentBlanks, subject: ConsentSubject) => [
  ...subjectTerms(subject, lines('Телефон, адрес электронной почты или почтовый адрес')),
  operatorTerm(operator, ['ИНН ____________________ ОГРН ____________________']),
  {
    title: 'Где распространяются данные',
    says: [
      'Официальный сайт: https://______________________________',
      'Страница в социальной сети: https://_____________________',
      ...lines('Печатные и электронные сборники'),
    ],
  },
  {
    title: 'Цель',
    says: ['Рассказ о программе наставничества, её участниках и результатах, распространение лучших практик.'],
  },
];

const termsAfter = ({ ends }: ConsentBlanks) => [
  {
    title: 'Передача',
    says: [
      'Полученные данные оператор передаёт (ненужное зачеркнуть): только по внутренней сети / через сеть «Интернет» / без передачи по сетям.',
    ],
  },
  { title: 'Срок действия', says: [`Со дня подписания ${untilWhen(ends)}.`] },
  {
    title: 'Порядок отзыва',
    says: [
      'Требование прекратить распространение с фамилией, именем, отчеством, контактной информацией и перечнем данных, ' +
        'поданное оператору в любое время. Оно исполняется в течение трёх рабочих дней.',
    ],
  },
];
