import { describe, expect, test } from 'vitest';
import { type OpenedPage, openPage, refused } from './page';

const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'].map((month) => ({
  start: `${month}-01`,
  end: `${month}-${month === '2026-09' || month === '2026-11' ? 30 : 31}`,
  name: { '09': 'сен', '10': 'окт', '11': 'ноя', '12': 'дек', '01': 'янв' }[month.slice(5)],
  year: Number(month.slice(0, 4)),
}));

const item = (over: object = {}) => ({
  code: 'М-001',
  line: 2,
  number: '',
  section: 'Подготовка',
  stage: 1,
  annex: '',
  title: 'Сбор анкет',
  said: 'до 10.10.2026',
  start: null,
  end: '2026-10-10',
  occurrences: [{ start: '2026-10-01', end: '2026-10-10' }],
  status: 'overdue',
  statusWord: 'просрочено',
  responsibles: ['куратор'],
  roles: ['Куратор'],
  confidence: 'sure',
  doubts: [],
  ...over,
});

const survey = (over: object = {}) => ({
  title: 'Дорожная карта школы',
  schoolYear: '2025/2026',
  roadmapYear: 2026,
  day: '2026-10-15',
  progress: {},
  sentences: ['Выполнено 0 % позиций: 0 из 3.', 'Ни один срок ещё не наступил.', 'Просрочено: 1.', 'Без срока: 1.'],
  months: MONTHS,
  items: [
    item(),
    item({
      code: 'М-002',
      line: 3,
      number: '1.2.',
      title: 'Слёт',
      said: 'осенью',
      status: 'noDeadline',
      statusWord: 'без срока',
      confidence: 'ask',
      doubts: ['Уточните дни.'],
      responsibles: [],
      occurrences: [{ start: '2026-09-01', end: '2026-11-30' }],
    }),
    item({
      code: '',
      line: 4,
      section: 'Работа пар',
      title: 'Встречи',
      occurrences: [],
      statusWord: 'в работе',
      status: 'inProgress',
    }),
  ],
  layout: 'B',
  canUndo: true,
  ...over,
});

const opened = (over: object = {}, answers: object = {}) =>
  openPage('roadmap', { surveyRoadmap: survey(over), ...answers });

/** Unfolds a part below the drawing. */
async function unfold(page: OpenedPage, id: string): Promise<void> {
  page.click(`open-${id}`);
  await page.settle();
}

const tick = (page: OpenedPage, id: string): void => page.click(id);
const last = (page: OpenedPage) => page.called.at(-1);

describe('the drawing of the year', () => {
  test('says how far the roadmap is, and why no further', async () => {
    const page = await opened();
    expect(page.text('.year')).toBe('Дорожная карта школы2026/2027 учебный год');
    expect(page.labels('.number')).toEqual(['Выполнено 0 % позиций: 0 из 3.', 'Ни один срок ещё не наступил.']);
    expect(page.labels('main p.quiet')[0]).toBe('Просрочено: 1. Без срока: 1.');
  });

  test('names months, each year once, and the day of today', async () => {
    const page = await opened();
    expect(page.labels('.month')).toEqual(['сен', 'окт', 'ноя', 'дек', 'янв']);
    expect(page.labels('.of-year')).toEqual(['2026', '2027']);
    expect(page.text('.flag')).toBe('15.10');
  });

  test('leaves out the name of a year where the flag of today stands', async () => {
    const page = await opened({ day: '2027-01-05' });
    expect(page.labels('.of-year')).toEqual(['2026']);
  });

  test('draws no today in a roadmap of another year', async () => {
    const page = await opened({ day: '2028-10-15' });
    expect(page.document.querySelector('.flag, .today')).toBeNull();
  });

  test('puts a stretch where its days are, hatched where they are a guess', async () => {
    const page = await opened();
    const [sure, guess] = [...page.document.querySelectorAll('.picture .stretch')];
    // 153 days: the first of October is the 31st, ten days long.
    expect(sure?.getAttribute('style')).toMatch(/left: 19\.61%; width: 6\.54%/);
    expect([sure?.className, guess?.className]).toEqual(['stretch', 'stretch guess']);
  });

  test('stands in words for those who listen, row after row under its heading', async () => {
    const page = await opened();
    expect(page.labels('.timeline h3')).toEqual(['Подготовка', 'Работа пар']);
    expect(page.labels('.item button')).toEqual([
      'Сбор анкет. просрочено; до 10.10.2026; куратор',
      '1.2. Слёт. без срока; осенью',
      'Встречи. в работе; до 10.10.2026; куратор',
    ]);
    expect(page.text('.item.noDeadline .warning')).toBe('Уточните дни.');
    expect(page.text('.item.inProgress .strip')).toBe('дни не определены');
    expect(page.document.querySelector('.picture')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('never reads a title as HTML', async () => {
    const page = await opened({ items: [item({ title: '<img src=x onerror=alert(1)>' })] });
    expect(page.document.querySelector('main img')).toBeNull();
  });

  test('is narrowed by its legend, which leaves out what there is none of', async () => {
    const page = await opened();
    expect(page.labels('.chip')).toEqual(['Все 3', 'Просрочено 1', 'В работе 1', 'Под вопросом 1']);
    await page.press('Под вопросом 1');
    expect(page.labels('.item strong')).toEqual(['1.2.']);
    expect(page.document.activeElement?.id).toBe('filter-asked');
    expect(page.text('.chip[aria-pressed=true]')).toBe('Под вопросом 1');
  });

  test('leads to the row, and gives it the keyboard', async () => {
    const page = await opened({}, { openCell: { row: 7 } });
    page.click('item-3');
    await page.settle();
    expect(last(page)).toEqual({ name: 'openCell', input: { tab: 'Дорожная карта', row: 3, code: 'М-002' } });
    expect(page.isInSheet()).toBe(true);
  });

  test('of no roadmap there is none: a document or a plan is the way on', async () => {
    const page = await opened({ items: [], sentences: ['В дорожной карте пока нет мероприятий.'], canUndo: false });
    expect(page.text('.note')).toContain('Загрузите документ школы или начните с готового плана');
    expect(page.labels('button.primary')).toEqual(['Загрузить документ']);
    expect(page.labels('.tool summary')).toEqual(['Начать новый учебный год', 'Как это понимает надстройка']);
  });

  test('comes when the first answer was lost and the person comes back', async () => {
    const answers: { surveyRoadmap: unknown } = { surveyRoadmap: refused('Ответ не пришёл.') };
    const page = await openPage('roadmap', answers);
    answers.surveyRoadmap = survey();
    await page.back();
    expect(page.labels('.item')).toHaveLength(3);
  });
});

describe('a refresh', () => {
  test('draws what has changed, and leaves alone what a person is at', async () => {
    const answers: { surveyRoadmap: unknown } = { surveyRoadmap: survey() };
    const page = await openPage('roadmap', answers);
    await unfold(page, 'phrase');
    page.fill('words', 'до 10 сентября');
    answers.surveyRoadmap = survey({ items: [item({ title: 'Новое' })] });
    await page.back();
    expect(page.labels('.item button')[0]).toContain('Новое');
    expect(page.value('words')).toBe('до 10 сентября');
    expect(page.document.querySelector('details.tool[open] #words')).not.toBeNull();
  });

  test('shows the tools once there is a roadmap', async () => {
    const answers: { surveyRoadmap: unknown } = { surveyRoadmap: survey({ items: [] }) };
    const page = await openPage('roadmap', answers);
    answers.surveyRoadmap = survey();
    await page.back();
    expect(page.labels('.tool summary')).toContain('Напечатать');
  });
});

describe('mends', () => {
  const mend = (id: string) => ({
    id,
    tab: 'Дорожная карта',
    code: 'М-001',
    line: 2,
    column: 'Сроки',
    before: '2021',
    after: '2026',
    why: 'Год остался.',
  });
  const answers = {
    mendRoadmap: ({ mends }: { mends?: string[] }) =>
      mends
        ? { message: `Исправлено: ${mends.length}.` }
        : { mends: [mend('a'), mend('b')], message: 'Можно исправить: 2 места.' },
  };

  test('are shown before and after, and only those ticked are carried out', async () => {
    const page = await opened({}, answers);
    await unfold(page, 'mends');
    expect(page.labels('del')).toEqual(['Было: 2021', 'Было: 2021']);
    expect(page.labels('ins')[0]).toBe('Станет: 2026');
    tick(page, 'mend-0');
    await page.press('Исправить отмеченное');
    expect(page.called.filter(({ name }) => name === 'mendRoadmap').at(-1)?.input).toEqual({ mends: ['b'] });
    expect(page.text('.note.good')).toBe('Исправлено: 1.');
    expect(page.text('[aria-live]')).toBe('Исправлено: 1.');
  });

  test('wait until one is ticked', async () => {
    const page = await opened({}, answers);
    await unfold(page, 'mends');
    tick(page, 'mend-all');
    expect(page.button('Исправить отмеченное').hasAttribute('disabled')).toBe(true);
    tick(page, 'mend-1');
    expect(page.button('Исправить отмеченное').hasAttribute('disabled')).toBe(false);
  });

  test('that could not be read are tried again, or folded up', async () => {
    const flaky: Record<string, unknown> = { surveyRoadmap: survey(), mendRoadmap: refused('Занято.') };
    const page = await openPage('roadmap', flaky);
    await unfold(page, 'mends');
    expect(page.document.querySelector('details.tool[open]')).toBeNull();
    flaky.mendRoadmap = { mends: [], message: 'Исправить нечего.' };
    await page.press('Повторить');
    expect(page.text('details.tool[open]')).toContain('Исправить нечего.');
  });
});

describe('a new year', () => {
  const diff = [
    { code: '', column: 'На какое время', before: 'на 2026/2027', after: 'на 2027/2028' },
    { code: 'М-001', column: 'Сроки', before: 'до 10.10.2026', after: 'до 10.10.2027' },
  ];
  const answers = { renewRoadmap: { diff, message: 'Готово: перенесено.', archived: '', written: true } };

  test('shows what changes, and carries over what is ticked', async () => {
    const page = await opened({}, answers);
    await unfold(page, 'year');
    expect(page.value('school-year')).toBe('2027/2028');
    await page.press('Посмотреть, что получится');
    expect(last(page)?.input).toEqual({ schoolYear: '2027/2028', preview: true });
    expect(page.text('#tool-year')).toContain('В дорожной карте 3 мероприятия, изменятся 2 ячейки.');
    expect(page.labels('#tool-year .boxes li')[1]).toBe(
      'М-001 Сбор анкетСрокиБыло: до 10.10.2026Станет: до 10.10.2027',
    );
    tick(page, 'keep-1');
    await page.press('Начать');
    expect(page.called.filter(({ name }) => name === 'renewRoadmap').at(-1)?.input).toEqual({
      schoolYear: '2027/2028',
      keep: ['М-001'],
    });
    expect(page.text('.note.good')).toBe('Готово: перенесено.');
  });

  test('takes all when nothing was unticked, and a row without a code in any case', async () => {
    const page = await opened({}, answers);
    await unfold(page, 'year');
    await page.press('Посмотреть, что получится');
    expect(page.document.querySelector('#keep-2')?.hasAttribute('disabled')).toBe(true);
    await page.press('Начать');
    expect(page.called.filter(({ name }) => name === 'renewRoadmap').at(-1)?.input).toEqual({
      schoolYear: '2027/2028',
    });
  });

  test('may start from a plan of the add-in, seen before it is written', async () => {
    const started = {
      items: [{ section: 'Подготовка', title: 'Назначить куратора', content: '', deadline: { raw: 'до 01.09.2027' } }],
      message: 'В документе 1 мероприятие.',
    };
    const page = await opened({}, { startRoadmap: started });
    await unfold(page, 'year');
    page.click('base-2');
    await page.press('Посмотреть, что получится');
    expect(last(page)).toEqual({
      name: 'startRoadmap',
      input: { plan: 'sevenStages', schoolYear: '2025/2026', preview: true },
    });
    expect(page.text('#tool-year .rows')).toBe('Назначить куратора' + 'до 01.09.2027');
    page.fill('school-year', '2028/2029');
    expect(page.document.querySelector('#begin')).toBeNull();
  });
});

describe('letters', () => {
  const letter = (over: object = {}) => ({
    role: 'Куратор',
    email: 'c@school.ru',
    items: ['М-001'],
    subject: 'Сроки',
    text: 'Здравствуйте!',
    state: 'ready',
    ...over,
  });

  test('are read before they go, and sent to those ticked', async () => {
    const letters = [
      letter(),
      letter({ role: 'Директор' }),
      letter({ role: 'Психолог', email: '', state: 'noAddress' }),
    ];
    const replies = { letters, days: 7, unassigned: ['М-003'], sent: 0, left: null };
    const answers = {
      remindResponsibles: ({ send }: { send?: string[] }) =>
        send ? { ...replies, letters: [], sent: send.length, left: 98 } : replies,
    };
    const page = await opened({}, answers);
    await unfold(page, 'letters');
    expect(page.text('#tool-letters')).toContain('Здравствуйте!');
    expect(page.text('#tool-letters')).toContain('Нет адреса: впишите его во вкладку «Роли».');
    expect(page.text('#tool-letters .warn')).toBe('Некому написать о 1 мероприятии (М-003). Впишите ответственных.');
    tick(page, 'letter-1');
    await page.press('Отправить отмеченным');
    expect(last(page)?.input).toEqual({ send: ['Куратор'] });
    expect(page.text('#tool-letters .good')).toBe('Готово: 1 письмо. Сегодня можно отправить ещё 98.');
  });

  test('there are none when nothing is late', async () => {
    const page = await opened(
      {},
      { remindResponsibles: { letters: [], days: 7, unassigned: [], sent: 0, left: null } },
    );
    await unfold(page, 'letters');
    expect(page.text('#tool-letters .good')).toContain('Напоминать не о чем');
  });
});

describe('paper and calendars', () => {
  test('printing starts at the own layout of the roadmap, and says what does not fit', async () => {
    const printed = {
      document: 'Д-001',
      link: 'https://docs.google.com/document/d/1',
      title: '',
      lines: [],
      notPrinted: [{ message: 'Не поместится «Показатель».' }],
    };
    const page = await opened({}, { printRoadmap: printed });
    await unfold(page, 'print');
    expect(page.labels('#tool-print label')[0]).toContain('Так устроен документ школы.');
    await page.press('Создать документ');
    expect(last(page)).toEqual({ name: 'printRoadmap', input: { layout: 'B' } });
    expect(page.text('#tool-print .warn')).toBe('Не поместится «Показатель».');
    expect(page.document.querySelector('#tool-print a')?.getAttribute('href')).toBe(
      'https://docs.google.com/document/d/1',
    );
  });

  test('the order that approves it is made in the layout that was chosen', async () => {
    const page = await opened({}, { issueOrder: { document: 'Д-002', link: 'https://docs.google.com/document/d/2' } });
    await unfold(page, 'print');
    page.click('layout-1');
    await page.press('Создать приказ об утверждении');
    expect(last(page)).toEqual({ name: 'issueOrder', input: { kind: 'roadmap', layout: 'A' } });
  });

  test('a calendar is a file that holds every letter of its text, and can be copied too', async () => {
    const text = 'BEGIN:VCALENDAR\r\nSUMMARY:Сбор анкет #1\r\n';
    const calendars = [
      { role: '', events: 2, name: 'Все', file: 'Дорожная карта.ics', text },
      { role: 'Директор', events: 0, name: 'Директор', file: 'x.ics', text: '' },
    ];
    const page = await opened({}, { exportCalendar: { calendars } });
    await unfold(page, 'calendar');
    expect(page.labels('#tool-calendar a')).toEqual(['Все мероприятия: 2 записи']);
    const [head = '', data = ''] =
      page.document.querySelector('#tool-calendar a')?.getAttribute('href')?.split(',') ?? [];
    expect([head, decodeURIComponent(data)]).toEqual(['data:text/calendar;charset=utf-8', text]);
    expect(page.document.querySelector('#tool-calendar a')?.getAttribute('download')).toBe('Дорожная карта.ics');
    expect(page.value('calendar-text').replace(/\r?\n/g, '\r\n')).toBe(text);
  });
});

test('plan and fact stand side by side, and lead to their tab', async () => {
  const target = {
    code: 'Ц-001',
    item: 'М-001',
    phrase: 'не менее 5 публикаций',
    planned: 'публикации: не менее 5',
    counted: '3',
    entered: '',
    source: 'Вкладка «Публикации».',
    state: 'пока не достигнуто',
  };
  const page = await opened(
    {},
    {
      countTargets: { targets: [target, { ...target, entered: '6', state: 'достигнуто' }], message: '2 показателя.' },
      openCell: { row: 2 },
    },
  );
  await unfold(page, 'count');
  await page.press('Посчитать');
  expect(page.labels('.targets dd')).toEqual([
    'публикации: не менее 5',
    '3',
    'пока не достигнуто',
    'публикации: не менее 5',
    '6',
    'достигнуто',
  ]);
  await page.press('Открыть вкладку «План и факт»');
  expect(last(page)).toEqual({ name: 'openCell', input: { tab: 'План и факт', row: 2 } });
});

test.each([
  [
    'deadline',
    'readDeadline',
    { said: 'до 10.09.2026', doubts: ['Год не указан.'] },
    ['до 10.09.2026', 'Год не указан.'],
  ],
  ['target', 'readTarget', { targets: [{ said: 'публикации: не менее 5' }] }, ['публикации: не менее 5']],
  ['responsible', 'readResponsibles', { responsibles: [{ said: 'куратор' }] }, ['куратор']],
  ['reference', 'readReference', { references: [] }, ['Ничего такого в тексте не найдено.']],
])('a phrase is read as a %s', async (kind, command, answer, lines) => {
  const page = await opened({}, { [command]: answer });
  await unfold(page, 'phrase');
  page.fill('kind', kind);
  page.fill('words', 'слова');
  await page.press('Проверить');
  expect(last(page)?.name).toBe(command);
  expect(page.labels('#tool-phrase [role=status] p')).toEqual(lines);
});

test('the last import is taken back, and everything is shown anew', async () => {
  const page = await opened({}, { undoImport: { restored: true, message: 'Дорожная карта возвращена.' } });
  await page.press('Отменить последнюю загрузку');
  expect(page.text('.note.good')).toBe('Дорожная карта возвращена.');
});
