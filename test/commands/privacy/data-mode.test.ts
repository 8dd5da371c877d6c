import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../../src/local/demo/large';
import type { OfficeState } from '../../../src/local/state';
import { documentText } from '../documents';
import { cell, filled, lineOf, run, sheet } from '../office';

const TODAY = '2026-10-01';

/** The school of the demo, with everything that names somebody taken out of its bases. */
function school(): OfficeState {
  const state = filled(schoolOf(7));
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', 'Персональные данные'), 'Значение').value =
    'по кодам, без имён';
  for (const tab of ['Наставляемые', 'Наставники'])
    for (const header of ['Фамилия, имя, отчество', 'Дата рождения', 'Контактные данные для связи'])
      for (const line of Object.keys(sheet(state, tab).cells))
        if (line !== '1') cell(state, tab, Number(line), header).value = '';
  return state;
}
const setting = (state: OfficeState, name: string) =>
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', name), 'Значение').value ?? '';

const lastDocument = (state: OfficeState) => documentText(state, state.files.length - 1);

/** A tab of the curator's own, hidden. */
function withOwnTab(state: OfficeState, texts: readonly string[]): OfficeState {
  const { id } = sheet(state, 'Публикации');
  const rows = texts.map((text, at) => [at + 2, { 1: { value: text } }] as const);
  state.book.sheets.push({
    ...structuredClone(sheet(state, 'Публикации')),
    id: id + 77_000,
    name: 'Мои записи',
    hidden: true,
    protections: [],
    validations: [],
    cells: { 1: { 1: { value: 'Заметка' } }, ...Object.fromEntries(rows) },
  });
  return state;
}

describe('chooseDataMode', () => {
  const names = (basis?: string) => run(school(), 'chooseDataMode', { mode: 'names', basis }, { today: TODAY });

  test('puts down on what ground names are kept, and from which day', () => {
    const { ok, state } = names('директор, приказ от 01.09.2026 № 12');
    expect([ok, setting(state, 'Персональные данные'), setting(state, 'Основание вести базы с именами')]).toEqual([
      true,
      'с именами',
      '01.10.2026: директор, приказ от 01.09.2026 № 12',
    ]);
  });

  test.each([undefined, '', '   ', 'да'])('keeps no names on the ground of «%s»', (basis) => {
    const { ok, message, state } = names(basis);
    expect([ok, message]).toEqual([false, expect.stringContaining('укажите основание')]);
    expect(setting(state, 'Персональные данные')).toBe('по кодам, без имён');
  });

  test('goes back to codes, and the ground goes', () => {
    const there = names('директор, приказ от 01.09.2026 № 12').state;
    const { state } = run(there, 'chooseDataMode', { mode: 'codes' }, { today: TODAY });
    expect([setting(state, 'Персональные данные'), setting(state, 'Основание вести базы с именами')]).toEqual([
      'по кодам, без имён',
      '',
    ]);
  });

  test('finds its parameters anew where a person has removed their rows', () => {
    const start = school();
    const line = lineOf(start, 'Настройки', 'Параметр', 'Основание вести базы с именами');
    for (const header of ['Параметр', 'Значение', 'Пояснение']) cell(start, 'Настройки', line, header).value = '';
    const input = { mode: 'names', basis: 'директор, приказ № 12' };
    const { state } = run(start, 'chooseDataMode', input, { today: TODAY });
    expect(setting(state, 'Основание вести базы с именами')).toBe('01.10.2026: директор, приказ № 12');
  });
});

describe('findPersonalData', () => {
  const find = (state: OfficeState) => run(state, 'findPersonalData', {}, { today: TODAY });

  test('looks into columns of her own and cells that cannot be understood, in the bases too', () => {
    const start = school();
    const tab = sheet(start, 'Наставляемые');
    const own = Math.max(...Object.keys(tab.cells[1] ?? {}).map(Number)) + 1;
    tab.columnCount = Math.max(tab.columnCount, own);
    tab.cells[1] = { ...tab.cells[1], [own]: { value: 'Мама' } };
    tab.cells[2] = { ...tab.cells[2], [own]: { value: '89001234567' } };
    cell(start, 'Наставляемые', 3, 'Год рождения').value = 'спросить: 8 900 123-45-67';
    const found = find(start).value.findings.filter(({ tab: name }: { tab: string }) => name === 'Наставляемые');
    expect(found.map(({ row, column }: { row: number; column: string }) => [row, column])).toEqual([
      [2, 'Мама'],
      [3, 'Год рождения'],
    ]);
  });

  test('looks through every tab, a hidden one of the curator too', () => {
    const start = withOwnTab(school(), [
      'Сизов Пётр Ильич',
      'позвонить 89001234567',
      'Сизова Анна Ильинична',
      'ничего',
    ]);
    cell(start, 'Ответы', 2, 'Выбрано и оценено').value = 'почта: mama@mail.ru';
    const { value } = find(start);
    expect(
      value.findings.map(({ tab, row, column, rule }: Record<string, string>) => [tab, row, column, rule]),
    ).toEqual(
      expect.arrayContaining([
        ['Мои записи', 2, 'Заметка', 'nameInCodeMode'],
        ['Мои записи', 3, 'Заметка', 'personalDataInCodeMode'],
        ['Ответы', 2, 'Выбрано и оценено', 'personalDataInCodeMode'],
      ]),
    );
    const [name] = value.findings.filter(({ rule }: { rule: string }) => rule === 'nameInCodeMode');
    expect(name.message).toContain('Так в 2 строках: 2, 4.');
    expect(JSON.stringify(value)).not.toContain('Сизов');
  });

  test('leaves officials alone', () => {
    expect(find(school()).value.findings).toEqual([]);
  });

  test('the check of the bases and the list of findings tell of the same', () => {
    const start = withOwnTab(school(), ['Сизов Пётр Ильич']);
    const own = (findings: readonly { tab: string }[]) => findings.filter(({ tab }) => tab === 'Мои записи');
    const [found] = own(find(start).value.findings);
    expect(own(run(start, 'listFindings', {}, { today: TODAY }).value.findings)).toEqual([found]);
    expect(own(run(start, 'checkBases', {}, { today: TODAY }).value.findings)).toEqual([found]);
    const opened = run(start, 'openCell', { tab: 'Мои записи', row: 2, column: 'Заметка' }, { today: TODAY });
    expect([opened.ok, opened.value]).toEqual([true, { row: 2 }]);
  });

  test('a school that keeps names is only told in which columns they stand', () => {
    const start = withOwnTab(school(), ['Сизов Пётр Ильич']);
    cell(start, 'Настройки', lineOf(start, 'Настройки', 'Параметр', 'Персональные данные'), 'Значение').value =
      'с именами';
    cell(start, 'Наставляемые', 2, 'Контактные данные для связи').value = '+7 900 123-45-67';
    const { value } = find(start);
    expect([value.mode, value.basis, value.findings]).toEqual(['names', '01.09.2026: все участники придуманы', []]);
    expect(value.columns).toContainEqual({
      tab: 'Наставляемые',
      column: 'Контактные данные для связи',
      filled: 1,
    });
  });
});

describe('the papers', () => {
  test('the list of data says what stands where', async () => {
    const { state } = run(school(), 'printDataDictionary', {}, { today: TODAY });
    const text = await lastDocument(state);
    expect(text).toContain('Базы ведутся по кодам');
    for (const tab of ['Наставляемые', 'Наставники', 'Согласия', 'Особые категории', 'Ответы', 'Разбор', 'Роли'])
      expect(text).toContain(tab);
  });

  test('the archive of a year holds codes and no names', async () => {
    const start = school();
    cell(start, 'Настройки', lineOf(start, 'Настройки', 'Параметр', 'Персональные данные'), 'Значение').value =
      'с именами';
    cell(start, 'Наставляемые', 2, 'Фамилия, имя, отчество').value = 'Сизов Пётр Ильич';
    cell(start, 'Наставляемые', 2, 'Класс (группа)').value = '7Ы';
    const { value, state } = run(start, 'archiveYear', {}, { today: TODAY });
    const text = await lastDocument(state);
    expect([text.includes('У-0003'), text.includes('Сизов'), text.includes('7Ы')]).toEqual([true, false, false]);
    expect(value.toRemove.length).toBeGreaterThan(0);
    const again = run(state, 'archiveYear', {}, { today: TODAY });
    expect(again.state.files.length).toBe(state.files.length);
  });

  test('what a person has typed over in a table does not carry a name into the archive, nor tell of a few', async () => {
    const start = school();
    const line = (code: string) => lineOf(start, 'Показатели', '№', code);
    cell(start, 'Показатели', line('I1'), 'Критерий').value = 'Программа (отв. Сизов Пётр Ильич)';
    cell(start, 'Показатели', line('I13'), 'Единица измерения (количество)').value = 1;
    cell(start, 'Показатели', line('I15'), 'Единица измерения (количество)').value = 3;
    const text = await lastDocument(run(start, 'archiveYear', {}, { today: TODAY }).state);
    expect(text).not.toContain('Сизов');
    const figureOf = (code: string) => text.split(/\n+/)[text.split(/\n+/).indexOf(code) + 2];
    expect([figureOf('I13'), figureOf('I15')]).toEqual(['менее 5', '3']);
  });

  test('the archive has whole and broken numbers as the report has them, and people by their codes', async () => {
    const start = school();
    const line = lineOf(start, 'Показатели', '№', 'I18');
    cell(start, 'Показатели', line, 'Единица измерения (количество)').value = 66.7;
    cell(start, 'Наставляемые', 2, 'Код').value = 'У-10001';
    const text = await lastDocument(run(start, 'archiveYear', {}, { today: TODAY }).state);
    const lines = text.split(/\n+/);
    expect(lines[lines.indexOf('I18') + 2]).toBe('66,7');
    const register = text.slice(0, text.indexOf('2. Пары и группы')).match(/У-\d+/g) ?? [];
    expect([register.length > 2, register.at(-1)]).toEqual([true, 'У-10001']);
    expect(register.slice(0, -1)).toEqual(register.slice(0, -1).sort());
  });

  test('the act counts whoever is in both bases once', async () => {
    const start = school();
    const pupils = async (state: OfficeState) =>
      Number(
        /обучающийся» – (\d+)/.exec(
          await lastDocument(run(state, 'printDestructionAct', {}, { today: TODAY }).state),
        )?.[1],
      );
    const before = await pupils(start);
    const mentor = Object.keys(sheet(start, 'Наставники').cells).length + 1;
    cell(start, 'Наставники', mentor, 'Код').value = cell(start, 'Наставляемые', 2, 'Код').value;
    cell(start, 'Наставники', mentor, 'Категория').value = cell(start, 'Наставляемые', 2, 'Категория').value;
    cell(start, 'Наставники', mentor, 'Класс (группа)').value = '9А';
    expect([before > 0, await pupils(start)]).toEqual([true, before]);
  });

  test('the act of destruction counts people and leaves the rest to the commission', async () => {
    const start = school();
    cell(start, 'Ответы', 2, 'Код ответа').value = 'О-0001';
    const { state } = run(start, 'printDestructionAct', {}, { today: TODAY });
    const text = await lastDocument(state);
    expect(text).toMatch(/категория «обучающийся» – \d+ человек/);
    expect(text).toContain('Способ уничтожения');
    expect(text).toContain('вкладка «Наставляемые»: Класс (группа).');
    expect(text).toContain('ответы участников на анкеты');
    // What nobody has entered, and what stays with the code, is not destroyed.
    for (const header of ['Фамилия, имя, отчество', 'Категория', 'Дата вхождения'])
      expect(text.replace('(фамилия, имя, отчество, должность)', '')).not.toContain(header);
  });
});
