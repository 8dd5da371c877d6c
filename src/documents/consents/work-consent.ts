import { type Block, heading, space } from '../document';
import { shortName } from '../grammar/names';
import { postInText } from '../grammar/posts';
import { capitalised, typeset } from '../orders/order-parts';
import { type ConsentBlanks, type ConsentSubject, intro, lines, orLine, signHere, termsTable } from './consent-form';

/** An employee's consent to mentor a colleague: ст. 351.8 Трудового кодекса РФ, in force since 01.03.2025. */
export const workConsent = ({ operator }: ConsentBlanks, subject: ConsentSubject): Block[] => {
  const { code, name, place, colleagues = [] } = subject;
  const { director, shortName: school } = operator;
  const whom = [shortName(director.name, 'dative', { gender: director.gender })].filter((words) => words !== '');
  return [
    {
      kind: 'mark',
      lines: [typeset(`${capitalised(postInText(director.post || 'директор', 'dative'))} ${school}`), ...whom],
    },
    space,
    { kind: 'ends', left: `Код участника: ${code ?? 'У-________'}`, right: '' },
    space,
    heading('СОГЛАСИЕ', 'center', true),
    heading('работника на выполнение работы по наставничеству', 'center', true),
    space,
    intro(
      'В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации согласен (согласна) по поручению работодателя ' +
        'помогать другому работнику в овладении навыками работы на рабочем месте по его профессии (специальности) на ' +
        'следующих условиях.',
    ),
    termsTable([
      {
        title: 'Работник-наставник',
        says: [...orLine('Фамилия, имя, отчество', name), ...orLine('Должность', place)],
      },
      {
        title: 'Кому оказывается помощь',
        says: orLine('Работник (работники)', colleagues.join(', ')),
      },
      { title: 'Содержание работы', says: lines('В чём состоит помощь', 3) },
      {
        title: 'Срок',
        says: ['С «____» ________ 20___ г. по «____» ________ 20___ г.'],
      },
      {
        title: 'Форма работы',
        says: ['Ненужное зачеркнуть: индивидуальная / групповая; очная / дистанционная / смешанная.'],
      },
      {
        title: 'Оплата',
        says: [
          'Размеры и условия выплат – по трудовому договору или дополнительному соглашению к нему',
          'от «____» ______________ 20___ г. № ________.',
        ],
      },
      {
        title: 'Досрочное прекращение',
        says: [
          'Работник вправе досрочно отказаться от этой работы, а работодатель – досрочно отменить поручение о ней, ' +
            'предупредив об этом другую сторону не менее чем за три рабочих дня.',
        ],
      },
    ]),
    ...signHere('Работник:'),
  ];
};
