import { describe, expect, test } from 'vitest';
import {
  type Gender,
  type GrammaticalCase,
  genderOf,
  inflectName,
  parseName,
  shortName,
  signatureName,
} from '../../src/documents/grammar/names';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const cases: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const formsOf = (name: string, gender?: Gender) => cases.map((wanted) => plain(inflectName(name, wanted, { gender })));

test.each([
  ['Лялина Ольга Андреевна', 'Лялиной Ольги Андреевны', 'Лялиной Ольге Андреевне', 'Лялину Ольгу Андреевну'],
  ['Иванцова Елена Сергеевна', 'Иванцовой Елены Сергеевны', 'Иванцовой Елене Сергеевне', 'Иванцову Елену Сергеевну'],
  ['Шевченко Любовь Павловна', 'Шевченко Любови Павловны', 'Шевченко Любови Павловне', 'Шевченко Любовь Павловну'],
  ['Черных Эсфирь Моисеевна', 'Черных Эсфири Моисеевны', 'Черных Эсфири Моисеевне', 'Черных Эсфирь Моисеевну'],
  ['Шевчук Анна Ильинична', 'Шевчук Анны Ильиничны', 'Шевчук Анне Ильиничне', 'Шевчук Анну Ильиничну'],
  ['Шевчук Пётр Ильич', 'Шевчука Петра Ильича', 'Шевчуку Петру Ильичу', 'Шевчука Петра Ильича'],
  ['Ткачёва Анна Львовна', 'Ткачёвой Анны Львовны', 'Ткачёвой Анне Львовне', 'Ткачёву Анну Львовну'],
  ['Живаго Юрий Андреевич', 'Живаго Юрия Андреевича', 'Живаго Юрию Андреевичу', 'Живаго Юрия Андреевича'],
])('declines %s', (name, genitive, dative, accusative) => {
  expect(formsOf(name).slice(0, 3)).toEqual([genitive, dative, accusative]);
});

test.each<[string, Gender, string, string, string]>([
  ['Цой', 'female', 'Цой', 'Цой', 'Цой'],
  ['Цой', 'male', 'Цоя', 'Цою', 'Цоем'],
  ['Гусь', 'male', 'Гуся', 'Гусю', 'Гусем'],
  ['Гусь', 'female', 'Гусь', 'Гусь', 'Гусь'],
  ['Золя', 'male', 'Золя', 'Золя', 'Золя'],
  ['Нгуен', 'female', 'Нгуен', 'Нгуен', 'Нгуен'],
  ['Ким', 'male', 'Кима', 'Киму', 'Кимом'],
  ['Кий', 'male', 'Кия', 'Кию', 'Кием'],
  ['Кравец', 'male', 'Кравца', 'Кравцу', 'Кравцом'],
  ['Кузнец', 'male', 'Кузнеца', 'Кузнецу', 'Кузнецом'],
  ['Стрелец', 'male', 'Стрельца', 'Стрельцу', 'Стрельцом'],
  ['Заец', 'male', 'Зайца', 'Зайцу', 'Зайцем'],
  ['Орёл', 'male', 'Орла', 'Орлу', 'Орлом'],
  ['Груша', 'female', 'Груши', 'Груше', 'Грушей'],
  ['Левша', 'male', 'Левши', 'Левше', 'Левшой'],
  ['Сковорода', 'male', 'Сковороды', 'Сковороде', 'Сковородой'],
  ['Белая', 'female', 'Белой', 'Белой', 'Белой'],
  ['Толстой', 'male', 'Толстого', 'Толстому', 'Толстым'],
  ['Тер-Петросян', 'male', 'Тер-Петросяна', 'Тер-Петросяну', 'Тер-Петросяном'],
  ['Римский-Корсаков', 'male', 'Римского-Корсакова', 'Римскому-Корсакову', 'Римским-Корсаковым'],
  ['Петрова-Водкина', 'female', 'Петровой-Водкиной', 'Петровой-Водкиной', 'Петровой-Водкиной'],
  ['Ким-Петрова', 'female', 'Ким-Петровой', 'Ким-Петровой', 'Ким-Петровой'],
  ['ИВАНОВА', 'female', 'ИВАНОВОЙ', 'ИВАНОВОЙ', 'ИВАНОВОЙ'],
])('declines the surname %s, %s', (surname, gender, genitive, dative, instrumental) => {
  const [first, second, , fourth] = formsOf(`${surname} А.Б.`, gender);
  expect([first, second, fourth]).toEqual([`${genitive} А.Б.`, `${dative} А.Б.`, `${instrumental} А.Б.`]);
});

describe('gender', () => {
  test.each<[string, Gender | undefined]>([
    ['Ким Роман Олегович', 'male'],
    ['Ким Любовь Павловна', 'female'],
    ['Лукина Анна Никитична', 'female'],
    ['Мамедов Али Гасан оглы', 'male'],
    ['Мамедова Лейла Гасан кызы', 'female'],
    ['Мамедов Али Гасан-оглы', 'male'],
    ['Ким Роман', undefined],
    ['Иванова О.А.', undefined],
    ['Нгуен Тхи Лан', undefined],
  ])('of %s is %s', (name, gender) => {
    expect(genderOf(parseName(name) ?? { surname: '' })).toBe(gender);
  });

  test('is never guessed from a surname: the name stays in the nominative', () => {
    expect(formsOf('Иванова О.А.')).toEqual(cases.map(() => 'Иванова О.А.'));
  });

  test('as given serves where no patronymic tells it', () => {
    expect(inflectName('Ким Роман', 'dative', { gender: 'male' })).toBe('Киму Роману');
  });

  test('as given does not overrule a patronymic', () => {
    expect(inflectName('Ким Роман Олегович', 'dative', { gender: 'female' })).toBe('Киму Роману Олеговичу');
  });
});

test.each(['У-0001', 'Администратор', 'Smith John', 'Иванова (Петрова) Анна', '', 'Ольга-', '7 «В» класс'])(
  'leaves «%s», which is no full name, as it is',
  (name) => {
    expect([inflectName(name, 'dative', { gender: 'female' }), shortName(name), signatureName(name)]).toEqual([
      name,
      name,
      name,
    ]);
  },
);

test('leaves «оглы» and «кызы» undeclined', () => {
  expect(inflectName('Мамедов Рустам Гасан оглы', 'genitive')).toBe('Мамедова Рустама Гасан оглы');
});

describe('short names', () => {
  test.each([
    ['Лялина Ольга Андреевна', 'Лялиной О.А.', 'О.А. Лялина'],
    ['Мамедов Али Гасан оглы', 'Мамедову А.Г.', 'А.Г. Мамедов'],
    ['Гоголь-Яновская Анна-Мария Ильинична', 'Гоголь-Яновской А.-М.И.', 'А.-М.И. Гоголь-Яновская'],
    ['Ким Роман', 'Ким Р.', 'Р. Ким'],
    ['О. А. Лялина', 'Лялина О.А.', 'О.А. Лялина'],
  ])('of %s', (name, dative, signature) => {
    expect([plain(shortName(name, 'dative')), plain(signatureName(name))]).toEqual([dative, signature]);
  });

  test('keep initials and surname on one line', () => {
    expect([shortName('Лялина О.А.'), signatureName('Лялина О.А.')]).toEqual(['Лялина\u00A0О.А.', 'О.А.\u00A0Лялина']);
  });
});

describe("the curator's own forms", () => {
  test('win for a surname', () => {
    const forms = { Воробей: { dative: 'Воробею' } };
    expect(plain(shortName('Воробей Олег Ильич', 'dative', { forms }))).toBe('Воробею О.И.');
  });

  test('win for a whole name', () => {
    const forms = { 'Нгуен Тхи Лан': { dative: 'Нгуену Тхи Лану' } };
    expect(inflectName('Нгуен Тхи Лан', 'dative', { forms })).toBe('Нгуену Тхи Лану');
    expect(plain(shortName('Нгуен Тхи Лан', 'dative', { forms }))).toBe('Нгуену Т.Л.');
  });

  test('leave the other cases to the rules', () => {
    const forms = { Воробей: { dative: 'Воробею' } };
    expect(inflectName('Воробей Олег Ильич', 'genitive', { forms })).toBe('Воробья Олега Ильича');
  });
});
