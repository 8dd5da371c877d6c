import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type OpenedPage, openPage, refused } from './page';

const HEADERS = ['№', 'ФИО', 'Класс', 'Дата рождения', 'Телефон', 'Запрос', 'Рост'];
const ROWS = [
  ['1', 'Сорокин Павел', '9А', '01.09.2012', '8 900 111-22-33', 'физика', '170'],
  ['2', 'Галкина Анна', '9Б', '2.3.2011', '', '', ''],
];
const TEXT = [HEADERS, ...ROWS].map((cells) => cells.join('\t')).join('\n');

const imported = (over: object = {}) => ({
  written: false,
  message: 'Новых: 1.',
  dataMode: 'names',
  added: 1,
  updated: 0,
  same: 0,
  doubts: [],
  findings: [],
  rows: [{ line: 2, action: 'add', code: '', changes: [] }],
  ...over,
});

const answers = (dataMode = 'names', over: object = {}) => ({
  listPeople: { dataMode, people: [] },
  importPeople: ({ preview }: { preview?: boolean }) =>
    imported({ dataMode, ...(preview ? {} : { written: true, message: 'Внесено.' }), ...over }),
  undoPeopleImport: { undone: true, removed: 1, restored: 0, left: [], message: 'Внесение отменено.' },
});

const sent = (page: OpenedPage) => page.called.filter(({ name }) => name === 'importPeople').map(({ input }) => input);

async function chooseFile(
  page: OpenedPage,
  id: string,
  name: string,
  bytes: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  Object.defineProperty(page.document.querySelector(`#${id}`), 'files', {
    configurable: true,
    value: [new File([bytes], name)],
  });
  await page.happen(id, 'change');
  await page.settle();
  while (page.document.querySelector('[aria-busy]')) await page.settle();
}

async function pasted(text = TEXT, given = answers()): Promise<OpenedPage> {
  const page = await openPage('bases', given);
  page.fill('paste', text);
  await page.press('Прочитать');
  return page;
}

async function chosen(page: OpenedPage, id: string, value: string): Promise<void> {
  page.fill(id, value);
  await page.settle();
}

/** Says whose the list is, and lays it against the base. */
async function looked(page: OpenedPage): Promise<void> {
  await chosen(page, 'base', 'mentees');
  await page.press('Посмотреть, что получится');
}

const workbook = async () =>
  new Uint8Array(
    await writeXlsx({
      sheets: [
        { name: 'Скрытый', hidden: true, rows: [['ФИО'], ['Никто Никак']] },
        { name: '9А', rows: [HEADERS, ['1', 'Сорокин Павел', '9А', new Date(Date.UTC(2012, 8, 1)), '007', '', '']] },
        {
          name: 'Педагоги',
          rows: [
            ['ФИО', 'Должность'],
            ['Белова Ольга', 'учитель химии'],
          ],
        },
      ],
    }),
  );

describe('a list', () => {
  test('is taken from pasted text, and its columns are shown as they were understood', async () => {
    const page = await pasted();
    expect(page.labels('.columns label')).toEqual(HEADERS);
    expect(
      [...page.document.querySelectorAll('.columns select')].map(
        (each) => (each as unknown as { value: string }).value,
      ),
    ).toEqual(['number', 'fullName', 'schoolClass', 'birthDate', 'contacts', 'request', 'other']);
    expect(page.text('.found')).toBe('Нашлось: 2 человека.');
    expect(page.text('.columns li:last-child')).toContain('Не понят, не вносится');
    expect(page.text('.columns li:first-child')).toContain('Столбец понятен');
    expect(sent(page)).toEqual([]);
  });

  test('is taken from a workbook: the first sheet that is not hidden, and another when it is chosen', async () => {
    const page = await openPage('bases', answers());
    await chooseFile(page, 'file', 'Список.xlsx', await workbook());
    expect(page.labels('#sheet option')).toEqual(['Скрытый (скрытый)', '9А', 'Педагоги']);
    expect([page.value('sheet'), page.value('category')]).toEqual(['1', 'pupil']);
    await looked(page);
    expect(sent(page)[0]).toMatchObject({
      columns: ['fullName', 'schoolClass', 'birthDate', 'contacts'],
      rows: [['Сорокин Павел', '9А', '01.09.2012', '007']],
      lines: [2],
    });
    await page.press('Назад к столбцам');
    await chosen(page, 'sheet', '2');
    expect(page.labels('.columns label')).toEqual(['ФИО', 'Должность']);
    expect(page.value('category')).toBe('teacher');
  });

  test('is taken from a file of Windows', async () => {
    const page = await openPage('bases', answers());
    const letters = [...'ФИО;Класс\nКим Ян;9А'].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code;
    });
    await chooseFile(page, 'file', 'Список.CSV', new Uint8Array(letters));
    expect(page.labels('.columns label')).toEqual(['ФИО', 'Класс']);
  });

  test('is taken from the table of a page as it was copied, and nothing of it is shown as HTML', async () => {
    const page = await openPage('bases', answers());
    const html =
      '<table><tr><th>ФИО</th><th>Класс</th></tr><tr><td>Ким <img src=x onerror=alert(1)>Ян</td><td>9А</td></tr></table>';
    await page.happen('paste', 'paste', {
      clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : 'Ким Ян') },
    });
    expect(page.text('[role=status]')).toBe('Вставлена таблица: 2 строки.');
    await page.press('Прочитать');
    expect([page.labels('.columns label'), page.document.querySelector('main img')]).toEqual([['ФИО', 'Класс'], null]);
  });

  test.each([
    ['Список.xls', 'что угодно', 'сохраните как «Книга Excel (.xlsx)»'],
    ['Список.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'с паролем'],
    ['Список.xlsx', 'не таблица', 'Файл не открылся'],
    ['Список.docx', 'слова', 'Подойдут .xlsx и .csv'],
    ['Список.csv', ' \n', 'нет ни одной заполненной ячейки'],
    ['Список.csv', 'я'.repeat(3_000_000), 'больше 5 МБ'],
  ] as const)('%s that cannot be read is told what to do with', async (name, bytes, words) => {
    const page = await openPage('bases', answers());
    await chooseFile(page, 'file', name, bytes as string);
    expect([page.text('footer').includes(words), page.called]).toEqual([true, []]);
  });

  test('is asked for when there is none', async () => {
    const page = await openPage('bases', answers());
    await page.press('Прочитать');
    expect([page.text('.error'), page.called]).toEqual(['Выберите файл или вставьте таблицу.', []]);
  });
});

describe('before it is laid against the base', () => {
  const problem = (page: OpenedPage) => page.text('.error');

  test('it is said which base it is for', async () => {
    const page = await pasted('ФИО;Класс\nКим Ян;9А');
    await page.press('Посмотреть, что получится');
    expect([problem(page), sent(page)]).toEqual(['Выберите, в какую базу вносить список.', []]);
  });

  test('it is said who its people are', async () => {
    const page = await pasted('ФИО;Рост\nКим Ян;170');
    await looked(page);
    expect(problem(page)).toBe('Выберите, кто эти люди.');
    await chosen(page, 'category', 'parent');
    await page.press('Посмотреть, что получится');
    expect(sent(page)[0]).toMatchObject({ category: 'parent' });
  });

  test('no two columns are one, and some column tells the people', async () => {
    const page = await pasted();
    await chosen(page, 'column-6', 'schoolClass');
    await chosen(page, 'base', 'mentees');
    await page.press('Посмотреть, что получится');
    expect(problem(page)).toContain('«Класс (группа)»');
    await chosen(page, 'column-6', 'other');
    await chosen(page, 'column-1', 'other');
    await page.press('Посмотреть, что получится');
    expect(problem(page)).toContain('в каком столбце фамилия и имя или код');
  });

  test('it is not too long', async () => {
    const page = await pasted(`ФИО;Класс\n${'Ким Ян;9\n'.repeat(2_001)}`);
    await looked(page);
    expect([problem(page).includes('до 2 000'), sent(page)]).toEqual([true, []]);
  });
});

/** The file «код – ФИО» as it is handed to the browser. */
async function downloaded(page: OpenedPage): Promise<string | undefined> {
  let saved: Blob | undefined;
  const made = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    saved = blob as Blob;
    return 'blob:made-here';
  };
  await page.press('Скачать файл «код – ФИО»');
  URL.createObjectURL = made;
  return saved?.text();
}

describe('a school that works by codes', () => {
  test('sends no name, contact and birth to the workbook, in a preview or an import', async () => {
    const page = await pasted(TEXT, answers('codes'));
    expect(page.text('.note')).toContain('в таблицу они не попадут');
    expect(page.text('.columns li:nth-child(2)')).toContain('Не вносится: базы ведутся по кодам');
    await looked(page);
    await page.press('Внести');
    expect(sent(page)).toHaveLength(2);
    expect(JSON.stringify(page.called)).not.toMatch(/Сорокин|Галкина|Павел|Анна|900|2012|2011/);
    expect(sent(page)[1]).toMatchObject({
      columns: ['schoolClass', 'request', 'ageGroup'],
      rows: [
        ['9А', 'физика', '14 лет'],
        ['9Б', '', '15–17 лет'],
      ],
    });
  });

  test('keeps the file of codes and names here, and knows people by it', async () => {
    const page = await pasted(
      TEXT,
      answers('codes', {
        rows: [
          { line: 2, action: 'update', code: 'У-0007', changes: [] },
          { line: 3, action: 'add', code: 'У-0008', changes: [] },
        ],
      }),
    );
    expect(page.text('.field .warning')).toContain('Второй раз тот же список так не вносите');
    await chooseFile(page, 'key', 'коды.csv', '\ufeff"Код";"ФИО"\r\n"У-0007";"Павел Сорокин"\r\n');
    expect(page.text('.field [role=status]')).toBe('Код и имя известны у 1 человека.');
    await looked(page);
    expect(sent(page)[0]).toMatchObject({
      columns: ['code', 'schoolClass', 'request', 'ageGroup'],
      rows: [
        ['У-0007', '9А', 'физика', '14 лет'],
        ['', '9Б', '', '15–17 лет'],
      ],
    });
    await page.press('Внести');
    expect(await downloaded(page)).toBe(
      '"Код";"Фамилия, имя, отчество"\r\n"У-0007";"Павел Сорокин"\r\n"У-0008";"Галкина Анна"\r\n',
    );
    expect(JSON.stringify(page.called)).not.toMatch(/Сорокин|Галкина/);
  });

  /** Gives each row that is sent the code that stands in it, or the next. */
  const giving = (): object => {
    let last = 0;
    const next = (): string => {
      last += 1;
      return `У-000${last}`;
    };
    return {
      ...answers('codes'),
      importPeople: ({ preview, columns, rows, lines }: Record<string, never[]>) => {
        const at = (columns ?? []).indexOf('code' as never);
        const given = (rows ?? []).map((cells, index) => ({
          line: lines?.[index],
          action: 'add',
          code: cells[at] || (preview ? '' : next()),
          changes: [],
        }));
        return imported({ dataMode: 'codes', written: !preview, added: given.length, rows: given });
      },
    };
  };

  test('is asked here who is twice in a list, and sends the row once that is decided', async () => {
    const twice = [HEADERS, ...ROWS, ['3', 'ПАВЕЛ СОРОКИН', '11Б', '2010', '', '', '']];
    const page = await pasted(twice.map((cells) => cells.join('\t')).join('\n'), giving() as never);
    await looked(page);
    expect(sent(page)[0]).toMatchObject({ lines: [2, 3] });
    expect(page.labels('.counts .count')).toContain('Под вопросом: 1');
    expect(page.text('.doubts')).toContain('Строка 4: ПАВЕЛ СОРОКИН');
    expect(page.text('.doubts')).toContain('в строке 2 этого списка');
    expect(page.text('[aria-live]')).toContain('Осталась под вопросом: 1 строка.');
    await chosen(page, 'doubt-4', 'new');
    expect(sent(page).at(-1)).toMatchObject({ lines: [2, 3, 4], decisions: [{ line: 4, decision: 'new' }] });
    expect(page.labels('.counts .count')).toContain('Под вопросом: 0');
    await chosen(page, 'doubt-4', 'skip');
    expect(page.labels('.counts .count')).toContain('Не вносится: 1');
    await page.press('Внести');
    expect(sent(page).at(-1)).toMatchObject({ lines: [2, 3] });
    expect(JSON.stringify(page.called)).not.toMatch(/сорокин|галкина/i);
  });

  test('asks which of two codes of the file a name has, and tells what the bases say of them', async () => {
    const people = [{ code: 'У-0003', row: 2, label: 'У-0003, 9А' }];
    const listPeople = ({ base }: { base: string }) => ({
      dataMode: 'codes',
      people: base === 'mentees' ? people : [],
    });
    const page = await pasted('ФИО\tКласс\nКотова Анна\t9А', { ...giving(), listPeople } as never);
    await chooseFile(page, 'key', 'коды.csv', 'у-3;Котова Анна\nУ-0005;Анна Котова\n');
    await looked(page);
    expect(sent(page)).toEqual([]);
    expect(page.labels('#doubt-2 option')).toEqual([
      'Не вносить',
      'Это У-0003, 9А, Котова Анна',
      'Это У-0005, Анна Котова',
      'Это новый человек',
    ]);
    expect(page.labels()).toEqual(['Назад к столбцам']);
    await chosen(page, 'doubt-2', 'У-0003');
    expect(sent(page).at(-1)).toMatchObject({ columns: ['code', 'schoolClass'], rows: [['У-0003', '9А']] });
    expect(JSON.stringify(page.called)).not.toContain('Котова');
  });

  test('keeps in one file whomever it has met: the file that was chosen and every list of this window', async () => {
    const page = await pasted('ФИО\tКласс\nКим Ян\t9А', giving() as never);
    await looked(page);
    await page.press('Внести');
    await page.press('Внести ещё один список');
    page.fill('paste', 'ФИО\tКласс\nЛи Инна\t9Б\nКим Ян\t9А');
    await page.press('Прочитать');
    expect(page.text('.field [role=status]')).toBe('Код и имя известны у 1 человека.');
    await chooseFile(page, 'key', 'коды.csv', 'У-0500;Давно Здесь\n');
    await looked(page);
    expect(sent(page).at(-1)).toMatchObject({
      columns: ['schoolClass', 'code'],
      rows: [
        ['9Б', ''],
        ['9А', 'У-0001'],
      ],
    });
    await page.press('Внести');
    expect((await downloaded(page))?.split('\r\n').slice(1, -1)).toEqual([
      '"У-0500";"Давно Здесь"',
      '"У-0001";"Ким Ян"',
      '"У-0002";"Ли Инна"',
    ]);
  });
});

describe('the preview', () => {
  const DOUBT = {
    line: 2,
    kind: 'near',
    message: 'Похожее имя уже есть в базе.',
    candidates: [{ code: 'У-0001', label: 'У-0001, Сорокин Павел' }],
    mayBeNew: true,
  };
  const CHANGE = { column: 'schoolClass', header: 'Класс (группа)', was: '8А', now: '9А', written: false };

  test('asks who somebody is, and counts anew once it is said', async () => {
    const page = await pasted(TEXT, answers('names', { doubts: [DOUBT] }));
    await looked(page);
    expect(page.labels('.counts .count')).toEqual(['Новых: 1', 'Дополнится: 0', 'Уже всё есть: 0', 'Под вопросом: 1']);
    expect(page.labels('#doubt-2 option')).toEqual(['Не вносить', 'Это У-0001, Сорокин Павел', 'Это новый человек']);
    expect(page.value('doubt-2')).toBe('skip');
    await chosen(page, 'doubt-2', 'У-0001');
    expect(sent(page).at(-1)).toMatchObject({
      decisions: [{ line: 2, decision: 'is', code: 'У-0001' }],
      preview: true,
    });
    expect(page.value('doubt-2')).toBe('У-0001');
  });

  test('unfolds each number into who they are and what they get, and stays unfolded', async () => {
    const { line, code, changes } = { line: 3, code: 'У-0001', changes: [{ ...CHANGE, written: true }] };
    const rows = [
      {
        line: 2,
        action: 'add',
        code: '',
        changes: [
          { column: 'fullName', header: 'ФИО', was: '', now: 'Сорокин Павел', written: true },
          { column: 'schoolClass', header: 'Класс (группа)', was: '', now: '9А', written: true },
          { column: 'birthYear', header: 'Год рождения', was: '', now: '2012', written: true },
        ],
      },
      { line, code, action: 'update', changes: [...changes, { ...CHANGE, column: 'contacts', written: false }] },
      { line: 9, code: '', action: 'skip', changes: [] },
    ];
    const page = await pasted(TEXT, answers('names', { rows, updated: 1, doubts: [DOUBT] }));
    await looked(page);
    expect(page.labels('.people li')).toEqual([
      'Сорокин ПавелКласс (группа): 9А; Год рождения: 2012',
      'У-0001 Галкина АннаКласс (группа): было «8А», станет «9А»',
      'Строка 9',
    ]);
    page.click('people-add');
    await page.settle();
    await chosen(page, 'doubt-2', 'new');
    const isOpen = [...page.document.querySelectorAll('.counts details')].map((each) => each.hasAttribute('open'));
    expect(isOpen).toEqual([true, false, false]);
  });

  test('lets a filled cell give way only where it is ticked', async () => {
    const page = await pasted(
      TEXT,
      answers('names', {
        rows: [
          { line: 2, action: 'same', code: 'У-0001', changes: [CHANGE, { ...CHANGE, column: 'request', was: '' }] },
        ],
      }),
    );
    await looked(page);
    expect(page.labels('.changes li')).toEqual(['У-0001 Сорокин Павел. Класс (группа): сейчас «8А», в списке «9А»']);
    await page.press('Отметить все');
    expect(sent(page).at(-1)).toMatchObject({ overwrite: [{ line: 2, columns: ['schoolClass'] }], preview: true });
  });

  test('tells what cannot be read', async () => {
    const page = await pasted(
      TEXT,
      answers('names', { findings: [{ line: 3, column: 'Пол', message: 'Такого значения нет.' }] }),
    );
    await looked(page);
    expect(page.text('.unread')).toContain('Строка 3, «Пол». Такого значения нет.');
  });

  test('offers nothing to write where there is nothing', async () => {
    const page = await pasted(TEXT, answers('names', { added: 0 }));
    await looked(page);
    expect(page.labels()).toEqual(['Назад к столбцам']);
  });

  test('never reads a cell as HTML', async () => {
    const page = await pasted(TEXT, answers('names', { doubts: [{ ...DOUBT, message: '<img src=x>' }] }));
    await looked(page);
    expect(page.document.querySelector('main img')).toBeNull();
  });

  test('is written under one name however often it is tried, and taken back', async () => {
    let isLost = true;
    const given = answers();
    const page = await pasted(TEXT, {
      ...given,
      importPeople: (input: { preview?: boolean }) => {
        const isRefused = !input.preview && isLost;
        if (isRefused) isLost = false;
        return isRefused ? (refused('Сейчас выполняется другое действие.') as never) : given.importPeople(input);
      },
    });
    await looked(page);
    await page.press('Внести');
    await page.press('Повторить');
    const [first, second] = sent(page).filter(({ preview }) => !preview);
    expect([first.operation, first.operation === second.operation]).toEqual([expect.stringMatching(/^\w{24}$/), true]);
    expect(page.text('.note.good')).toBe('Внесено.');
    await page.press('Отменить внесение');
    expect([page.text('.note.good'), page.text('[aria-live]')]).toEqual(['Внесение отменено.', 'Внесение отменено.']);
  });

  test('is taken back long after, once that is confirmed', async () => {
    const page = await openPage('bases', answers());
    await page.press('Отменить последнее внесение');
    expect([page.text('.note').includes('уберутся те, кого внёс последний список'), page.called]).toEqual([true, []]);
    await page.press('Оставить как есть');
    await page.press('Отменить последнее внесение');
    await page.press('Отменить внесение');
    expect(page.called).toEqual([{ name: 'undoPeopleImport', input: {} }]);
    expect(page.text('.note.good')).toBe('Внесение отменено.');
  });
});
