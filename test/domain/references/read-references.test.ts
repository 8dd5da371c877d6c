import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../../src/domain/references/acts';
import { readReferences } from '../../../src/domain/references/read-references';
import { mutated } from '../phrases';

/** «order № 476 от 2023-09-01», «directive № 145 от 2019-12-25 (mentoringModel): numberDiffers». */
const short = (text: string): readonly string[] =>
  readReferences(text).map(({ kind, number, date, act, issues }) =>
    [
      kind,
      number && ` № ${number}`,
      date && ` от ${date}`,
      act && ` (${act})`,
      issues.length > 0 && `: ${issues.join(', ')}`,
    ]
      .filter(Boolean)
      .join(''),
  );

const REAL: readonly (readonly [text: string, reference: string])[] = [
  ['Приказ № 152-осн. от 01.09.2023 г.', 'order № 152-осн от 2023-09-01'],
  ['Утверждено\nприказом директора\nот "01" сентября 2023г. №476', 'order № 476 от 2023-09-01'],
  ['Приказ от 10.09.2024 № 191', 'order № 191 от 2024-09-10'],
  [
    '(в соответствии с материалами рекомендаций, утвержденных распоряжением Минпросвещения РФ от 25.12.2019 № 145)',
    'directive № 145 от 2019-12-25 (mentoringModel): numberDiffers',
  ],
  [
    'распоряжение Минпросвещения России от 25 декабря 2019 года № Р-145 «Об утверждении методологии»',
    'directive № Р-145 от 2019-12-25 (mentoringModel)',
  ],
  ['письмо Минпросвещения России от 23.01.2020 № МР-42/02', 'letter № МР-42/02 от 2020-01-23 (modelGuidance)'],
  [
    'письмо Минпросвещения России и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657',
    'letter № АЗ-1128/08/657 от 2021-12-21 (teachersGuidance)',
  ],
  ['распоряжение Правительства РФ от 21.05.2025 № 1264-р', 'directive № 1264-р от 2025-05-21 (mentoringConcept)'],
  ['ФЗ № 152', 'federalLaw № 152 (personalData)'],
  ['Федеральным законом от 29.12.2012 № 273-ФЗ', 'federalLaw № 273-ФЗ от 2012-12-29 (education)'],
  ['от __ № __', 'other: numberLeftBlank, dateMissing'],
  ['протокол № 1 от 30.08.2026', 'minutes № 1 от 2026-08-30'],
  ['ст. 351.8 ТК РФ', 'other № 351.8 (laborMentoring)'],
  ['ГОСТ Р 7.0.97-2016', 'standard № 7.0.97-2016 (paperwork2016): actSuperseded'],
  ['ГОСТ Р 7.0.97-2025', 'standard № 7.0.97-2025 (paperwork2025)'],
  ['приказа УО от 12.03.2024 № 15', 'order № 15 от 2024-03-12'],
];

test.each(REAL)('%s', (text, reference) => {
  expect(short(text)).toEqual([reference]);
});

describe('a reference', () => {
  test('keeps its words and who issued it', () => {
    const [one] = readReferences('на основании приказа управления образования от 12.03.2024 № 15 «О конкурсе»');
    expect(one).toMatchObject({
      raw: 'приказа управления образования от 12.03.2024 № 15',
      issuer: 'управления образования',
    });
  });

  test.each([
    ['приказ № 476', ['order № 476: dateMissing']],
    ['приказ от 31.02.2024 № 5', ['order № 5: noSuchDay']],
    ['приказ от 01.13.2024 № 5', ['order № 5: noSuchDay']],
    ['приказ от 5.6.24 № 22/294', ['order № 22/294 от 2024-06-05']],
    ['Приказ от «___» ________ 20__ г. № ____', ['order: numberLeftBlank, dateMissing']],
    ['в соответствии с приказом УО', ['order: numberMissing, dateMissing']],
    [
      'распоряжение Минпросвещения РФ от 25.12.2020 № Р-145',
      ['directive № Р-145 от 2020-12-25 (mentoringModel): dateDiffers'],
    ],
    ['распоряжение от 25.12.2019 № 145', ['directive № 145 от 2019-12-25 (mentoringModel): numberDiffers']],
    ['статья 358.1 Трудового кодекса', ['other № 358.1 (laborMentoring): numberDiffers']],
    ['Федеральный закон «О персональных данных»', ['federalLaw (personalData): numberMissing']],
    ['приказ МБОУ «СОШ № 7» от 01.09.2023 № 15', ['order № 15 от 2023-09-01']],
    ['приказ школы № 12-од', ['order № 12-од: dateMissing']],
    ['распоряжение Минпросвещения от 25.12.2019 N P-145', ['directive № P-145 от 2019-12-25 (mentoringModel)']],
    ['письмо от 21.12.2021 № АЗ – 1128/08', ['letter № АЗ-1128/08 от 2021-12-21 (teachersGuidance)']],
    ['приказом школы № 4 от 01.09.2023 № 15', ['order № 15 от 2023-09-01']],
  ])('with something missing, wrong or odd: %s', (text, references) => {
    expect(short(text)).toEqual(references);
  });

  test.each([
    ['законами № 273-ФЗ и № 152-ФЗ', ['federalLaw № 273-ФЗ (education)', 'federalLaw № 152-ФЗ (personalData)']],
    ['приказами от 01.09.2025 № 10, от 02.09.2025 № 11', ['order № 10 от 2025-09-01', 'order № 11 от 2025-09-02']],
  ])('may be one of several: %s', (text, references) => {
    expect(short(text)).toEqual(references);
  });

  test.each([
    'распоряжение администрации города от 25.12.2019 № 145',
    'приказ директора от 01.09.2025 № 196',
    'распоряжение главы района от 11.02.2021 № 55 о внедрении целевой модели наставничества',
  ])('is no act of the field because a figure is the same: %s', (text) => {
    expect(readReferences(text).map(({ act }) => act)).toEqual([undefined]);
  });
});

test.each([
  'Приказ по образовательной организации об утверждении индивидуальных планов',
  'Приказ, отчет',
  'Протокол педагогического совета',
  'Положение о наставничестве в МБОУ «ООШ № 8»',
  'от 5 до 10 пар, от школы № 4',
  'до 25.09.2025',
  '',
])('is none: «%s»', (text) => {
  expect(readReferences(text)).toEqual([]);
});

test('every known act is recognised by its own number', () => {
  const acts = Object.entries(ACTS).filter(
    ([, { kind }]) => kind === 'federalLaw' || kind === 'directive' || kind === 'letter',
  );
  expect(acts.map(([, { number }]) => readReferences(`№ ${number}`)[0]?.act)).toEqual(acts.map(([key]) => key));
});

describe('any text at all', () => {
  const texts = REAL.map(([text]) => text);

  test('is read without a fault, and references hold words of it', () => {
    fc.assert(
      fc.property(mutated(texts), (text) => {
        for (const { raw, date } of readReferences(text)) {
          expect(text).toContain(raw);
          expect(date ?? '2020-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  // A pattern that looks back and forth without end would not come to one within the time of a test.
  test.each(['приказ ', 'от ', '№ ', '№1-', '_', 'от 1 № ', 'ст. ', '«', 'закон «О персональных данных '])(
    'comes to an end, however often «%s» is repeated',
    (odd) => {
      expect(() => readReferences(odd.repeat(4000))).not.toThrow();
    },
  );
});
