import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenYears } from '../../../src/domain/roadmap/written-years';

const years = (text: string) => writtenYears(text).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));

test.each([
  ['в 2023-2024 учебном году', ['2023-2024']],
  ['в 2021 /2022 учебном году', ['2021-2022']],
  ['на 2025/26 уч. год', ['2025-2026']],
  ['Декабрь 2021 Май 2024', ['2021', '2024']],
  ['до 01.09.25 и до 01.10.2026', ['2025', '2026']],
  ['от 25.12.2019 № Р-145', []],
  ['2030 обучающихся, 2020 руб.', []],
  ['п. 2.2025', []],
  ['2024-2023', ['2024', '2023']],
  ['', []],
])('%s', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test('each stands where it says it does', () => {
  const text = fc.string({ unit: fc.constantFrom('2', '0', '1', '9', '.', '-', '/', ' ', 'г', 'от', '№', '2023') });
  fc.assert(
    fc.property(text, (given) => {
      for (const { from, at, length } of writtenYears(given)) {
        expect(String(from)).toContain(given.slice(at, at + (length === 2 ? 2 : 4)));
      }
    }),
  );
});
