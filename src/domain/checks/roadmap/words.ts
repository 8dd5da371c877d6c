/** What the checks of a roadmap look for in its words: all in small letters, with «е» for «ё» and hyphens for dashes. */
export const WORDS = {
  /** Rows that look back at the year before. */
  lastYear: /анализ|прошл|прошедш|предыдущ|предшеств|истекш/,
  /** What comes after a year: near the beginning of the next it is about the year before. */
  outcome: /отчет|итог|результат/,
  /** Rows that look ahead. */
  nextYear: /дорожн|следующ|нов(?:ый|ого|ом) учебн|перспектив|план(?:а|ов|ы)? (?:работы |мероприятий )?на/,
  nextRoadmap: /(?:разработ|подготов|составл|утвержд)[а-я]* (?:[а-я]+ )?(?:дорожн[а-я]* карт|план)/,
  /** What may stand before a year that has nothing to do with the period: «с 2022 года», «к 2030». */
  sinceOrUpTo: /(?<![а-я])(?:с|со|начиная с|до|к|по состоянию на) (?:\d{1,2}\.\d{1,2}\.)?$/,
  schoolYearWord: /^\s*(?:учебн|уч\.?\s)/,
  yearWord: /^\s*г/,
  wholePeriod: /(?:всего|весь) (период|срок)[а-я]*(?: (реализац|внедрен|действи))?/,

  consent: /соглас[а-я]*(?: [а-я]+){0,8} на (?:[а-я]+ ){0,8}обработк|соглас[а-я]* (?:родител|законн|на сбор)/,
  under14:
    /(?:не достиг[а-я]*|до|младше) (?:14[- ]?(?:ти)?[- ]?(?:лет|летн)|четырнадцат)|14-летнего|малолетн|четырнадцати/,
  from14:
    /несовершеннолетн|(?:до|не достиг[а-я]*) 18|восемнадцат|от 14|старше 14|14 лет и старше|14-1[78]|(?<!не )достигш[а-я]* 14/,
  aboutMentees: /наставляем/,
  aboutMentors: /наставник/,
  base: /(?<![а-я])(?:баз|банк)/,

  comparison: /сравнительн[а-я]* таблиц|динамик|уч[а-я]* изменени/,
  diagnostics: /диагностик|диагностическ|тестирован/,

  allMeetings: /(?:регулярн|последовательн|рабоч)[а-я]* встреч|совместн[а-я]* работ|комплекс[а-я]* [а-я]* ?встреч/,
  firstMeeting: /встреч[а-я]*-знакомств|перв[а-я]*,?(?: организационн[а-я]*,?)? встреч|знакомств/,
  finalMeeting: /(?:итогов|заключительн)[а-я]* встреч/,

  pupils:
    /(?:среди|из числа|для|у|роль|данных|учет[а-я]*|информировани[а-я]*) обучающ|(?<!обще)(?<![а-я])(?:учащ|школьник)|обучающихся, (?:молод|проявив|попав)/,
  teachers: /(?<![а-я])педагог|учител|специалист/,
  titleOfPupils: /наставничеств[а-я]* (?:для )?обучающ/,
  groups: /пар[ыа]?\/групп|групп[ыа]?\/пар/,

  /** «Не менее 5»: of what is not said. */
  bareNumber: /^(?:(?:не менее|не более|от|до|более|менее|минимум),?(?: чем)?(?: на)? )?\d+(?:[.,]\d+)?$/,
  /** A line for a signature, before a name. */
  signatureLine: /_{3,}\s*\/?\s*[А-ЯЁ]/,

  teachersSystem: /рефлекси|персонализирован|информационн[а-я]* (?:поддержк|сопровожд)/,
} as const;

/** Something a template has left to be filled in. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\[(?![\d,; -]*\])[^\]]{0,40}\]/,
  /_{3,}/,
  /(?<!\.)\.{6,}|…{2,}/,
  /(?<![a-zа-яё])[XХ]{2,}(?=\s*(?:$|[,;)»]|г\.|год))|[XХ]{2}\.[XХ]{2}/i,
  /(?:^|[(«:]|ответственн[а-яё]*)\s*(?:ФИО|Ф\.\s?И\.\s?О\.)\s*(?:$|[)»])/i,
  /[(«"]\s*«?(?:наименование|название)\s+(?:образовательн|учрежден|школ|организац|муниципал|оо)[^»")]{0,60}[»")]/i,
  /(?<![а-яё])(?:указать|вписать|вставить|уточнить)(?![а-яё])\s*(?:$|[)\]»]|срок|дат|фио|назван|наименован|ссылк|адрес|ответствен|нужн)/i,
  /<\s*(?:название|наименование|дата|фио)[^>]*>/i,
  /\(\s*ссылк[аи][^)]{0,20}\)/i,
];

export const hasPlaceholder = (text: string): boolean => PLACEHOLDERS.some((sign) => sign.test(text));

/** Known to everybody in the field, or part of a school's own name. */
const KNOWN = new Set(
  'ОО ОУ МО ШМО ГМО РМО ВО СПО ДПО ДО ОВЗ НКО КДН ПДН ОДН КДНИЗП ГИБДД МЧС МВД УВР ВР НМР УМР АХЧ РФ ФЗ ФГОС ФИО КПК ИКТ СМИ ТЖС ПМПК ППК ИОМ ИПК МБОУ МАОУ МКОУ МОУ ГБОУ ГАОУ ГКОУ ЧОУ АНО МБУ МАУ МКУ ГБУ ДОУ СОШ ООШ НОШ СШ ОШ ВУЗ ССУЗ ЕГЭ ОГЭ ВПР ГТО РДШ РДДМ ПРОФ ИТ IT QR SWOT PR ОК'.split(
    ' ',
  ),
);

/** Used by some, defined by few: these may be named in a finding, for they are words of the field. */
const OF_THE_FIELD = new Set('МН ЦМН РНЦ МНЦ УО ММЦ ИМЦ ММС СН ПН ШН ЦНППМ РЦН ПМН ИПР ППН'.split(' '));

const ABBREVIATION = /(?<![А-ЯЁа-яё-])[А-ЯЁ]{2,6}(?![А-ЯЁа-яё])/g;
const SHOUTED = /(?<![А-ЯЁа-яё])[А-ЯЁ]{2,}(?:\s+[А-ЯЁ]{2,})+(?![А-ЯЁа-яё])/g;
const DEFINED = /\(\s*(?:далее\s*[-–—:]?\s*)?([А-ЯЁ]{2,6})\s*\)|далее\s*[-–—:]\s*«?([А-ЯЁ]{2,6})(?![А-ЯЁа-яё])/g;

/** Without a vowel nothing is a name or an ordinary word. */
const NO_WORD = /^[бвгджзйклмнпрстфхцчшщ]{3,}$/i;

/**
 * Abbreviations of texts that nothing there and nothing given explains: those of the field, and those that can be neither
 * a word nor anybody's name.
 */
export function unexplained(texts: readonly string[], defined: readonly string[]): readonly string[] {
  const explained = new Set([...defined, ...texts.flatMap((text) => [...text.matchAll(DEFINED)].flatMap(shortOf))]);
  const used = new Set(texts.flatMap((text) => text.replace(SHOUTED, ' ').match(ABBREVIATION) ?? []));
  return [...used]
    .filter((each) => !explained.has(each) && (OF_THE_FIELD.has(each) || (NO_WORD.test(each) && !KNOWN.has(each))))
    .sort();
}

const shortOf = ([, inBrackets, after]: readonly string[]): readonly string[] => {
  const short = inBrackets ?? after;
  return short === undefined ? [] : [short];
};

/**
 * Codes of documents, meetings, events and publications that stand in a cell of evidence on their own: an address of a page
 * may hold anything.
 */
export const codesNamed = (evidence = ''): readonly string[] =>
  evidence.split(/[,;\s]+/).flatMap((part) => {
    const code = part.toUpperCase();
    return /^[ДВСН]-\d{3,5}$/.test(code) ? [code] : [];
  });
