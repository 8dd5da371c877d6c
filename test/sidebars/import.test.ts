import { describe, expect, test } from 'vitest';
import { type OpenedPage, openPage, refused } from './page';

const row = (over: object = {}) => ({
  code: '',
  number: '1.1.',
  level: 'row',
  sectionNumber: '1.',
  section: 'Подготовка',
  title: 'Сбор анкет',
  content: '',
  deadline: { raw: 'до 10 октября', said: 'до 10.10.2026', confidence: 'sure' },
  expectedResult: 'Анкеты собраны',
  indicator: '',
  targets: [],
  responsibles: [{ raw: 'куратор' }],
  mark: '',
  annex: '',
  condition: '',
  confidence: 'sure',
  ...over,
});

const imported = (over: object = {}) => ({
  layout: 'B',
  title: ['Дорожная карта', 'на год'],
  period: { raw: 'на 2026/2027 учебный год' },
  approval: { date: '2026-09-01', number: '58' },
  sections: [],
  items: [
    row(),
    row({ number: '', title: 'Слёт', confidence: 'ask', deadline: { raw: 'осенью', said: '', confidence: 'ask' } }),
    row({ section: 'Работа', title: 'Встречи', responsibles: [] }),
  ],
  joined: [{ row: 2, text: 'и' }],
  doubts: [
    { message: 'Строку разорвал перенос страницы.', item: 0 },
    { message: 'Строку разорвал перенос страницы.', item: 1 },
    { message: 'Столбец узнан по содержанию.', item: null },
  ],
  findings: [{ severity: 'error', message: 'Срок прошёл.' }],
  written: false,
  archived: '',
  message: 'В документе 3 мероприятия.',
  counts: { rows: 3, understood: 2, asked: 1, notUnderstood: 0, targets: 2, roles: 1 },
  ...over,
});

const answers = (over: object = {}) => ({
  importRoadmap: ({ preview }: { preview?: boolean }) =>
    preview ? imported(over) : imported({ written: true, message: 'Внесено: 3 мероприятия.', ...over }),
});

const last = (page: OpenedPage) => page.called.at(-1);

/** Chooses a file in the field, as the dialog of the browser does. */
async function chooseFile(page: OpenedPage, name: string, bytes: string | Uint8Array<ArrayBuffer>): Promise<void> {
  Object.defineProperty(page.document.querySelector('#file'), 'files', {
    configurable: true,
    value: [new File([bytes], name)],
  });
  await page.happen('file', 'change');
  for (let turn = 0; turn < 5; turn += 1) await page.settle();
}

const pasteTable = (page: OpenedPage, html: string): Promise<void> =>
  page.happen('paste', 'paste', {
    clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : 'Мероприятие\tСрок') },
  });

const TABLE =
  '<p>План</p><table><tr><th>Мероприятие</th><th>Срок</th></tr><tr><td>Слёт<script>alert(1)</script></td><td>май</td></tr></table>';

describe('a document', () => {
  test('is read from a text file as soon as it is chosen, in the encoding of Windows too', async () => {
    const page = await openPage('import', answers());
    await chooseFile(page, 'План.TXT', new Uint8Array([0xcf, 0xeb, 0xe0, 0xed]));
    expect(last(page)).toEqual({ name: 'importRoadmap', input: { text: 'План', preview: true } });
    expect(page.text('h2')).toBe('Вот что получится');
  });

  test('is taken from a pasted table, cell by cell, and nothing of it is shown', async () => {
    const page = await openPage('import', answers());
    await pasteTable(page, TABLE);
    expect(page.text('[role=status]')).toBe('Вставлена таблица: 2 строки.');
    expect(page.document.querySelector('main table')).toBeNull();
    await page.press('Прочитать');
    const { blocks } = last(page)?.input ?? {};
    expect(blocks.at(-1)).toMatchObject({
      kind: 'table',
      rows: [
        [{ text: 'Мероприятие' }, { text: 'Срок' }],
        [{ text: 'Слёт' }, { text: 'май' }],
      ],
    });
  });

  test('that was typed over a pasted one is plain text again', async () => {
    const page = await openPage('import', answers());
    await pasteTable(page, TABLE);
    page.fill('paste', 'Мероприятие | Срок');
    await page.press('Прочитать');
    expect(last(page)?.input).toEqual({ text: 'Мероприятие | Срок', preview: true });
  });

  test('is asked for when there is none', async () => {
    const page = await openPage('import', answers());
    await page.press('Прочитать');
    expect([page.text('.error'), page.called]).toEqual(['Выберите файл или вставьте таблицу.', []]);
  });

  test.each([
    ['План.doc', 'сохраните как .docx'],
    ['План.pdf', 'выделите таблицу, скопируйте'],
    ['План.xlsx', 'Подойдут .docx, .html и .txt.'],
    ['План.docx', 'Файл не открылся'],
  ])('%s that cannot be read is told what to do with', async (name, words) => {
    const page = await openPage('import', answers());
    await chooseFile(page, name, 'not a document');
    expect([
      page.text('[role=alert]:not(:empty)').includes(words) || page.text('footer').includes(words),
      page.called,
    ]).toEqual([true, []]);
  });

  test('that is no roadmap gets the helpful sentence, and stays to be changed', async () => {
    const page = await openPage('import', {
      importRoadmap: refused('В документе нет таблицы. Скопируйте её и вставьте.'),
    });
    page.fill('paste', 'Письмо');
    await page.press('Прочитать');
    expect(page.text('footer')).toContain('В документе нет таблицы. Скопируйте её и вставьте.');
    expect(page.value('paste')).toBe('Письмо');
  });
});

describe('the preview', () => {
  const shown = async (over: object = {}) => {
    const page = await openPage('import', answers(over));
    page.fill('paste', 'таблица');
    await page.press('Прочитать');
    return page;
  };

  test('says what the document is and how much of it is understood', async () => {
    const page = await shown();
    expect(page.text('.title')).toBe('Дорожная карта на год');
    expect(page.labels('.facts dd')).toEqual([
      'пронумерованные мероприятия и результаты',
      'на 2026/2027 учебный год',
      '01.09.2026 № 58',
    ]);
    expect(page.labels('.counts li')).toEqual([
      'Мероприятий: 3',
      'Сроков понято: 2, под вопросом: 1',
      'Найдены 2 показателя и 1 ответственный.',
      'Соединено после разрыва страницы: 1 строка',
    ]);
  });

  test('says a doubt once, with a way to each of its rows', async () => {
    const page = await shown();
    expect(page.labels('.warn li')).toEqual([
      'Строку разорвал перенос страницы.Мероприятия: 1.1.2.',
      'Столбец узнан по содержанию.',
    ]);
    await page.press('2.');
    expect(page.document.activeElement?.id).toBe('row-1');
    expect(page.document.querySelector('#row-1')?.closest('details')?.hasAttribute('open')).toBe(true);
  });

  test('shows every row under its section, with how its deadline was understood', async () => {
    const page = await shown();
    expect(page.labels('.section summary')).toEqual([
      'Подготовка 2 мероприятия, под вопросом: 1',
      'Работа 1 мероприятие',
    ]);
    expect(page.labels('#row-0 p')).toEqual([
      '1.1. Сбор анкет',
      'Срок: до 10 октября',
      'Понято как: до 10.10.2026',
      'Результат: Анкеты собраны',
      'Ответственные: куратор',
    ]);
    expect(page.text('#row-1 .warning')).toBe('Под вопросом. Понято как: –');
    expect(page.text('#row-2')).toContain('Ответственные: не указаны');
  });

  test('never reads a cell as HTML', async () => {
    const page = await shown({ items: [row({ title: '<img src=x onerror=alert(1)>' })] });
    expect(page.document.querySelector('main img')).toBeNull();
  });

  test('writes nothing by itself, and goes back to what was given', async () => {
    const page = await shown();
    expect(page.called.map(({ input }) => input.preview)).toEqual([true]);
    await page.press('Выбрать другой документ');
    expect(page.value('paste')).toBe('таблица');
  });

  test('is written when the person says so, and taken back', async () => {
    const page = await openPage('import', {
      ...answers(),
      undoImport: { restored: true, message: 'Дорожная карта возвращена.' },
    });
    page.fill('paste', 'таблица');
    await page.press('Прочитать');
    await page.press('Загрузить');
    expect(last(page)?.input).toEqual({ text: 'таблица' });
    expect(page.text('.note.good')).toBe('Внесено: 3 мероприятия.');
    await page.press('Отменить загрузку');
    expect(page.text('.note.good')).toBe('Дорожная карта возвращена.');
    expect(page.text('[aria-live]')).toBe('Дорожная карта возвращена.');
    expect(page.labels()).toEqual(['Прочитать']);
  });

  test('offers no way back where nothing was changed', async () => {
    const page = await shown({ written: false, message: 'Ничего не изменено.' });
    await page.press('Загрузить');
    expect(page.labels()).not.toContain('Отменить загрузку');
  });
});
