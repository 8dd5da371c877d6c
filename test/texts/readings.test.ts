import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/domain/references/acts';
import { readReferences } from '../../src/domain/references/read-references';
import { readResponsibles } from '../../src/domain/responsibles/read-responsibles';
import { readTargets } from '../../src/domain/targets/read-targets';
import { referenceIssue, saidReference } from '../../src/texts/reference';
import { saidResponsible } from '../../src/texts/responsible';
import { saidTarget } from '../../src/texts/target';

describe('a target is said again', () => {
  test.each([
    [
      'охвачено не менее 55% от общего количества членов каждой Целевой группы',
      'участники наставничества: не менее 55 % от числа людей в каждой целевой группе',
    ],
    ['Не менее 5 публикаций', 'публикации: не менее 5'],
    ['не менее 3 занятий для каждой группы', 'занятия для наставников: не менее 3 для каждой группы'],
    ['согласия у 100% участников', 'согласия на обработку персональных данных: 100 % от числа участников'],
    [
      'не менее 1500 родителей (в малокомплектных школах – от 70 человек)',
      'родители, получившие информацию: не менее 1 500, в малокомплектной школе – не менее 70',
    ],
    ['удовлетворенность наставников не ниже 72,5 %', 'удовлетворённость: не менее 72,5 % от числа наставников'],
    ['не более 20 пар', 'пары и группы: не более 20'],
  ])('%s', (phrase, said) => {
    expect(readTargets(phrase).map(saidTarget)).toEqual([said]);
  });
});

test.each([
  ['зам по ВР', 'заместитель директора по воспитательной работе'],
  ['Сидорова О.А. – куратор', 'куратор (Сидорова О.А.)'],
  ['Сидорова О.А.', 'Сидорова О.А.'],
  ['НЕ ПРИВЛЕКАЮТСЯ', 'никто не привлекается'],
  ['спонсоры', '«спонсоры»: такой роли надстройка не знает'],
])('«%s» is said to be: %s', (cell, said) => {
  expect(readResponsibles(cell).map(saidResponsible)).toEqual([said]);
});

describe('a reference', () => {
  const doubts = (text: string) =>
    readReferences(text).flatMap((reference) =>
      reference.issues.map((issue) => referenceIssue(issue, reference, reference.act && ACTS[reference.act])),
    );

  test.each([
    ['Приказ № 476 от 01.09.2023', 'приказ от 01.09.2023 № 476'],
    ['№ Р-145', 'распоряжение № Р-145: методология (целевая модель) наставничества'],
    ['ст. 351.8 ТК РФ', 'статья 351.8: статья Трудового кодекса о наставничестве'],
  ])('%s is said again', (text, said) => {
    expect(readReferences(text).map(saidReference)).toEqual([said]);
  });

  test.each([
    [
      'распоряжением Минпросвещения РФ от 25.12.2019 № 145',
      ['В методологии номер Р-145, а здесь 145. Исправьте номер.'],
    ],
    [
      'распоряжением Минпросвещения РФ от 25.12.2020 № Р-145',
      ['В методологии дата 25.12.2019, а здесь 25.12.2020. Исправьте дату.'],
    ],
    ['от __ № __', ['Место для номера не заполнено. Впишите номер документа.', 'Даты документа нет. Впишите дату.']],
    ['приказ от 31.02.2024 № 5', ['Такого дня в календаре нет. Исправьте дату документа.']],
    ['ст. 358.1 ТК РФ', ['В Трудовом кодексе о наставничестве – статья 351.8, а здесь 358.1. Исправьте номер статьи.']],
    ['ГОСТ Р 7.0.97-2016', ['Вместо этого стандарта с 18.08.2025 действует ГОСТ Р 7.0.97-2025. Исправьте ссылку.']],
  ])('%s raises its doubts', (text, said) => {
    expect(doubts(text)).toEqual(said);
  });
});
