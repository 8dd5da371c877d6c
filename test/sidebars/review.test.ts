import { describe, expect, test } from 'vitest';
import { openPage, refused } from './page';

const LINK = 'https://docs.google.com/spreadsheets/d/1/edit';
const PLACE = { tab: 'Настройки', row: 12, code: '', column: 'Значение' };

const review = (given: object = {}) => ({
  link: LINK,
  refreshed: '2026-10-01',
  time: '09:05',
  readers: ['director@school.ru'],
  readersMalformed: false,
  place: PLACE,
  byLink: false,
  stale: false,
  ...given,
});

const NONE = { link: null, refreshed: null, time: null };
const DONE = { link: LINK, refreshed: '2026-10-15', time: '09:00', readers: 1, byLink: false };

const opened = (given: object = {}, answers: object = {}) =>
  openPage('review', { readReview: review(given), publishReview: DONE, ...answers });

describe('the review', () => {
  test('is led to, with how fresh it is', async () => {
    const page = await opened();
    expect(page.document.querySelector('.note a')?.getAttribute('href')).toBe(LINK);
    expect(page.text('.note.good')).toBe('Открыть обзорОбновлён 01.10.2026 в 09:05. В нём то же, что в таблице.');
  });

  test('is said to lag behind when the tabs have changed', async () => {
    const page = await opened({ stale: true });
    expect(page.text('.note.warn')).toContain('С тех пор таблица изменилась: обновите обзор.');
  });

  test('is made when there is none', async () => {
    const page = await opened(NONE);
    expect(page.text('.note')).toBe('Обзора ещё нет.');
    await page.press('Создать обзор');
    expect(page.called.map(({ name, input }) => [name, input])).toEqual([
      ['readReview', {}],
      ['publishReview', {}],
      ['readReview', {}],
    ]);
    expect(page.text('[aria-live]')).toBe('Обзор обновлён и открыт: 1 адрес.');
  });

  test('is refreshed by its one blue button', async () => {
    const page = await opened();
    expect(page.labels('button.primary')).toEqual(['Обновить обзор']);
    await page.press('Обновить обзор');
    expect(page.called[1]).toEqual({ name: 'publishReview', input: {} });
  });

  test('can be tried again when Google refuses', async () => {
    const page = await opened({}, { publishReview: refused('Google не изменил доступ к обзору.') });
    await page.press('Обновить обзор');
    expect(page.labels('[role=alert] button')).toEqual(['Повторить', 'Закрыть']);
  });
});

describe('its readers', () => {
  test('are named as text, and lead to where they are entered', async () => {
    const page = await opened({ readers: ['<b>x</b>@school.ru'] }, { openCell: { row: 12 } });
    expect(page.labels('li')).toEqual(['<b>x</b>@school.ru']);
    await page.press('Изменить адреса в «Настройках»');
    expect(page.called.at(-1)).toEqual({
      name: 'openCell',
      input: { tab: 'Настройки', row: 12, column: 'Значение' },
    });
  });

  test.each([
    ['nobody', { readers: [] }, 'Никто не указан: обзор видите только вы.'],
    ['one who cannot be understood', { readers: [], readersMalformed: true }, 'Один из адресов записан неверно.'],
    ['those to whom it will be opened', NONE, 'Доступ получат при обновлении обзора'],
  ])('are said to be %s', async (_who, given, words) => {
    expect((await opened(given)).text()).toContain(words);
  });
});

describe('everybody with the link', () => {
  test('gets in only after a warning that was agreed to', async () => {
    const page = await opened({}, { publishReview: { ...DONE, byLink: true } });
    page.click('by-link');
    expect([page.called.length, page.text('.by-link .warn')]).toEqual([
      1,
      expect.stringContaining('Обзор прочтёт каждый, к кому попадёт ссылка'),
    ]);
    await page.press('Открыть по ссылке');
    expect(page.called[1]).toEqual({ name: 'publishReview', input: { byLink: true, agreed: true } });
    expect(page.text('.note.good')).toBe('✓ Обзор обновлён и открыт всем, у кого есть ссылка.');
  });

  test('stays out when the warning is heeded', async () => {
    const page = await opened();
    page.click('by-link');
    await page.press('Отмена');
    expect(page.document.querySelector('.by-link .warn')).toBeNull();
    expect(page.document.querySelector('#by-link:checked')).toBeNull();
    expect(page.called).toHaveLength(1);
  });

  test('is shown the door again', async () => {
    const page = await opened({ byLink: true });
    expect(page.text('.by-link')).toContain('Сейчас обзор открыт всем, у кого есть ссылка.');
    page.click('by-link');
    await page.press('Закрыть доступ по ссылке');
    expect(page.called[1]).toEqual({ name: 'publishReview', input: { byLink: false } });
  });
});
