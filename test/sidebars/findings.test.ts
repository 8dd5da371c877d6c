import { describe, expect, test } from 'vitest';
import { openPage, refused } from './page';

const finding = (over: object = {}) => ({
  tab: 'Наставляемые',
  row: 3,
  code: 'У-0004',
  column: 'Категория',
  rule: 'malformed',
  severity: 'error',
  message: 'Выберите категорию из списка.',
  ...over,
});

const listed = (findings: readonly object[], parts: readonly string[][] = [['Наставляемые', 'Пары']]) => ({
  findings,
  checked: 12,
  parts,
});

const many = (count: number) => Array.from({ length: count }, (_, at) => finding({ row: at + 2, code: `У-${at}` }));

describe('the list of findings', () => {
  test('goes tab by tab, each a button to its cell', async () => {
    const page = await openPage('findings', {
      listFindings: listed([
        finding(),
        finding({ tab: 'Пары', row: 2, code: 'П-001', column: '', severity: 'warning' }),
      ]),
      openCell: { row: 3 },
    });
    expect(page.labels('h2')).toEqual(['Наставляемые 1 замечание', 'Пары 1 замечание']);
    expect(page.labels('button.line')).toEqual([
      'Ошибка У-0004, строка 3, «Категория» Выберите категорию из списка.',
      'Предупреждение П-001, строка 2 Выберите категорию из списка.',
    ]);
    await page.press('Ошибка У-0004, строка 3, «Категория» Выберите категорию из списка.');
    expect(page.called.at(-1)).toEqual({
      name: 'openCell',
      input: { tab: 'Наставляемые', row: 3, code: 'У-0004', column: 'Категория' },
    });
    expect([page.isInSheet(), page.text('[aria-live]')]).toEqual([true, 'Выделено: Наставляемые, строка 3.']);
  });

  test('tells of a row that is gone, and stays', async () => {
    const page = await openPage('findings', {
      listFindings: listed([finding({ column: '' })]),
      openCell: refused('Строки У-0004 больше нет.'),
    });
    await page.press('Ошибка У-0004, строка 3 Выберите категорию из списка.');
    expect([page.text('[role=alert] p'), page.isInSheet()]).toEqual(['Строки У-0004 больше нет.', false]);
  });

  test('shows what people wrote as text', async () => {
    const page = await openPage('findings', {
      listFindings: listed([finding({ message: '<img src=x onerror=alert(1)>', column: '<b>' })]),
    });
    expect(page.text('button.line')).toContain('«<b>» <img src=x onerror=alert(1)>');
    expect(page.document.querySelector('img, b')).toBeNull();
  });

  test('says so when there is nothing to mend', async () => {
    const page = await openPage('findings', { listFindings: listed([]) });
    expect(page.text('.note')).toBe('✓ Замечаний нет.Проверено: 12 записей.');
    expect(page.document.querySelector('[hidden] [type=search]')).not.toBeNull();
  });

  test('shows two hundred at first, the next ones by the button, with the focus on the first of them', async () => {
    const page = await openPage('findings', { listFindings: listed(many(203)) });
    expect([page.labels('button.line').length, page.text('h2')]).toEqual([200, 'Наставляемые 203 замечания']);
    await page.press('Показать ещё (осталось 3)');
    expect([page.labels('button.line').length, page.document.querySelector('#more')]).toEqual([203, null]);
    expect(page.document.activeElement?.textContent).toContain('У-200, строка 202');
  });
});

describe('the list is narrowed', () => {
  const findings = [
    finding({ message: 'Ещё нет согласия.' }),
    finding({ row: 5, code: 'У-0007', column: 'Пол', severity: 'warning', message: 'Укажите пол.' }),
    finding({ tab: 'Пары', row: 2, code: 'П-001', column: '', severity: 'warning', message: 'Нет приказа.' }),
  ];
  const found = async (search: string) => {
    const page = await openPage('findings', { listFindings: listed(findings) });
    page.type('search', search);
    return page;
  };

  test.each([
    ['ЕЩЕ', ['У-0004']],
    ['у-0007', ['У-0007']],
    ['пол', ['У-0007']],
    ['нет', ['У-0004', 'П-001']],
    ['пары приказа', ['П-001']],
    ['', ['У-0004', 'У-0007', 'П-001']],
  ])('by the words %j', async (search, codes) => {
    const page = await found(search);
    expect(page.labels('button.line').map((label) => /[УП]-\d+/.exec(label)?.[0])).toEqual(codes);
    expect(page.text('[aria-live]')).toMatch(/^Найден[ыо]: \d замечани/);
  });

  test('by severity, with how many there are of each', async () => {
    const page = await openPage('findings', { listFindings: listed(findings) });
    expect(page.labels('.kinds label')).toEqual(['Все 3', 'Ошибки 1', 'Предупреждения 2']);
    page.click('kind-warning');
    expect(page.labels('button.line')).toHaveLength(2);
  });

  test('to nothing, and back by a button', async () => {
    const page = await found('такого нет нигде');
    expect(page.text()).toContain('По этому запросу ничего нет.');
    await page.press('Показать все');
    expect(page.labels('button.line')).toHaveLength(3);
    expect(page.document.activeElement?.id).toBe('search');
  });
});

describe('checking again', () => {
  const parts = [['Наставляемые'], ['Наставники'], ['Пары']];

  test('goes part by part; what is mended disappears', async () => {
    let left = [finding(), finding({ row: 9, code: 'У-0009' })];
    const page = await openPage('findings', {
      listFindings: () => listed(left, parts),
      checkBases: () => {
        left = left.slice(0, 1);
        return {};
      },
    });
    await page.press('Проверить снова');
    expect(page.called.map(({ input }) => input.tabs).filter(Boolean)).toEqual(parts);
    expect([page.labels('button.line').length, page.text('[aria-live]')]).toEqual([1, 'Проверка закончена.']);
    expect(page.document.activeElement?.textContent).toBe('Проверить снова');
  });

  test('goes on after a stop from the part where it stopped', async () => {
    let give: (value: object) => void = () => {};
    const page = await openPage('findings', {
      listFindings: listed([finding()], parts),
      checkBases: () => new Promise((resolve) => (give = resolve)),
    });
    await page.press('Проверить снова');
    await page.press('Остановить');
    give({});
    await page.settle();
    expect(page.text('.top')).toMatch(/^Продолжить ?Проверка остановлена: сделано 1 из 3 частей\./);
    await page.press('Продолжить');
    expect(page.called.filter(({ name }) => name === 'checkBases').map(({ input }) => input.tabs)).toEqual([
      ['Наставляемые'],
      ['Наставники'],
    ]);
  });

  test('goes on after a failure from the part that failed', async () => {
    const answers: Record<string, unknown> = {
      listFindings: listed([finding()], parts),
      checkBases: ({ tabs }: { tabs: string[] }) => (tabs[0] === 'Наставники' ? refused('Подождите.') : {}),
    };
    const page = await openPage('findings', answers);
    await page.press('Проверить снова');
    answers.checkBases = {};
    await page.press('Повторить');
    expect(page.called.filter(({ name }) => name === 'checkBases').map(({ input }) => input.tabs[0])).toEqual([
      'Наставляемые',
      'Наставники',
      'Наставники',
      'Пары',
    ]);
  });
});

describe('the list keeps fresh', () => {
  test('when the person comes back and every minute, with the focus where it was', async () => {
    const answers: Record<string, unknown> = { listFindings: listed(many(3)) };
    const page = await openPage('findings', answers);
    page.button('Ошибка У-2, строка 4, «Категория» Выберите категорию из списка.').focus();
    answers.listFindings = listed(many(3).slice(1));
    await page.back();
    expect(page.labels('button.line')).toHaveLength(2);
    expect(page.document.activeElement?.textContent).toContain('У-2');
    answers.listFindings = listed(many(3).slice(2));
    await page.pointed();
    expect(page.labels('button.line')).toHaveLength(1);
    answers.listFindings = listed([]);
    await page.minute();
    expect(page.text('.note')).toContain('Замечаний нет.');
  });

  test('and keeps the old list when it cannot', async () => {
    const answers: Record<string, unknown> = { listFindings: listed([finding()]) };
    const page = await openPage('findings', answers);
    answers.listFindings = refused('Занято.');
    await page.minute();
    expect([page.labels('button.line').length, page.text('[role=status]')]).toEqual([
      1,
      'Не удалось обновить список. Проверьте связь; он обновится сам.',
    ]);
  });
});
