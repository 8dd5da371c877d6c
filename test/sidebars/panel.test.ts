import { describe, expect, test } from 'vitest';
import { openPage, refused } from './page';

const TITLES = ['Подготовка', 'База наставляемых', 'База наставников', 'Отбор', 'Пары', 'Работа пар', 'Завершение'];

const task = (over: object = {}) => ({
  kind: 'errors',
  urgency: 'now',
  message: 'Исправьте ошибки.',
  count: 2,
  places: [
    { tab: 'Пары', row: 4, code: 'П-002', column: 'Приказ' },
    { tab: 'Пары', row: 7, code: '', column: '' },
  ],
  action: { sidebar: 'findings' },
  label: 'Открыть замечания',
  ...over,
});

const survey = (over: object = {}) => ({
  schoolYear: '2026/2027',
  day: '2026-10-15',
  dataMode: 'codes',
  prepared: true,
  copy: false,
  stages: TITLES.map((title, at) => ({
    number: at + 1,
    title,
    state: at < 2 ? 'done' : at === 2 ? 'current' : 'ahead',
    note: at === 2 ? '11 наставников' : '',
  })),
  tasks: [task()],
  figures: [
    {
      label: 'Наставники',
      value: '11',
      detail: 'без пары 2',
      place: { tab: 'Наставники', row: 1, code: '', column: '' },
    },
  ],
  ...over,
});

describe('the panel', () => {
  test('says where the year stands, in words as well as in signs', async () => {
    const page = await openPage('panel', { surveyYear: survey() });
    expect(page.text('.year')).toBe('2026/2027 учебный год15.10.2026, базы по кодам');
    expect(page.text('.now-at')).toBe('Этап 3 из 7. База наставников');
    expect(page.labels('.stages li')).toEqual([
      '✓Подготовка, пройден',
      '✓База наставляемых, пройден',
      '●База наставников, идёт сейчас11 наставников',
      '○Отбор, впереди',
      '○Пары, впереди',
      '○Работа пар, впереди',
      '○Завершение, впереди',
    ]);
    expect(page.text('[aria-current=step]')).toContain('База наставников');
  });

  test('names the stages by number when several go on at once', async () => {
    const stages = survey().stages.map((stage) => ({
      ...stage,
      state: [4, 6].includes(stage.number) ? 'current' : 'done',
    }));
    const page = await openPage('panel', { surveyYear: survey({ stages }) });
    expect(page.text('.now-at')).toBe('Сейчас идут этапы 4 и 6 из 7');
  });

  test('tells a year that is over', async () => {
    const over = task({ kind: 'yearOver', message: 'Смените год.', action: undefined });
    const page = await openPage('panel', { surveyYear: survey({ tasks: [over], schoolYear: null }) });
    expect(page.text('.year')).toBe('Учебный год не указанЭтот учебный год закончился.15.10.2026, базы по кодам');
  });

  test('puts the urgent first and makes only its button blue', async () => {
    const tasks = [
      task({ kind: 'later', urgency: 'later' }),
      task({ kind: 'soon', urgency: 'soon', label: undefined, action: { command: 'fillIndicators' } }),
      task(),
    ];
    const page = await openPage('panel', { surveyYear: survey({ tasks }) });
    expect(page.labels('h3')).toEqual(['Сейчас', 'Скоро', 'Позже']);
    expect(page.labels('.task button:not(.link)')).toEqual([
      'Открыть замечания',
      'Заполнить показатели',
      'Открыть замечания',
    ]);
    expect([...page.document.querySelectorAll('.primary')].map(({ id }) => id)).toEqual(['do-errors-Пары']);
  });

  test('says so when nothing is left to do', async () => {
    const page = await openPage('panel', { surveyYear: survey({ tasks: [] }) });
    expect(page.text('.note')).toBe('✓ Всё сделано: дел сейчас нет.');
  });

  test('asks to prepare a workbook that is not, and nothing else', async () => {
    const answers: Record<string, unknown> = {
      surveyYear: survey({ prepared: false, stages: [], tasks: [] }),
      setUp: { created: ['Настройки', 'Роли'], added: [], noticed: [], copy: false, notCopied: '' },
    };
    const page = await openPage('panel', answers);
    expect(page.labels('.body button')).toEqual(['Подготовить таблицу', 'Открыть справку']);
    answers.surveyYear = survey();
    await page.press('Подготовить таблицу');
    expect(page.called).toContainEqual({ name: 'setUp', input: { mend: [] } });
    expect(page.text('.note')).toBe('Таблица готова.Добавлено: 2 вкладки.');
    expect(page.text('[aria-live]')).toBe('Таблица готова. Добавлено: 2 вкладки.');
  });

  test('shows what people wrote as text', async () => {
    const message = '<img src=x onerror=alert(1)>';
    const page = await openPage('panel', { surveyYear: survey({ tasks: [task({ message })], schoolYear: '<b>' }) });
    expect([page.text('.task p'), page.document.querySelector('img, b')]).toEqual([message, null]);
  });
});

describe('a task', () => {
  test('shows its rows, each a button to its cell', async () => {
    const page = await openPage('panel', { surveyYear: survey(), openCell: { row: 5 } });
    await page.press('Показать 2 строки');
    expect(page.button('Скрыть строки').getAttribute('aria-expanded')).toBe('true');
    expect(page.document.activeElement?.textContent).toBe('Скрыть строки');
    expect(page.labels('.places button')).toEqual(['П-002 Пары, строка 4, «Приказ»', 'Пары, строка 7']);
    await page.press('П-002 Пары, строка 4, «Приказ»');
    expect(page.called.at(-1)).toEqual({
      name: 'openCell',
      input: { tab: 'Пары', row: 4, code: 'П-002', column: 'Приказ' },
    });
    expect([page.isInSheet(), page.text('[aria-live]')]).toEqual([true, 'Выделено: Пары, строка 5.']);
  });

  test('opens alone when another tab has one of its kind', async () => {
    const other = task({ places: [{ tab: 'Дорожная карта', row: 2, code: 'М-001', column: '' }] });
    const page = await openPage('panel', { surveyYear: survey({ tasks: [task(), other] }) });
    await page.press('Показать 1 строку');
    expect(page.labels('.places button')).toEqual(['М-001 Дорожная карта, строка 2']);
  });

  test('tells that there are more rows than it shows', async () => {
    const page = await openPage('panel', { surveyYear: survey({ tasks: [task({ count: 84 })] }) });
    await page.press('Показать 2 строки');
    expect(page.text('.places > p')).toBe('Показаны первые 2 из 84.');
  });

  test('opens the sidebar where it is done', async () => {
    const page = await openPage('panel', { surveyYear: survey() });
    await page.press('Открыть замечания');
    expect(page.called.at(-1)).toEqual({ name: 'openSidebar', input: { name: 'findings' } });
  });

  test('runs its command, tells what came of it and reads the year anew', async () => {
    const tasks = [task({ action: { command: 'fillIndicators' }, label: 'Заполнить' })];
    const answers: Record<string, unknown> = {
      surveyYear: survey({ tasks }),
      fillIndicators: { asOf: '2027-06-15', indicators: [{ kind: 'computed' }, { kind: 'blank' }], findings: [] },
    };
    const page = await openPage('panel', answers);
    answers.surveyYear = survey({ tasks: [] });
    await page.press('Заполнить');
    expect(page.labels('.note')).toEqual([
      'По состоянию на 15.06.2027: посчитано 1, введено вручную 0, осталось ввести 1.',
      '✓ Всё сделано: дел сейчас нет.',
    ]);
  });

  test('checks part by part', async () => {
    const tasks = [task({ action: { command: 'checkBases' }, label: 'Проверить' })];
    const page = await openPage('panel', {
      surveyYear: survey({ tasks }),
      listFindings: { findings: [{ severity: 'warning' }], checked: 4, parts: [['Пары'], ['Документы']] },
    });
    await page.press('Проверить');
    expect(page.called.filter(({ name }) => name === 'checkBases').map(({ input }) => input)).toEqual([
      { tabs: ['Пары'] },
      { tabs: ['Документы'] },
    ]);
    expect(page.text('.note')).toBe('Проверено: 4 записи.0 ошибок, 1 предупреждение.');
  });

  describe('that checks, broken off after its first part,', () => {
    const opened = (checkBases: unknown) =>
      openPage('panel', {
        surveyYear: survey({ tasks: [task({ action: { command: 'checkBases' }, label: 'Проверить' })] }),
        listFindings: { findings: [], checked: 4, parts: [['Пары'], ['Документы'], ['Согласия']] },
        checkBases,
      });
    const checked = ({ called }: Awaited<ReturnType<typeof opened>>) =>
      called.flatMap(({ name, input }) => (name === 'checkBases' ? input.tabs : []));

    test('by the person goes on from there, and the time after that begins anew', async () => {
      let finish = (): void => {};
      const page = await opened(
        () =>
          new Promise<void>((resolve) => {
            finish = resolve;
          }),
      );
      const finished = async (): Promise<void> => {
        finish();
        await page.settle();
      };
      await page.press('Проверить');
      await page.press('Остановить');
      await finished();
      expect([checked(page), page.text('.note')]).toEqual([['Пары'], expect.stringContaining('остановлена')]);
      await page.press('Проверить');
      await finished();
      await finished();
      expect([checked(page), page.text('.note')]).toEqual([
        ['Пары', 'Документы', 'Согласия'],
        expect.stringContaining('Проверено: 4 записи.'),
      ]);
      await page.press('Проверить');
      expect(checked(page).at(-1)).toBe('Пары');
    });

    test('by trouble goes on from there', async () => {
      let calls = 0;
      const page = await opened(() => {
        calls += 1;
        return calls === 2 ? refused('Занято.') : {};
      });
      await page.press('Проверить');
      expect(page.text('[role=alert]')).toContain('Занято.');
      await page.press('Проверить');
      expect(checked(page)).toEqual(['Пары', 'Документы', 'Документы', 'Согласия']);
    });
  });
});

describe('the panel keeps fresh', () => {
  test('when the person comes back and every minute, with rows and focus as they were', async () => {
    const answers: Record<string, unknown> = { surveyYear: survey() };
    const page = await openPage('panel', answers);
    await page.press('Показать 2 строки');
    answers.surveyYear = survey({ tasks: [task({ kind: 'new', places: [] }), task()] });
    await page.back();
    expect(page.labels('.task')).toHaveLength(2);
    expect(page.document.activeElement?.id).toBe('show-errors-Пары');
    expect(page.labels('.places button')).toHaveLength(2);
    answers.surveyYear = survey({ tasks: [] });
    await page.minute();
    expect(page.text('.note')).toContain('Всё сделано');
  });

  test('at once by the button', async () => {
    const page = await openPage('panel', { surveyYear: survey() });
    await page.press('Обновить');
    expect(page.called).toHaveLength(2);
    expect([page.text('[aria-live]'), page.document.activeElement?.id]).toEqual([
      'Обновлено. Осталось 1 дело.',
      'refresh',
    ]);
  });

  test('and keeps what it knew when it cannot', async () => {
    const answers: Record<string, unknown> = { surveyYear: survey() };
    const page = await openPage('panel', answers);
    const time = page.text('#time').replace('Обновлено в ', '');
    answers.surveyYear = refused('Занято.');
    await page.minute();
    expect([page.text('#time'), page.text('[role=alert]')]).toEqual([`Не удалось обновить. Данные на ${time}.`, '']);
  });

  test('and an answer that comes late does not undo a later one', async () => {
    const asked: ((value: object) => void)[] = [];
    const answers: Record<string, unknown> = { surveyYear: survey() };
    const page = await openPage('panel', answers);
    answers.surveyYear = () => new Promise((resolve) => asked.push(resolve));
    await page.minute();
    await page.press('Обновить');
    asked[1]?.(survey({ tasks: [] }));
    await page.settle();
    asked[0]?.(survey());
    await page.settle();
    expect(page.text('.note')).toContain('Всё сделано');
  });
});
