import { counted, plural } from '../text';
import { inPercent } from './percent';

/** Words of the roadmap's year: how its rows stand, how much is done, its letters and calendars. */

/** How a row stands. */
export const statusWords = {
  notStarted: 'не начато',
  inProgress: 'в работе',
  done: 'выполнено',
  overdue: 'просрочено',
  noDeadline: 'без срока',
  notApplicable: 'не проводится',
} as const;

/** Heads of the months of a timeline, from January. */
export const shortMonths = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const;

export const untitled = 'Дорожная карта';

interface Progress {
  readonly total: number;
  readonly done: number;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly untold: number;
  readonly overdue: number;
  readonly unbound: number;
  readonly noDeadline: number;
  readonly notApplicable: number;
}

/** Both numbers of the progress, each a sentence of its own: what is done, and what was done in time. */
export const progressWords = {
  done: ({ done, total }: Pick<Progress, 'done' | 'total'>) =>
    total === 0
      ? 'В дорожной карте пока нет мероприятий.'
      : `Выполнено ${inPercent(done, total)} позиций: ${done} из ${total}.`,
  onTime: ({ onTime, late, due, untold }: Pick<Progress, 'onTime' | 'late' | 'due' | 'untold'>) => {
    if (due === 0) return 'Ни один срок ещё не наступил.';
    if (untold > 0 && onTime + late === 0)
      return 'В установленные сроки – пока неизвестно: даты выполнения не внесены.';
    const least = untold > 0 ? 'не меньше ' : '';
    return `В установленные сроки – ${least}${inPercent(onTime, due)}: ${onTime} из ${due} (считаются выполненные и те, чей срок прошёл).`;
  },
  /** Why the second number is not higher, and what is in neither; only what there is. */
  details: ({ late, untold, overdue, unbound, noDeadline, notApplicable }: Progress): readonly string[] => [
    ...(overdue === 0 ? [] : [`Просрочено: ${overdue}.`]),
    ...(late === 0 ? [] : [`Выполнено с опозданием: ${late}.`]),
    ...(untold === 0
      ? []
      : [
          `Выполнено, но неизвестно когда: ${untold}. Впишите дату в столбец «Выполнено», чтобы было видно, в срок ли.`,
        ]),
    ...(unbound === 0 ? [] : [`Выполнено без определённого срока: ${unbound}. В долю выполненных в срок не входит.`]),
    ...(noDeadline === 0 ? [] : [`Без срока: ${noDeadline}. Уточните сроки, чтобы о них можно было напомнить.`]),
    ...(notApplicable === 0 ? [] : [`Не проводится: ${notApplicable}. В расчёт не входит.`]),
  ],
} as const;

/** A row as a letter tells it. */
interface Told {
  readonly title: string;
  /** «до 25.12.2026» */
  readonly said: string;
  readonly end: string;
  readonly code: string;
}

interface Letter {
  readonly role: string;
  /** `2026/2027`, empty where nobody has said. */
  readonly schoolYear: string;
  readonly overdue: readonly Told[];
  readonly due: readonly Told[];
  readonly days: number;
}

/** The day itself is named where the deadline does not: «1 раз в квартал». */
const listed = (rows: readonly Told[], day: string): string =>
  rows
    .map(({ title, said, end, code }, at) => {
      const when = said.includes(end) ? said : `${said}, ${day} – ${end}`;
      return `${at + 1}. ${title}\n   Срок: ${when}${code === '' ? '' : ` (${code})`}`;
    })
    .join('\n');

/** All that is to be said of the progress: both numbers, then why they are not higher. */
export function saidProgress(progress: Progress): readonly string[] {
  const { done, onTime, details } = progressWords;
  return [done(progress), ...(progress.total === 0 ? [] : [onTime(progress)]), ...details(progress)];
}

/** Letters to those who are responsible. */
export const reminders = {
  subject: ({ overdue, due }: Pick<Letter, 'overdue' | 'due'>) => {
    const parts = [
      ...(overdue.length === 0 ? [] : [`просрочено – ${overdue.length}`]),
      ...(due.length === 0 ? [] : [`скоро срок – ${due.length}`]),
    ];
    return `Дорожная карта наставничества: ${parts.join(', ')}`;
  },
  text: ({ role, schoolYear, overdue, due, days }: Letter) =>
    [
      'Здравствуйте!',
      `Напоминаем о сроках дорожной карты наставничества${schoolYear === '' ? '' : ` на ${schoolYear} учебный год`}. Ответственный: ${role}.`,
      ...(overdue.length === 0 ? [] : [`Срок прошёл:\n${listed(overdue, 'последний день')}`]),
      ...(due.length === 0
        ? []
        : [`Срок наступит в течение ${counted(days, 'дня', 'дней', 'дней')}:\n${listed(due, 'ближайший срок')}`]),
      'Когда мероприятие выполнено, сообщите куратору или отметьте это в таблице, вкладка «Дорожная карта».',
    ].join('\n\n'),
  overQuota: (left: number, wanted: number) =>
    `Сегодня можно отправить ещё ${counted(left, 'письмо', 'письма', 'писем')}, а выбрано ${wanted}. Выберите меньше адресатов или отправьте остальные завтра.`,
  noAddress: (role: string) =>
    `Для роли «${role}» нет адреса. Впишите его во вкладку «Роли», столбец «Электронная почта», и повторите.`,
  noLetter: (role: string) =>
    `Для роли «${role}» сейчас нет письма: просроченного и близкого срока нет. Обновите список и повторите.`,
} as const;

/** What the item of the menu asks and tells. */
export const reminding = {
  nothing: (days: number) =>
    `Напоминать не о чем: ничего не просрочено, и в течение ${counted(days, 'дня', 'дней', 'дней')} ни один срок не наступит.`,
  line: (role: string, email: string, items: number) =>
    `${role} (${email}): ${counted(items, 'мероприятие', 'мероприятия', 'мероприятий')}`,
  unaddressed: (roles: readonly string[]) => `Нет адреса во вкладке «Роли»: ${roles.join(', ')}.`,
  already: (roles: readonly string[]) => `Сегодня уже отправлено: ${roles.join(', ')}.`,
  unsure: (roles: readonly string[]) =>
    `Отправка прервалась, и письмо могло не дойти: ${roles.join(', ')}. Второй раз сегодня оно не отправится: спросите, дошло ли оно, или напишите сами.`,
  left: (count: number) => `Сегодня можно отправить ещё ${counted(count, 'письмо', 'письма', 'писем')}.`,
  ask: (count: number) => `Отправить ${counted(count, 'письмо', 'письма', 'писем')} от вашего имени?`,
  sent: (count: number) =>
    `${plural(count, 'Отправлено', 'Отправлены', 'Отправлено')} ${counted(count, 'письмо', 'письма', 'писем')}.`,
} as const;

/** Calendars of the deadlines. */
export const calendars = {
  all: 'Вся дорожная карта',
  name: (role: string, schoolYear: string) =>
    [untitled, schoolYear, role === '' ? '' : `– ${role}`].filter(Boolean).join(' '),
  done: (title: string) => `Выполнено: ${title}`,
  description: (said: string, section: string, responsible: string, code: string) =>
    [
      `Срок: ${said}`,
      ...(section === '' ? [] : [`Раздел: ${section}`]),
      ...(responsible === '' ? [] : [`Ответственные: ${responsible}`]),
      ...(code === '' ? [] : [`Код: ${code}`]),
    ].join('\n'),
  noRole: (role: string, known: readonly string[]) =>
    known.length === 0
      ? `Для роли «${role}» в дорожной карте сроков нет.`
      : `Для роли «${role}» в дорожной карте сроков нет. Есть: ${known.join(', ')}.`,
} as const;
