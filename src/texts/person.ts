import { counted } from '../text';

/** Words of the sidebar «Участник». */
export const person = {
  bases: { mentees: 'Наставляемые', mentors: 'Наставники' },
  one: { mentees: 'Наставляемый', mentors: 'Наставник' },
  newOne: { mentees: 'Новый наставляемый', mentors: 'Новый наставник' },
  base: 'База',
  add: 'Новый участник',
  fromRow: 'Взять из выделенной строки',
  search: { names: 'Найти по коду, имени или классу', codes: 'Найти по коду, классу или должности' },
  reading: 'Читаю базу…',
  readingCard: 'Открываю карточку…',
  listed: (count: number) => `В базе ${counted(count, 'участник', 'участника', 'участников')}.`,
  empty: 'В базе пока никого нет.',
  nobody: 'Никого не нашлось. Измените запрос.',
  first: (shown: number, count: number) => `Показаны первые ${shown} из ${count}. Уточните запрос.`,
  back: 'К списку',
  opened: (code: string) => `Открыта карточка ${code}.`,
  where: (who: string, code: string, row: number) =>
    [who, code, `строка ${row}`].filter((part) => part !== '').join(', '),
  required: '* – обязательное поле',
  unknown: 'не указано',
  byCodes:
    'Базы ведутся по кодам, поэтому имени, даты рождения и контактов здесь нет. Это решено во вкладке «Настройки».',
  pairs: 'Пары',
  partners: { mentees: 'Наставники', mentors: 'Наставляемые' },
  noPairs: 'Пока ни в одной паре.',
  findings: 'Замечания к строке',
  toRow: 'Показать строку в таблице',
  save: 'Сохранить',
  addNew: 'Добавить',
  saving: 'Сохраняю…',
  saved: (code: string, row: number) => `Сохранено: ${code}, строка ${row}.`,
  added: (code: string, row: number) => `Добавлено под кодом ${code}, строка ${row}.`,
  notSaved: 'Не сохранено: исправьте отмеченные поля.',
  unchanged: 'Изменений нет.',
  paperFirst: 'Согласие ещё не записано. Нажмите «Записать согласие» или «Отмена», потом сохраните карточку.',
  nothingEntered: 'Карточка пуста. Заполните хотя бы категорию.',
  alsoIn: { mentees: 'Внести и в базу наставников', mentors: 'Внести и в базу наставляемых' },
  sameCode: (code: string) => `Тот же человек, тот же код: ${code}. Сведения взяты из другой базы, проверьте их.`,
  openIn: { mentees: 'Открыть в базе наставников', mentors: 'Открыть в базе наставляемых' },
  unsaved: 'Изменения не сохранены.',
  discard: 'Не сохранять',
  stay: 'Остаться',
} as const;

/** Headings over the fields of a card. */
export const sections = {
  who: 'Кто это',
  age: 'Возраст',
  programme: 'Участие в программе',
  results: 'Итоги',
  other: 'Прочее',
} as const;

/** Words about consents. */
export const consents = {
  title: 'Согласия',
  afterAdding: 'Согласия можно будет отметить после добавления.',
  states: { given: 'есть', missing: 'нет', withdrawn: 'отозвано', expired: 'истекло' },
  marks: { given: '✓', missing: '✕', withdrawn: '✕', expired: '✕' },
  kind: (title: string) => title.charAt(0).toUpperCase() + title.slice(1),
  wrongSigner: 'подписал не тот',
  // The first is who has to; a pupil may sign beside the representative.
  signer: ([signer = '']: readonly string[]) => `Подписывает: ${signer}.`,
  paper: (signed: string, signer: string) => `Подписано ${signed}, ${signer}.`,
  until: (day: string) => `Действует до ${day}.`,
  notNeeded: 'необязательно',
  mark: 'Отметить согласие',
  what: 'Вид согласия',
  who: 'Кто подписал',
  when: 'Дата согласия',
  validUntil: 'Действует до',
  keptAt: 'Где хранится',
  whenMissing: 'Укажите дату, которая стоит на бумаге.',
  another: ([signer = '']: readonly string[]) => `По возрасту подписывает: ${signer}.`,
  record: 'Записать согласие',
  cancel: 'Отмена',
  recording: 'Записываю согласие…',
  recorded: 'Согласие записано во вкладку «Согласия».',
} as const;
