import { typeset } from '../orders/order-parts';
import type { ConsentBlanks, ConsentSubject, Term } from './consent-form';
import { lines, untilWhen } from './consent-form';

type Blanks = Pick<ConsentBlanks, 'labels' | 'ends' | 'dataKept'>;

const PROGRAMME =
  'сведения об участии в программе: пара или группа, даты и виды встреч, индивидуальный план и отметки о его выполнении, ' +
  'ответы на анкеты, результаты и дата завершения программы';

const OF_ROLE = {
  mentee: 'запрос к наставнику',
  mentor: 'компетенции, достижения, интересы, желаемый возраст наставляемых, ресурс времени',
} as const;

const OF_EVERYBODY = 'код участника, пол, категория, класс (группа) или должность, место работы (учёбы)';

/** Why: one set of purposes, ч. 2 ст. 5. */
export const purpose: Term = {
  title: 'Цель обработки',
  says: [
    'Организация наставничества у оператора: подбор наставника, составление пар и групп, проведение встреч, ведение ' +
      'индивидуальных планов, издание приказов о наставничестве, подсчёт показателей программы.',
  ],
};

/** The data that the tabs hold, by how the school works, and what this paper itself says. */
export function dataTerm({ labels }: Blanks, { roles }: ConsentSubject): Term {
  const own = roles.map((role) => OF_ROLE[role]);
  const held =
    labels === 'codes'
      ? [
          `${capital(OF_EVERYBODY)}, год рождения или возрастная группа; ${[...own, PROGRAMME].join('; ')}.`,
          'Фамилия, имя и отчество рядом с кодом – только в списке, который хранится у оператора отдельно от электронной таблицы.',
        ]
      : [
          `Фамилия, имя, отчество, дата или год рождения, контактные данные, ${OF_EVERYBODY}; ${[...own, PROGRAMME].join('; ')}.`,
        ];
  return {
    title: 'Персональные данные',
    says: [...held, 'Адрес и реквизиты документов – только в самом согласии.'],
  };
}

/**
 * Who processes by instruction and where the workbook lies. With codes alone it is the same wherever the workbook is; of
 * one with names only the school knows.
 */
export const instructionTerm = ({ labels, dataKept }: Blanks): Term => ({
  title: 'Поручение обработки и место хранения',
  says:
    labels === 'codes'
      ? [
          'Обработка другому лицу не поручается.',
          'Электронная таблица программы (на компьютере оператора или в Google Таблицах, на серверах за пределами ' +
            'Российской Федерации) содержит только коды, без имён, контактных данных и дат рождения.',
        ]
      : dataKept === undefined
        ? lines('Где хранится электронная таблица, кому поручена обработка, передаются ли данные за границу', 3)
        : [typeset(dataKept)],
});

/** What is done with the data and how; nothing is published on this ground. */
export const actionsTerm: Term = {
  title: 'Действия и способы обработки',
  says: [
    'Сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, ' +
      'обезличивание, блокирование, удаление, уничтожение – на бумаге и с использованием средств автоматизации. ' +
      'Учредителю и органам управления образованием передаются только числа, без имён и кодов. Распространение ' +
      '(публикация) без отдельного согласия не допускается.',
  ],
};

export const termTerm = ({ ends }: Blanks): Term => ({
  title: 'Срок действия',
  says: [
    `Со дня подписания ${untilWhen(ends)}. После этого данные уничтожаются в течение 30 дней, кроме документов, срок ` +
      'хранения которых установлен законодательством об архивном деле. Само согласие хранится три года после окончания его срока.',
  ],
});

export const withdrawalTerm: Term = {
  title: 'Порядок отзыва',
  says: [
    'Письменное заявление, поданное оператору лично или направленное по его адресу, в любое время и без объяснения причин. ' +
      'Оператор прекращает обработку и уничтожает данные не позднее 30 дней со дня получения отзыва, если закон не ' +
      'разрешает продолжить её без согласия.',
  ],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
