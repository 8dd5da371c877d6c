/** Russian words of the local office: what it calls things on disk and in a new book, and what it says of trouble. */
export const words = {
  firstTab: 'Лист1',
  untitled: 'Без названия',
  choicesTab: 'Наставник - списки',
  documentsFolder: 'Документы',
  trashFolder: 'Удалённые',
  lettersFolder: 'Письма',
  document: 'Документ',
  changedByHand: 'изменено вручную',
  former: '(прежний)',
  choose: 'Выберите значение из списка.',
  wrongValue: 'Недопустимое значение',
  noBook: (file: string) => `Нет файла «${file}». Проверьте путь или создайте книгу командой new.`,
  bookExists: (file: string) => `Файл «${file}» уже есть. Выберите другое имя или работайте с ним командой run.`,
  noFolder: (folder: string) => `Нет папки «${folder}». Создайте её или выберите другую.`,
  notFile: (file: string) => `«${file}» — папка, а нужен файл книги .xlsx.`,
  wrongExtension: (file: string) => `Имя книги должно оканчиваться на .xlsx, а у «${file}» другое окончание.`,
  notWorkbook:
    'Файл не похож на книгу .xlsx. Откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)».',
  oldWorkbook:
    'Это книга старого образца (.xls). Откройте её в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)».',
  openDocument: 'Это таблица OpenDocument (.ods). Откройте её в LibreOffice и сохраните как «Excel 2007–365 (.xlsx)».',
  binaryWorkbook: 'Это двоичная книга Excel (.xlsb). Откройте её в Excel и сохраните как «Книга Excel (.xlsx)».',
  password: 'Книга закрыта паролем. Снимите пароль в Excel (Файл → Сведения → Защита книги) и сохраните её.',
  damaged: 'Книга повреждена, и прочитать её нельзя. Откройте её в Excel с восстановлением или возьмите прежнюю копию.',
  tooLarge: (tab: string) => `На вкладке «${tab}» больше строк или столбцов, чем бывает в книге .xlsx. Удалите лишние.`,
  denied: (file: string) => `Нет прав на «${file}». Разрешите запись в эту папку или перенесите книгу в другую.`,
  busy: (file: string) => `«${file}» занят другой программой. Закройте его в Excel или LibreOffice и повторите.`,
  full: (file: string) => `Не хватило места на диске, чтобы сохранить «${file}». Освободите место и повторите.`,
  unreadable: (file: string, code: string) =>
    `Не удалось прочитать или записать «${file}» (${code}). Проверьте диск и права.`,
  locked: (book: string, lock: string) =>
    `С книгой «${book}» уже работает другая команда. Дождитесь её окончания; если её точно нет, удалите файл «${lock}».`,
  changedMeanwhile: (book: string) =>
    `Пока шла команда, файл «${book}» изменила другая программа. Ничего не сохранено: повторите команду.`,
  notOpen: (book: string) => `Книга «${book}» не открыта.`,
  stateDamaged: (file: string, kept: string) =>
    `Файл «${file}» повреждён, поэтому память надстройки начата заново; вкладки не изменены. Прежний файл сохранён как «${kept}».`,
  stateMissing: (file: string) =>
    `Рядом с книгой нет файла «${file}», поэтому память надстройки начата заново; вкладки не изменены.`,
  openElsewhere: (book: string, mark: string) =>
    `Книга «${book}» открыта в Excel или LibreOffice. Закройте её там и повторите. Если она уже закрыта, удалите файл «${mark}».`,
  listWithoutBase:
    'По списку не понять, чей он. Укажите базу: "base": "mentees" (наставляемые) или "base": "mentors" (наставники).',
  noSheet: (name: string, known: readonly string[]) =>
    `Листа «${name}» в файле нет. Есть: ${known.map((each) => `«${each}»`).join(', ')}.`,
  noDocument: (file: string) => `Нет файла «${file}». Проверьте путь: он считается от папки, в которой вы работаете.`,
  folderNotDocument: (file: string) => `«${file}» – папка, а нужен файл с дорожной картой.`,
  emptyDocument: (file: string) => `Файл «${file}» пуст. Выберите файл с дорожной картой.`,
  longDocument: (file: string) =>
    `Файл «${file}» слишком большой для дорожной карты. Оставьте в нём только её и загрузите снова.`,
  brokenDocument: (file: string) =>
    `Файл «${file}» не читается как документ Word (.docx). Если он открывается в Word или LibreOffice, сохраните его оттуда ещё раз как «Документ Word (.docx)», без пароля.`,
  otherDocument: (file: string, advice: string) => `Файл «${file}» не того вида. ${advice}`,
  saveAsDocx:
    'Читаются .docx, .html, .txt, .md и .csv. Откройте файл в Word, LibreOffice или Google Документах и сохраните как «Документ Word (.docx)».',
  saveAsCsv: 'Откройте таблицу и сохраните лист с дорожной картой как .csv или скопируйте её в документ Word (.docx).',
  copyFromPdf: 'Откройте PDF, скопируйте таблицу в документ Word и сохраните его как .docx.',
  noForm: (titles: readonly string[]) =>
    titles.length === 0
      ? 'В этой книге нет анкет. Создайте их действием createQuestionnaires.'
      : `Такой анкеты нет. Есть: ${titles.map((title) => `«${title}»`).join(', ')}.`,
  notAnswers:
    'Ответы записываются так: --input \'{"вопрос": "ответ", "вопрос с несколькими ответами": ["один", "два"]}\'.',
  answeredTwice: (title: string) => `На вопрос «${title}» дано два ответа. Оставьте один.`,
  noQuestion: (titles: readonly string[]) =>
    `Такого вопроса в анкете нет. Есть: ${titles.map((title) => `«${title}»`).join(', ')}.`,
  documentGone: (file: string) => `Файла «${file}» больше нет в папке документов: документ считается удалённым.`,
} as const;
