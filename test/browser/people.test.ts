import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cell,
  choose,
  colourOf,
  goTo,
  type OpenedOffice,
  openOffice,
  openTab,
  selectedTab,
  sidebar,
  textsOf,
  useBrowser,
} from './window';

useBrowser();

let office: OpenedOffice;
beforeAll(async () => {
  office = await openOffice('empty');
});
afterAll(() => office.close());

const MENTEES = 'Анкета наставляемого: обучающийся';
const MENTORS = 'Анкета наставника: обучающийся';
const MINOR = 'на обработку персональных данных несовершеннолетнего';
const OWN = 'на обработку персональных данных';

/** What is answered, by the beginnings of the questions: a text, or the choices that are ticked. */
type Given = Readonly<Record<string, string | readonly string[]>>;

const MENTOR: Given = {
  'Фамилия, имя, отчество': 'Лебедева Дарья Олеговна',
  Пол: ['женский'],
  'В каком классе вы учитесь?': '11а',
  'Год рождения': '2006',
  'Как связаться с вашими родителями': '8 912 345 67 89',
  'В чём вы готовы помогать': ['Математика и точные науки', 'Уверенность в себе'],
  'Чем вы гордитесь?': 'Победа в районной олимпиаде',
  'С каким возрастом': ['10–13 лет', '14 лет'],
  'Сколько времени вы готовы': ['1–2 часа в неделю'],
  'Сколько наставляемых вы готовы взять?': '2',
};

const MARIA: Given = {
  'Фамилия, имя, отчество': 'алешина мария петровна',
  Пол: ['женский'],
  'В каком классе вы учитесь?': '8 "б"',
  'Год рождения': '2008',
  'Как связаться с вашими родителями': '+7 912 000 11 22',
  'С чем вам нужна помощь': ['Иностранные языки'],
  'Какой поддержки вы ждёте': ['8'],
};

const MARIA_AGAIN: Given = {
  'Фамилия, имя, отчество': 'Алёшина Мария Петровна',
  'В каком классе вы учитесь?': '8Б',
  'Год рождения': '2008',
  'С чем вам нужна помощь': ['Иностранные языки', 'Подготовка к экзаменам'],
  'Другое, своими словами': '=1+1 и разговорный английский',
  'Какой поддержки вы ждёте': ['9'],
};

/** The curator has him in the base already, as «Соколов Артём Игоревич». */
const ARTYOM_MISSPELT: Given = {
  'Фамилия, имя, отчество': 'Соколов Артем Игоревчи',
  Пол: ['мужской'],
  'В каком классе вы учитесь?': '9Б',
  'Год рождения': '2008',
  'Как связаться с вашими родителями': 'Mama@Example.ORG',
  'С чем вам нужна помощь': ['Математика и точные науки', 'Выбор профессии'],
  'Какой поддержки вы ждёте': ['5'],
};

/** 13 years old in 2023, or not even that. */
const IVAN: Given = {
  'Фамилия, имя, отчество': 'Зайцев Иван Сергеевич',
  'В каком классе вы учитесь?': '7В',
  'Год рождения': '2010',
  'С чем вам нужна помощь': ['Общение и дружба'],
  'Какой поддержки вы ждёте': ['7'],
};

async function fill(form: Page, given: Given): Promise<void> {
  for (const [question, answer] of Object.entries(given)) {
    const group = form.getByRole('group', { name: question });
    if (typeof answer === 'string') await form.getByLabel(question).fill(answer);
    else for (const choice of answer) await group.getByText(choice, { exact: true }).click();
  }
}

async function send(form: Page, given: Given): Promise<void> {
  await fill(form, given);
  await form.getByRole('button', { name: 'Отправить' }).click();
  await form.getByText('Спасибо! Ответы у куратора.').waitFor();
}

/** Opens a questionnaire by its link in the sidebar, as whoever has been sent it does. */
async function opened(key: string): Promise<Page> {
  const link = sidebar(office.page).locator(`#link-${key}`);
  if (!(await link.isVisible())) await sidebar(office.page).locator(`#card-${key}`).click();
  const form = await office.another();
  await form.goto(await link.inputValue());
  return form;
}

/** The rows of a tab below its headers, by the headers; what is empty is left out. */
async function rowsOf(tab: string): Promise<readonly Readonly<Record<string, string>>[]> {
  await openTab(office.page, tab);
  const [headers = [], ...rows] = await textsOf(office.page);
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((text, at) => (text === '' ? [] : [[headers[at] ?? '', text]]))),
  );
}

const without = (row: Readonly<Record<string, string>> | undefined, ...headers: readonly string[]) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([header]) => !headers.includes(header)));

const linesOf = async (all: Locator): Promise<readonly string[]> =>
  (await all.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** How many answers «Анкеты» tell of, questionnaire by questionnaire. */
const receivedIn = async () => (await rowsOf('Анкеты')).map((row) => row['Получено ответов']);

/** What «Панель куратора» says is to be done now and soon. */
async function dutiesOf(): Promise<readonly string[]> {
  await choose(office.page, 'Панель куратора');
  const side = sidebar(office.page);
  await side.getByText('2023/2024 учебный год').waitFor();
  return linesOf(side.locator('.task.now > p, .task.soon > p'));
}

const BEGINNING = [
  'Впишите полное наименование организации во вкладку «Настройки»: без него нельзя напечатать приказ.',
  'Во вкладке «Роли» ещё не указаны директор и куратор. Впишите фамилию, имя и отчество.',
];
const PAIRS = 'Пар и групп ещё нет. Составьте их во вкладке «Пары».';

const SOKOLOV = {
  Код: 'У-0001',
  'Фамилия, имя, отчество': 'Соколов Артём Игоревич',
  Категория: 'обучающийся',
  'Класс (группа)': '9Б',
  'Год рождения': '2008',
  'Дата вхождения в программу': '15.09.2023',
};

const LEBEDEVA = {
  Код: 'У-0002',
  'Фамилия, имя, отчество': 'Лебедева Дарья Олеговна',
  Пол: 'женский',
  Категория: 'обучающийся',
  'Класс (группа)': '11А',
  'Год рождения': '2006',
  'Контактные данные для связи': '+7 (912) 345-67-89',
  'Основные компетенции наставника': 'Математика и точные науки; Уверенность в себе',
  'Важные для программы достижения': 'Победа в районной олимпиаде',
  'Желаемый возраст наставляемых': '10–13 лет; 14 лет',
  'Ресурс времени на программу': '1–2 часа в неделю',
  'Наставляемых не более': '2',
};

const ALYOSHINA = {
  Код: 'У-0003',
  'Фамилия, имя, отчество': 'Алёшина Мария Петровна',
  Пол: 'женский',
  Категория: 'обучающийся',
  'Класс (группа)': '8Б',
  'Год рождения': '2008',
  'Контактные данные для связи': '+7 (912) 000-11-22',
  'Основной запрос наставляемого': 'Иностранные языки; Подготовка к экзаменам; =1+1 и разговорный английский',
};

const ZAYTSEV = {
  Код: 'У-0004',
  'Фамилия, имя, отчество': 'Зайцев Иван Сергеевич',
  Категория: 'обучающийся',
  'Класс (группа)': '7В',
  'Год рождения': '2010',
  'Основной запрос наставляемого': 'Общение и дружба',
};

const DISPUTE = {
  'Код ответа': 'О-0004',
  Анкета: MENTEES,
  'Когда отвечено': '2023-10-13 09:00:02',
  'Почему не принят':
    'В базе есть участник с почти таким же именем (У-0001): возможно, кто-то ошибся буквой. Если это другой человек, внесите нового участника; если тот же – укажите его код.',
  'Что указано в ответе': 'Соколов Артем Игоревчи, 9Б, 2008',
  'Похожие участники': 'У-0001',
};

describe.sequential('a curator of a school that works with names on its own machine', () => {
  test('says on what ground, and from what age pupils sign for themselves', async () => {
    const { page } = office;
    const side = sidebar(page);
    await choose(page, 'Персональные данные');
    await side.getByText('Вести базы с именами…').click();
    await side.getByLabel('Кто и чем подтверждает').fill('Директор, приказ от 01.09.2023 № 12');
    await side.getByLabel('Понимаю, чем рискует школа').check();
    await side.getByRole('button', { name: 'Вести с именами' }).click();
    await side.getByText('Основание: 13.10.2023: Директор, приказ от 01.09.2023 № 12').waitFor();
    const settings = await rowsOf('Настройки');
    const line = settings.findIndex(({ Параметр }) => Параметр === 'Кто подписывает согласие') + 2;
    await goTo(page, line, 2);
    await page.keyboard.press('F2');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('до 14 лет подписывает законный представитель');
    await page.keyboard.press('Enter');
    const decided = async () =>
      (await rowsOf('Настройки')).flatMap(({ Параметр, Значение }) =>
        /Персональные данные|подписывает/.test(Параметр ?? '') ? [Значение] : [],
      );
    await expect.poll(decided).toEqual(['с именами', 'до 14 лет подписывает законный представитель']);
  });

  test('has somebody in the base before any answer', async () => {
    const { page } = office;
    const side = sidebar(page);
    await choose(page, 'Участник');
    await side.getByRole('button', { name: 'Новый участник' }).click();
    await side.getByLabel('Фамилия, имя, отчество').fill('Соколов Артём Игоревич');
    await side.getByLabel('Категория').selectOption({ label: 'обучающийся' });
    await side.getByLabel('Класс (группа)').fill('9Б');
    await side.getByLabel('Год рождения').fill('2008');
    await side.getByLabel('Дата вхождения в программу').fill('2023-09-15');
    await side.getByRole('button', { name: 'Добавить' }).click();
    await side.getByText('✓ Добавлено под кодом У-0001, строка 2.').waitFor();
    expect(await rowsOf('Наставляемые')).toEqual([SOKOLOV]);
  });

  test('creates the questionnaires for pupils, whose links lead to them', async () => {
    const { page } = office;
    const side = sidebar(page);
    await choose(page, 'Анкеты и ответы');
    await side.locator('#tick-menteePupil').check();
    await side.locator('#tick-mentorPupil').check();
    await side.getByRole('button', { name: 'Создать отмеченные' }).click();
    await side.locator('.note', { hasText: 'Создано: 2 анкеты.' }).waitFor();
    const rows = await rowsOf('Анкеты');
    expect(rows.map((row) => without(row, 'Ссылка для отвечающих', 'Изменить вопросы'))).toEqual([
      { Анкета: MENTEES, Состояние: 'открыта', 'Вкладка ответов': `Ответы: ${MENTEES}` },
      { Анкета: MENTORS, Состояние: 'открыта', 'Вкладка ответов': `Ответы: ${MENTORS}` },
    ]);
    for (const [at, title] of [MENTEES, MENTORS].entries()) {
      const headers = await textsOf(page);
      await goTo(page, at + 2, (headers[0] ?? []).indexOf('Ссылка для отвечающих') + 1);
      const popup = page.waitForEvent('popup');
      await page.keyboard.press('Alt+Enter');
      const form = await popup;
      await form.getByRole('heading', { name: title, exact: true }).waitFor();
      expect(form.url()).toBe(rows[at]?.['Ссылка для отвечающих']);
      await form.close();
      expect(await rowsOf(`Ответы: ${title}`)).toEqual([]);
      await openTab(page, 'Анкеты');
    }
  });
});

describe.sequential('a mentor and three mentees', () => {
  test('answer: one twice, one with a slip in the name, one at thirteen', async () => {
    const mentor = await opened('mentorPupil');
    await send(mentor, MENTOR);
    await expect.poll(receivedIn).toEqual(['0', '1']);
    const maria = await opened('menteePupil');
    await send(maria, MARIA);
    await maria.getByRole('link', { name: 'Отправить ещё один ответ' }).click();
    await maria.getByRole('button', { name: 'Отправить' }).waitFor();
    await send(maria, MARIA_AGAIN);
    const artyom = await opened('menteePupil');
    await send(artyom, ARTYOM_MISSPELT);
    const ivan = await opened('menteePupil');
    await send(ivan, IVAN);
    for (const form of [mentor, maria, artyom, ivan]) await form.close();
    await expect.poll(receivedIn).toEqual(['4', '1']);
  });

  test('have every answer kept as it was given', async () => {
    const names = async (tab: string) => (await rowsOf(tab)).map((row) => row['Фамилия, имя, отчество']);
    expect(await names(`Ответы: ${MENTORS}`)).toEqual(['Лебедева Дарья Олеговна']);
    expect(await names(`Ответы: ${MENTEES}`)).toEqual(
      [MARIA, MARIA_AGAIN, ARTYOM_MISSPELT, IVAN].map((given) => given['Фамилия, имя, отчество']),
    );
    const registered = (await rowsOf('Ответы')).map((row) =>
      without(row, 'Служебная запись', 'Номер ответа в анкете', 'Служебная отметка', 'Когда отвечено'),
    );
    expect(registered).toEqual([
      {
        'Код ответа': 'О-0001',
        Анкета: MENTORS,
        'Код участника': 'У-0002',
        'Что с ответом': 'принят',
        'Выбрано и оценено': [
          'Пол: женский',
          'Компетенции: Математика и точные науки | Уверенность в себе',
          'Желаемый возраст: 10–13 лет | 14 лет',
          'Ресурс времени: 1–2 часа в неделю',
          'Наставляемых не более: 2',
        ].join('\n'),
      },
      {
        'Код ответа': 'О-0002',
        Анкета: MENTEES,
        'Код участника': 'У-0003',
        'Что с ответом': 'принят',
        'Выбрано и оценено': 'Пол: женский\nЗапрос: Иностранные языки\nОжидаемая поддержка: 8',
      },
      {
        'Код ответа': 'О-0003',
        Анкета: MENTEES,
        'Код участника': 'У-0003',
        'Что с ответом': 'принят',
        'Выбрано и оценено': 'Запрос: Иностранные языки | Подготовка к экзаменам\nОжидаемая поддержка: 9',
      },
      { 'Код ответа': 'О-0004', Анкета: MENTEES, 'Что с ответом': 'в разборе' },
      {
        'Код ответа': 'О-0005',
        Анкета: MENTEES,
        'Код участника': 'У-0004',
        'Что с ответом': 'принят',
        'Выбрано и оценено': 'Запрос: Общение и дружба\nОжидаемая поддержка: 7',
      },
    ]);
  });

  test('stand in the bases once each; who is in doubt changes nothing there', async () => {
    expect(await rowsOf('Наставники')).toEqual([LEBEDEVA]);
    expect(await rowsOf('Наставляемые')).toEqual([SOKOLOV, ALYOSHINA, ZAYTSEV]);
    expect(await rowsOf('Разбор')).toEqual([DISPUTE]);
    expect(await rowsOf('Согласия')).toEqual([]);
  });
});

describe.sequential('the curator then', () => {
  test('reads on the panel what waits for her, and goes to it', async () => {
    expect(await dutiesOf()).toEqual([
      '1 ответ на анкету ждёт разбора. Решите, чей он: сам он в базу не попадёт.',
      'Нет действующего согласия у 4 участников. Получите и внесите.',
      ...BEGINNING,
      PAIRS,
    ]);
    const side = sidebar(office.page);
    await side.getByRole('button', { name: 'Открыть разбор' }).click();
    await side.locator('.dispute').waitFor();
  });

  test('sees who it may be, looks at the row and says that it is he', async () => {
    const { page } = office;
    const card = sidebar(page).getByRole('region', { name: `О-0004 ${MENTEES}` });
    expect(await linesOf(card.locator(':scope > h3, :scope > p, :scope > ul, :scope > .actions button'))).toEqual([
      MENTEES,
      'Ответ от 13.10.2023 09:00, О-0004',
      DISPUTE['Почему не принят'],
      'В ответе:',
      'Соколов Артем Игоревчи, 9Б, 2008',
      'Похожи:',
      'У-0001, Соколов Артём Игоревич, 9Б: Наставляемые, строка 2',
      'Это участник У-0001',
      'Внести нового участника',
      'Не принимать',
    ]);
    await card.getByRole('button', { name: 'Наставляемые, строка 2' }).click();
    await expect.poll(() => selectedTab(page)).toBe('Наставляемые');
    await card.getByRole('button', { name: 'Это участник У-0001' }).click();
    await sidebar(page).locator('.note', { hasText: 'Ответ записан участнику У-0001.' }).waitFor();
    expect(await linesOf(sidebar(page).locator('.note.good, .answers p'))).toEqual([
      'Получено: 5 ответов.',
      'Новые ответы принимаются сразу, как придут.',
      '✓ Разбирать нечего: все ответы приняты.',
    ]);
  });

  test('has his answer in his row: what she had written stays, what was empty is filled', async () => {
    expect(await rowsOf('Наставляемые')).toEqual([
      {
        ...SOKOLOV,
        Пол: 'мужской',
        'Контактные данные для связи': 'mama@example.org',
        'Основной запрос наставляемого': 'Математика и точные науки; Выбор профессии',
      },
      ALYOSHINA,
      ZAYTSEV,
    ]);
    expect(await rowsOf('Наставники')).toEqual([LEBEDEVA]);
    const decided = { Решение: 'это участник с кодом', 'Код участника': 'У-0001', Решено: '13.10.2023' };
    expect(await rowsOf('Разбор')).toEqual([{ ...DISPUTE, ...decided }]);
    expect((await rowsOf('Ответы')).map((row) => [row['Код участника'], row['Что с ответом']])).toEqual(
      ['У-0002', 'У-0003', 'У-0003', 'У-0001', 'У-0004'].map((code) => [code, 'принят']),
    );
    const [mentees] = await rowsOf('Анкеты');
    expect([mentees?.['Получено ответов'], mentees?.['Ждут разбора']]).toEqual(['4', '0']);
  });

  test('takes the answers once more, and nothing changes', async () => {
    const { page } = office;
    const before = [await rowsOf('Наставляемые'), await rowsOf('Наставники'), await rowsOf('Ответы')];
    await sidebar(page).getByRole('button', { name: 'Принять ответы' }).click();
    await sidebar(page).locator('.note', { hasText: 'Новых ответов нет.' }).waitFor();
    expect([await rowsOf('Наставляемые'), await rowsOf('Наставники'), await rowsOf('Ответы')]).toEqual(before);
  });

  test('sees whose consent is missing and who signs it, and enters the papers she has', async () => {
    const { page } = office;
    const side = sidebar(page);
    await openTab(page, 'Наставляемые');
    const marked = await colourOf(cell(page, 2, 1));
    await choose(page, 'Согласия');
    await side.getByRole('heading', { name: 'Не хватает согласий: 4' }).waitFor();
    const missing = () => linesOf(side.locator('section h3, .missing .line'));
    expect(await missing()).toEqual([
      'На обработку персональных данных',
      'У-0001, Соколов Артём Игоревич, 9Б Согласия нет. Подписывает лично.',
      'У-0003, Алёшина Мария Петровна, 8Б Согласия нет. Подписывает лично.',
      'У-0002, Лебедева Дарья Олеговна, 11А Согласия нет. Подписывает лично.',
      'На обработку персональных данных несовершеннолетнего',
      'У-0004, Зайцев Иван Сергеевич, 7В Согласия нет. Подписывает законный представитель.',
    ]);
    for (const code of ['У-0001', 'У-0003', 'У-0002']) {
      await side.getByRole('button', { name: `Записать подписанное: ${code}` }).click();
      await side.getByLabel('Дата согласия').fill('2023-09-20');
      await side.getByLabel('Где хранится').fill('папка 4');
      await side.getByRole('button', { name: 'Записать согласие' }).click();
      await side.locator('.note.good', { hasText: `Согласие ${code} записано.` }).waitFor();
    }
    await side.getByRole('heading', { name: 'Не хватает согласий: 1' }).waitFor();
    expect(await missing()).toEqual([
      'На обработку персональных данных несовершеннолетнего',
      'У-0004, Зайцев Иван Сергеевич, 7В Согласия нет. Подписывает законный представитель.',
    ]);
    expect((await linesOf(side.locator('.people, .kinds > li'))).slice(0, 3)).toEqual([
      'Все нужные согласия есть у 3 из 4 участников (75 %).',
      'На обработку персональных данных ✓ есть у всех: 3 из 3',
      'На обработку персональных данных несовершеннолетнего 0 из 1, 0 %',
    ]);
    const paper = {
      'Вид согласия': OWN,
      'Кто подписал': 'лично',
      'Дата согласия': '20.09.2023',
      'Где хранится': 'папка 4',
    };
    expect(await rowsOf('Согласия')).toEqual(
      ['У-0001', 'У-0003', 'У-0002'].map((code) => ({ 'Код участника': code, ...paper })),
    );
    await openTab(page, 'Наставляемые');
    await expect.poll(() => colourOf(cell(page, 2, 1))).not.toBe(marked);
  });

  test('reads on the panel that one consent is left, and where', async () => {
    const { page } = office;
    expect(await dutiesOf()).toEqual([
      'Нет действующего согласия у 1 участника. Получите и внесите.',
      ...BEGINNING,
      PAIRS,
    ]);
    const side = sidebar(page);
    const card = side.locator('.task', { hasText: 'Нет действующего согласия' });
    await card.getByRole('button', { name: 'Показать 1 строку' }).click();
    expect(await linesOf(card.locator('.places button'))).toEqual(['У-0004 Наставляемые, строка 4, «Код»']);
    const figures = Object.fromEntries(
      (await linesOf(side.locator('.figures dt'))).map((label, at) => [label, at] as const),
    );
    const values = await linesOf(side.locator('.figures dd'));
    const figure = (label: string) => values[figures[label] ?? -1];
    expect(['Наставляемые', 'Наставники', 'Все нужные согласия', 'Ответы на анкеты'].map(figure)).toEqual([
      '3',
      '1',
      '75 % 3 из 4',
      '5 в разборе: 0',
    ]);
  });

  test('enters the paper that his parent has signed, and nobody is missing', async () => {
    const { page } = office;
    const side = sidebar(page);
    await side.getByRole('button', { name: 'Открыть согласия' }).click();
    await side.getByRole('button', { name: 'Записать подписанное: У-0004' }).click();
    expect(await side.getByLabel('Кто подписал').inputValue()).toBe('representative');
    await side.getByLabel('Дата согласия').fill('2023-10-12');
    await side.getByRole('button', { name: 'Записать согласие' }).click();
    await side.getByText('✓ Нужные согласия есть у всех.').waitFor();
    expect((await rowsOf('Согласия'))[3]).toEqual({
      'Код участника': 'У-0004',
      'Вид согласия': MINOR,
      'Кто подписал': 'законный представитель',
      'Дата согласия': '12.10.2023',
    });
    expect(await dutiesOf()).toEqual([...BEGINNING, PAIRS]);
  });
});
