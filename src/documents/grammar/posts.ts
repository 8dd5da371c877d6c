import type { GrammaticalCase } from './names';

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const order: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns a post begins with, by how they are declined. A post whose noun is not here is left in the nominative. */
const nouns: readonly { readonly of: ReadonlySet<string>; readonly cut: number; readonly endings: Endings }[] = [
  {
    of: words(
      'администратор бухгалтер врач воспитанник выпускник дефектолог директор диспетчер доцент инженер инспектор ' +
        'инструктор концертмейстер консультант координатор куратор лаборант логопед мастер менеджер методист механик ' +
        'наставник начальник организатор педагог помощник президент программист проректор профессор психолог работник ' +
        'ректор сотрудник советник социолог специалист студент техник технолог тренер тьютор ученик участник ' +
        'фельдшер хореограф экономист эксперт юрист',
    ),
    cut: 0,
    endings: ['а', 'у', 'а', 'ом', 'е'],
  },
  {
    of: words(
      'библиотекарь водитель воспитатель заместитель исполнитель предприниматель председатель представитель ' +
        'преподаватель родитель руководитель слушатель строитель учитель',
    ),
    cut: 1,
    endings: ['я', 'ю', 'я', 'ем', 'е'],
  },
  { of: words('завуч'), cut: 0, endings: ['а', 'у', 'а', 'ем', 'е'] },
  { of: words('секретарь'), cut: 1, endings: ['я', 'ю', 'я', 'ём', 'е'] },
  { of: words('студентка'), cut: 1, endings: ['и', 'е', 'у', 'ой', 'е'] },
  {
    of: words('воспитанница выпускница наставница сотрудница участница ученица учительница'),
    cut: 1,
    endings: ['ы', 'е', 'у', 'ей', 'е'],
  },
];

/** Posts that are adjectives in form: they need no noun after them. */
const adjectivalHeads = words(
  'вожатый вожатая заведующий заведующая исполняющий исполняющая обучающийся обучающаяся рабочий служащий служащая ' +
    'управляющий управляющая учащийся учащаяся',
);

const adjectives: readonly { readonly ending: RegExp; readonly endings: Endings }[] = [
  { ending: /(?<=[гкх])[ио]й$/u, endings: ['ого', 'ому', 'ого', 'им', 'ом'] },
  { ending: /[ыо]й$/u, endings: ['ого', 'ому', 'ого', 'ым', 'ом'] },
  { ending: /ий$/u, endings: ['его', 'ему', 'его', 'им', 'ем'] },
  { ending: /(?<=[жчшщ])ая$/u, endings: ['ей', 'ей', 'ую', 'ей', 'ей'] },
  { ending: /ая$/u, endings: ['ой', 'ой', 'ую', 'ой', 'ой'] },
  { ending: /яя$/u, endings: ['ей', 'ей', 'юю', 'ей', 'ей'] },
];

/**
 * A post in a case: its head is declined, the rest stands («заместителю директора по воспитательной работе»), after a
 * comma anew («учителю физики, куратору»). An unknown head leaves the post in the nominative.
 */
export function inflectPost(post: string, wanted: GrammaticalCase): string {
  if (wanted === 'nominative') return post;
  const [first = '', ...others] = post.trim().split(/,\s+/u);
  const inflected = inflectPhrase(first, wanted);
  return inflected === undefined
    ? post
    : [inflected, ...others.map((phrase) => inflectPhrase(phrase, wanted) ?? phrase)].join(', ');
}

/** The post inside a sentence, with a small first letter: «Директор» and «И.о. директора», but not «ВрИО». */
export const postInText = (post: string, wanted: GrammaticalCase): string =>
  inflectPost(post, wanted).replace(/^[А-ЯЁ](?=[а-яё]*(\s|[-,]|$)|\.[а-яё]\.)/u, (letter) => letter.toLowerCase());

function inflectPhrase(phrase: string, wanted: GrammaticalCase): string | undefined {
  const all = phrase.split(/\s+/u);
  const head = all.findIndex((word) => !isLead(word));
  const place = order.indexOf(wanted);
  const inflected = inflectHead(all[head] ?? '', place);
  if (inflected === undefined) return undefined;
  const leads = all.slice(0, head).map((word) => inflectAdjective(word, place) ?? word);
  return [...leads, inflected, ...all.slice(head + 1)].join(' ');
}

/** What may stand before the noun: «социальный», «временно». */
const isLead = (word: string): boolean =>
  word.toLowerCase() === 'временно' ||
  (!adjectivalHeads.has(word.toLowerCase()) && inflectAdjective(word, 0) !== undefined);

function inflectHead(word: string, place: number): string | undefined {
  if (adjectivalHeads.has(word.toLowerCase())) return inflectAdjective(word, place);
  const parts = word.split('-').map((part) => inflectNoun(part, place)); // «педагогу-психологу»
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined;
}

function inflectNoun(noun: string, place: number): string | undefined {
  const kind = nouns.find(({ of }) => of.has(noun.toLowerCase()));
  if (kind === undefined) return undefined;
  return withEnding(noun.slice(0, noun.length - kind.cut), kind.endings[place] ?? '');
}

function inflectAdjective(word: string, place: number): string | undefined {
  const [, stem = '', reflexive = ''] = /^([а-яё]+?)(ся)?$/iu.exec(word) ?? [];
  const kind = adjectives.find(({ ending }) => ending.test(stem.toLowerCase()));
  if (kind === undefined) return undefined;
  return withEnding(stem.slice(0, -2), (kind.endings[place] ?? '') + reflexive);
}

const withEnding = (stem: string, ending: string): string =>
  stem.length > 1 && stem === stem.toUpperCase() ? stem + ending.toUpperCase() : stem + ending;
