import { describe, expect, test } from 'vitest';
import { openPage } from './page';

const found = (given: object = {}) => ({
  mode: 'codes',
  basis: null,
  columns: [{ tab: 'Наставляемые', column: 'Контактные данные для связи', filled: 0 }],
  findings: [],
  ...given,
});

const FINDING = {
  tab: 'Мои записи',
  row: 4,
  code: '',
  column: '<b>Заметка</b>',
  rule: 'nameInCodeMode',
  severity: 'error',
  message: 'Здесь личные данные.',
};

const PLAN = {
  people: ['У-0003'],
  changes: [{ tab: 'Наставляемые', cells: 5 }],
  responses: 2,
  left: [{ tab: 'Согласия', row: 7, what: 'Бумага хранится три года.' }],
};

const opened = (given: object = {}, answers: object = {}) =>
  openPage('privacy', { findPersonalData: found(given), ...answers });

describe('how the bases are kept', () => {
  test('is told with what the law says and what is risked', async () => {
    const page = await opened();
    expect(page.text('#mode')).toBe('Сейчас базы ведутся по кодам, без имён.');
    expect(page.text()).toContain('№ 152-ФЗ, часть 5 статьи 18');
    expect(page.text()).toContain('штраф');
    const homes = page.labels('p').filter((told) => /Google Таблицах.+школьном компьютере/.test(told));
    expect(homes).toHaveLength(1);
  });

  test('names are kept only on a ground that is written down, by somebody who knows the risk', async () => {
    const page = await opened({}, { chooseDataMode: { mode: 'names', basis: '01.09.2026: приказ' } });
    const isOff = () => page.button('Вести с именами').hasAttribute('disabled');
    expect(isOff()).toBe(true);
    page.fill('basis', 'директор, приказ от 01.09.2026 № 12');
    expect(isOff()).toBe(true);
    page.click('agreed');
    expect(isOff()).toBe(false);
    await page.press('Вести с именами');
    expect(page.called.slice(1).map(({ name, input }) => [name, input])).toEqual([
      ['chooseDataMode', { mode: 'names', basis: 'директор, приказ от 01.09.2026 № 12' }],
      ['findPersonalData', {}],
    ]);
    expect(page.text('[aria-live]')).toContain('Теперь базы ведутся с именами.');
  });

  test('there is a way back to codes', async () => {
    const page = await opened(
      { mode: 'names', basis: '01.09.2026: приказ № 12' },
      { chooseDataMode: { mode: 'codes', basis: '' } },
    );
    expect(page.text()).toContain('Основание: 01.09.2026: приказ № 12');
    await page.press('Вернуться к кодам');
    expect(page.called[1]).toEqual({ name: 'chooseDataMode', input: { mode: 'codes' } });
  });

  test('names without a ground can be given one', async () => {
    const page = await opened({ mode: 'names', basis: null });
    expect(page.text()).toContain('Основание не указано');
    expect(page.labels('button')).toContain('Вести с именами');
  });
});

describe('where personal data stand', () => {
  test('is said to be nowhere', async () => {
    const page = await opened();
    expect(page.text()).toContain('✓ Имён, телефонов, адресов почты, номеров СНИЛС и паспортов во вкладках не видно.');
  });

  test('is a list that leads to the cells; names of columns are text', async () => {
    const page = await opened({ findings: [FINDING] }, { openCell: { row: 4 } });
    expect(page.labels('#found button')).toEqual(['«Мои записи», строка 4, «<b>Заметка</b>»']);
    await page.press('«Мои записи», строка 4, «<b>Заметка</b>»');
    expect(page.called.at(-1)).toEqual({
      name: 'openCell',
      input: { tab: 'Мои записи', row: 4, column: '<b>Заметка</b>' },
    });
    expect(page.isInSheet()).toBe(true);
  });
});

describe('the papers', () => {
  test.each([
    ['Перечень данных для уведомления', 'printDataDictionary'],
    ['Бланк акта об уничтожении', 'printDestructionAct'],
  ])('«%s» is printed and led to', async (label, name) => {
    const printed = { document: 'Д-001', title: 'Бумага', link: 'https://docs.google.com/document/d/1', lines: [] };
    const page = await opened({}, { [name]: printed });
    await page.press(label);
    expect(page.called.at(-1)).toEqual({ name, input: {} });
    expect(page.document.querySelector('#printed a')?.getAttribute('href')).toBe(printed.link);
  });

  test('with the archive it is said of how many something is still kept', async () => {
    const archive = { document: 'Д-001', title: 'Архив', link: 'https://docs.google.com/document/d/1' };
    const page = await opened({}, { archiveYear: { archive, people: 3, pairs: 1, toRemove: ['У-0001', 'У-0002'] } });
    await page.press('Архив года без имён');
    expect(page.text('#printed')).toContain('Ещё не убраны сведения о 2 людях.');
  });
});

describe('a removal', () => {
  const asked = async () => {
    const page = await opened({}, { removePeople: PLAN });
    page.fill('codes', 'у3, Y-0003, 3');
    page.fill('day', '2026-10-01');
    await page.press('Показать, что уйдёт');
    return page;
  };

  test('asks for codes and a day before anything is called', async () => {
    const page = await opened();
    await page.press('Показать, что уйдёт');
    expect(page.text('.warning[role=alert]')).toBe('Впишите хотя бы один код, например У-0012.');
    page.fill('codes', 'У-0003, Петрова');
    await page.press('Показать, что уйдёт');
    expect(page.text('.warning[role=alert]')).toContain('Не все коды понятны.');
    page.fill('codes', 'У-0003');
    await page.press('Показать, что уйдёт');
    expect(page.text('.warning[role=alert]')).toBe('Укажите день.');
    expect(page.called.length).toBe(1);
  });

  test('is shown first and then done with what was shown', async () => {
    const page = await asked();
    const wish = { people: ['У-0003'], day: '2026-10-01', reason: 'left' };
    expect(page.called[1]).toEqual({ name: 'removePeople', input: { ...wish, preview: true } });
    expect(page.labels('#plan ul:first-of-type li').slice(0, 2)).toEqual([
      '«Наставляемые»: 5 ячеек',
      'Ответы на анкеты: 2',
    ]);
    page.fill('codes', 'У-0009');
    await page.press('Убрать насовсем');
    expect(page.called[2]).toEqual({ name: 'removePeople', input: wish });
    expect(page.text('#plan')).toContain('Убирать больше нечего.');
    expect(page.text('#left')).toContain('«Согласия», строка 7');
  });

  test('keeps what was typed while the page changes', async () => {
    const page = await asked();
    expect(page.value('codes')).toBe('у3, Y-0003, 3');
  });
});
