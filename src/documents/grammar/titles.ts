/** Grammatical gender of a title's head, or its number where it is plural. */
type Agreement = 'male' | 'female' | 'neuter' | 'plural';

interface Head {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative: string;
  readonly agreement: Agreement;
}

const head = (agreement: Agreement, nominative: string, genitive: string, accusative = nominative): Head => ({
  nominative,
  genitive,
  accusative,
  agreement,
});

const ROADMAP = head('female', 'дорожная карта', 'дорожной карты', 'дорожную карту');

/** What papers that are approved are called; a longer name stands before the shorter one it begins with. */
const heads: readonly Head[] = [
  ROADMAP,
  head('male', 'план-график мероприятий', 'плана-графика мероприятий'),
  head('male', 'план-график', 'плана-графика'),
  head('male', 'план мероприятий', 'плана мероприятий'),
  head('male', 'план работы', 'плана работы'),
  head('male', 'план', 'плана'),
  head('male', 'комплекс мероприятий', 'комплекса мероприятий'),
  head('male', 'комплекс мер', 'комплекса мер'),
  head('male', 'график', 'графика'),
  head('male', 'перечень', 'перечня'),
  head('male', 'реестр', 'реестра'),
  head('male', 'список', 'списка'),
  head('female', 'программа', 'программы', 'программу'),
  head('female', 'циклограмма', 'циклограммы', 'циклограмму'),
  head('female', 'модель', 'модели'),
  head('neuter', 'положение', 'положения'),
  head('plural', 'индивидуальные планы', 'индивидуальных планов'),
  head('plural', 'планы', 'планов'),
  head('plural', 'программы', 'программ'),
  head('plural', 'мероприятия', 'мероприятий'),
  head('plural', 'меры', 'мер'),
];

/** Endings of an adjective that begins a title, and of a noun that this file does not know. */
const endings: readonly (readonly [ending: RegExp, agreement: Agreement])[] = [
  [/(?:ая|яя)$/u, 'female'],
  [/(?:ое|ее|ие|[оеё])$/u, 'neuter'],
  [/(?:ый|ой|ий)$/u, 'male'],
  [/[ыи]$/u, 'plural'],
  [/[ая]$/u, 'female'],
];

const pluralAdjective = /(?:ые|(?<=[гкхжчшщ])ие)$/u;

/** A title as a sentence can take it. */
export interface TitleWords {
  /** The first word of the stamp agrees with it. */
  readonly agreement: Agreement;
  /** «дорожной карты (плана мероприятий)»; undefined when the head is not known. */
  readonly genitive: string | undefined;
  readonly accusative: string | undefined;
  /** The head alone. */
  readonly head: Pick<Head, 'nominative' | 'genitive' | 'accusative'>;
  /** What follows the head, as it stands. */
  readonly rest: string;
}

/** What a title begins with, a second name in brackets included: «План мероприятий (дорожная карта) по …». */
export function titleWords(title: string): TitleWords {
  const text = title.replace(/\s+/gu, ' ').trim();
  const first = headAt(text);
  if (first === undefined) {
    const unknown = { agreement: text === '' ? ROADMAP.agreement : agreementOf(text), head: ROADMAP };
    return { ...unknown, genitive: undefined, accusative: undefined, rest: '' };
  }
  const after = text.slice(first.nominative.length).trim();
  const [bracketed = '', open = '', inner = '', close = ''] = /^(\([«"]?)([^()«»"]+)([»"]?\))/u.exec(after) ?? [];
  const second = headAt(inner);
  const isSecond = second !== undefined && second.nominative.length === inner.trim().length;
  const inCase = (form: 'genitive' | 'accusative') =>
    isSecond ? `${first[form]} ${open}${second[form]}${close}` : first[form];
  return {
    agreement: first.agreement,
    genitive: inCase('genitive'),
    accusative: inCase('accusative'),
    head: first,
    rest: (isSecond ? after.slice(bracketed.length) : after).trim(),
  };
}

function headAt(text: string): Head | undefined {
  const lower = text.toLowerCase();
  return heads.find(
    ({ nominative }) => lower.startsWith(nominative) && !/^[а-яё-]/u.test(lower.slice(nominative.length)),
  );
}

function agreementOf(text: string): Agreement {
  const word = (/^[а-яё-]+/iu.exec(text)?.[0] ?? '').toLowerCase();
  if (pluralAdjective.test(word)) return 'plural';
  return endings.find(([ending]) => ending.test(word))?.[1] ?? 'male';
}

const ENDINGS: Readonly<Record<Agreement, string>> = { male: '', female: 'А', neuter: 'О', plural: 'Ы' };

/** «УТВЕРЖДЕНА», the first word of an approval stamp, in the gender and number of a title's head. */
export const approvedWord = (title: string): string => `УТВЕРЖДЕН${ENDINGS[titleWords(title).agreement]}`;

const ADJECTIVES: Readonly<Record<Agreement, string>> = {
  male: 'прилагаемый',
  female: 'прилагаемую',
  neuter: 'прилагаемое',
  plural: 'прилагаемые',
};

/** «прилагаемую», in the gender and number of a title's head. */
export const attachedWord = ({ agreement }: TitleWords): string => ADJECTIVES[agreement];
