import { counted } from '../text';

/** Words of the sidebar «Анкеты и ответы». */

const forms = (count: number): string => counted(count, 'анкета', 'анкеты', 'анкет');
const responses = (count: number): string => counted(count, 'ответ', 'ответа', 'ответов');
const codes = (count: number): string => counted(count, 'код', 'кода', 'кодов');

export const questionnairesPage = {
  reading: 'Читаю анкеты и ответы…',
  refresh: 'Обновить',
  stale: 'Не удалось обновить. Проверьте связь; страница обновится сама.',
  views: 'Что показать',
  forms: 'Анкеты',
  disputes: 'Разбор',
  howTo: 'Что раздать участникам',
  shown: (created: number, waiting: number) => `Создано: ${forms(created)}. В разборе: ${responses(waiting)}.`,
  modes: {
    codes:
      'Школа ведёт базы по кодам: фамилий и телефонов в анкетах нет. Раздайте каждому его талон с кодом из «Листа кодов и ссылок». Тем, кого в базах ещё нет, код выдайте заранее.',
    names:
      'Школа ведёт базы с именами. Анкеты «о себе» спрашивают фамилию и имя: дайте всем одну ссылку. В остальных анкетах у каждого свой код: раздайте талоны из «Листа кодов и ссылок».',
  },
} as const;

/** Groups of questionnaires, in the order in which a year needs them. */
export const questionnaireGroups = {
  mentees: 'Наставляемые о себе',
  mentors: 'Наставники о себе',
  preferences: 'После общей встречи',
  diagnostics: 'Диагностика',
  feedback: 'После каждой встречи',
  satisfaction: 'Удовлетворённость',
  own: 'Для куратора и его команды',
} as const;

/** With what the titles of a group begin, so that it need not be read again and again. */
export const questionnaireBeginnings = /^(Анкета [^:]+: |После общей встречи: |Диагностика )/;

export const creating = {
  title: 'Создать анкеты',
  what: 'Отметьте нужные. Для каждой появятся страница с вопросами и вкладка ответов; вопросы потом можно переписать своими словами.',
  all: 'Все анкеты созданы.',
  create: 'Создать отмеченные',
  nothing: 'Отметьте хотя бы одну анкету.',
  working: 'Создаю анкеты…',
  done: (count: number) => (count === 0 ? 'Эти анкеты уже есть.' : `Создано: ${forms(count)}.`),
  stopped: (done: number, total: number) => `Остановлено: готово ${done} из ${total}. Остальные можно создать позже.`,
} as const;

export const taking = {
  title: 'Ответы',
  take: 'Принять ответы',
  working: 'Принимаю ответы…',
  counted: (received: number, waiting: number) =>
    `Получено: ${responses(received)}${waiting === 0 ? '' : `, в разборе: ${waiting}`}.`,
  triggers: {
    yours: 'Новые ответы принимаются сразу, как придут.',
    others: 'Новые ответы принимаются сразу: это включил другой редактор таблицы.',
    off: 'Новые ответы сами не принимаются: нажимайте «Принять ответы».',
  },
  turnOn: { others: 'Принимать от моего имени', off: 'Принимать сразу' },
  turning: 'Включаю приём ответов…',
  turnedOn: 'Новые ответы будут приниматься сразу.',
  nothing: 'Новых ответов нет.',
  took: ({ taken, updated, disputed, kept }: Readonly<Record<'taken' | 'updated' | 'disputed' | 'kept', number>>) =>
    [
      ...(taken > 0 ? [`Принято: ${responses(taken)}.`] : []),
      ...(updated > 0 ? [`Обновлено по новым ответам: ${updated}.`] : []),
      ...(disputed > 0 ? [`Нужно ваше решение: ${responses(disputed)}. Откройте «Разбор».`] : []),
      ...(kept > 0 ? [`Оставлено так, как исправили вы: ${counted(kept, 'ячейка', 'ячейки', 'ячеек')}.`] : []),
    ].join(' '),
  left: (left: number) => `Осталось принять: ${responses(left)}. Нажмите «Принять ответы» ещё раз.`,
} as const;

export const createdForm = {
  states: { open: 'открыта', closed: 'закрыта', gone: 'не найдена', none: '' },
  received: (count: number, waiting: number) => `${responses(count)}${waiting === 0 ? '' : `, в разборе ${waiting}`}`,
  last: (moment: string) => `Последний ответ: ${moment}.`,
  tab: (name: string) => `Вкладка ответов: «${name}».`,
  thisComputer: 'Анкеты открываются только на этом компьютере: посадите участника за него.',
  noTab: 'Вкладку ответов удалили. Ответы не пропали: они хранятся в самой форме, и «Принять ответы» берёт их оттуда.',
  openForm: 'Открыть анкету',
  edit: 'Изменить вопросы',
  link: 'Ссылка для отвечающих',
  copy: 'Копировать ссылку',
  copied: 'Ссылка скопирована.',
  selected: 'Ссылка выделена: нажмите Ctrl+C.',
  close: 'Закрыть приём',
  open: 'Открыть приём',
  switching: 'Меняю приём ответов…',
  closed: 'Анкета закрыта: отвечать на неё больше нельзя.',
  opened: 'Анкета снова открыта.',
  gone: 'Форма не найдена: её удалили, или она создана из другого аккаунта Google. Если её создал другой редактор таблицы, попросите его добавить вас в редакторы формы: ссылки новой анкеты придётся раздать ещё раз, а ответы по старым ссылкам приняты не будут. Уже принятые ответы остались во вкладке «Ответы».',
  anew: 'Создать заново',
  otherMode: {
    names:
      'Эта анкета спрашивает фамилии, а школа теперь ведёт базы по кодам. Закройте её, удалите форму («Изменить вопросы», меню ⋮, «Переместить в корзину») и создайте заново.',
    codes:
      'Эта анкета спрашивает только код, а школа теперь ведёт базы с именами. Ею можно пользоваться и дальше. Чтобы спрашивать имена, удалите форму («Изменить вопросы», меню ⋮, «Переместить в корзину») и создайте заново.',
  },
} as const;

export const sheets = {
  title: 'Лист кодов и ссылок',
  what: 'Документ из двух частей. Лист оставьте в школе и не пересылайте. Талоны с кодами разрежьте и раздайте.',
  forClass: 'Только класс или группа',
  forAll: 'Пусто – для всех.',
  print: 'Создать лист',
  newTitle: 'Тем, кого ещё нет в базах',
  newCount: 'Сколько новых кодов',
  issue: 'Выдать новые коды',
  badCount: (most: number) => `Впишите целое число от 1 до ${most}.`,
  working: 'Составляю лист…',
  done: (code: string, rows: number) =>
    `Лист готов: ${code}, ${counted(rows, 'строка', 'строки', 'строк')}. Он записан во вкладку «Документы».`,
  issued: (code: string, count: number) => `Лист готов: ${code}, ${codes(count)}. Впишите в него фамилии от руки.`,
  open: 'Открыть лист',
} as const;

export const drifts = {
  title: 'Анкету изменили',
  renamed: (was: string, now: string) => `Вопрос «${was}» теперь звучит так: «${now}». Он читается как прежде.`,
  removed: (was: string) => `Вопроса «${was}» больше нет. Если он записан другими словами, укажите это ниже.`,
  removedAlone: (was: string) => `Вопроса «${was}» больше нет: ответа на него не будет.`,
  added: (now: string) => `Новый вопрос «${now}»`,
  choiceAdded: (now: string, question: string) => `Новый ответ «${now}» на вопрос «${question}»`,
  choiceRemoved: (was: string, question: string) => `Ответа «${was}» на вопрос «${question}» больше нет.`,
  choose: 'Выберите, что это',
  isQuestion: (title: string) => `Это вопрос «${title}»`,
  isChoice: (title: string) => `Это ответ «${title}»`,
  own: 'Свой вопрос школы, ничего не заполнять',
  save: 'Запомнить',
  unchosen: 'Выберите что-нибудь из списка.',
  saving: 'Запоминаю и перечитываю ответы…',
  saved: 'Запомнено.',
  /** Nothing is left to decide. */
  quietTitle: 'Что изменили в анкете',
  mapped: 'Что вы уже решили',
  mappedHint: 'Если вы ошиблись, выберите другое: ответы перечитаются. Что уже записано в базы, проверьте сами.',
  mappedItem: (now: string) => `Вопрос «${now}»`,
} as const;

export const disputeCards = {
  none: 'Разбирать нечего: все ответы приняты.',
  what: 'Эти ответы надстройка не приняла сама. Решите, чьи они.',
  answered: (moment: string) => `Ответ от ${moment}`,
  given: 'В ответе:',
  candidates: 'Похожи:',
  candidate: (label: string, tab: string, row: number) => `${label}: ${tab}, строка ${row}`,
  take: 'Внести нового участника',
  merge: (code: string) => `Это участник ${code}`,
  other: 'Другой код участника',
  otherHint: 'Например: У-0003.',
  mergeOther: 'Записать этому участнику',
  free: (codes: readonly string[], more: number) =>
    `Выданы, ответа ещё нет: ${codes.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}.`,
  ignore: 'Не принимать',
  badCode: 'Впишите код участника, например У-0003.',
  deciding: 'Записываю решение…',
  decided: {
    take: (person: string) => `Внесён новый участник${person === '' ? '' : `: ${person}`}.`,
    merge: (person: string) => `Ответ записан участнику ${person}.`,
    ignore: () => 'Ответ не принят. Он остался во вкладке «Разбор».',
  },
} as const;
