/** Acts of the field: what each is called, and where its number or date stands. */
const ACTS = {
  mentoringModel: { name: 'методология (целевая модель) наставничества', where: 'В методологии' },
  modelGuidance: {
    name: 'методические рекомендации по целевой модели',
    where: 'В письме с рекомендациями по целевой модели',
  },
  teachersGuidance: {
    name: 'методические рекомендации о наставничестве педагогов',
    where: 'В письме о наставничестве педагогов',
  },
  teachersSystem: { name: 'система профессионального роста педагогов', where: 'В распоряжении Правительства' },
  mentoringConcept: {
    name: 'Концепция развития наставничества до 2030 года',
    where: 'В Концепции развития наставничества',
  },
  personalData: { name: 'закон о персональных данных', where: 'В законе о персональных данных' },
  education: { name: 'закон об образовании', where: 'В законе об образовании' },
  certification: { name: 'порядок аттестации педагогов', where: 'В порядке аттестации педагогов' },
  laborMentoring: { name: 'статья Трудового кодекса о наставничестве', where: 'В Трудовом кодексе о наставничестве' },
  paperwork2016: { name: 'стандарт оформления документов 2016 года', where: 'В стандарте' },
  paperwork2025: { name: 'стандарт оформления документов 2025 года', where: 'В стандарте' },
} as const;

const KINDS = {
  order: 'приказ',
  directive: 'распоряжение',
  decree: 'указ',
  federalLaw: 'федеральный закон',
  resolution: 'постановление',
  letter: 'письмо',
  regulation: 'положение',
  minutes: 'протокол',
  agreement: 'соглашение',
  standard: 'стандарт',
  other: 'документ',
} as const;

interface SaidReference {
  readonly kind: keyof typeof KINDS;
  readonly number?: string;
  readonly date?: string;
  readonly act?: keyof typeof ACTS;
}

/** «приказ от 01.09.2023 № 476», «распоряжение от 25.12.2019 № Р-145: методология (целевая модель) наставничества». */
export function saidReference({ kind, number, date, act }: SaidReference): string {
  const article = act === 'laborMentoring' ? 'статья' : KINDS[kind];
  const sign = kind === 'standard' || act === 'laborMentoring' ? '' : '№ ';
  const parts = [article, date && `от ${day(date)}`, number && `${sign}${number}`];
  return `${parts.filter(Boolean).join(' ')}${act ? `: ${ACTS[act].name}` : ''}`;
}

const day = (date: string): string => date.split('-').reverse().join('.');

type Issue =
  | 'numberMissing'
  | 'dateMissing'
  | 'noSuchDay'
  | 'numberDiffers'
  | 'dateDiffers'
  | 'numberLeftBlank'
  | 'actSuperseded';

/** Number and date of the act itself. */
interface RightAct {
  readonly number: string;
  readonly date?: string;
}

/** What is wrong with a reference, and what to do. */
export function referenceIssue(issue: Issue, { number = '', date, act }: SaidReference, right?: RightAct): string {
  const where = act ? ACTS[act].where : 'В самом документе';
  switch (issue) {
    case 'numberDiffers':
      return act === 'laborMentoring'
        ? `${where} – статья ${right?.number}, а здесь ${number}. Исправьте номер статьи.`
        : `${where} номер ${right?.number}, а здесь ${number}. Исправьте номер.`;
    case 'dateDiffers':
      return `${where} дата ${day(right?.date ?? '')}, а здесь ${day(date ?? '')}. Исправьте дату.`;
    case 'numberLeftBlank':
      return 'Место для номера не заполнено. Впишите номер документа.';
    case 'numberMissing':
      return 'Номера документа нет. Впишите номер.';
    case 'dateMissing':
      return 'Даты документа нет. Впишите дату.';
    case 'noSuchDay':
      return 'Такого дня в календаре нет. Исправьте дату документа.';
    case 'actSuperseded':
      return 'Вместо этого стандарта с 18.08.2025 действует ГОСТ Р 7.0.97-2025. Исправьте ссылку.';
  }
}
