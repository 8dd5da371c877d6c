import { inclineLastname } from 'lvovich/lib/incline.js';
import type { Gender, GrammaticalCase } from './names';

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const order: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** First halves of a double surname that no case changes: «Тер-Петросяна», «Бонч-Бруевича», «Сен-Симона». */
const frozenHalves = [
  'тер',
  'бонч',
  'сен',
  'мак',
  'дон',
  'бен',
  'ибн',
  'аль',
  'эль',
  'фон',
  'ван',
  'де',
  'ла',
  'ле',
  'нур',
];

/** French surnames stressed on the last vowel: «у Дюма», «с Золя». */
const frozen = ['золя', 'дюма', 'дега', 'петипа', 'труа'];

/** Nouns stressed on their ending, whose instrumental is «Левшой», not «Левшей». */
const stressed = [
  'левша',
  'свеча',
  'межа',
  'паша',
  'саранча',
  'каланча',
  'епанча',
  'лапша',
  'вожжа',
  'ханжа',
  'праща',
  'овца',
];

/** Men's surnames that `lvovich` declines wrong: what is cut off the nominative, and the endings put in its place. */
const irregular: Readonly<Record<string, readonly [stem: string, endings: Endings]>> = {
  гусь: ['гус', ['я', 'ю', 'я', 'ем', 'е']],
  кий: ['ки', ['я', 'ю', 'я', 'ем', 'и']],
  вий: ['ви', ['я', 'ю', 'я', 'ем', 'и']],
  лев: ['льв', ['а', 'у', 'а', 'ом', 'е']],
  заяц: ['зайц', ['а', 'у', 'а', 'ем', 'е']],
  орёл: ['орл', ['а', 'у', 'а', 'ом', 'е']],
  орел: ['орл', ['а', 'у', 'а', 'ом', 'е']],
  козёл: ['козл', ['а', 'у', 'а', 'ом', 'е']],
  козел: ['козл', ['а', 'у', 'а', 'ом', 'е']],
  осёл: ['осл', ['а', 'у', 'а', 'ом', 'е']],
  соловей: ['соловь', ['я', 'ю', 'я', 'ём', 'е']],
  муравей: ['муравь', ['я', 'ю', 'я', 'ём', 'е']],
};

/** A surname in any case but the nominative, each half of a double one by itself. */
export function inflectSurname(surname: string, wanted: GrammaticalCase, gender: Gender): string {
  const halves = surname.split('-');
  return halves
    .map((half, index) => {
      const frozenHalf = index < halves.length - 1 && frozenHalves.includes(half.toLowerCase());
      return frozenHalf ? half : inflectHalf(half, wanted, gender);
    })
    .join('-');
}

/** Men's surnames in -ец by what stands before it: «Кузнеца», for three consonants would meet; «Стрельца», «Зайца». */
const vanishing: readonly [ending: RegExp, stem: string, endings: Endings][] = [
  [/(?<=[бвгджзклмнпрстфхцчшщ]{2})ец$/iu, 'ец', ['а', 'у', 'а', 'ом', 'е']],
  [/(?<=л)ец$/iu, 'ьц', ['а', 'у', 'а', 'ом', 'е']],
  [/(?<=[аеёиоуыэюя])ец$/iu, 'йц', ['а', 'у', 'а', 'ем', 'е']],
];

function inflectHalf(surname: string, wanted: GrammaticalCase, gender: Gender): string {
  const lower = surname.toLowerCase();
  // A woman's surname is declined only when it ends in -а or -я: «с Ольгой Цой», «у Анны Гусь».
  if (frozen.includes(lower) || (gender === 'female' && !/[ая]$/u.test(lower))) return surname;
  const place = order.indexOf(wanted);
  const found = gender === 'male' ? irregular[lower] : undefined;
  if (found !== undefined) return surname.charAt(0) + found[0].slice(1) + (found[1][place] ?? '');
  const rule = gender === 'male' ? vanishing.find(([ending]) => ending.test(surname)) : undefined;
  if (rule !== undefined) return surname.replace(rule[0], rule[1]) + (rule[2][place] ?? '');
  const inflected = inclineLastname(surname, wanted, gender);
  return wanted === 'instrumental' && /[жшчщц]а$/u.test(lower) && !stressed.includes(lower)
    ? inflected.replace(/ой$/u, 'ей')
    : inflected;
}
