import { describe, expect, test } from 'vitest';
import { QUESTIONNAIRES } from '../../src/tables/words';
import { openPage, refused } from './page';

const LINK = 'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform';
const EDIT = 'https://docs.google.com/forms/d/1/edit';

type Key = keyof typeof QUESTIONNAIRES;

/** What the survey says of a questionnaire; without a form unless a test gives it one. */
const surveyed = (key: Key, given: object = {}) => ({
  key,
  title: QUESTIONNAIRES[key],
  purpose: key.endsWith('Satisfaction') ? 'satisfaction' : key === 'swot' ? 'swot' : 'intake',
  base: key.startsWith('mentor') ? 'mentors' : 'mentees',
  state: 'none',
  mode: null,
  link: null,
  editLink: null,
  tab: null,
  received: 0,
  disputed: 0,
  lastAnswered: null,
  drift: [],
  mapped: [],
  questions: [],
  ...given,
});

const OPEN = {
  state: 'open',
  mode: 'codes',
  link: LINK,
  editLink: EDIT,
  tab: 'Ответы: Анкета наставляемого: обучающийся',
  received: 12,
  disputed: 1,
  lastAnswered: '2026-10-14 18:05:33',
};

const created = (given: object = {}) => surveyed('menteePupil', { ...OPEN, ...given });

const survey = (questionnaires: readonly object[], given: object = {}) => ({
  mode: 'codes',
  trigger: 'yours',
  questionnaires,
  ...given,
});

const dispute = (given: object = {}) => ({
  response: 'О-0007',
  questionnaire: 'menteePupil',
  title: QUESTIONNAIRES.menteePupil,
  answered: '2026-10-14 18:05:33',
  reason: 'Похоже на участника У-0003, но имя записано иначе.',
  given: 'Ивнова Анна\n7Б',
  candidates: [{ code: 'У-0003', label: 'У-0003, Иванова Анна, 7Б', tab: 'Наставляемые', row: 4 }],
  canTake: true,
  free: [],
  moreFree: 0,
  ...given,
});

const NOTHING = { taken: 0, updated: 0, unchanged: 0, disputed: 0, kept: 0, left: 0, byQuestionnaire: [] };

const opened = (questionnaires: readonly object[], answers: object = {}, given: object = {}) =>
  openPage('questionnaires', {
    surveyQuestionnaires: survey(questionnaires, given),
    listDisputes: { disputes: [] },
    takeResponses: NOTHING,
    ...answers,
  });

const calledOf = (page: Awaited<ReturnType<typeof opened>>, name: string) =>
  page.called.filter((each) => each.name === name).map(({ input }) => input);

const ALL = [surveyed('menteePupil'), surveyed('mentorTeacher'), surveyed('menteeSatisfaction'), surveyed('swot')];

describe('a school without questionnaires', () => {
  test('is told what they are and offered each under what it is for', async () => {
    const page = await opened(ALL);
    expect(page.labels('legend')).toEqual([
      'Наставляемые о себе',
      'Наставники о себе',
      'Удовлетворённость',
      'Для куратора и его команды',
    ]);
    expect(page.labels('label.check')).toEqual([
      'Обучающийся',
      'Педагог',
      'Удовлетворённость наставляемых',
      'SWOT-анализ программы наставничества',
    ]);
    expect(page.text('.note')).toContain('Раздайте каждому его талон с кодом');
    expect(calledOf(page, 'listDisputes')).toEqual([]);
  });

  test('creates those it ticks, one call each, and sees what came of it', async () => {
    const page = await opened(ALL, { createQuestionnaires: { created: ['swot'], there: [], trigger: 'on' } });
    page.click('tick-menteePupil');
    page.click('tick-swot');
    await page.press('Создать отмеченные');
    expect(calledOf(page, 'createQuestionnaires')).toEqual([
      { questionnaires: ['menteePupil'] },
      { questionnaires: ['swot'] },
    ]);
    expect(page.called.at(-1)?.name).toBe('surveyQuestionnaires');
    expect(page.text('[aria-live]')).toBe('Создано: 2 анкеты.');
  });

  test('is told to tick something first', async () => {
    const page = await opened(ALL);
    await page.press('Создать отмеченные');
    expect(page.text('.error')).toBe('Отметьте хотя бы одну анкету.');
    expect(calledOf(page, 'createQuestionnaires')).toEqual([]);
  });

  test('that works with names is told why it may not yet', async () => {
    const page = await opened(ALL, { createQuestionnaires: refused('Не указано, на каком основании.') });
    page.click('tick-swot');
    await page.press('Создать отмеченные');
    expect(page.text('[role=alert] p')).toBe('Не указано, на каком основании.');
    expect(page.labels('label.check')).toHaveLength(ALL.length);
  });
});

describe('a questionnaire that is there', () => {
  test('shows how many have answered and where it is answered and changed', async () => {
    const page = await opened([created(), surveyed('swot')]);
    expect(page.text('.card summary')).toBe('Обучающийсяоткрыта · 12 ответов, в разборе 1');
    expect(page.value('link-menteePupil')).toBe(LINK);
    expect([...page.document.querySelectorAll('.ways a')].map((each) => each.getAttribute('href'))).toEqual([
      LINK,
      EDIT,
    ]);
    expect(page.text('.card')).toContain('Последний ответ: 14.10.2026 18:05.');
    expect(page.text('.create summary')).toBe('Создать анкеты');
  });

  test('says where it is answered on this computer alone', async () => {
    const said = 'Анкеты открываются только на этом компьютере: посадите участника за него.';
    const here = await opened([created({ link: 'http://localhost:8787/forms/1s4Y8Na9' })]);
    expect([here.text('.card'), here.text('.note')]).toEqual([
      expect.stringContaining(said),
      expect.stringContaining(said),
    ]);
    const there = await opened([created()]);
    expect(there.text('.card')).not.toContain(said);
  });

  test('has its link copied', async () => {
    const page = await opened([created()]);
    await page.press('Копировать ссылку');
    expect(page.text('[aria-live]')).toBe('Ссылка скопирована.');
  });

  test('has its link selected where the frame may not copy', async () => {
    const page = await opened([created()]);
    const { navigator } = page.document.defaultView as unknown as { navigator: { clipboard: object } };
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('NotAllowed')) });
    await page.press('Копировать ссылку');
    expect(page.text('[aria-live]')).toBe('Ссылка выделена: нажмите Ctrl+C.');
    expect(page.document.activeElement?.id).toBe('link-menteePupil');
  });

  test('is closed and opened again', async () => {
    const page = await opened([created()], { setQuestionnaireOpen: { open: false } });
    await page.press('Закрыть приём');
    expect(calledOf(page, 'setQuestionnaireOpen')).toEqual([{ questionnaire: 'menteePupil', open: false }]);
    expect(page.text('[aria-live]')).toBe('Анкета закрыта: отвечать на неё больше нельзя.');
    const closed = await opened([created({ state: 'closed' })], { setQuestionnaireOpen: { open: true } });
    await closed.press('Открыть приём');
    expect(calledOf(closed, 'setQuestionnaireOpen')).toEqual([{ questionnaire: 'menteePupil', open: true }]);
  });

  test('whose form is gone can be made anew', async () => {
    const page = await opened([created({ state: 'gone', tab: null })], {
      createQuestionnaires: { created: ['menteePupil'], there: [], trigger: 'on' },
    });
    expect(page.document.querySelector('.card')?.hasAttribute('open')).toBe(true);
    expect(page.text('.note.bad')).toContain('Форма не найдена');
    await page.press('Создать заново');
    expect(calledOf(page, 'createQuestionnaires')).toEqual([{ questionnaires: ['menteePupil'] }]);
  });

  test('without its tab for answers says where they are', async () => {
    const page = await opened([created({ tab: null })]);
    expect(page.text('.card .note.warn')).toContain('Ответы не пропали');
  });

  test('that asks for names in a school that works by codes is to be closed', async () => {
    const page = await opened([created({ mode: 'names' })]);
    expect(page.text('.note.bad')).toContain('Эта анкета спрашивает фамилии');
  });
});

describe('the sheet of codes and links', () => {
  const SHEET = { document: 'Д-004', title: 'Лист', link: 'https://docs.google.com/document/d/1/edit', rows: 25 };

  test('is made for a class, and led to', async () => {
    const page = await opened([created()], { printLinks: { ...SHEET, newCodes: [] } });
    page.fill('class-menteePupil', ' 7Б ');
    await page.press('Создать лист');
    expect(calledOf(page, 'printLinks')).toEqual([{ questionnaire: 'menteePupil', schoolClass: '7Б' }]);
    expect(page.text('.sheet .good')).toContain('Лист готов: Д-004, 25 строк.');
    expect(page.document.querySelector('.sheet .good a')?.getAttribute('href')).toBe(SHEET.link);
  });

  test('gives new codes, the same ones when it is tried again', async () => {
    let isFirst = true;
    const printLinks = () => {
      const reply = isFirst ? refused('Связь прервалась.') : { ...SHEET, newCodes: ['У-0031', 'У-0032'] };
      isFirst = false;
      return reply;
    };
    const page = await opened([created()], { printLinks });
    page.fill('count-menteePupil', '2');
    await page.press('Выдать новые коды');
    await page.press('Повторить');
    const [first, second] = calledOf(page, 'printLinks');
    expect(first).toMatchObject({ newCodes: 2, operation: expect.stringMatching(/^[0-9a-f]{24}$/) });
    expect(second).toEqual(first);
    expect(page.text('.sheet .good')).toContain('Лист готов: Д-004, 2 кода.');
  });

  test.each(['', '0', '501', '2.5'])('gives no «%s» codes', async (count) => {
    const page = await opened([created()]);
    page.fill('count-menteePupil', count);
    await page.press('Выдать новые коды');
    expect(page.text('#count-problem-menteePupil')).toBe('Впишите целое число от 1 до 500.');
    expect(calledOf(page, 'printLinks')).toEqual([]);
  });

  test('is not offered for a questionnaire of no person, and new codes only where somebody new may answer', async () => {
    const page = await opened([surveyed('swot', OPEN), surveyed('menteeSatisfaction', OPEN)]);
    expect(page.document.querySelector('#sheet-swot')).toBeNull();
    expect(page.document.querySelector('#sheet-menteeSatisfaction')).not.toBeNull();
    expect(page.labels()).not.toContain('Выдать новые коды');
  });

  test('is not offered where names are asked: one link is for all', async () => {
    const page = await opened([created({ mode: 'names' })], {}, { mode: 'names' });
    expect(page.document.querySelector('#sheet-menteePupil')).toBeNull();
    expect(page.text()).toContain('дайте всем одну ссылку');
  });
});

describe('a questionnaire that the school has reworded', () => {
  const questions = [
    { key: 'code', title: 'Ваш код', choices: [] },
    { key: 'gender', title: 'Пол', choices: [{ key: 'male', title: 'мужской' }] },
    { key: 'schoolClass', title: 'Класс', choices: [] },
  ];
  const drift = [
    { kind: 'renamed', item: 1, question: 'code', now: 'Код участника', was: 'Ваш код' },
    { kind: 'removed', question: 'schoolClass', was: 'Класс' },
    { kind: 'added', item: 9, now: 'В каком вы <b>классе</b>?' },
    { kind: 'choiceAdded', item: 3, question: 'gender', now: 'мальчик' },
    { kind: 'choiceRemoved', question: 'gender', was: 'мужской' },
  ];
  const drifted = () => created({ drift, questions });
  const mapped = { mapQuestion: { ...NOTHING, updated: 3 }, mapChoice: NOTHING };

  test('says what has changed, unfolded, as text', async () => {
    const page = await opened([drifted()]);
    expect(page.document.querySelector('.card.troubled')?.hasAttribute('open')).toBe(true);
    expect(page.labels('.warn p:not(.error)')).toEqual([
      'Вопрос «Ваш код» теперь звучит так: «Код участника». Он читается как прежде.',
      'Вопроса «Класс» больше нет. Если он записан другими словами, укажите это ниже.',
      'Ответа «мужской» на вопрос «Пол» больше нет.',
    ]);
    expect(page.labels('.warn label')).toEqual([
      'Новый вопрос «В каком вы <b>классе</b>?»',
      'Новый ответ «мальчик» на вопрос «Пол»',
    ]);
  });

  test('is told what a new question is: only what the form has lost is offered', async () => {
    const page = await opened([drifted()], mapped);
    expect(page.labels('#map-menteePupil-2 option')).toEqual([
      'Выберите, что это',
      'Это вопрос «Класс»',
      'Свой вопрос школы, ничего не заполнять',
    ]);
    page.click('save-menteePupil-2');
    expect(page.text('.warn .field')).toContain('Выберите что-нибудь из списка.');
    page.fill('map-menteePupil-2', 'schoolClass');
    page.click('save-menteePupil-2');
    await page.settle();
    expect(calledOf(page, 'mapQuestion')).toEqual([{ questionnaire: 'menteePupil', item: 9, question: 'schoolClass' }]);
    expect(page.text('[aria-live]')).toBe('Запомнено. Обновлено по новым ответам: 3.');
  });

  test('may have questions of its own', async () => {
    const page = await opened([drifted()], mapped);
    page.fill('map-menteePupil-2', '');
    page.click('save-menteePupil-2');
    await page.settle();
    expect(calledOf(page, 'mapQuestion')).toEqual([{ questionnaire: 'menteePupil', item: 9, question: null }]);
  });

  test('is told what a new choice is', async () => {
    const page = await opened([drifted()], mapped);
    page.fill('map-menteePupil-3', 'male');
    page.click('save-menteePupil-3');
    await page.settle();
    expect(calledOf(page, 'mapChoice')).toEqual([
      { questionnaire: 'menteePupil', question: 'gender', title: 'мальчик', choice: 'male' },
    ]);
  });

  test.each([
    ['in other words', drift.slice(0, 1)],
    ['and that asks a question or offers a choice less', [drift[0], drift[1], drift[4]]],
  ])('only %s needs nothing: what was changed is folded away', async (_how, changed) => {
    const page = await opened([created({ drift: changed, questions })]);
    expect(page.document.querySelector('.card')?.hasAttribute('open')).toBe(false);
    expect(page.document.querySelector('.troubled')).toBeNull();
    expect(page.document.querySelector('.warn')).toBeNull();
    expect(page.text('.changes summary')).toBe('Что изменили в анкете');
    expect(page.text('.changes')).toContain('Вопрос «Ваш код» теперь звучит так: «Код участника».');
  });

  test('and asks nobody’s code any more is in trouble', async () => {
    const lost = { kind: 'removed', question: 'code', was: 'Ваш код' };
    const page = await opened([created({ drift: [lost], questions })]);
    expect(page.document.querySelector('.card.troubled')?.hasAttribute('open')).toBe(true);
    expect(page.text('.warn')).toContain('Вопроса «Ваш код» больше нет');
  });

  test('shows what was decided of its own questions, to be decided otherwise', async () => {
    const said = [
      { item: 9, title: 'Класс и литера', question: 'schoolClass' },
      { item: 10, title: 'Любимая книга', question: null },
    ];
    const lost = { kind: 'removed', question: 'gender', was: 'Пол' };
    const page = await opened([created({ drift: [lost], mapped: said, questions })], mapped);
    expect(page.text('#mapped-menteePupil')).toBe('Что вы уже решили');
    expect(page.labels('label[for^="map-"]')).toEqual(['Вопрос «Класс и литера»', 'Вопрос «Любимая книга»']);
    expect(page.labels('#map-menteePupil-i9 option')).toEqual([
      'Это вопрос «Пол»',
      'Это вопрос «Класс»',
      'Свой вопрос школы, ничего не заполнять',
    ]);
    expect([page.value('map-menteePupil-i9'), page.value('map-menteePupil-i10')]).toEqual(['schoolClass', '']);
    page.fill('map-menteePupil-i9', 'gender');
    page.click('save-menteePupil-i9');
    await page.settle();
    expect(calledOf(page, 'mapQuestion')).toEqual([{ questionnaire: 'menteePupil', item: 9, question: 'gender' }]);
  });
});

describe('answers', () => {
  test('are taken until nothing is left, and what came of it is said', async () => {
    const replies = [
      { ...NOTHING, taken: 200, left: 30 },
      { ...NOTHING, taken: 28, updated: 1, disputed: 1, kept: 2 },
    ];
    const page = await opened([created()], { takeResponses: () => replies.shift() });
    await page.press('Принять ответы');
    expect(calledOf(page, 'takeResponses')).toEqual([{}, {}]);
    expect(page.text('[aria-live]')).toBe(
      'Принято: 228 ответов. Обновлено по новым ответам: 1. Нужно ваше решение: 1 ответ. Откройте «Разбор». Оставлено так, как исправили вы: 2 ячейки.',
    );
  });

  test('that do not get fewer are asked for once more and no longer', async () => {
    const page = await opened([created()], { takeResponses: { ...NOTHING, left: 5 } });
    await page.press('Принять ответы');
    expect(calledOf(page, 'takeResponses')).toHaveLength(2);
    expect(page.text('[aria-live]')).toContain('Осталось принять: 5 ответов.');
  });

  test('that have not come are said so', async () => {
    const page = await opened([created()]);
    await page.press('Принять ответы');
    expect(page.text('[aria-live]')).toBe('Новых ответов нет.');
  });

  test.each([
    ['off', 'Принимать сразу'],
    ['others', 'Принимать от моего имени'],
  ])('are taken as they come once that is asked for (%s)', async (trigger, label) => {
    const page = await opened(
      [created()],
      { createQuestionnaires: { created: [], there: [], trigger: 'on' } },
      { trigger },
    );
    await page.press(label);
    expect(calledOf(page, 'createQuestionnaires')).toEqual([{ questionnaires: [], takeOver: true }]);
  });

  test('are taken as they come without another word', async () => {
    const page = await opened([created()]);
    expect(page.text('.answers')).toContain('Новые ответы принимаются сразу, как придут.');
    expect(page.labels('.answers button')).toEqual(['Принять ответы']);
  });
});

describe('a disputed answer', () => {
  const disputed = async (given: object = {}, answers: object = {}) => {
    const page = await opened([created()], { listDisputes: { disputes: [dispute(given)] }, ...answers });
    return page;
  };

  test('is counted, and shown as text with the reason, what was given and whom it is like', async () => {
    const page = await disputed({ given: '<img src=x>\n=IMPORTXML("…")' });
    expect(page.text('.views .badge')).toBe('1');
    expect(page.text('.dispute .reason')).toBe('Похоже на участника У-0003, но имя записано иначе.');
    expect(page.text('.given')).toBe('<img src=x> =IMPORTXML("…")');
    expect(page.document.querySelector('.given img')).toBeNull();
    expect(page.labels('.dispute > .actions button')).toEqual([
      'Это участник У-0003',
      'Внести нового участника',
      'Не принимать',
    ]);
  });

  test.each([
    ['Внести нового участника', { decision: 'take' }, 'Внесён новый участник: У-0031.'],
    ['Это участник У-0003', { decision: 'merge', mergeWith: 'У-0003' }, 'Ответ записан участнику У-0031.'],
    ['Не принимать', { decision: 'ignore' }, 'Ответ не принят. Он остался во вкладке «Разбор».'],
  ])('is decided by «%s»', async (label, given, said) => {
    const page = await disputed({}, { decideDispute: { decided: true, person: 'У-0031', left: 0 } });
    await page.press(label);
    expect(calledOf(page, 'decideDispute')).toEqual([{ response: 'О-0007', ...given }]);
    expect(page.text('[aria-live]')).toBe(said);
    expect(page.called.at(-1)?.name).toBe('listDisputes');
  });

  test('of nobody new cannot become somebody new', async () => {
    const page = await disputed({ canTake: false });
    expect(page.labels()).not.toContain('Внести нового участника');
  });

  test('may be of somebody it is not like', async () => {
    const page = await disputed({ candidates: [] }, { decideDispute: { decided: true, person: 'У-0012', left: 0 } });
    page.fill('other-О-0007', 'Сидоров');
    await page.press('Записать этому участнику');
    expect(page.text('.dispute .error')).toBe('Впишите код участника, например У-0003.');
    page.fill('other-О-0007', ' y12 ');
    await page.press('Записать этому участнику');
    expect(calledOf(page, 'decideDispute')).toEqual([{ response: 'О-0007', decision: 'merge', mergeWith: 'У-0012' }]);
  });

  test('names once what the field beside it is for', async () => {
    const page = await disputed();
    expect(page.text('.dispute details').match(/Другой код участника/g)).toHaveLength(1);
    const field = page.document.querySelector('#other-О-0007');
    const label = page.document.getElementById(field?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Другой код участника');
  });

  test('tells whose answers are still to come, and says nothing where nobody’s are', async () => {
    const page = await disputed({ free: ['У-0006', 'У-0007'], moreFree: 38 });
    expect(page.text('.free')).toBe('Выданы, ответа ещё нет: У-0006, У-0007 и ещё 38.');
    expect((await disputed({ free: ['У-0006'], moreFree: 0 })).text('.free')).toBe('Выданы, ответа ещё нет: У-0006.');
    expect((await disputed()).document.querySelector('.free')).toBeNull();
  });

  test('leads to the rows it is like', async () => {
    const page = await disputed({}, { openCell: { row: 4 } });
    await page.press('У-0003, Иванова Анна, 7Б: Наставляемые, строка 4');
    expect(page.called.at(-1)).toEqual({ name: 'openCell', input: { tab: 'Наставляемые', row: 4, code: 'У-0003' } });
    expect(page.isInSheet()).toBe(true);
  });

  test('is not there when all has been decided', async () => {
    const page = await disputed({}, { listDisputes: { disputes: [] } });
    page.click('view-disputes');
    page.fill('view-disputes', 'on');
    await page.settle();
    expect(page.text('.note.good')).toBe('✓ Разбирать нечего: все ответы приняты.');
  });
});

describe('the page keeps fresh', () => {
  const answers = (received: number): Record<string, unknown> => ({
    surveyQuestionnaires: survey([created({ received })]),
    listDisputes: { disputes: [] },
  });

  test('when the person comes back, without a word', async () => {
    const given = answers(12);
    const page = await openPage('questionnaires', given);
    Object.assign(given, answers(13));
    await page.back();
    expect(page.text('.card summary')).toContain('13 ответов');
    expect(page.text('[aria-live]')).toBe('Создано: 1 анкета. В разборе: 0 ответов.');
  });

  test('and leaves what she is filling in, has ticked, chosen and unfolded as it is', async () => {
    const fresh = (received: number) => ({
      surveyQuestionnaires: survey([created({ received, drift: DRIFT, questions: QUESTIONS }), surveyed('swot')]),
      listDisputes: { disputes: [] },
    });
    const given: Record<string, unknown> = fresh(12);
    const page = await openPage('questionnaires', given);
    for (const fold of ['sheet', 'create']) page.document.querySelector(`.${fold}`)?.setAttribute('open', '');
    page.fill('class-menteePupil', '7Б');
    page.click('tick-swot');
    page.fill('map-menteePupil-0', '');
    Object.assign(given, fresh(13));
    await page.back();
    expect(page.text('.card summary')).toContain('13 ответов');
    expect([page.value('class-menteePupil'), page.value('map-menteePupil-0')]).toEqual(['7Б', '']);
    expect(page.document.querySelector('#tick-swot')?.matches(':checked')).toBe(true);
    for (const fold of ['sheet', 'create'])
      expect(page.document.querySelector(`.${fold}`)?.hasAttribute('open')).toBe(true);
  });

  test('after a sheet has been made', async () => {
    const sheet = { document: 'Д-004', title: 'Лист', link: LINK, rows: 25, newCodes: [] };
    const given: Record<string, unknown> = { ...answers(0), printLinks: sheet };
    const page = await openPage('questionnaires', given);
    await page.press('Создать лист');
    Object.assign(given, answers(9));
    await page.minute();
    expect(page.text('.answers')).toContain('Получено: 9 ответов');
    expect(page.text('.sheet .good')).toContain('Лист готов');
  });

  test('but does not put what was chosen for one question into the list of another', async () => {
    const fresh = (now: string) => ({
      surveyQuestionnaires: survey([created({ drift: [{ ...DRIFT[0], now }], questions: QUESTIONS })]),
      listDisputes: { disputes: [] },
    });
    const given: Record<string, unknown> = fresh('Ваше хобби');
    const page = await openPage('questionnaires', given);
    page.fill('map-menteePupil-0', '');
    Object.assign(given, fresh('Ваш класс'));
    await page.back();
    expect(page.value('map-menteePupil-0')).toBe('?');
  });

  test('and touches nothing as long as nothing has changed', async () => {
    const page = await openPage('questionnaires', answers(12));
    const card = page.document.querySelector('.card');
    await page.back();
    expect(page.called.at(-1)?.name).toBe('listDisputes');
    expect(page.document.querySelector('.card')).toBe(card);
  });
});

const DRIFT = [{ kind: 'added', item: 9, now: 'Ваше хобби' }];
const QUESTIONS = [{ key: 'code', title: 'Ваш код', choices: [] }];
