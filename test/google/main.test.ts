import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { Shown } from '../../src/local/state';
import { SIDEBARS } from '../../src/menu';
import { blank, filled, prepared, press, run, sheet } from '../commands/office';

const TODAY = '2026-10-01';
const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const PAGES = 'https://www.googleapis.com/auth/script.container.ui';
const pages = Object.fromEntries(Object.keys(SIDEBARS).map((name) => [name, `<p>${name}</p>`]));

const small = () => filled(schoolOf(7));

const only = (shown: readonly Shown[], kind: Shown['kind']) => shown.filter((each) => each.kind === kind);

describe('onOpen', () => {
  test('builds the menu, in limited mode, and does nothing else', () => {
    const { shown, state } = press(prepared(), 'onOpen', { limited: true });
    expect(shown.map(({ kind }) => kind)).toEqual(['menu']);
    const entries: readonly { caption?: string }[] = JSON.parse(only(shown, 'menu')[0]?.content ?? '[]');
    expect(entries.map(({ caption = '–' }) => caption)).toEqual([
      'Панель куратора',
      'Проверить базы и пары',
      'Заполнить показатели',
      'Создать документ',
      'Дорожная карта',
      'Напомнить ответственным',
      'Обзор для директора',
      '–',
      'Анкеты и ответы',
      'Участник',
      'Внести списком',
      'Согласия',
      'Сводка анкет',
      'Персональные данные',
      '–',
      'Подготовить таблицу',
      'Ежедневная проверка',
      'Справка',
    ]);
    expect(state).toEqual(prepared());
  });

  test('tells of a copy what to do first', () => {
    const copy = prepared();
    copy.book.properties = {};
    const { shown } = press(copy, 'onOpen', { limited: true });
    expect(shown.map(({ kind }) => kind)).toEqual(['menu', 'toast']);
    expect(only(shown, 'toast')[0]?.content).toMatch(/^Это копия таблицы\. Выполните «Подготовить таблицу»/);
  });

  test('has built the menu whatever fails afterwards', () => {
    const { calls } = press(prepared(), 'onOpen', { limited: true });
    const menu = calls.findIndex(({ name }) => name === 'Menu.addToUi') + 1;
    const later = Array.from({ length: calls.length - menu }, (_, at) => menu + 1 + at);
    const kinds = later.map((at) =>
      press(prepared(), 'onOpen', { limited: true, fault: { at, fail: 'Service error' } }).shown.map(
        ({ kind }) => kind,
      ),
    );
    expect([kinds.length > 0, new Set(kinds.flat())]).toEqual([true, new Set(['menu'])]);
  });
});

describe('the menu', () => {
  test.each([
    ['openPanel_', 'panel'],
    ['openPerson_', 'person'],
    ['openConsents_', 'consents'],
    ['openPrivacy_', 'privacy'],
    ['openAnalysis_', 'analysis'],
    ['openBases_', 'bases'],
    ['openQuestionnaires_', 'questionnaires'],
    ['openOrder_', 'order'],
    ['openReview_', 'review'],
    ['openGuide_', 'guide'],
  ] as const)('%s opens its sidebar and touches nothing', (handler, name) => {
    const state = prepared();
    const { shown, state: after } = press(state, handler, { pages });
    expect(only(shown, 'sidebar')).toEqual([
      expect.objectContaining({ title: SIDEBARS[name], content: `<p>${name}</p>` }),
    ]);
    expect(after).toEqual(state);
  });

  test('checks, then opens the findings', () => {
    const { shown, state } = press(small(), 'checkBases_', { pages, today: TODAY });
    expect(shown.map(({ kind, title }) => [kind, title])).toEqual([
      ['toast', 'Наставничество'],
      ['sidebar', 'Замечания'],
    ]);
    expect(sheet(state, 'Наставляемые').cells).not.toEqual(sheet(small(), 'Наставляемые').cells);
  });

  test('tells what came of the indicators', () => {
    const { shown } = press(small(), 'fillIndicators_', { today: TODAY });
    expect(only(shown, 'dialog')[0]?.content).toMatch(
      /<p>По состоянию на 01\.10\.2026: посчитано \d+, введено вручную \d+, осталось ввести \d+\.<\/p>/,
    );
    expect(only(shown, 'dialog')[0]?.content).toMatch(/<p>Введите во вкладке «Показатели»: I\d\d(, I\d\d)*\.<\/p>/);
  });

  test('shows why it cannot check, and opens nothing', () => {
    const { shown } = press(blank(), 'checkBases_', { pages, today: TODAY });
    expect(only(shown, 'alert')[0]?.content).toMatch(/^Нет вкладки «Настройки»/);
    expect(only(shown, 'sidebar')).toEqual([]);
  });

  test('asks for the permission that orders need before the sidebar opens', () => {
    expect(() => press(prepared(), 'openOrder_', { pages, refusedScopes: [DRIVE] })).toThrow(
      'Authorization is required',
    );
  });
});

describe('without the permission to show pages', () => {
  const refused = { pages, today: TODAY, refusedScopes: [PAGES] };

  test.each(['openPanel_', 'openPerson_', 'checkBases_', 'fillIndicators_', 'openOrder_', 'openReview_', 'openGuide_'])(
    '%s asks for it again',
    (handler) => {
      expect(() => press(small(), handler, refused)).toThrow('Authorization is required');
    },
  );

  test('a sidebar does what needs no other page', () => {
    expect(run(small(), 'checkBases', {}, refused).ok).toBe(true);
    expect(run(small(), 'fillIndicators', {}, refused).ok).toBe(true);
    expect(() => run(small(), 'openSidebar', { name: 'findings' }, refused)).toThrow('Authorization is required');
  });
});

describe('a call', () => {
  test('without the permission that it needs ends before anything is written', () => {
    const given = { refusedScopes: [DRIVE] };
    expect(() => run(prepared(), 'issueOrder', { kind: 'pairs' }, given)).toThrow('Authorization is required');
    expect(run(prepared(), 'checkBases', {}, given).ok).toBe(true);
  });

  test('opens one sidebar from another', () => {
    const { ok, shown } = run(prepared(), 'openSidebar', { name: 'findings' }, { pages });
    expect([ok, only(shown, 'sidebar').map(({ title }) => title)]).toEqual([true, ['Замечания']]);
  });

  test('opens only sidebars that there are', () => {
    expect(run(prepared(), 'openSidebar', { name: '../Code' }, { pages })).toMatchObject({ ok: false });
  });
});
