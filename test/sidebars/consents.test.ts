import type { HTMLElement } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { CONSENT_KINDS } from '../../src/tables/words';
import { openPage, refused } from './page';

const kind = (given: object) => ({
  kind: 'processing',
  title: 'на обработку персональных данных',
  needed: 0,
  given: 0,
  percent: null,
  expiring: 0,
  ...given,
});

const MISSING = {
  code: 'У-0003',
  schoolClass: '7Б',
  base: 'mentees',
  tab: 'Наставляемые',
  row: 4,
  kind: 'minorProcessing',
  signer: 'законный представитель',
  mayBeSignedBy: ['representative', 'representativeAndPupil'],
  why: 'missing',
  whyWords: 'Согласия нет.',
};

const survey = (given: object = {}) => ({
  day: '2026-10-01',
  dataMode: 'codes',
  people: { given: 7, all: 9, percent: 77.7 },
  kinds: [
    kind({ needed: 2, given: 2, percent: 100 }),
    kind({
      kind: 'minorProcessing',
      title: 'на обработку персональных данных несовершеннолетнего',
      needed: 9,
      given: 7,
      percent: 77.7,
      expiring: 1,
    }),
    kind({ kind: 'distribution', title: 'на распространение персональных данных' }),
  ],
  missing: [MISSING],
  expiring: [],
  left: [],
  classes: ['7Б'],
  ...given,
});

const PRINTED = { document: 'Д-005', link: 'https://docs.google.com/d/1', title: '', people: 1, leftOut: [] };
const WITHDRAWN = {
  changes: [{ tab: 'Пары', row: 2, column: 'Прекращена', was: '', now: '30.09.2026' }],
  left: [{ what: 'Удалите отметки участника.', person: 'У-0003', tab: 'Особые категории', row: 2, by: '2026-10-30' }],
};

const opened = (given: object = {}, answers: object = {}) =>
  openPage('consents', {
    surveyConsents: survey(given),
    printConsents: PRINTED,
    recordConsent: { consents: [] },
    withdrawConsent: WITHDRAWN,
    openCell: { row: 4 },
    ...answers,
  });

const calls = ({ called }: Awaited<ReturnType<typeof opened>>, name: string) =>
  called.filter((each) => each.name === name).map(({ input }) => input);

describe('the coverage', () => {
  test('is told in words beside its bar, kind by kind', async () => {
    const page = await opened();
    expect(page.text('.people')).toBe('Все нужные согласия есть у 7 из 9 участников (77,7 %).');
    expect(page.labels('.kinds .figure')).toEqual(['✓ есть у всех: 2 из 2', '7 из 9, 77,7 %']);
    expect(page.text('.idle')).toBe('Сейчас никому не нужно согласие на распространение персональных данных.');
    expect(page.text('.kinds .partial .quiet')).toBe('скоро истекает: 1');
    const bars = [...page.document.querySelectorAll('.kinds progress')];
    expect(bars.map((bar) => [bar.getAttribute('value'), bar.getAttribute('max')])).toEqual([
      ['2', '2'],
      ['7', '9'],
    ]);
  });

  test('names the kinds that nobody needs in one line', async () => {
    const health = kind({ kind: 'specialCategories', title: 'на обработку сведений о здоровье' });
    const page = await opened({ kinds: [...survey().kinds, health] });
    expect(page.labels('.idle')).toEqual([
      'Сейчас никому не нужны согласия на распространение персональных данных, на обработку сведений о здоровье.',
    ]);
  });

  test('says so when nobody is missing', async () => {
    expect((await opened({ missing: [] })).text()).toContain('✓ Нужные согласия есть у всех.');
  });
});

describe('whose consent is missing', () => {
  test('is led to', async () => {
    const page = await opened();
    expect(page.text('#to-minorProcessing-У-0003')).toBe(
      'У-0003, 7Б Согласия нет. Подписывает законный представитель.',
    );
    page.click('to-minorProcessing-У-0003');
    await page.settle();
    expect(calls(page, 'openCell')).toEqual([{ tab: 'Наставляемые', row: 4, code: 'У-0003' }]);
    expect(page.isInSheet()).toBe(true);
  });

  test('gets a blank, which is led to', async () => {
    const page = await opened({}, { printConsents: { ...PRINTED, leftOut: [{ code: 'У-0004', why: 'не педагог' }] } });
    await page.press('Бланк');
    expect(calls(page, 'printConsents')).toEqual([{ kind: 'minorProcessing', people: ['У-0003'] }]);
    expect(page.text('.note.good')).toBe('✓ Готов 1 бланк: Д-005.Открыть бланкиНе вошли: У-0004 – не педагог.');
    expect(page.document.querySelector('.note.good a')?.getAttribute('href')).toBe(PRINTED.link);
  });

  test('is recorded once it is signed, by whoever has to', async () => {
    const page = await opened();
    await page.press('Записать');
    expect([page.value('consent-kind'), page.value('consent-signer')]).toEqual(['minorProcessing', 'representative']);
    page.fill('consent-signed', '2026-09-30');
    await page.press('Записать согласие');
    expect(calls(page, 'recordConsent')).toEqual([
      { person: 'У-0003', kind: 'minorProcessing', signer: 'representative', signed: '2026-09-30' },
    ]);
    expect(calls(page, 'surveyConsents')).toHaveLength(2);
    expect(page.text('.note.good')).toBe('✓ Согласие У-0003 записано.');
  });

  test('is shown bit by bit when there are many', async () => {
    const missing = Array.from({ length: 25 }, (_, at) => ({ ...MISSING, code: `У-00${10 + at}` }));
    const page = await opened({ missing });
    expect(page.document.querySelectorAll('.missing .line')).toHaveLength(20);
    await page.press('Показать ещё 5 строк');
    expect(page.document.querySelectorAll('.missing .line')).toHaveLength(25);
  });

  test('is text, whatever stands in the sheet', async () => {
    const page = await opened({ missing: [{ ...MISSING, name: '<b>x</b>' }] });
    expect(page.text('.missing strong')).toBe('У-0003, <b>x</b>, 7Б');
  });
});

describe('blanks', () => {
  test.each([
    ['missing', { missing: true }],
    ['nobody', {}],
    ['class:7Б', { schoolClass: '7Б' }],
  ])('are printed for %s', async (choice, input) => {
    const page = await opened();
    page.fill('print-for', choice);
    await page.press('Напечатать бланки');
    expect(calls(page, 'printConsents')).toEqual([{ kind: 'minorProcessing', ...input }]);
  });

  test('come before the list of those who lack one, and so does a withdrawal', async () => {
    const page = await opened();
    const places = [...page.document.querySelectorAll('.printing, .withdrawing, .missing')];
    expect(places.map(({ className }) => className)).toEqual(['printing', 'withdrawing', 'plain missing']);
  });

  test.each(['print-kind', 'withdraw-kind'])('are told apart at their beginning: %s', async (id) => {
    const page = await opened();
    const options = [...page.document.querySelectorAll(`#${id} option`)];
    expect(options.map((option) => option.getAttribute('value'))).toEqual(Object.keys(CONSENT_KINDS));
    expect(options.every(({ textContent }) => textContent.length <= 28)).toBe(true);
  });

  test('can be tried again when they cannot be printed', async () => {
    const page = await opened({}, { printConsents: refused('Печатать некому.') });
    await page.press('Напечатать бланки');
    expect(page.labels('[role=alert] button')).toEqual(['Повторить', 'Закрыть']);
  });
});

describe('a withdrawal', () => {
  const filledIn = async () => {
    const page = await opened();
    page.fill('withdraw-person', 'y3');
    page.fill('withdraw-day', '2026-09-30');
    await page.press('Посмотреть, что изменится');
    return page;
  };

  test('is seen before anything is written', async () => {
    const page = await filledIn();
    const input = { person: 'У-0003', kind: 'processing', day: '2026-09-30' };
    expect(calls(page, 'withdrawConsent')).toEqual([{ ...input, preview: true }]);
    expect(page.labels('.changes li')).toEqual(['Пары, строка 2, «Прекращена»: пусто → 30.09.2026']);
    expect(page.labels('.left li')).toEqual(['До 30.10.2026: удалите отметки участника.']);
    await page.press('Внести отзыв');
    expect(calls(page, 'withdrawConsent')[1]).toEqual(input);
    expect(page.text('.note.good')).toBe('✓ Отзыв внесён. Осталось сделать: 1 дело.');
  });

  test('is let be', async () => {
    const page = await filledIn();
    await page.press('Отмена');
    expect([page.document.querySelector('#withdraw'), calls(page, 'withdrawConsent').length]).toEqual([null, 1]);
  });

  test('is carried out only as it was seen', async () => {
    const page = await filledIn();
    page.fill('withdraw-person', 'У-0004');
    expect(page.document.querySelector('#withdraw')).toBeNull();
  });

  test.each([
    ['who', 'withdraw-day', '2026-09-30', 'Впишите код участника, например У-0012.'],
    ['when', 'withdraw-person', 'У-0003', 'Укажите день, когда получен отзыв.'],
  ])('asks %s', async (_what, id, words, message) => {
    const page = await opened();
    page.fill(id, words);
    await page.press('Посмотреть, что изменится');
    expect([page.text('.withdrawing'), calls(page, 'withdrawConsent')]).toEqual([expect.stringContaining(message), []]);
  });

  test('leaves a list of what is to be cleaned, each led to', async () => {
    const left = [{ ...WITHDRAWN.left[0], code: 'У-0003', column: 'Код участника' }];
    const page = await opened({ left });
    expect(page.text('.cleaning')).toBe(
      'Убрать после отзыва: 1У-0003 До 30.10.2026: удалите отметки участника. Особые категории, строка 2',
    );
    page.document.querySelector<HTMLElement & { click(): void }>('.cleaning button')?.click();
    await page.settle();
    expect(calls(page, 'openCell')).toEqual([
      { tab: 'Особые категории', row: 2, code: 'У-0003', column: 'Код участника' },
    ]);
  });
});

test('what lies outside of the workbook is told of, and leads nowhere', async () => {
  const outside = { what: 'Уберите участника из файлов и бумаг.', person: 'У-0003', by: '2026-10-30' };
  const page = await opened({ left: [outside] });
  expect(page.text('.cleaning')).toBe(
    'Убрать после отзыва: 1У-0003 До 30.10.2026: уберите участника из файлов и бумаг. Надстройка этого не видит.',
  );
  expect(page.document.querySelector('.cleaning button')).toBeNull();
});

test('what is being filled in stays when the page is come back to', async () => {
  const page = await opened();
  await page.press('Записать');
  page.fill('consent-signed', '2026-09-30');
  await page.back();
  expect([calls(page, 'surveyConsents').length, page.value('consent-signed')]).toEqual([1, '2026-09-30']);
});
