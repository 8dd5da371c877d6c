import { describe, expect, it } from 'vitest';
import { typedText } from '../../../src/local/services/cells/cell-text';
import { isDateFormat } from '../../../src/local/services/cells/number-format';

const russian = typedText('ru_RU', 2026);
const american = typedText('en_US', 2026);

describe('text typed in a Russian book', () => {
  it.each([
    ['12,50', { value: 12.5 }],
    [',5', { value: 0.5 }],
    ['1 000', { value: 1000, format: '#,##0' }],
    ['1 000,50', { value: 1000.5, format: '#,##0.00' }],
    ['100 ₽', { value: 100, format: '#,##0 [$₽]' }],
    ['50 %', { value: 0.5, format: '0%' }],
    ['1234567890123', { value: 1_234_567_890_123 }],
    ['15.09.2026', { value: 46_280, format: 'dd.MM.yyyy' }],
    ['15/09/2026', { value: 46_280, format: 'dd.MM.yyyy' }],
    ['15.9', { value: 46_280, format: 'dd.MM' }],
    ['3 5', { value: 46_145, format: 'dd.MM' }],
    ['2026-09-15', { value: 46_280, format: 'yyyy-MM-dd' }],
    ['15 сентября 2026', { value: 46_280, format: 'd MMMM yyyy' }],
    ['15 сентября 2026 г.', { value: 46_280, format: 'd MMMM yyyy' }],
    ['сентябрь 2026', { value: 46_266, format: 'MMMM yyyy' }],
    ['5 мая', { value: 46_147, format: 'd MMMM' }],
    ['10:30:00', { value: 0.4375, format: 'H:mm:ss' }],
    ['25:00', { value: 25 / 24, format: '[h]:mm' }],
    ['15.09.2026 6:00', { value: 46_280.25, format: 'dd.MM.yyyy H:mm' }],
    ['+слово', { formula: '=+слово' }],
    ['- нет', { formula: '=- нет' }],
  ])('%s is recognised', (text, typed) => {
    expect(russian(text)).toEqual(typed);
  });

  it.each([
    '1.50',
    '1,5,6',
    '10 00',
    '1 0000',
    '29.02.2026',
    '0.1',
    '7А класс',
    'с 1 сентября 2026',
    'сентябрь',
    'май',
    'марта 15',
    'П-001',
    '2026-2027',
    '2026/2027',
    '12-13-14-15',
    '№ 5',
    '=',
    '+',
    '-',
    '%',
    '8 (495) 123-45-67',
    'constructor',
    '@anna',
    '10:75',
    'ул. Мира, 5',
  ])('%s stays text', (text) => {
    expect(russian(text)).toEqual({ value: text });
  });
});

describe('text typed in an American book', () => {
  it.each([
    ['1,000.5', { value: 1000.5, format: '#,##0.00' }],
    ['9/15/2026', { value: 46_280, format: 'M/d/yyyy' }],
    ['ИСТИНА', { value: 'ИСТИНА' }],
    ['15.09.2026', { value: '15.09.2026' }],
    ['September 2026', { value: 46_266, format: 'MMMM yyyy' }],
  ])('%s is understood by its own rules', (text, typed) => {
    expect(american(text)).toEqual(typed);
  });
});

describe('a number format', () => {
  it.each([
    ['dd.mm.yyyy', true],
    ['H:mm', true],
    ['[h]:mm', true],
    ['[$-419]d mmmm', true],
    ['@', false],
    ['General', false],
    ['0.###############', false],
    ['#,##0 [$₽]', false],
    ['0" дней, d"', false],
    ['0\\d', false],
  ])('%s: a date is %s', (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });
});
