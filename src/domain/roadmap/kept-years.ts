const DATE = '[«"“]?\\d{1,2}[»"”]?(?:\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*|\\s+[а-яё]+\\s+)\\d{2,4}';

/** The end of a window that begins with «от»: «от 01.09.2025 до 31.05.2026». */
const WINDOW = '\\s*(?:г(?:ода|\\.)?)?\\s*(?:до|по)\\s+[«"]?\\d';

/** What holds digits that are no year of the roadmap, or years that are not its own. */
const KEPT: readonly RegExp[] = [
  // Acts: a shifted date would invent one. A blank day («от «__» сентября 2026 г.») is no act yet.
  new RegExp(`(?<![а-яё])от\\s+${DATE}(?!\\d|${WINDOW})`, 'gi'),
  new RegExp(`(?<!\\d)${DATE}(?:\\s*г(?:ода|\\.)?)?\\s*(?:№|N\\s*\\d)`, 'gi'),
  new RegExp(`№+\\s*[^\\s,;()]*\\d[^\\s,;()]*(?:\\s*\\(?${DATE}\\)?)?`, 'gi'),
  /(?<![а-яё])ГОСТ[^\d\n]{0,12}[\d.]+-\d{4}/gi,
  /(?<!\d)20\d\d(?:\s*г(?:ода|\.)?)?\s*№\s*[^\s_,;]*\d/gi,
  /(?:https?:\/\/|www\.)\S+/gi,
  // Horizons of strategies and of programmes for several years.
  /(?:концепци|стратеги|национальн[а-яё]* проект|федеральн[а-яё]* проект|государственн[а-яё]* программ|программ[а-яё]* развития|десятилети)[^.;\n]{0,200}?(?:(?<![а-яё])до 20\d\d|(?<![а-яё])на 20\d\d\s*[-–—]\s*20\d\d\s*г(?:г|оды))/gi,
  /(?:20\d\d\s*[-–—/]\s*)?20\d\d\s*(?:г\.?\s?р(?:\.|(?![а-яё]))|г(?:ода|одов|г?\.)?\s*рожд)/gi,
  /(?<![а-яё])(?:тел(?:ефон)?|факс)\s*[.:]?\s*[\d\s()+.-]*\d/gi,
  /(?<![а-яё])(?:каб(?:инет)?|ауд(?:итория)?|п|пп|пункт|ст|стр)(?:\.\s*|\s+)\d[\d.]*/gi,
];

/** The spans of a text whose digits stay when its years are moved. */
export function keptSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  return KEPT.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index = 0, 0: found }) => ({ from: index, to: index + found.length })),
  );
}
