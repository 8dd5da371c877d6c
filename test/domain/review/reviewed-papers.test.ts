import { expect, test } from 'vitest';
import { reviewedPapers } from '../../../src/domain/review/reviewed-papers';
import { registered } from '../../make';

const paper = (given: Parameters<typeof registered>[0]) => reviewedPapers([registered(given)])[0];

test.each(['310', '12-о', '01-05/12', 'ОД-7', '15осн', '15-осн', '7-лс'])('%s is shown as a number', (number) => {
  expect(paper({ number })?.number).toEqual({ text: number });
});

test.each(['Ким-5', '5-Цой', 'Иванова', 'Иванов1', '12 (Иванова)', '=1+1', 'без номера', '1'.repeat(21)])(
  '%s is more than a number and stays in',
  (number) => {
    expect(paper({ number })?.number).toBe('other');
  },
);

test.each([
  'https://docs.google.com/document/d/1aB-_9/edit',
  'https://docs.google.com/document/d/1aB-_9/edit?usp=drivesdk',
  'https://drive.google.com/file/d/1aB-_9/view?usp=sharing',
  'Документы/Д-001 Приказ о закреплении наставнических пар на 2026-2027 учебный год.docx',
  'Документы/Д-001 Приказ о внесении изменений в приказ от 10.09.2026 № 12-о.docx',
])('%s is a link of ours', (link) => {
  expect(paper({ link })?.link).toBe(link);
});

test.each([
  'Иванова Мария',
  'https://vk.com/ivanova',
  'https://docs.google.com/document/d/1aB/edit#heading=Иванова',
  'https://docs.google.com.example.org/document/d/1aB/edit',
  'javascript:alert(1)',
  '/home/school/Иванова.docx',
  'http://docs.google.com/document/d/1aB/edit',
  'https://drive.google.com/file/d/1aB/view?q=Иванова',
  'Документы/Д-002 Приказ о закреплении пар.docx',
  'Документы/Д-001 Приказ о закреплении Ивановой.docx',
  'C:\\Users\\Иванова Мария\\Документы\\Д-001 Приказ о закреплении пар.docx',
  '/home/ivanova/Документы/Д-001 Приказ о закреплении пар.docx',
  'file:///home/Документы/Д-001 Приказ.docx',
])('%s typed over the link is not shown', (link) => {
  expect(paper({ link })?.link).toBeUndefined();
});

test('a paper waits until it has a number and a date, and a cancelled one waits for nothing', () => {
  expect(paper({})?.awaits).toEqual([]);
  expect(paper({ number: undefined, date: undefined, status: 'draft' })?.awaits).toEqual([
    'number',
    'date',
    'signature',
  ]);
  expect(paper({ date: undefined, status: 'signed' })?.awaits).toEqual(['date']);
  expect(paper({ number: undefined, status: 'cancelled' })?.awaits).toEqual([]);
});

test('a paper with a number and a date is signed, whatever the register says, unless it is cancelled', () => {
  expect(paper({ status: 'draft' })?.status).toBe('signed');
  expect(paper({ status: 'cancelled' })?.status).toBe('cancelled');
});
