/** Russian phrases of the interface. Sentences for a teacher: what is wrong and what to do. */

/** `plural(3, 'пара', 'пары', 'пар')` → `пары`. */
export function plural(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** `counted(3, 'пара', 'пары', 'пар')` → `3 пары`. */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${plural(count, one, few, many)}`;

type Given = Readonly<Record<string, string | number>>;

const signer = ({ signer: who }: Given): string =>
  who === 'representative' ? 'подписывает законный представитель' : 'подписывает сам участник («лично»)';

/** What each rule of the checks says to the curator. */
export const findings = {
  codeDoubled: ({ line }: Given) =>
    `Такой код уже стоит в строке ${line}. Удалите код в этой строке: надстройка даст новый.`,
  codeOfAnother: ({ line }: Given) =>
    `В базе наставляемых этот код принадлежит другому человеку (строка ${line}). Удалите код здесь: надстройка даст новый.`,
  personDoubled: ({ line, code }: Given) =>
    `Этот человек уже есть в строке ${line}${code ? ` (${code})` : ''}. Оставьте одну строку.`,
  personPerhapsDoubled: ({ line, code }: Given) =>
    `Похоже, этот человек уже есть в строке ${line}${code ? ` (${code})` : ''}. Если это тёзки, укажите обоим год рождения.`,
  personUnderTwoCodes: ({ code }: Given) =>
    `Этот человек есть в базе наставляемых под кодом ${code}. Поставьте тот же код здесь и в парах.`,
  birthYearContradicts: () => 'Год рождения не совпадает с датой рождения. Исправьте одно из двух.',
  ageUnknown: () => 'Укажите год рождения или возрастную группу: без них нельзя определить, кто подписывает согласие.',
  ageImplausible: ({ from, to }: Given) =>
    `Такой возраст невозможен: ожидается от ${from} до ${to} лет. Проверьте год или дату.`,
  ageOutsideCoverage: ({ from, to }: Given) =>
    `Возраст не от ${from} до ${to} лет: в показатель охвата этот участник не войдёт. Проверьте возраст.`,
  youngTeacherNoTeacher: () =>
    'Молодым специалистом может быть только педагог. Исправьте категорию или снимите отметку.',
  finishedBeforeJoined: () => 'Дата завершения раньше даты вхождения в программу. Исправьте одну из дат.',
  dateInFuture: () => 'Эта дата ещё не наступила. Проверьте день, месяц и год.',
  nameInCodeMode: () =>
    'Базы ведутся по кодам, а здесь личные данные. Удалите их или выберите «с именами» во вкладке «Настройки».',
  nameMissing: () => 'Впишите фамилию, имя и отчество (если есть): без них в приказ попадёт только код.',
  nameWithoutLetters: () => 'Это не похоже на имя человека. Впишите фамилию, имя и отчество.',
  personUnknown: () => 'Человека с таким кодом нет в базах. Исправьте код или внесите человека в базу.',
  mentorUnknown: () => 'Во вкладке «Наставники» нет такого кода. Исправьте код или внесите наставника в базу.',
  menteeUnknown: () => 'Во вкладке «Наставляемые» нет такого кода. Исправьте код или внесите наставляемого в базу.',
  pairWithOneself: () => 'Наставник и наставляемый – один и тот же человек. Исправьте код.',
  formMisfit: () =>
    'Форма наставничества не подходит к категориям этих двух людей. Выберите другую форму или исправьте категорию.',
  groupTwoMentors: ({ line }: Given) =>
    `У группы один наставник, а в строке ${line} с тем же кодом другой. Исправьте код пары или наставника.`,
  groupTwoForms: ({ line }: Given) =>
    `У группы одна форма, а в строке ${line} с тем же кодом другая. Исправьте код пары или форму.`,
  linkDoubled: ({ line }: Given) => `Такая же пара уже есть в строке ${line}. Удалите повтор.`,
  mentorOverCapacity: ({ capacity }: Given) =>
    `У наставника больше ${counted(Number(capacity), 'наставляемого', 'наставляемых', 'наставляемых')} – это его предел. Выберите другого наставника или измените его предел в базе.`,
  menteeTwicePaired: ({ code }: Given) =>
    `Наставляемый уже состоит в паре ${code} той же формы. Прекратите одну из пар.`,
  endsBeforeBegins: () => 'Окончание раньше начала. Исправьте одну из дат.',
  stoppedBeforeBegins: () => 'Пара прекращена раньше, чем начала работать. Исправьте одну из дат.',
  beganBeforeJoining: () => 'Пара начала работать раньше, чем участник вошёл в программу. Проверьте даты.',
  pairWithoutOrder: () => 'Пара не закреплена приказом. Создайте приказ в меню «Наставничество».',
  orderUnknown: () => 'Во вкладке «Документы» нет приказа с таким кодом. Исправьте код или зарегистрируйте приказ.',
  orderOfOtherKind: () => 'Документ с этим кодом – не приказ о парах. Исправьте код.',
  orderCancelled: () => 'Приказ отменён, а пара работает. Закрепите её новым приказом или прекратите.',
  changedAfterOrder: () =>
    'Состав пары изменился после подписания приказа. Создайте приказ об изменениях в меню «Наставничество».',
  stoppedAfterOrder: () =>
    'Пара прекращена, а по приказу она ещё действует. Создайте приказ об изменениях в меню «Наставничество».',
  orderWithoutPairs: () =>
    'К этому приказу не относится ни одна пара. Укажите его код во вкладке «Пары» или отмените приказ.',
  requisitesIncomplete: () =>
    'У документа должны быть и номер, и дата. Впишите недостающее, как в журнале регистрации.',
  amendsUnknown: () => 'Документа с таким кодом нет в этой вкладке. Исправьте код.',
  numberDoubled: ({ line }: Given) => `Документ этого вида с таким номером уже есть в строке ${line}. Проверьте номер.`,
  validBeforeDated: () => 'Срок действия закончился раньше даты документа. Исправьте одну из дат.',
  consentMissing: (given: Given) =>
    `Нет действующего согласия на обработку персональных данных. Получите его (${signer(given)}) и внесите во вкладку «Согласия».`,
  consentSigner: (given: Given) =>
    `Согласие подписал не тот, кто должен по возрасту. Получите новое (${signer(given)}) и внесите во вкладку «Согласия».`,
  consentPersonUnknown: () => 'Человека с таким кодом нет в базах. Исправьте код.',
  consentEndsBeforeSigned: () => 'Согласие перестало действовать раньше, чем подписано. Исправьте одну из дат.',
  consentWithdrawnBeforeSigned: () => 'Согласие отозвано раньше, чем подписано. Исправьте одну из дат.',
  consentDoubled: ({ line }: Given) => `Такое же согласие уже есть в строке ${line}. Удалите повтор.`,
  workConsentMissing: () =>
    'Педагог – наставник коллеги. Получите его письменное согласие на эту работу (статья 351.8 Трудового кодекса) и внесите во вкладку «Согласия».',
  healthConsentMissing: () =>
    'Сведения о здоровье можно вести только с отдельным письменным согласием. Получите его или снимите отметку.',
  storyWithoutConsent: () =>
    'Для кейса или отзыва на сайте нужно согласие на распространение персональных данных. Получите его или уберите ссылку.',
  giftedWithoutRegistry: () => 'Укажите реестр одарённых детей: без него ребёнок не войдёт в показатель.',
  schoolYearMalformed: () => 'Запишите учебный год двумя годами подряд: 2026/2027.',
  schoolYearMissing: () => 'Укажите учебный год: 2026/2027.',
  schoolYearOver: () => 'Этот учебный год закончился. Если вы начинаете новый, измените год.',
  settingMalformed: () => 'Это значение непонятно. Посмотрите пояснение справа и введите заново.',
  asOfOutsideYear: () => 'Дата справки не относится к этому учебному году. Исправьте её или очистите ячейку.',
  indicatorNegative: ({ code }: Given) => `${code}: количество не может быть меньше нуля. Исправьте значение.`,
  mentorsDoNotAddUp: ({ all, partners, pupils, teachers, others, sum }: Given) =>
    `I3: всего наставников ${all}, а по категориям ${sum}: партнёры ${partners}, обучающиеся ${pupils}, педагоги ${teachers}, прочие ${others}. Проверьте значения, введённые вручную.`,
  actingMentorsContradict: ({ mentors, acting }: Given) =>
    `Значения противоречат друг другу: в роли наставника участвуют ${mentors} (I28), а функции наставника выполняют ${acting} (I30). Исправьте I30.`,
  youngTeachersMentorsExceed: ({ less, more }: Given) =>
    `I23: наставников молодых педагогов ${less}, а всех педагогов-наставников ${more} (I28). Проверьте оба значения.`,
  youngMenteesExceedMentees: ({ less, more }: Given) =>
    `I22: молодых педагогов-наставляемых ${less}, а всех педагогов-наставляемых ${more} (I31). Проверьте оба значения.`,
  youngMenteesExceedStaff: ({ less, more }: Given) =>
    `I22: молодых педагогов-наставляемых ${less}, а пришло за три года ${more} (I21). Проверьте оба значения.`,
  hiredThisYearExceedsThreeYears: ({ less, more }: Given) =>
    `I20: молодых педагогов за год ${less}, а за три года ${more} (I21). Проверьте оба значения.`,
  groupExceedsPupils: ({ code, less, more }: Given) =>
    `${code}: часть (${less}) больше целого: всех обучающихся ${more} (I15). Проверьте оба значения.`,
  programmesExceedPairs: ({ less, more }: Given) =>
    `I24: утверждено программ ${less}, а пар и групп по приказу ${more}. Проверьте даты утверждения.`,
  partnersWithoutAgreement: () =>
    'I2: партнёры участвуют, а соглашения нет. Зарегистрируйте его во вкладке «Документы».',
  pupilBaseContradicts: () =>
    'I17: базы наставников-обучающихся нет, а наставники-обучающиеся есть (I16). Проверьте оба значения.',
  percentOutOfRange: ({ code }: Given) =>
    `${code}: уровень удовлетворённости бывает от 0 до 100 процентов. Исправьте значение.`,
  enteredDiffersFromCounted: ({ code }: Given) =>
    `${code}: введено не то, что посчитано. Если посчитанное верно, очистите значение.`,
  indicatorMissing: ({ code }: Given) =>
    `Нет строки показателя ${code}. Выполните «Подготовить таблицу»: строка вернётся.`,
  indicatorDoubled: ({ code }: Given) => `Показатель ${code} стоит дважды. Удалите лишнюю строку.`,
  tabRenamed: ({ name }: Given) =>
    `Вкладку переименовали в «${name}». Надстройка её узнаёт. Чтобы вернуть прежнее имя, выполните «Подготовить таблицу».`,
  columnMissing: ({ header }: Given) =>
    `Нет столбца «${header}»: его удалили или переименовали. Выполните «Подготовить таблицу».`,
  columnDoubled: ({ header }: Given) =>
    `Столбец «${header}» стоит дважды; читается первый. Переименуйте или удалите лишний.`,
} as const;

export const changes = {
  tabRenamed: (was: string, now: string) => `Вкладка «${was}» переименована в «${now}».`,
  tabDeleted: (was: string) => `Вкладку «${was}» удалили.`,
  tabsMoved: 'Вкладки переставлены. Ничего делать не нужно: надстройка их узнаёт.',
  tabHidden: (name: string) => `Вкладка «${name}» скрыта.`,
  columnGone: (tab: string, header: string, candidates: readonly string[]) =>
    candidates.length === 0
      ? `Во вкладке «${tab}» нет столбца «${header}»: его удалили.`
      : `Во вкладке «${tab}» нет столбца «${header}»: его удалили или переименовали (другие столбцы: ${candidates.map((each) => `«${each}»`).join(', ')}).`,
  columnsMoved: (tab: string) =>
    `Во вкладке «${tab}» столбцы переставлены. Ничего делать не нужно: они ищутся по заголовкам.`,
  columnHidden: (tab: string, header: string) => `Во вкладке «${tab}» скрыт столбец «${header}».`,
} as const;

export const mends = {
  renameTab: (name: string) => `вернуть вкладке имя «${name}»`,
  createTab: (name: string) => `создать вкладку «${name}» заново`,
  showTab: (name: string) => `показать вкладку «${name}»`,
  renameColumn: (from: string, to: string) => `переименовать столбец «${from}» в «${to}»`,
  addColumn: (header: string) => `добавить столбец «${header}»`,
} as const;

export const refusals = {
  notPrepared: (tab: string) => `Нет вкладки «${tab}». Выполните «Подготовить таблицу» в меню «Наставничество».`,
  columnsMissing: (tab: string, headers: readonly string[]) =>
    `Во вкладке «${tab}» нет ${plural(headers.length, 'столбца', 'столбцов', 'столбцов')} ${headers.map((each) => `«${each}»`).join(', ')}. Выполните «Подготовить таблицу»: она предложит, как это исправить.`,
  changedMeanwhile: (tab: string) => `Вкладку «${tab}» сейчас правят. Повторите через минуту: ничего не потеряно.`,
  busy: 'Сейчас выполняется другое действие. Повторите через минуту.',
  nameTaken: (tab: string) => `Другая вкладка уже называется «${tab}». Переименуйте её и повторите.`,
  noPairs:
    'В приказ некого включить: во вкладке «Пары» нет ни одной действующей пары без ошибок. Выполните «Проверить базы и пары» и исправьте замечания.',
  nothingToAmend:
    'Изменений после подписанного приказа больше нет. Удалите черновик об изменениях во вкладке «Документы» или измените пары.',
  schoolUnnamed: 'Впишите полное наименование организации во вкладке «Настройки»: без него нельзя напечатать приказ.',
  unknownCommand: (known: readonly string[]) => `Такого действия нет. Есть: ${known.join(', ')}.`,
  badInput: 'Действие вызвано с неверными данными. Запишите их, как показано в описании действия.',
  badYear: 'Исправьте учебный год во вкладке «Настройки»: он записывается двумя годами подряд, 2026/2027.',
  badDay: 'Дата указана неверно. Запишите её так: 2026-09-15.',
} as const;

export const failure = 'Не получилось. Попробуйте ещё раз; если повторится, сообщите разработчикам.';

export const menu = {
  title: 'Наставничество',
  running: 'Подождите…',
  setUp: 'Подготовить таблицу',
  checkBases: 'Проверить базы и пары',
  fillIndicators: 'Заполнить показатели',
  issuePairOrder: 'Создать приказ о парах',
} as const;

export const marks = {
  heading: 'Замечания «Наставника»:',
  bullet: '• ',
} as const;

export const setUp = {
  firstSteps: [
    'С чего начать:',
    '1. Заполните эту вкладку: наименование школы и учебный год.',
    '2. Впишите директора и куратора во вкладке «Роли».',
    '3. Внесите людей во вкладки «Наставляемые» и «Наставники». Коды появятся сами.',
    '4. Отметьте согласия во вкладке «Согласия».',
    '5. Составьте пары во вкладке «Пары».',
    '6. В меню «Наставничество» выполните проверку и создайте приказ.',
  ].join('\n'),
  locked: 'Этот столбец заполняет надстройка.',
  restricted: 'Вкладка с особыми категориями: только для куратора.',
  ready: 'Таблица готова.',
  created: (count: number) => `Добавлено: ${counted(count, 'вкладка', 'вкладки', 'вкладок')}.`,
  addedColumns: (count: number) => `Добавлено: ${counted(count, 'столбец', 'столбца', 'столбцов')}.`,
  offer: (mend: string) => `Можно ${mend}. Сделать это сейчас?`,
} as const;

export const results = {
  clean: 'Замечаний нет.',
  found: (errors: number, warnings: number) =>
    `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`,
  checked: (count: number) => `Проверено: ${counted(count, 'запись', 'записи', 'записей')}.`,
  inTab: (tab: string, count: number) => `${tab}: ${counted(count, 'замечание', 'замечания', 'замечаний')}`,
  inRow: (row: number, code: string) => (code === '' ? `строка ${row}` : `строка ${row}, ${code}`),
  indicators: (asOf: string, computed: number, entered: number, blank: number) =>
    `По состоянию на ${asOf}: посчитано ${computed}, введено вручную ${entered}, осталось ввести ${blank}.`,
  order: (code: string, pairs: number) =>
    `${code}: в приказе ${counted(pairs, 'пара или группа', 'пары и группы', 'пар и групп')}.`,
  leftOut: (count: number) => `Не вошло из-за ошибок: ${counted(count, 'пара', 'пары', 'пар')}.`,
  unchanged: 'Приказ подписан, и с тех пор ничего не изменилось: он оставлен как есть.',
  open: 'Открыть документ',
} as const;

/** Words of orders that come from the tabs. */
export const orders = {
  subject: (schoolYear: string) => `О закреплении наставнических пар и групп на ${schoolYear} учебный год`,
  schoolClass: (name: string) => `${name} класс`,
  opening: /^приказ\s+/i,
} as const;

/** What stands beside a computed indicator. */
export const notes = {
  byHand: 'Введите значение.',
  entered: 'Введено вручную.',
  outOf: (value: number, whole: number) =>
    `${value} из ${whole} (${Math.round((value / whole) * 1000) / 10} %)`.replace('.', ','),
  byYearAlone: (count: number) => `Только по году рождения посчитано: ${count}.`,
  outsideAge: (count: number, from: number, to: number) => `Из них не от ${from} до ${to} лет: ${count}.`,
  counted: (value: string) => `Введено вручную. Посчитано: ${value}.`,
  order: (number: string, date: string) => `Приказ от ${date} № ${number}`,
  yes: 'Да',
  no: 'Нет',
} as const;
