import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { cell, killedAt, lineOf, press, run } from './office';
import { setSchoolYear, withRoadmap } from './roadmap-book';
import { ROADMAP_DAY as DAY, schoolWithRoadmap } from './roadmap-school';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const EMAILS = { Куратор: 'kurator@school.ru', Директор: 'director@school.ru' };

const OVERDUE = { activity: 'Формирование базы наставников', deadline: 'до 25.09.2026', responsible: 'Куратор' };
const DUE = { activity: 'Анкетирование', deadline: 'Октябрь 2026', responsible: 'Куратор, директор' };
const LATER = { activity: 'Итоговая конференция', deadline: 'Май 2027', responsible: 'Куратор' };

const school = (): OfficeState => schoolWithRoadmap([OVERDUE, DUE, LATER], EMAILS);

const listed = (state: OfficeState, today = DAY) => run(state, 'remindResponsibles', {}, { today }).value;
const sent = (state: OfficeState, send: readonly string[], today = DAY) =>
  run(state, 'remindResponsibles', { send }, { today });
const letters = ({ letters: all = [] }: OfficeState) => all.map(({ content }) => content);
const statesOf = (value: { letters: readonly { role: string; state: string }[] }) =>
  value.letters.map(({ role, state }) => `${role}: ${state}`);

test('a letter names the year of the roadmap, whatever year «Настройки» has', () => {
  const [letter] = listed(setSchoolYear(withRoadmap(), '2025/2026'), '2026-10-20').letters;
  expect(letter.text).toContain('на 2026/2027 учебный год');
});

describe('the list', () => {
  test('has a letter a role, about what is overdue and what is due soon, and sends none', () => {
    const { value, state } = run(school(), 'remindResponsibles', {}, { today: DAY });
    expect(value).toMatchObject({ days: 14, sent: 0, left: null, unassigned: [] });
    const told = value.letters.map(({ text, ...letter }: Record<string, unknown>) => letter);
    expect(told).toEqual([
      {
        role: 'Куратор',
        email: 'kurator@school.ru',
        items: ['М-001'],
        subject: 'Дорожная карта наставничества: просрочено – 1',
        state: 'ready',
      },
    ]);
    expect(letters(state)).toEqual([]);
  });

  test('of a later day takes in what is due by then', () => {
    const value = listed(school(), '2026-10-20');
    expect(value.letters.map(({ role, items }: Record<string, unknown>) => [role, items])).toEqual([
      ['Куратор', ['М-001', 'М-002']],
      ['Директор', ['М-002']],
    ]);
    expect(value.letters[0].text).toMatchInlineSnapshot(`
      "Здравствуйте!

      Напоминаем о сроках дорожной карты наставничества на 2026/2027 учебный год. Ответственный: Куратор.

      Срок прошёл:
      1. Формирование базы наставников
         Срок: не позднее 25.09.2026 (М-001)

      Срок наступит в течение 14 дней:
      1. Анкетирование
         Срок: 01.10.2026 – 31.10.2026 (М-002)

      Когда мероприятие выполнено, сообщите куратору или отметьте это в таблице, вкладка «Дорожная карта»."
    `);
  });

  test('says who has no address, and what has nobody to write to', () => {
    const state = schoolWithRoadmap([OVERDUE, { ...OVERDUE, responsible: undefined }]);
    const value = listed(state);
    expect([statesOf(value), value.unassigned]).toEqual([['Куратор: noAddress'], ['М-002']]);
  });

  test('is empty when nothing is overdue or due', () => {
    expect(listed(schoolWithRoadmap([LATER, { ...OVERDUE, completionMark: 'done' }])).letters).toEqual([]);
  });

  test('asks for no leave to send', () => {
    expect(run(school(), 'remindResponsibles', {}, { today: DAY, refusedScopes: [MAIL] }).ok).toBe(true);
    expect(() => run(school(), 'remindResponsibles', { send: ['Куратор'] }, { refusedScopes: [MAIL] })).toThrow(
      'Authorization is required',
    );
  });
});

describe('sending', () => {
  test('writes to those named alone, and tells how many more may be written to', () => {
    const { value, state } = sent(school(), ['Куратор']);
    expect(value).toMatchObject({ sent: 1, left: 99 });
    expect(letters(state)).toEqual([
      { to: 'kurator@school.ru', subject: value.letters[0].subject, text: value.letters[0].text },
    ]);
  });

  test('twice on one day is once', () => {
    const once = sent(school(), ['Куратор']);
    expect(statesOf(listed(once.state))).toEqual(['Куратор: sent']);
    const twice = sent(once.state, ['Куратор']);
    expect([twice.value.sent, letters(twice.state).length]).toEqual([0, 1]);
  });

  test('on the same day is about what is new only', () => {
    const { state } = sent(school(), ['Куратор']);
    cell(state, 'Дорожная карта', lineOf(state, 'Дорожная карта', 'Код', 'М-003'), 'Сроки').value = 'до 14.10.2026';
    const again = sent(state, ['Куратор']);
    expect(again.value.letters[0]).toMatchObject({ items: ['М-003'], state: 'sent' });
    expect(statesOf(listed(again.state))).toEqual(['Куратор: sent']);
    expect(letters(again.state)).toHaveLength(2);
  });

  test('on the next day tells everything again', () => {
    const { state } = sent(school(), ['Куратор']);
    expect(listed(state, '2026-10-16').letters[0]).toMatchObject({ items: ['М-001'], state: 'ready' });
  });

  test('without an address, or to nobody who waits for a letter, is refused before anything goes', () => {
    const state = schoolWithRoadmap([OVERDUE, { ...OVERDUE, responsible: 'Директор' }], { Куратор: EMAILS.Куратор });
    const refused = sent(state, ['Куратор', 'Директор']);
    expect([refused.ok, refused.message, letters(refused.state)]).toEqual([
      false,
      'Для роли «Директор» нет адреса. Впишите его во вкладку «Роли», столбец «Электронная почта», и повторите.',
      [],
    ]);
    expect(sent(state, ['Педагог-психолог']).message).toMatch(/^Для роли «Педагог-психолог» сейчас нет письма/);
  });

  test('beyond the quota of the day sends none at all', () => {
    const state = schoolWithRoadmap([{ ...OVERDUE, responsible: 'Куратор, директор' }], EMAILS);
    state.letters = [{ id: '1', sent: `${DAY}T05:00:00.000Z`, sender: 'owner', recipients: 99 }];
    const { ok, message, state: after } = sent(state, ['Куратор', 'Директор']);
    expect([ok, message, letters(after).length]).toEqual([
      false,
      'Сегодня можно отправить ещё 1 письмо, а выбрано 2. Выберите меньше адресатов или отправьте остальные завтра.',
      1,
    ]);
    expect(sent(state, ['Куратор']).value).toMatchObject({ sent: 1, left: 0 });
  });

  test('names no mentee and keeps no address in the memory of the workbook', () => {
    const { state } = sent(school(), ['Куратор']);
    expect(JSON.stringify(state.book.properties)).not.toContain('@');
  });
});

describe('killed at any call', () => {
  const send = { send: ['Куратор', 'Директор'] };
  const state = () => schoolWithRoadmap([{ ...OVERDUE, responsible: 'Куратор, директор' }], EMAILS);
  const { calls } = run(state(), 'remindResponsibles', send, { today: DAY });

  test('and run again writes to nobody twice, and tells of a letter that may not have gone', () => {
    const states = calls.map((_, at) => killedAt(state(), 'remindResponsibles', send, { at: at + 1, kill: true }, DAY));
    const deaths = new Map(states.map((dead) => [JSON.stringify(dead), dead]));
    const outcomes = [...deaths.values()].map((dead) => {
      const again = sent(dead, send.send);
      const addresses = letters(again.state).map((content) => content?.to);
      expect(new Set(addresses).size).toBe(addresses.length);
      const unsure = statesOf(listed(again.state)).filter((each) => each.endsWith('unsure'));
      expect(addresses.length + unsure.length).toBeGreaterThanOrEqual(2);
      return `${addresses.length} ${unsure.length}`;
    });
    expect([...new Set(outcomes)].sort()).toEqual(['1 1', '2 0', '2 1']);
  });
});

describe('the item of the menu', () => {
  test('asks first, and sends when told to', () => {
    const yes = press(school(), 'remind_', { today: DAY, answers: [{ button: 'YES' }] });
    expect(yes.shown.map(({ content }) => content)).toEqual([
      'Куратор (kurator@school.ru): 1 мероприятие\n\nОтправить 1 письмо от вашего имени?',
      'Отправлено 1 письмо.\nСегодня можно отправить ещё 99 писем.',
    ]);
    expect(letters(yes.state)).toHaveLength(1);
    const no = press(school(), 'remind_', { today: DAY, answers: [{ button: 'NO' }] });
    expect(letters(no.state)).toEqual([]);
  });

  test('asks for leave to send first', () => {
    expect(() => press(school(), 'remind_', { refusedScopes: [MAIL] })).toThrow('Authorization is required');
  });

  test('only tells when there is nothing to send', () => {
    const none = press(schoolWithRoadmap([LATER]), 'remind_', { today: DAY });
    expect(none.shown.map(({ content }) => content)).toEqual([
      'Напоминать не о чем: ничего не просрочено, и в течение 14 дней ни один срок не наступит.',
    ]);
    const state = schoolWithRoadmap([OVERDUE, { ...OVERDUE, responsible: 'Директор' }], { Куратор: EMAILS.Куратор });
    const told = press(sent(state, ['Куратор']).state, 'remind_', { today: DAY });
    expect(told.shown.map(({ content }) => content)).toEqual([
      'Сегодня уже отправлено: Куратор.\nНет адреса во вкладке «Роли»: Директор.',
    ]);
  });
});
