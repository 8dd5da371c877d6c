import { counted } from '../text';
import { type RecurrenceLike, saidRecurrence } from './recurrence';

/** How a deadline was understood, in the words after «Понято как: », and what is doubtful about it. */

/** A deadline as the parser tells it. Days are `2026-09-15`, of a yearly window `09-15`. */
export interface DeadlineLike {
  readonly kind: string;
  readonly start?: string;
  readonly end?: string;
  readonly recurrence?: RecurrenceLike & { readonly window?: { readonly from: string; readonly to: string } };
  readonly linkedTo?: string;
  readonly relative?: {
    readonly count: number;
    readonly unit: string;
    readonly direction: 'after' | 'before';
    readonly event: string;
  };
  readonly parts?: readonly DeadlineLike[];
  readonly alternatives?: readonly DeadlineLike[];
  readonly confidence: string;
  readonly issues: readonly string[];
}

const shown = (day: string): string => day.split('-').reverse().join('.');

const days = (start: string, end: string): string => (start === end ? shown(start) : `${shown(start)} – ${shown(end)}`);

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** `05-01` → «1 мая». */
const yearly = (day: string): string => `${Number(day.slice(3))} ${MONTHS[Number(day.slice(0, 2)) - 1] ?? ''}`;

/** «01.10.2023 – 31.10.2023», «не позднее 10.09.2025», «01.08.2024 – 31.08.2024 или 01.08.2025 – 31.08.2025». */
export function saidDeadline(deadline: DeadlineLike): string {
  const { confidence, alternatives = [], issues } = deadline;
  const readings = confidence === 'ask' ? [deadline, ...alternatives] : [deadline];
  const said = readings.map(saidOnce).join(' или ');
  return issues.includes('deadlinePartlyRead') ? `${said} (понято не всё)` : said;
}

const SAID: Readonly<Record<string, (deadline: DeadlineLike) => string>> = {
  window: saidDays,
  deadline: saidDays,
  period: (deadline) =>
    deadline.start === undefined
      ? 'весь период дорожной карты: укажите его начало и окончание'
      : `весь период: ${saidDays(deadline)}`,
  recurring: saidRecurring,
  onDemand: (deadline) => ['по запросу', saidLimit(deadline)].filter(Boolean).join(' '),
  linked: (deadline) => {
    const limit = saidLimit(deadline);
    return `${LINKS[deadline.linkedTo ?? ''] ?? LINKS.schedule}${limit === '' ? '' : ` (${limit})`}`;
  },
  relative: saidRelative,
  composite: ({ parts = [] }) => parts.map(saidOnce).join('; '),
};

function saidOnce(deadline: DeadlineLike): string {
  if (deadline.issues.includes('deadlineEmpty')) return 'не указан';
  return SAID[deadline.kind]?.(deadline) ?? 'не понято';
}

function saidDays({ start, end }: DeadlineLike): string {
  if (start !== undefined && end !== undefined) return days(start, end);
  if (end !== undefined) return `не позднее ${shown(end)}`;
  return start === undefined ? 'не понято' : `с ${shown(start)}`;
}

const saidLimit = ({ start, end }: DeadlineLike): string => {
  if (end === undefined) return '';
  return start === undefined ? `до ${shown(end)}` : `с ${shown(start)} до ${shown(end)}`;
};

const LINKS: Readonly<Record<string, string>> = {
  schedule: 'по отдельному графику: укажите его',
  plan: 'по плану: укажите его',
  externalOrder: 'по приказу или положению: укажите его номер и дату',
  programme: 'по срокам программ наставничества',
  event: 'в дни мероприятия: укажите их',
};

function saidRecurring(deadline: DeadlineLike): string {
  const { recurrence, start, end, issues } = deadline;
  if (issues.includes('frequencyUndefined')) return `регулярно, но не указано, как часто: ${saidDays(deadline)}`;
  if (!recurrence) return saidDays(deadline);
  const { window } = recurrence;
  if (!window) return `${saidRecurrence(recurrence)}, ${saidDays(deadline)}`;
  const often = recurrence.interval === 1 ? 'ежегодно' : saidRecurrence(recurrence);
  if (start === undefined) return `${often} до ${yearly(window.to)}, в этом году до ${shown(end ?? '')}`;
  const each = window.from === window.to ? yearly(window.to) : `с ${yearly(window.from)} по ${yearly(window.to)}`;
  return `${often} ${each}, в этом году ${saidDays(deadline)}`;
}

type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<string, Forms>> = {
  day: ['день', 'дня', 'дней'],
  workday: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  week: ['неделю', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
};

function saidRelative({ relative }: DeadlineLike): string {
  if (!relative) return 'не понято';
  const { count, unit, direction, event } = relative;
  const side = direction === 'before' ? 'до' : 'после';
  const from = event === '' ? 'события: укажите, какого' : event;
  if (count === 0) return `${side} ${from}`;
  const long = counted(count, ...(UNITS[unit] ?? ['', '', '']));
  return direction === 'before' ? `не позднее чем за ${long} до ${from}` : `не позднее чем через ${long} после ${from}`;
}

/** What is wrong with a deadline and what to do about it. */
const ISSUES: Readonly<Record<string, string>> = {
  deadlineEmpty: 'Срок не указан. Впишите его или слова «в течение всего периода».',
  deadlineUnreadable: 'Срок не понят. Запишите его проще, например: до 15.09.2026 или сентябрь 2026.',
  deadlinePartlyRead: 'Срок понят не весь. Уберите лишние слова или впишите начало и окончание.',
  deadlineMultiple: 'Указано несколько сроков подряд. Оставьте один или разделите их запятой.',
  deadlineOutsidePeriod: 'Срок не попадает в период дорожной карты. Проверьте год.',
  deadlineBeforeApproval: 'Срок прошёл раньше, чем утверждена дорожная карта. Проверьте год или исправьте срок.',
  yearMissing: 'Год не указан, он взят по учебному году. Допишите год, если он другой.',
  periodUndefined: 'Период дорожной карты не указан. Впишите его начало и окончание.',
  frequencyUndefined: 'Не сказано, как часто. Запишите, например: 1 раз в месяц.',
  noSuchDay: 'Такого дня или отрезка времени нет в календаре. Исправьте срок.',
  endBeforeStart: 'Окончание раньше начала. Исправьте одну из дат.',
};

const REFERENCES: Readonly<Record<string, string>> = {
  relative: 'Срок отсчитывается от события. Когда его дата станет известна, впишите начало и окончание.',
  programme: 'Срок зависит от программ наставничества. Впишите начало и окончание, когда они утверждены.',
  externalOrder: 'Срок устанавливает другой документ. Укажите его номер и дату или впишите начало и окончание.',
  event: 'Срок зависит от дня мероприятия. Впишите начало и окончание, когда он известен.',
  plan: 'Срок устанавливает отдельный план. Укажите его или впишите начало и окончание.',
  schedule: 'Срок устанавливает отдельный график. Укажите его или впишите начало и окончание.',
};

/** A sentence for each doubt of a deadline: what is wrong and what to do. */
export function deadlineIssue(issue: string, deadline: DeadlineLike): string {
  if (issue === 'deadlineNeedsReference') return reference(deadline);
  const { alternatives: [other] = [], confidence } = deadline;
  if (issue === 'yearMissing' && confidence === 'ask' && other)
    return `Год не указан: это ${saidOnce(deadline)} или ${saidOnce(other)}? Допишите год.`;
  return ISSUES[issue] ?? '';
}

function reference(deadline: DeadlineLike): string {
  const own = deadline.parts?.find(({ issues }) => issues.includes('deadlineNeedsReference')) ?? deadline;
  return REFERENCES[own.kind] ?? REFERENCES[own.linkedTo ?? 'schedule'] ?? '';
}
