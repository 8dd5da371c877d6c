/** How text typed in a book of this locale is understood. */
export interface LocaleRules {
  readonly decimal: ',' | '.';
  /** What may part groups of three digits. */
  readonly groups: string;
  readonly dayFirst: boolean;
  /** What may part day, month and year. */
  readonly separators: string;
  readonly date: string;
  readonly dayAndMonth: string;
  readonly currency?: string;
  readonly truth: ReadonlyMap<string, boolean>;
  /** The names of the months, in order, also shortened and declined. */
  readonly months: readonly RegExp[];
}

const ENGLISH_TRUTH = new Map([
  ['true', true],
  ['false', false],
]);
const RUSSIAN_TRUTH = new Map([...ENGLISH_TRUTH, ['истина', true], ['ложь', false]]);
const ENGLISH_MONTHS = months(
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sept?(ember)? oct(ober)? nov(ember)? dec(ember)?',
);
const RUSSIAN_MONTHS = months(
  'янв(ар[ья])? фев(р(ал[ья])?)? мар(та?)? апр(ел[ья])? ма[йя] июн[ья]? июл[ья]? авг(уста?)? сент?(ябр[ья])? ' +
    'окт(ябр[ья])? ноя(бр[ья])? дек(абр[ья])?',
);

function months(patterns: string): RegExp[] {
  return patterns.split(' ').map((pattern) => new RegExp(`^${pattern}$`, 'i'));
}

const RUSSIAN: LocaleRules = {
  decimal: ',',
  groups: ' \u00a0\u202f',
  dayFirst: true,
  separators: './-',
  date: 'dd.MM.yyyy',
  dayAndMonth: 'dd.MM',
  currency: '₽',
  truth: RUSSIAN_TRUTH,
  months: RUSSIAN_MONTHS,
};

const AMERICAN: LocaleRules = {
  decimal: '.',
  groups: ',',
  dayFirst: false,
  separators: '/-',
  date: 'M/d/yyyy',
  dayAndMonth: 'M/d',
  currency: '$',
  truth: ENGLISH_TRUTH,
  months: ENGLISH_MONTHS,
};

const LOCALES: Readonly<Record<string, LocaleRules | undefined>> = {
  ru_RU: RUSSIAN,
  en_US: AMERICAN,
  en_GB: { ...AMERICAN, dayFirst: true, date: 'dd/MM/yyyy', dayAndMonth: 'd/M', currency: '£' },
  de_DE: { ...AMERICAN, ...{ decimal: ',', groups: '.', dayFirst: true, separators: './-' }, date: 'dd.MM.yyyy' },
};

/** Throws for a locale that the local office does not know. */
export function localeRules(locale: string): LocaleRules {
  const rules = LOCALES[locale];
  if (rules === undefined) throw new Error(`The locale "${locale}" is not part of the local office.`);
  return rules;
}
