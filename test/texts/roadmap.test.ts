import { describe, expect, test } from 'vitest';
import { progressWords, reminders, reminding } from '../../src/texts/roadmap';

const progress = {
  total: 1000,
  done: 999,
  due: 0,
  onTime: 0,
  late: 0,
  untold: 0,
  overdue: 0,
  unbound: 0,
  noDeadline: 0,
  notApplicable: 0,
};

describe('progress', () => {
  test('is never rounded up to all of it', () => {
    expect(progressWords.done(progress)).toBe('Выполнено 99,9 % позиций: 999 из 1000.');
    expect(progressWords.done({ done: 1000, total: 1000 })).toBe('Выполнено 100 % позиций: 1000 из 1000.');
    expect(progressWords.onTime({ onTime: 2, late: 0, due: 3, untold: 0 })).toMatch(
      /^В установленные сроки – 66,7 %: 2 из 3/,
    );
  });

  test('is a least number as long as nobody has entered when something was done', () => {
    expect(progressWords.onTime({ onTime: 1, late: 1, due: 4, untold: 2 })).toMatch(
      /^В установленные сроки – не меньше 25 %: 1 из 4/,
    );
  });

  test('is not known before anybody has entered anything', () => {
    expect(progressWords.onTime({ onTime: 0, late: 0, due: 4, untold: 3 })).toBe(
      'В установленные сроки – пока неизвестно: даты выполнения не внесены.',
    );
  });

  test('of nothing is no percentage', () => {
    expect(progressWords.done({ done: 0, total: 0 })).toBe('В дорожной карте пока нет мероприятий.');
    expect(progressWords.onTime(progress)).toBe('Ни один срок ещё не наступил.');
  });

  test('tells only what there is', () => {
    expect(progressWords.details(progress)).toEqual([]);
    const some = { ...progress, late: 1, untold: 2, overdue: 3, unbound: 4, noDeadline: 5, notApplicable: 6 };
    expect(progressWords.details(some)).toMatchInlineSnapshot(`
      [
        "Просрочено: 3.",
        "Выполнено с опозданием: 1.",
        "Выполнено, но неизвестно когда: 2. Впишите дату в столбец «Выполнено», чтобы было видно, в срок ли.",
        "Выполнено без определённого срока: 4. В долю выполненных в срок не входит.",
        "Без срока: 5. Уточните сроки, чтобы о них можно было напомнить.",
        "Не проводится: 6. В расчёт не входит.",
      ]
    `);
  });
});

const row = { title: 'Сбор анкет', said: 'до 25.12.2026', end: '25.12.2026', code: 'М-003' };

describe('a letter', () => {
  test('tells what is overdue and what is due, and what to do', () => {
    const letter = {
      role: 'Куратор',
      schoolYear: '2026/2027',
      overdue: [row],
      due: [row, { ...row, said: '1 раз в квартал', code: '' }],
      days: 14,
    };
    expect(reminders.subject(letter)).toBe('Дорожная карта наставничества: просрочено – 1, скоро срок – 2');
    expect(reminders.text(letter)).toMatchInlineSnapshot(`
      "Здравствуйте!

      Напоминаем о сроках дорожной карты наставничества на 2026/2027 учебный год. Ответственный: Куратор.

      Срок прошёл:
      1. Сбор анкет
         Срок: до 25.12.2026 (М-003)

      Срок наступит в течение 14 дней:
      1. Сбор анкет
         Срок: до 25.12.2026 (М-003)
      2. Сбор анкет
         Срок: 1 раз в квартал, ближайший срок – 25.12.2026

      Когда мероприятие выполнено, сообщите куратору или отметьте это в таблице, вкладка «Дорожная карта»."
    `);
  });

  test('leaves out what there is not', () => {
    const letter = { role: 'Куратор', schoolYear: '', overdue: [], due: [row], days: 1 };
    expect(reminders.subject(letter)).toBe('Дорожная карта наставничества: скоро срок – 1');
    expect(reminders.text(letter)).toMatchInlineSnapshot(`
      "Здравствуйте!

      Напоминаем о сроках дорожной карты наставничества. Ответственный: Куратор.

      Срок наступит в течение 1 дня:
      1. Сбор анкет
         Срок: до 25.12.2026 (М-003)

      Когда мероприятие выполнено, сообщите куратору или отметьте это в таблице, вкладка «Дорожная карта»."
    `);
  });
});

test('counts of letters and rows read right', () => {
  expect([1, 2, 5].map((count) => reminding.ask(count))).toEqual([
    'Отправить 1 письмо от вашего имени?',
    'Отправить 2 письма от вашего имени?',
    'Отправить 5 писем от вашего имени?',
  ]);
  expect([1, 2, 5].map((count) => reminding.sent(count))).toEqual([
    'Отправлено 1 письмо.',
    'Отправлены 2 письма.',
    'Отправлено 5 писем.',
  ]);
  expect([1, 2, 5].map((count) => reminding.line('Куратор', 'a@b.ru', count))).toEqual([
    'Куратор (a@b.ru): 1 мероприятие',
    'Куратор (a@b.ru): 2 мероприятия',
    'Куратор (a@b.ru): 5 мероприятий',
  ]);
});
