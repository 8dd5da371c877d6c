const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
] as const;

/** `1 строка`, `2 строки`, `5 строк` */
function counted(count: number, one: string, few: string, many: string): string {
  const [units, tens] = [count % 10, count % 100];
  if (units === 1 && tens !== 11) return `${count} ${one}`;
  return `${count} ${units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

const rows = (count: number): string => counted(count, 'строку', 'строки', 'строк');

/** `строку 5`, `строки 5–7` */
const numbered = (row: number, count: number): string =>
  count === 1 ? `строку ${row}` : `строки ${row}–${row + count - 1}`;

/** What the window says. Sentences: what is wrong and what to do. */
export const words = {
  product: 'Наставник',
  close: 'Закрыть',
  menubar: 'Меню',
  office: {
    silent: 'Программа не отвечает, правка не сохранена. Проверьте, запущена ли она, и повторите.',
    lost: 'Офис остановлен: окно программы закрыто. Запустите её снова (npm start), и страница оживёт сама.',
    lostShort: 'Нет связи с программой',
    notOpened: 'Книгу открыть не удалось: программа не отвечает. Запустите её снова (npm start) и обновите страницу.',
  },
  saving: {
    saved: 'Сохранено',
    saving: 'Сохраняется…',
    failed: 'Не сохранено',
    failedLong: 'Книга не сохранена. Проверьте, не открыта ли она в другой программе и есть ли место на диске.',
    reload: 'Перечитать файл',
  },
  busy: (name: string) => `Выполняется: ${name}…`,
  line: {
    group: 'Ячейка',
    address: 'Адрес ячейки',
    text: 'Текст ячейки',
  },
  grid: {
    keys: 'Стрелки – переход по ячейкам, Enter – изменить, F6 – к другим частям окна.',
    more: 'Добавить 100 строк внизу',
  },
  cell: {
    list: 'Выбор из списка.',
  },
  edit: {
    cell: (address: string) => `Ячейка ${address}`,
    choices: 'Список значений',
    noChoice: 'В списке такого нет',
    changeAnyway: 'Изменить',
    changedSince: 'Эти ячейки с тех пор изменились, поэтому отмена не сделана. Исправьте их вручную.',
    tooWide: 'Столько столбцов здесь не поместится. Выберите ячейку левее и вставьте ещё раз.',
  },
  calendar: {
    before: 'Предыдущий месяц',
    after: 'Следующий месяц',
    month: (month: number, year: number) => `${MONTHS[month]} ${year}`,
    weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  },
  rows: {
    menu: 'Действия со строками',
    above: (count: number) => `Вставить ${rows(count)} выше`,
    below: (count: number) => `Вставить ${rows(count)} ниже`,
    remove: (row: number, count: number) => `Удалить ${numbered(row, count)}`,
    sure: (row: number, count: number) =>
      `Удалить ${numbered(row, count)} вместе со всем, что в них введено? Вернуть их будет нельзя.`,
    yes: 'Удалить',
  },
  tabs: {
    list: 'Вкладки',
    all: 'Все вкладки',
    hidden: 'Скрытые вкладки',
    closed: 'Вкладка закрыта для других',
    rename: 'Переименовать',
    hide: 'Скрыть',
    newName: 'Имя вкладки',
  },
  buttons: {
    OK: 'ОК',
    CANCEL: 'Отмена',
    YES: 'Да',
    NO: 'Нет',
    CLOSE: 'Закрыть',
  },
  documents: {
    title: 'Документы',
    none: 'Здесь появятся приказы и другие бумаги, которые создаст надстройка.',
    preview: 'Просмотр',
    previewOf: (name: string) => `Просмотр: ${name}`,
    download: 'Скачать',
    downloadOf: (name: string) => `Скачать: ${name}`,
    open: 'Открыть',
    openOf: (name: string) => `Открыть: ${name}`,
    wait: 'Открываю документ…',
    failed: 'Показать документ не удалось. Скачайте его и откройте в Word или LibreOffice.',
  },
  link: {
    card: 'Ссылка',
    open: (name: string) => `Открыть: ${name}`,
    keys: 'Ctrl + щелчок или Alt + Enter',
    lost: 'По этой ссылке ничего не нашлось: возможно, документ удалили.',
  },
  find: {
    field: 'Найти на вкладке',
    before: 'Предыдущая ячейка',
    after: 'Следующая ячейка',
    count: (at: number, count: number) => (count === 0 ? 'Не найдено' : `${at} из ${count}`),
  },
} as const;
