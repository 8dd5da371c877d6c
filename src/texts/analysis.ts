import { counted, plural } from '../text';

/** Words of the summary of the answers, in the sidebar «Сводка анкет» and on paper. */

/** `7.25` → `7,25`; nothing for a figure that there is none of. */
export const decimal = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** The same with its sign: `+1,8`, `−2`, `0`. */
export const signed = (value: number | null): string => {
  if (value === null || value === 0) return decimal(value);
  return `${value > 0 ? '+' : '−'}${decimal(Math.abs(value))}`;
};

/** `88,9 %`. */
export const percent = (value: number | null): string => (value === null ? '' : `${decimal(value)}\u00A0%`);

export const partTitles = {
  requests: 'Запросы и возможности',
  preferences: 'Кто кого выбрал',
  diagnostics: 'Диагностика: вход и выход',
  satisfaction: 'Удовлетворённость',
  feedback: 'Обратная связь после встреч',
  selfCheck: 'Анкета куратора',
  swot: 'SWOT-анализ',
} as const;

export const familyTitles = { pupil: 'Обучающиеся', teacher: 'Педагоги' } as const;

export const levelTitles = {
  optimal: 'оптимальный',
  acceptable: 'допустимый',
  unacceptable: 'недопустимый',
} as const;

export const factorTitles = {
  strengths: 'Сильные стороны',
  weaknesses: 'Слабые стороны',
  opportunities: 'Возможности',
  threats: 'Угрозы',
} as const;

interface Chosen {
  readonly byMentee: number | null;
  readonly byMentor: number | null;
  readonly refusedBy: string | null;
}

/** How one stands to the other in the matrix of preferences, in signs that need no colour. */
export function choiceSign(choice: Chosen | undefined): string {
  if (choice === undefined) return '·';
  const { byMentee, byMentor, refusedBy } = choice;
  const left = byMentor === null ? '' : '←';
  const right = byMentee === null ? '' : '→';
  const arrow = left !== '' && right !== '' ? '↔' : `${left}${right}`;
  return `${byMentee ?? ''}${arrow}${byMentor ?? ''}${refusedBy === null ? '' : '×'}`;
}

export const comparisonColumns = {
  indicator: 'Показатель',
  people: 'Человек',
  start: 'На входе (X)',
  end: 'На выходе (Y)',
  difference: 'Разница (Z)',
  percent: 'В процентах',
} as const;

export const words = {
  noAnswers: 'Ответов пока нет.',
  unanswered: (parts: readonly string[]) => `Ответов пока нет: ${parts.map((part) => `«${part}»`).join(', ')}.`,
  swot: 'SWOT-анализ – это сильные и слабые стороны, возможности и угрозы.',
  few: 'менее 5 ответов',
  fewPeople: 'ответили менее 5 человек',
  wouldTell: 'не показано: открыло бы ответы меньшей группы',
  overall: 'В среднем по оценкам от 1 до 10',
  overallAll: 'Все участники, в среднем по оценкам',
  unsaid: 'не указано',
  empty: 'нет ответов',
  level: 'Уровень удовлетворённости участием в программе',
  percentOfFew: 'Проценты не показаны там, где ответили меньше пяти человек.',
  codesOnly: 'Участники названы кодами. Средние и проценты, за которыми меньше пяти человек, не печатаются.',
  toChange: 'Что изменить',
  bothSides:
    'После встречи отвечают и наставник, и наставляемый: считается каждая анкета. Если на вопрос ответили меньше пяти человек, его оценка не печатается.',
  mentees: 'Наставляемые',
  mentors: 'Наставники',
  participants: 'Участников программы',
  answered: 'Ответили',
  rate: 'Доля ответивших, %',
  days: 'Даты ответов',
  between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  requestsKnown: (mentees: number, ofMentees: number, mentors: number, ofMentors: number) =>
    `Запрос указан у ${mentees} из ${counted(ofMentees, 'наставляемого', 'наставляемых', 'наставляемых')}, компетенции – у ${mentors} из ${counted(ofMentors, 'наставника', 'наставников', 'наставников')}.`,
  elsewhere: (mentees: number, mentors: number) =>
    `Своими словами написали о том, чего нет в списке тем: наставляемых – ${mentees}, наставников – ${mentors}.`,
  unserved: (topics: readonly string[]) => `Просят, но не может помочь никто: ${topics.join('; ')}.`,
  places:
    'Места – сколько наставляемых готовы взять эти наставники. Если наставник может помочь по нескольким темам, его места посчитаны в каждой.',
  choices: (mutual: number, mentees: number, mentors: number) =>
    `Взаимных выборов: ${mutual}. Выбрал только наставляемый: ${mentees}. Выбрал только наставник: ${mentors}.`,
  chose: (side: string, answered: number, all: number) => `${side}: ответили ${answered} из ${all}.`,
  choseNobody: 'Никого не выбрали',
  chosenByNobody: 'Их никто не выбрал',
  unknownCodes: (count: number) =>
    `Указано кодов, по которым выбрать некого: ${count}. Код вписан с ошибкой или участник уже завершил программу.`,
  signs:
    '1→ – наставляемый выбрал наставника в первую очередь; ←2 – наставник выбрал наставляемого во вторую; 1↔2 – выбор взаимный; · – выбора нет.',
  refusalSign: '× – кто-то из двоих просит их не соединять; на бумаге этого нет.',
  waves: (both: number) => `Ответили на входе и на выходе: ${both}. Сравниваются только они.`,
  onlyStart: 'Ответили только на входе',
  onlyEnd: 'Ответили только на выходе',
  formula:
    'X и Y – средние по одним и тем же участникам; Z = Y − X; в процентах – Z ÷ X × 100. Если X = 0, процента нет.',
  method: (name: string) => `Способ, выбранный школой: ${name}.`,
  satisfiedFrom: (score: string) =>
    `Удовлетворён тот, чей средний балл по вопросам «доволен совместной работой» и «доволен результатом» не ниже ${score} из 10. Единого правила нет, поэтому показаны три способа.`,
  selfCheck: (total: number, most: number, level: string) => `${total} из ${most}: ${level} уровень.`,
  selfCheckLevels: '15–18 баллов – оптимальный уровень, 9–14 – допустимый, 0–8 – недопустимый.',
  notWhole: 'Отмечены не все признаки, поэтому суммы нет.',
  swotRule: (good: number, bad: number) =>
    `Ответ «да» и оценка от ${good} отнесены к сильным сторонам и возможностям, «нет» и оценка до ${bad} – к слабым сторонам и угрозам. Число – сколько раз названо.`,
  pairsWithout: (without: number, pairs: number) =>
    `Нет обратной связи: ${without} из ${counted(pairs, 'пары', 'пар', 'пар')}`,
  named: (what: string, count: number) => (count > 1 ? `${what} (${count})` : what),
} as const;

/** The sidebar alone. */
export const analysisPage = {
  reading: 'Считаю ответы…',
  asOf: (day: string) => `По ответам до ${day}. Здесь только коды и числа.`,
  print: 'Напечатать сводку',
  printing: 'Печатаю сводку…',
  printed: (code: string) => `Готово: документ ${code} добавлен во вкладку «Документы».`,
  open: 'Открыть сводку',
  refresh: 'Пересчитать',
  onPaper: 'На бумаге средние и проценты, за которыми меньше пяти человек, не печатаются.',
  topic: 'Тема',
  asking: 'Просят',
  offering: 'Могут помочь',
  places: 'Мест',
  balance: 'Запас',
  lacking: (count: number) => `не хватает: ${count}`,
  nobodyOffers: 'не может помочь никто',
  barAsking: (count: number) => `${count} ${plural(count, 'просит', 'просят', 'просят')}`,
  barPlaces: (count: number) => counted(count, 'место', 'места', 'мест'),
  bars: (asking: number, places: number) => `просят ${asking}, мест ${places}`,
  picture: 'Сколько наставляемых просят и сколько мест у наставников, по темам',
  asTable: 'То же таблицей',
  matrix: 'Строки – наставляемые, столбцы – наставники',
  history: 'Прежние анкеты',
  curatorNeeded: 'Просят помощи куратора',
  criterion: 'Признак',
  mark: 'Балл',
  meeting: 'Встреча',
  chosen: 'выбран школой',
} as const;
