import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { run } from './office';
import { setSchoolYear, withRoadmap } from './roadmap-book';
import { ROADMAP_DAY as DAY, schoolWithRoadmap } from './roadmap-school';

const rows = [
  { activity: 'Сбор анкет', deadline: 'Октябрь 2026', responsible: 'Куратор' },
  { activity: 'Приказ о парах', deadline: 'до 25.12.2026', responsible: 'Директор', completionMark: 'done' as const },
  { activity: 'Работа пар', deadline: 'Октябрь 2026 – апрель 2027', responsible: 'Куратор' },
  { activity: 'Консультации', deadline: 'по запросу', responsible: 'Педагог-психолог' },
  { activity: 'Слёт', deadline: 'Июнь 2027', responsible: 'Куратор', completionMark: 'notApplicable' as const },
];

interface Exported {
  readonly role: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly events: number;
}

const exported = (state: OfficeState, role?: string, today = DAY) =>
  run(state, 'exportCalendar', role === undefined ? {} : { role }, { today });
const calendars = (state: OfficeState, role?: string): readonly Exported[] => exported(state, role).value.calendars;
const all = (state = schoolWithRoadmap(rows)) => calendars(state, '')[0]?.text ?? '';
const values = (text: string, name: string) =>
  [...text.replace(/\r\n /g, '').matchAll(new RegExp(`^${name}:(.*)\\r$`, 'gm'))].map(([, value]) => value);

test('one of all, and one for each role that has a deadline', () => {
  expect(calendars(schoolWithRoadmap(rows)).map(({ role, name, file, events }) => [role, name, file, events])).toEqual([
    ['', 'Дорожная карта 2026/2027', 'Дорожная карта 2026-2027.ics', 3],
    ['Куратор', 'Дорожная карта 2026/2027 – Куратор', 'Дорожная карта 2026-2027 – Куратор.ics', 2],
    ['Директор', 'Дорожная карта 2026/2027 – Директор', 'Дорожная карта 2026-2027 – Директор.ics', 1],
  ]);
});

test('bears the year of the roadmap, whatever year «Настройки» has', () => {
  const [whole] = calendars(setSchoolYear(withRoadmap(), '2025/2026'));
  expect(whole?.file).toBe('Дорожная карта 2026-2027.ics');
});

describe('an event', () => {
  test('spans its window, and stands on the last day when that is long', () => {
    const text = all();
    expect(values(text, 'DTSTART;VALUE=DATE')).toEqual(['20261001', '20261225', '20270430']);
    expect(values(text, 'DTEND;VALUE=DATE')).toEqual(['20261101', '20261226', '20270501']);
  });

  test('of what is done says so and reminds nobody; of what is not held there is none', () => {
    const text = all();
    expect(values(text, 'SUMMARY')).toEqual(['Сбор анкет', 'Выполнено: Приказ о парах', 'Работа пар']);
    expect(values(text, 'TRIGGER;RELATED=END')).toEqual(['-P14D', '-P14D']);
  });

  test('is known by its row, whatever becomes of its deadline', () => {
    const before = values(all(), 'UID');
    const after = values(all(schoolWithRoadmap(rows.map((row) => ({ ...row, deadline: 'Март 2027' })))), 'UID');
    expect(before).toEqual([
      expect.stringMatching(/^М-001-1\.[0-9a-f]{8}@nastavnik$/),
      expect.stringMatching(/^М-002-1\./),
      expect.stringMatching(/^М-003-1\./),
    ]);
    expect(after.slice(0, 3)).toEqual(before);
  });

  test('of a copy of the workbook is another', () => {
    const school = schoolWithRoadmap(rows);
    const copy = { ...school, book: { ...school.book, id: 'book-2' } };
    expect(values(all(copy), 'UID')).not.toEqual(values(all(), 'UID'));
  });

  test('tells its deadline, its section and who is responsible', () => {
    expect(values(all(), 'DESCRIPTION')[0]).toBe('Срок: 01.10.2026 – 31.10.2026\\nОтветственные: Куратор\\nКод: М-001');
  });
});

test('what comes round again has an event each time', () => {
  const text = all(schoolWithRoadmap([{ activity: 'Отчёт', deadline: 'ежемесячно до 25 числа' }]));
  const uids = values(text, 'UID');
  expect(uids.length).toBeGreaterThan(7);
  expect(new Set(uids).size).toBe(uids.length);
});

test('of one role is that one alone; of a role without deadlines it is refused', () => {
  const state = schoolWithRoadmap(rows);
  expect(calendars(state, 'Директор').map(({ role }) => role)).toEqual(['Директор']);
  expect(exported(state, 'Завхоз').message).toBe(
    'Для роли «Завхоз» в дорожной карте сроков нет. Есть: Куратор, Директор.',
  );
});

test('the same day gives the same text', () => {
  expect(all()).toBe(all());
});
