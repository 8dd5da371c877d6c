import type { Coverage } from '../../domain/review/review';
import type { ConsentShare } from '../../domain/review/reviewed-consents';
import type { ReviewedPaper } from '../../domain/review/reviewed-papers';
import type { ShownCount, ShownPart, ShownShare, ShownTotal } from '../../domain/review/small-numbers';
import type { StageNumber } from '../../domain/roadmap/stages';
import type { Category, MentoringForm } from '../../tables/words';
import { MENTORING_FORMS } from '../../tables/words';
import { counted } from '../../text';
import { stageTitles } from '../../texts/agenda';

/** Words of the director's review. */

const NBSP = '\u00A0';
const FEW = `менее${NBSP}5`;

export const TITLE = 'Обзор для директора';

export const HEADINGS = {
  awaiting: 'Ждёт решения',
  roadmap: 'Дорожная карта',
  forms: 'Действующие пары и группы',
  mentees: 'Наставляемые',
  mentors: 'Наставники',
  coverage: 'Охват по приказу',
  consents: 'Согласия',
  meetings: 'Состоявшиеся встречи',
  documents: 'Документы',
} as const;

export const CATEGORY_WORDS: Readonly<Record<Category | 'unknown', string>> = {
  pupil: 'Обучающиеся',
  teacher: 'Педагоги',
  student: 'Студенты',
  partnerEmployee: 'Работники организаций-партнёров',
  parent: 'Родители',
  graduate: 'Выпускники',
  other: 'Иные лица',
  unknown: 'Категория не указана',
};

export const FORM_WORDS: Readonly<Record<MentoringForm | 'unknown', string>> = {
  ...MENTORING_FORMS,
  unknown: 'форма не указана',
};

const AWAITED = {
  number: { needed: 'нужен', what: 'номер' },
  date: { needed: 'нужна', what: 'дата' },
  signature: { needed: 'нужна', what: 'подпись' },
} as const;

export const phrases = {
  year: (school: string | undefined, year: string | undefined) =>
    [school ?? 'Школа', year === undefined ? 'учебный год не указан' : `${year} учебный год`].join(', '),
  asOf: 'По состоянию на',
  refreshed: 'Обновлён',
  at: (time: string) => `в ${time}`,
  noNames: 'Имён здесь нет: только коды и числа. Если людей или пар меньше пяти, вместо числа стоит «менее 5».',
  unmended: (errors: number, warnings: number) =>
    `Ещё не исправлены замечания: ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}. После исправления числа могут измениться.`,
  nothingAwaited: 'Сейчас ничего не ждёт решения.',
  coded: (code: string | undefined, line: number, words: string) => `${code ?? `Без кода, строка ${line}`}: ${words}`,
  unsigned: 'не подписан',
  needed: (awaits: ReviewedPaper['awaits']) => {
    const [last = '', ...others] = awaits.map((each) => AWAITED[each].what).reverse();
    const [only] = awaits;
    if (only !== undefined && others.length === 0) return `${AWAITED[only].needed} ${last}`;
    return `нужны ${others.reverse().join(', ')} и ${last}`;
  },
  withoutOrder: 'Пары и группы без подписанного приказа',
  withoutConsent: 'Участники пар без согласия на обработку персональных данных',
  overdue: 'срок истёк',
  moreOverdue: 'Ещё просроченные мероприятия',
  stage: (stage: StageNumber | undefined) =>
    stage === undefined ? 'мероприятие вне этапов' : `мероприятие этапа${NBSP}${stage}`,
  stageTitle: (stage: StageNumber | undefined) =>
    stage === undefined ? 'Прочее' : `${stage}. ${stageTitles[stage - 1]}`,
  roadmapMeaning: 'Сколько мероприятий выполнено из запланированных.',
  noRoadmap: 'Дорожная карта не заполнена.',
  outOf: (done: number, total: number) => `${done} из ${total}`,
  inProgress: (count: number) => `в работе${NBSP}${count}`,
  notDone: (count: number) => `не выполнено${NBSP}${count}`,
  overdueCount: (count: number) => `просрочено${NBSP}${count}`,
  onTime: 'Выполнено в установленные сроки',
  late: (count: number) => `с${NBSP}опозданием${NBSP}${count}`,
  untold: (count: number) => `без даты выполнения${NBSP}${count}`,
  undated: (count: number) => `без понятного срока${NBSP}${count}`,
  total: 'Всего',
  smallGroups: 'есть группы меньше пяти',
  noPairs: 'Действующих пар и групп нет.',
  nobody: 'Пока никого нет.',
  noMeetings: 'Состоявшихся встреч пока нет.',
  withoutMeetings: 'Пары и группы без единой встречи',
  noDocuments: 'Документов пока нет.',
  anyDocument: 'документ',
  number: (number: string) => `№${NBSP}${number}`,
  numberThere: 'номер есть',
  noNumber: 'без номера',
} as const;

export const coverageWords: Readonly<
  Record<
    Coverage['of'],
    { readonly label: (from: number, to: number) => string; readonly outOf: (whole: number) => string }
  >
> = {
  menteeAgePupils: {
    label: (from, to) => `Наставляемые от${NBSP}${from} до${NBSP}${to}${NBSP}лет`,
    outOf: (whole) => `от ${counted(whole, 'обучающегося', 'обучающихся', 'обучающихся')} этого возраста`,
  },
  mentorAgePupils: {
    label: (from, to) => `Наставники-обучающиеся от${NBSP}${from} до${NBSP}${to}${NBSP}лет`,
    outOf: (whole) => `от ${counted(whole, 'обучающегося', 'обучающихся', 'обучающихся')} этого возраста`,
  },
  teachersTotal: {
    label: () => 'Педагоги-наставники',
    outOf: (whole) => `от ${counted(whole, 'педагога', 'педагогов', 'педагогов')}`,
  },
};

export const countWords = (count: ShownCount): string | number => (count === 'few' ? FEW : count);

export function partWords(part: ShownPart): string | number {
  const words = { all: 'все', almostAll: 'почти все', some: 'есть, число скрыто' } as const;
  return typeof part === 'number' || part === 'few' ? countWords(part) : words[part];
}

export function totalWords(total: ShownTotal): string | number {
  return typeof total === 'object' ? `${total.from}–${total.to}` : countWords(total);
}

/** A share and what to add to it. */
export function shareWords(share: ShownShare | undefined): readonly [value: string, remark: string] {
  if (share === undefined) return ['скрыто', 'иначе стало бы видно число меньше пяти'];
  if (typeof share === 'object') return [`${share.percent}${NBSP}%`, ''];
  const words: Readonly<Record<typeof share, readonly [string, string]>> = {
    few: ['мало', 'менее 5 человек'],
    almostAll: ['почти все', 'кроме менее чем 5 человек'],
    some: ['не все', ''],
    smallWhole: ['–', 'всего менее 5 человек'],
    nobody: ['–', ''],
  };
  return words[share];
}

/** How many people have given a consent, and how many have not. */
export function consentWords({ without, percent }: Omit<ConsentShare, 'kind'>): readonly [string, string] {
  if (typeof without === 'number') {
    const share = percent === undefined ? 'не у всех' : `${percent}${NBSP}%`;
    return [without === 0 ? 'у всех' : share, without === 0 ? '' : lacking(without)];
  }
  const words: Readonly<Record<typeof without, readonly [string, string]>> = {
    few: ['почти у всех', 'без согласия менее 5 человек'],
    almostAll: ['мало у кого', 'дали менее 5 человек'],
    all: ['ни у кого', ''],
    some: ['не у всех', ''],
    smallWhole: ['–', 'нужны менее 5 участникам'],
  };
  return words[without];
}

const lacking = (count: number): string => `без согласия ${counted(count, 'человек', 'человека', 'человек')}`;
