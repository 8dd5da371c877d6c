import { describe, expect, test } from 'vitest';
import { mentees, mentors } from '../../src/tables/people';
import { LOST, openPage, refused } from './page';

const people = (count: number, dataMode = 'names') => ({
  dataMode,
  people: Array.from({ length: count }, (_, at) => {
    const code = `У-${String(at + 1).padStart(4, '0')}`;
    return { code, row: at + 2, label: `${code}, ${at % 2 === 0 ? 'Орлова Анна' : 'Соколов Пётр'}, 6 «А»` };
  }),
});

const GIVEN = {
  kind: 'processing',
  kindTitle: 'на обработку персональных данных',
  needed: true,
  state: 'given',
  signer: 'законный представитель',
  signerNeeded: ['законный представитель', 'законный представитель и обучающийся'],
  mayBeSignedBy: ['representative', 'representativeAndPupil'],
  rightlySigned: true,
  signed: '2026-09-04',
};
const MISSING = { ...GIVEN, state: 'missing', signed: undefined, signer: undefined };
const UNNEEDED = { ...MISSING, kind: 'distribution', kindTitle: 'на распространение', needed: false };

const card = (given: object = {}) => ({
  base: 'mentees',
  code: 'У-0001',
  row: 2,
  dataMode: 'names',
  values: { code: 'У-0001', fullName: 'Орлова Анна', category: 'Обучающийся', birthDate: '5.3.2013', schoolClass: '6' },
  consents: [GIVEN, UNNEEDED],
  partners: ['У-0101, Лебедев Олег'],
  findings: [],
  inOtherBase: false,
  ...given,
});

const finding = (column: string, message: string, rule = 'some') => ({
  tab: 'Наставляемые',
  row: 2,
  code: 'У-0001',
  column,
  rule,
  severity: 'error',
  message,
});

/** A page over a base of a few people, the first of whom is open. */
async function opened(given: object = {}, answers: object = {}) {
  const page = await openPage('person', { listPeople: people(3), readPerson: card(given), ...answers });
  page.click('person-У-0001');
  await page.settle();
  page.called.length = 0;
  return page;
}

const SAVED = { saved: true, code: 'У-0001', row: 2, findings: [] };

describe('the list', () => {
  test('shows the first fifty of many and asks for more words', async () => {
    const page = await openPage('person', { listPeople: people(70) });
    expect(page.labels('.people button')).toHaveLength(50);
    expect(page.text()).toContain('Показаны первые 50 из 70. Уточните запрос.');
  });

  test('is narrowed by the words of a name, a code or a class, in any order', async () => {
    const page = await openPage('person', { listPeople: people(6) });
    page.fill('search', 'пётр соколов');
    expect(page.labels('.people button')).toEqual([2, 4, 6].map((at) => `У-000${at} Соколов Пётр, 6 «А»`));
    page.fill('search', 'соколов 0004');
    expect(page.labels('.people button')).toHaveLength(1);
    page.fill('search', 'никто');
    expect(page.text()).toContain('Никого не нашлось.');
  });

  test('changes with the base', async () => {
    const page = await openPage('person', { listPeople: people(1) });
    page.fill('base-mentors', 'on');
    await page.settle();
    expect(page.called.map(({ input }) => input)).toEqual([{ base: 'mentees' }, { base: 'mentors' }]);
  });

  test('opens the card of the selected row', async () => {
    const page = await openPage('person', { listPeople: people(1), readPerson: card() });
    await page.press('Взять из выделенной строки');
    expect(page.called.at(-1)).toEqual({ name: 'readPerson', input: { selected: true } });
    expect(page.text('h2')).toBe('Орлова АннаНаставляемый, У-0001, строка 2');
  });

  test('offers to try again when no answer comes', async () => {
    const page = await openPage('person', { listPeople: LOST });
    expect(page.labels('[role=alert] button')).toEqual(['Повторить', 'Закрыть']);
  });
});

describe('a card', () => {
  test.each([
    ['mentees', mentees],
    ['mentors', mentors],
  ] as const)('of one of the %s has a field for every column that people fill in', async (base, table) => {
    const page = await opened({ base });
    const labels = page.labels('.field label').map((label) => label.replace(' *', ''));
    const open = Object.entries(table.columns).filter(([key, { locked }]) => !locked && key !== 'code');
    expect(labels.sort()).toEqual(open.map(([, { header }]) => header).sort());
  });

  test('has inputs that suit the columns, filled with what the row holds', async () => {
    const page = await opened();
    const kinds = ['fullName', 'category', 'birthDate', 'birthYear', 'request', 'completed', 'story'].map((key) => {
      const field = page.document.querySelector(`#field-${key}`);
      return [key, field?.tagName, field?.getAttribute('type'), page.value(`field-${key}`)];
    });
    expect(kinds).toEqual([
      ['fullName', 'INPUT', 'text', 'Орлова Анна'],
      ['category', 'SELECT', null, 'обучающийся'],
      ['birthDate', 'INPUT', 'date', '2013-03-05'],
      ['birthYear', 'INPUT', 'number', ''],
      ['request', 'TEXTAREA', null, ''],
      ['completed', 'SELECT', null, ''],
      ['story', 'INPUT', 'url', ''],
    ]);
    const year = page.document.querySelector('#field-birthYear');
    expect([year?.getAttribute('min'), year?.getAttribute('max')]).toEqual(['1920', '2030']);
  });

  test('names every field, its help and what is wrong with it to those who listen', async () => {
    const page = await opened();
    for (const field of page.document.querySelectorAll('.field')) {
      const input = field.querySelector('input, select, textarea');
      expect(field.querySelector('label')?.getAttribute('for')).toBe(input?.id);
      for (const id of (input?.getAttribute('aria-describedby') ?? '').split(' '))
        expect(page.document.getElementById(id)).not.toBeNull();
    }
    expect(page.document.querySelector('#field-category')?.getAttribute('aria-required')).toBe('true');
  });

  test('keeps what a column cannot hold as text, to be mended', async () => {
    const values = { ...card().values, birthDate: 'весной', birthYear: 'семь', category: 'ученица' };
    const page = await opened({ values });
    expect(['birthDate', 'birthYear', 'category'].map((key) => page.value(`field-${key}`))).toEqual([
      'весной',
      'семь',
      'ученица',
    ]);
    expect(page.document.querySelectorAll('[aria-invalid=true]')).toHaveLength(3);
  });

  test('shows text of people as text', async () => {
    const page = await opened({ values: { ...card().values, fullName: '<img src=x onerror=alert(1)>' } });
    expect(page.document.querySelector('img')).toBeNull();
    expect(page.text('h2')).toContain('<img src=x onerror=alert(1)>');
  });

  test('has no field for a name in a school by codes, and says why', async () => {
    const page = await opened({ dataMode: 'codes' });
    for (const key of ['fullName', 'birthDate', 'contacts'])
      expect(page.document.querySelector(`#field-${key}`)).toBeNull();
    expect(page.text()).toContain('Базы ведутся по кодам');
    expect(page.text('h2')).not.toContain('Орлова');
  });

  test('shows whom the person works with, as facts', async () => {
    const page = await opened({ values: { ...card().values, mentoringForms: 'ученик – ученик' } });
    expect(page.text('.facts')).toBe('ПарыНаставникиУ-0101, Лебедев ОлегФорма наставничестваученик – ученик');
    expect(page.document.querySelector('.facts input')).toBeNull();
  });

  test('shows findings under their fields, those of no field above, and leaves consents to their own block', async () => {
    const findings = [
      finding('Класс (группа)', 'Странный класс.'),
      finding('Код', 'Код занят.'),
      finding('Код', 'Нет согласия.', 'consentMissing'),
    ];
    const page = await opened({ findings });
    expect(page.text('#problem-schoolClass')).toBe('Странный класс.');
    expect(page.text('.note.bad')).toBe('Замечания к строкеКод занят.');
  });
});

describe('what is typed', () => {
  test('is checked at once by the rules of its column', async () => {
    const page = await opened();
    page.fill('field-birthYear', '1012');
    expect(page.text('#problem-birthYear')).toBe('Здесь нужно целое число от 1920 до 2030.');
    expect(page.document.querySelector('#field-birthYear')?.getAttribute('aria-invalid')).toBe('true');
    page.fill('field-birthYear', '2013');
    expect(page.text('#problem-birthYear')).toBe('');
  });

  test('takes away what was found in its field, from the first stroke on', async () => {
    const page = await opened({ findings: [finding('Класс (группа)', 'Странный класс.')] });
    page.type('field-schoolClass', '7');
    expect(page.text('#problem-schoolClass')).toBe('');
    page.fill('field-schoolClass', '7 «А»');
    expect(page.text('#problem-schoolClass')).toBe('');
  });

  test('is checked by the rules of the school after a rest', async () => {
    const page = await opened({}, { checkPerson: { findings: [finding('Год рождения', 'Год не совпадает.')] } });
    page.fill('field-birthYear', '2014');
    page.fill('field-schoolClass', '7');
    await page.rest();
    expect(page.called).toEqual([
      {
        name: 'checkPerson',
        input: { base: 'mentees', code: 'У-0001', values: { birthYear: '2014', schoolClass: '7' } },
      },
    ]);
    expect(page.text('#problem-birthYear')).toBe('Год не совпадает.');
  });

  test('is saved cell by cell, with what stood there before', async () => {
    const page = await opened({}, { savePerson: SAVED });
    page.fill('field-schoolClass', '7');
    page.fill('field-joined', '2026-09-15');
    await page.press('Сохранить');
    expect(page.called[0]).toEqual({
      name: 'savePerson',
      input: {
        base: 'mentees',
        code: 'У-0001',
        values: { schoolClass: '7', joined: '15.09.2026' },
        before: { schoolClass: '6', joined: '' },
      },
    });
  });

  test('is read anew once it is saved, and said to be', async () => {
    const rows = [card(), card({ row: 5, values: { ...card().values, schoolClass: '7' } })];
    const page = await opened({}, { savePerson: SAVED, readPerson: () => rows.shift() });
    page.fill('field-schoolClass', '7');
    await page.press('Сохранить');
    expect(page.text('.note.good')).toBe('✓ Сохранено: У-0001, строка 5.');
    expect(page.text('[aria-live]')).toBe('Сохранено: У-0001, строка 5.');
    await page.press('Сохранить');
    expect(page.text('.save')).toContain('Изменений нет.');
  });

  test('is not sent while a column cannot hold it', async () => {
    const page = await opened();
    page.fill('field-birthYear', '1012');
    await page.press('Сохранить');
    expect([page.called, page.text('.save [role=status]')]).toEqual([[], 'Не сохранено: исправьте отмеченные поля.']);
    expect(page.document.activeElement?.id).toBe('field-birthYear');
  });

  test('is sent in spite of an old error elsewhere in the row', async () => {
    const page = await opened({ values: { ...card().values, category: 'ученица' } }, { savePerson: SAVED });
    page.fill('field-schoolClass', '7');
    await page.press('Сохранить');
    expect(page.called[0]?.name).toBe('savePerson');
  });

  test('stays in its field when the base refuses it, with the reason', async () => {
    const findings = [finding('Основной запрос наставляемого', 'Здесь личные данные.', 'nameInCodeMode')];
    const page = await opened({}, { savePerson: { ...SAVED, saved: false, findings } });
    page.fill('field-request', 'Помочь Орловой Анне');
    await page.press('Сохранить');
    expect(page.text('#problem-request')).toBe('Здесь личные данные.');
    expect([page.value('field-request'), page.document.activeElement?.id]).toEqual([
      'Помочь Орловой Анне',
      'field-request',
    ]);
  });

  test('stays when saving is refused with a sentence, and can be tried again', async () => {
    const page = await opened({}, { savePerson: refused('Пока вы заполняли карточку, столбец изменили.') });
    page.fill('field-schoolClass', '7');
    await page.press('Сохранить');
    expect(page.text('[role=alert]')).toContain('Пока вы заполняли карточку, столбец изменили.');
    expect(page.value('field-schoolClass')).toBe('7');
    await page.press('Повторить');
    expect(page.called).toHaveLength(2);
  });
});

describe('changes that are not saved', () => {
  const changed = async (answers: object = {}) => {
    const page = await opened({}, { savePerson: SAVED, ...answers });
    page.fill('field-schoolClass', '7');
    await page.press('← К списку');
    return page;
  };

  test('are asked about before the card is left', async () => {
    const page = await changed();
    expect(page.labels('.save button')).toEqual(['Сохранить', 'Не сохранять', 'Остаться']);
    expect([page.called, page.text('[aria-live]')]).toEqual([[], 'Изменения не сохранены.']);
  });

  test('are saved first when that is the answer', async () => {
    const page = await changed();
    await page.press('Сохранить');
    expect(page.called.map(({ name }) => name)).toEqual(['savePerson', 'readPerson', 'listPeople']);
  });

  test('are dropped when that is the answer', async () => {
    const page = await changed();
    await page.press('Не сохранять');
    expect(page.called.map(({ name }) => name)).toEqual(['listPeople']);
  });

  test('stay in their fields otherwise', async () => {
    const page = await changed();
    await page.press('Остаться');
    expect([page.value('field-schoolClass'), page.labels('.save button')]).toEqual(['7', ['Сохранить']]);
  });

  test('do not go when saving fails', async () => {
    const page = await changed({ savePerson: LOST });
    await page.press('Сохранить');
    expect([page.value('field-schoolClass'), page.called.length]).toEqual(['7', 1]);
  });

  test('are none when nothing was changed', async () => {
    const page = await opened();
    page.fill('field-birthDate', '2013-03-05');
    await page.press('← К списку');
    expect(page.called.map(({ name }) => name)).toEqual(['listPeople']);
  });
});

describe('somebody new', () => {
  const begun = async (answers: object = {}) => {
    const page = await openPage('person', { listPeople: people(0), ...answers });
    await page.press('Новый участник');
    page.called.length = 0;
    return page;
  };

  test('is added under one addition, however often it is tried', async () => {
    const answer = [LOST, SAVED];
    const page = await begun({ savePerson: () => answer.shift(), readPerson: card() });
    page.fill('field-category', 'обучающийся');
    await page.press('Добавить');
    await page.press('Повторить');
    const [first, second] = page.called.map(({ input }) => input);
    expect(first).toEqual({
      base: 'mentees',
      code: null,
      operation: expect.stringMatching(/^[0-9a-f]{24}$/),
      values: { category: 'обучающийся' },
    });
    expect(second).toEqual(first);
    expect(page.text('.note.good')).toBe('✓ Добавлено под кодом У-0001, строка 2.');
  });

  test('needs what every row needs', async () => {
    const page = await begun();
    await page.press('Добавить');
    expect(page.text('.save [role=status]')).toBe('Карточка пуста. Заполните хотя бы категорию.');
    page.fill('field-schoolClass', '6');
    await page.press('Добавить');
    expect([page.called, page.text('#problem-category')]).toEqual([[], 'Заполните столбец «Категория».']);
  });

  test('may be somebody of the other base, with her code and what is known of her', async () => {
    const page = await opened();
    await page.press('Внести и в базу наставников');
    expect(page.text()).toContain('Тот же человек, тот же код: У-0001.');
    expect([page.value('field-fullName'), page.value('field-joined')]).toEqual(['Орлова Анна', '']);
    await page.press('Добавить');
    expect(page.called[0]?.input).toMatchObject({
      base: 'mentors',
      code: 'У-0001',
      values: { fullName: 'Орлова Анна' },
    });
  });

  test('is opened there when she is there already', async () => {
    const page = await opened({ inOtherBase: true });
    await page.press('Открыть в базе наставников');
    expect(page.called[0]).toEqual({ name: 'readPerson', input: { base: 'mentors', code: 'У-0001' } });
  });
});

describe('consents', () => {
  test('are shown when they are needed or given, each with its state', async () => {
    const page = await opened();
    expect(page.labels('.consents li')).toEqual([
      'На обработку персональных данных✓ естьПодписано 04.09.2026, законный представитель.',
    ]);
  });

  test.each([
    ['missing', MISSING, '✕ нетПодписывает: законный представитель.'],
    ['withdrawn', { ...GIVEN, state: 'withdrawn' }, '✕ отозвано'],
    [
      'expired',
      { ...GIVEN, state: 'expired', validUntil: '2026-09-30' },
      '✕ истеклоПодписано 04.09.2026, законный представитель. Действует до 30.09.2026.',
    ],
    ['signed by another', { ...GIVEN, signer: 'лично', rightlySigned: false }, '! подписал не тот'],
  ])('say that one is %s', async (_how, state, words) => {
    const page = await opened({ consents: [state] });
    expect(page.text('.consents li')).toContain(words);
  });

  const recording = async (answers: object = {}) => {
    const page = await opened({ consents: [MISSING, UNNEEDED] }, answers);
    await page.press('Отметить согласие');
    return page;
  };

  test('half entered are not lost to the button that saves the card', async () => {
    const page = await recording();
    page.fill('consent-signed', '2026-09-20');
    await page.press('Сохранить');
    expect(page.called).toEqual([]);
    expect(page.document.body.textContent).toContain('Согласие ещё не записано.');
    expect(page.value('consent-signed')).toBe('2026-09-20');
  });

  test('are put down as they stand on paper', async () => {
    const page = await recording({ recordConsent: { consents: [] } });
    page.fill('consent-signed', '2026-09-20');
    page.fill('consent-kept', ' сейф ');
    await page.press('Записать согласие');
    expect(page.called[0]).toEqual({
      name: 'recordConsent',
      input: { person: 'У-0001', kind: 'processing', signer: 'representative', signed: '2026-09-20', keptAt: 'сейф' },
    });
    expect(page.text('.note.good')).toBe('✓ Согласие записано во вкладку «Согласия».');
  });

  test('begin with what the age asks for, not with the other paper on processing', async () => {
    const other = { ...UNNEEDED, kind: 'processing' };
    const page = await opened({ consents: [other, { ...GIVEN, kind: 'minorProcessing' }, UNNEEDED] });
    await page.press('Отметить согласие');
    expect(page.value('consent-kind')).toBe(UNNEEDED.kind);
  });

  test('need the date that stands on the paper', async () => {
    const page = await recording();
    await page.press('Записать согласие');
    expect([page.called, page.text('#consent-undated')]).toEqual([[], 'Укажите дату, которая стоит на бумаге.']);
  });

  test('warn of another signer than the age asks for', async () => {
    const page = await recording();
    page.fill('consent-signer', 'personally');
    expect(page.text('#consent-unfit')).toContain('По возрасту подписывает: законный представитель');
  });

  test('leave what is not saved in its fields, beside what stood there when it was typed', async () => {
    const rows = [card(), card({ values: { ...card().values, schoolClass: '8' } })];
    const answers = { recordConsent: { consents: [] }, savePerson: SAVED, readPerson: () => rows.shift() ?? card() };
    const page = await recording(answers);
    page.fill('field-schoolClass', '7');
    page.fill('consent-signed', '2026-09-20');
    await page.press('Записать согласие');
    expect(page.value('field-schoolClass')).toBe('7');
    await page.press('Сохранить');
    expect(page.called.at(-2)?.input).toMatchObject({ values: { schoolClass: '7' }, before: { schoolClass: '6' } });
  });
});

test('has one blue button a view', async () => {
  const page = await opened();
  expect(page.labels('main button.primary')).toEqual(['Сохранить']);
  await page.press('← К списку');
  expect(page.labels('main button.primary')).toEqual(['Новый участник']);
});
