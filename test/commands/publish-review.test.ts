import { describe, expect, test } from 'vitest';
import { glazov } from '../../src/local/demo/glazov';
import { schoolOf } from '../../src/local/demo/large';
import type { DemoSchool } from '../../src/local/demo/school';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run } from './office';
import { name, readersOf, reviewFile, reviews, sheetOf, textOf } from './review';
import { ROADMAP_DAY, schoolWithRoadmap } from './roadmap-school';

const JUNE = '2024-06-10';
const OCTOBER = '2026-10-01';

/** The school of the real report at the end of its year: something waits for the director, and some groups are small. */
function busy(): DemoSchool {
  const school = glazov();
  const partner = (at: number) => ({ code: `У-090${at}`, category: 'partnerEmployee', birthYear: 1980 }) as const;
  const link = (at: number) =>
    ({ code: `П-09${at}`, mentoringForm: 'employerPupil', mentor: `У-090${at}`, mentee: `У-007${at}` }) as const;
  return {
    ...school,
    settings: { ...school.settings, menteeAgePupils: '412', mentorAgePupils: '180' },
    mentors: [...school.mentors, partner(1), partner(2), partner(3)],
    pairs: [...school.pairs, link(1), link(2)],
    documents: [
      ...school.documents,
      { code: 'Д-020', kind: 'pairAmendment', status: 'draft', link: 'https://docs.google.com/document/d/abc/edit' },
      { code: 'Д-021', kind: 'agreement', number: 'Иванов и партнёры', status: 'forSignature' },
    ],
    roadmap: [
      ...school.roadmap,
      { code: 'М-050', section: 'Завершение наставничества', activity: 'Конференция', deadline: 'до 10 мая 2024 года' },
      { code: 'М-051', section: 'Наше', activity: 'Праздник', deadline: 'по плану', completionMark: 'notDone' },
    ],
  };
}

const small = (): OfficeState => filled(schoolOf(7));

const published = (state: OfficeState, input: unknown = {}, today = OCTOBER) =>
  run(state, 'publishReview', input, { today });

test('the review says what waits for the director and where the school stands', () => {
  const { state, value } = published(name(filled(busy()), 'director@school.ru'), {}, JUNE);
  expect(value).toEqual({
    link: expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit$/),
    refreshed: JUNE,
    time: '09:00',
    readers: 1,
    byLink: false,
  });
  expect(textOf(state)).toMatchInlineSnapshot(`
    "Обзор для директора
    МБОУ «СОШ № 2», 2023/2024 учебный год
    По состоянию на | 10.06.2024
    Обновлён – в 09:00 | 10.06.2024
    Ещё не исправлены замечания: 3 ошибки, 15 предупреждений. После исправления числа могут измениться.
    Имён здесь нет: только коды и числа. Если людей или пар меньше пяти, вместо числа стоит «менее 5».
    Ждёт решения
    Д-020: приказ об изменении состава пар – нужны номер, дата и подпись | проект
    Д-021: соглашение о сотрудничестве – нужны дата и подпись | на подписи
    Пары и группы без подписанного приказа | менее 5
    Участники пар без согласия на обработку персональных данных | менее 5
    М-050: мероприятие этапа 7 – срок истёк | 10.05.2024
    М-019: мероприятие этапа 6 – срок истёк | 31.05.2024
    Дорожная карта
    Сколько мероприятий выполнено из запланированных.
    1. Подготовка условий для запуска программы наставничества | 5 из 5
    2. Формирование базы наставляемых | 2 из 2
    3. Формирование базы наставников | 2 из 2
    4. Отбор и обучение наставников – без понятного срока 3 | 1 из 4
    5. Формирование наставнических пар или групп | 4 из 4
    6. Организация работы наставнических пар или групп – просрочено 1 | 1 из 2
    7. Завершение наставничества – просрочено 1 | 0 из 1
    Прочее – не выполнено 1, без понятного срока 1 | 0 из 1
    Всего – не выполнено 1, просрочено 2, без понятного срока 4 | 15 из 21
    Действующие пары и группы
    ученик – ученик | 59
    учитель – учитель | 8
    работодатель – ученик | менее 5
    Всего – есть группы меньше пяти | 68–71
    Наставляемые
    Обучающиеся | 111
    Педагоги | 8
    Всего | 119
    Наставники
    Обучающиеся | 59
    Педагоги | 8
    Работники организаций-партнёров | менее 5
    Всего – есть группы меньше пяти | 68–71
    Охват по приказу
    Наставляемые от 10 до 19 лет – от 412 обучающихся этого возраста | 27 %
    Наставники-обучающиеся от 15 до 19 лет – от 180 обучающихся этого возраста | 33 %
    Педагоги-наставники – от 45 педагогов | 18 %
    Согласия
    На обработку персональных данных – без согласия менее 5 человек | почти у всех
    На обработку сведений о здоровье | у всех
    Состоявшиеся встречи
    Встреча-знакомство | 60
    Пробная рабочая встреча | 60
    Встреча-планирование | 48
    Совместная работа | 24
    Итоговая встреча | 0
    Пары и группы без единой встречи | есть, число скрыто
    Документы
    Д-001: приказ о закреплении пар и групп – 15.09.2023, подписан | № 310
    Д-002: приказ о внедрении целевой модели – 31.08.2023, подписан | № 289
    Д-003: программа наставничества – 31.08.2023, подписан | № 290
    Д-004: приказ об утверждении положения (педагоги) – 31.08.2023, подписан | № 291
    Д-005: приказ об утверждении положения (обучающиеся) – 31.08.2023, подписан | № 292
    Д-006: дорожная карта – 31.08.2023, подписан | № 293
    Д-007: приказ о мониторинге – 08.09.2023, подписан | № 301
    Д-008: методическое объединение наставников – 31.08.2023, подписан | № 294
    Д-020: приказ об изменении состава пар – проект | без номера
    Д-021: соглашение о сотрудничестве – на подписи | номер есть"
  `);
});

test('a link leads to the document itself', () => {
  const { state } = published(filled(busy()), {}, JUNE);
  const linked = sheetOf(state).sheets.flatMap(({ cells }) =>
    Object.values(cells).flatMap((row) =>
      Object.values(row).flatMap(({ link, value }) => (link ? [[value, link]] : [])),
    ),
  );
  expect(linked).toEqual([
    [expect.stringContaining('Д-020'), 'https://docs.google.com/document/d/abc/edit'],
    [expect.stringContaining('Д-020'), 'https://docs.google.com/document/d/abc/edit'],
  ]);
});

describe('refreshed', () => {
  test('it stays the same file under the same link', () => {
    const first = published(small());
    const second = published(first.state, {}, '2026-10-20');
    expect(second.value.link).toBe(first.value.link);
    expect(reviewFile(second.state).id).toBe(reviewFile(first.state).id);
    expect(textOf(second.state)).toContain('Обновлён – в 09:00 | 20.10.2026');
  });

  test('it is the same twice', () => {
    const first = published(name(small(), 'director@school.ru'), { byLink: true, agreed: true });
    const second = published(first.state);
    expect(reviews(second.state)).toEqual(reviews(first.state));
    expect(second.state.book).toEqual(first.state.book);
  });

  test('it keeps nothing of what it said before', () => {
    const first = published(small());
    const fewer = { ...schoolOf(7), pairs: [], mentors: [], mentees: [], consents: [], meetings: [] };
    const state = filled(fewer);
    Object.assign(state, { files: first.state.files });
    const second = published(state);
    const fresh = published(filled(fewer));
    expect(sheetOf(second.state)).toEqual(sheetOf(fresh.state));
    expect(textOf(second.state).split('\n').length).toBeLessThan(textOf(first.state).split('\n').length);
  });

  test('it is made anew when a person has put it in the bin', () => {
    const first = published(small());
    const [old] = first.state.files;
    if (old) old.trashed = true;
    const { state, value } = published(first.state);
    expect(value.link).not.toBe(first.value.link);
    expect(reviews(state)).toHaveLength(2);
  });

  test('it is found a moment after it was made, though a search does not know of it yet', () => {
    const first = published(small());
    const [unlisted] = first.state.files;
    if (unlisted) unlisted.appProperties = {};
    expect(published(first.state).value.link).toBe(first.value.link);
  });
});

describe('a review that this person cannot find', () => {
  /** As another editor sees it: Drive shows her only what she has made herself. */
  function unseen(): OfficeState {
    const { state } = published(small());
    state.files = [];
    return state;
  }

  test('is not replaced by a second one', () => {
    const state = unseen();
    const { ok, message, state: after } = run(state, 'publishReview', {}, { today: '2026-10-20' });
    expect([ok, message]).toEqual([false, expect.stringContaining('создан из другого аккаунта')]);
    expect(after).toEqual(state);
  });

  test('gives way to another when it is wanted anew', () => {
    const state = unseen();
    const { value } = run(state, 'publishReview', { anew: true }, { today: '2026-10-20', seed: 'other' });
    expect(value.link).not.toBe(state.book.properties['review.link']);
  });

  test('does so even a moment after the first was made and deleted for good', () => {
    const { ok, state } = run(unseen(), 'publishReview', { anew: true }, { today: OCTOBER, seed: 'other' });
    expect([ok, reviews(state).length]).toEqual([true, 1]);
  });
});

describe('its readers', () => {
  test('are the accounts named in «Настройки», and no others', () => {
    const first = published(name(small(), 'Director@school.ru, zavuch@school.ru'));
    expect(readersOf(first.state)).toEqual(['director@school.ru', 'zavuch@school.ru']);
    const second = published(name(first.state, 'zavuch@school.ru; psy@school.ru'));
    expect(readersOf(second.state)).toEqual(['zavuch@school.ru', 'psy@school.ru']);
    expect(second.value.readers).toBe(2);
  });

  test('are as before where somebody who is named has more than reading, or owns it', () => {
    const first = published(name(small(), 'director@school.ru'));
    const [owner, director] = reviewFile(first.state).permissions ?? [];
    if (owner) owner.emailAddress = 'Curator@school.ru';
    const { state } = published(name(first.state, 'director@school.ru, curator@school.ru'));
    expect(reviewFile(state).permissions).toEqual([owner, director]);
  });

  test('are not touched as long as an address is wrong, nor is anything else', () => {
    const state = name(small(), 'director@school.ru, директор');
    const line = lineOf(state, 'Настройки', 'Параметр', 'Кому открыт обзор для директора');
    const { ok, message, state: after } = published(state);
    expect([ok, reviews(after)]).toEqual([false, []]);
    expect(message).toBe(
      `Во вкладке «Настройки», строка ${line}, один из адресов записан неверно. Перечислите адреса аккаунтов Google через запятую и повторите.`,
    );
  });

  test('without an account are told of, and stopped at before anything is shown to others', () => {
    const state = name(small(), 'director@school.ru');
    const { calls } = published(state);
    const at = calls.findIndex((call) => call.name === 'Permissions.create') + 1;
    const fail = 'API call to drive.permissions.create failed with error: Bad Request. User message: "no account"';
    const stopped = run(state, 'publishReview', {}, { today: OCTOBER, fault: { at, fail } });
    expect([stopped.ok, stopped.message]).toEqual([
      false,
      'Google не изменил доступ к обзору. Проверьте адреса во вкладке «Настройки», строка «Кому открыт обзор для директора»: у каждого должен быть аккаунт Google. Доступ по ссылке может запрещать ваша организация.',
    ]);
    expect(published(stopped.state).ok).toBe(true);
    expect(reviews(published(stopped.state).state)).toHaveLength(1);
  });
});

describe('by its link', () => {
  test('anybody reads it only once the curator has agreed, with a warning before', () => {
    const { ok, message, state } = published(small(), { byLink: true });
    expect([ok, reviews(state)]).toEqual([false, []]);
    expect(message).toBe(
      'По ссылке обзор прочтёт каждый, к кому она попадёт: коды, числа, дорожную карту и список документов. Надёжнее вписать адреса во вкладке «Настройки», строка «Кому открыт обзор для директора». Если вы всё же открываете обзор по ссылке, подтвердите это.',
    );
    const agreed = published(state, { byLink: true, agreed: true });
    expect([agreed.value.byLink, readersOf(agreed.state)]).toEqual([true, ['anyone']]);
  });

  test('it stays open or closed until that is changed', () => {
    const open = published(name(small(), 'director@school.ru'), { byLink: true, agreed: true });
    const refreshed = published(open.state);
    expect([refreshed.value.byLink, readersOf(refreshed.state)]).toEqual([true, ['director@school.ru', 'anyone']]);
    const closed = published(refreshed.state, { byLink: false });
    expect([closed.value.byLink, readersOf(closed.state)]).toEqual([false, ['director@school.ru']]);
    expect(published(closed.state).value.byLink).toBe(false);
  });
});

test('nothing is made without the consent it needs', () => {
  const scope = 'https://www.googleapis.com/auth/drive.file';
  expect(() => run(small(), 'publishReview', {}, { refusedScopes: [scope] })).toThrow('required');
});

test('a tab that is gone stops it', () => {
  const state = small();
  state.book.sheets = state.book.sheets.filter((sheet) => sheet.name !== 'Дорожная карта');
  expect(published(state)).toMatchObject({ ok: false, message: expect.stringContaining('«Дорожная карта»') });
});

describe('killed at any service call and run again', () => {
  const few = (): OfficeState => name(filled(schoolOf(3)), 'director@school.ru, zavuch@school.ru');
  const second = () => name(published(few(), { byLink: true, agreed: true }).state, 'psy@school.ru');
  test.each([
    ['the first review', few, { byLink: true, agreed: true }],
    ['a review with other readers', second, { byLink: false }],
  ])('%s ends as if it had not been killed', (_what, begin, input) => {
    expect(killEverywhere(begin(), 'publishReview', input, true, OCTOBER)).toBeGreaterThan(4);
  });
});

test('nobody reads by the link what is remembered as closed, wherever opening or closing it dies', () => {
  const open = published(small(), { byLink: true, agreed: true }).state;
  const changes = [
    [small(), { byLink: true, agreed: true }],
    [published(small()).state, { byLink: true, agreed: true }],
    [open, { byLink: false }],
  ] as const;
  for (const [state, input] of changes) {
    const { deaths = [] } = run(state, 'publishReview', input, { today: OCTOBER, deaths: 'lost' });
    expect(deaths.length).toBeGreaterThan(2);
    const states = deaths.map((dead): OfficeState => JSON.parse(dead));
    const isOpen = ({ files }: OfficeState) =>
      files.some(({ permissions = [] }) => permissions.some(({ type }) => type === 'anyone'));
    expect(states.filter((dead) => isOpen(dead) && dead.book.properties['review.byLink'] !== 'yes')).toEqual([]);
  }
});

test.each(['publishReview', 'readReview'])(
  '%s makes the same service calls whatever the size of the school',
  (command) => {
    const callsOf = (size: number) =>
      run(filled(schoolOf(size)), command, {}, { today: OCTOBER }).calls.map((call) => call.name);
    expect(callsOf(200)).toEqual(callsOf(20));
  },
);

describe('what is known of it', () => {
  const known = (state: OfficeState, today = OCTOBER) => run(state, 'readReview', {}, { today });

  test('is nothing before there is one', () => {
    const state = name(small(), 'Director@school.ru, директор');
    const { value } = known(state);
    expect(value).toEqual({
      link: null,
      refreshed: null,
      time: null,
      readers: ['director@school.ru'],
      readersMalformed: true,
      place: {
        tab: 'Настройки',
        row: lineOf(state, 'Настройки', 'Параметр', 'Кому открыт обзор для директора'),
        code: '',
        column: 'Значение',
      },
      byLink: false,
      stale: false,
    });
  });

  test('is its link, its age and who may read it, with nothing asked of Drive and nothing written', () => {
    const { state, value } = published(small(), { byLink: true, agreed: true });
    const { value: read, calls, state: after } = known(state);
    expect(read).toMatchObject({
      link: value.link,
      refreshed: OCTOBER,
      time: '09:00',
      byLink: true,
      readersMalformed: false,
    });
    expect(calls.filter(({ kind }) => kind === 'drive' || kind === 'write')).toEqual([]);
    expect(after).toEqual(state);
  });

  test('is whether it still says what the tabs say, whenever it was made', () => {
    const { state } = published(small());
    expect(known(state).value.stale).toBe(false);
    cell(state, 'Пары', 2, 'Форма наставничества').value = 'иная форма';
    expect(known(state).value.stale).toBe(true);
    expect(known(published(state).state, '2026-10-02').value.stale).toBe(false);
    expect(known(name(published(state).state, 'director@school.ru')).value.stale).toBe(true);
  });

  test('holds no address of anybody', () => {
    const { state } = published(name(small(), 'director@school.ru'));
    expect(JSON.stringify(state.book.properties)).toContain('review.link');
    expect(JSON.stringify(state.book.properties)).not.toContain('director@');
  });
});

test('what was done in time is told apart from what was done, once somebody has entered when', () => {
  const said = (completedOn: string | undefined) => {
    const done = { deadline: 'до 25.09.2026', completionMark: 'done', completedOn } as const;
    const rows = [
      { ...done, activity: 'Сбор анкет' },
      { ...done, activity: 'Анализ анкет', completedOn: undefined },
    ];
    const { state } = run(schoolWithRoadmap(rows), 'publishReview', {}, { today: ROADMAP_DAY });
    return textOf(state)
      .split('\n')
      .filter((line) => line.startsWith('Выполнено в установленные сроки'));
  };
  expect(said('2026-09-20')).toEqual(['Выполнено в установленные сроки – без даты выполнения 1 | 1 из 2']);
  expect(said('2026-09-26')).toEqual([
    'Выполнено в установленные сроки – с опозданием 1, без даты выполнения 1 | 0 из 2',
  ]);
  expect(said(undefined)).toEqual([]);
});
