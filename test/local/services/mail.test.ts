import { describe, expect, it } from 'vitest';
import { inOffice } from '../in-office';
import { makeState } from '../make-state';

const NOW = '2026-09-15T09:00:00+03:00';
const left = 'return MailApp.getRemainingDailyQuota()';
const send = (to: string) => `MailApp.sendEmail('${to}', 'Сроки', 'Здравствуйте!');`;

/** A letter of some moment that lies in its folder already. */
const written = (sent: string, recipients = 1, sender = 'owner') => ({ id: sent, sent, sender, recipients });
const having = (...letters: ReturnType<typeof written>[]) => ({ ...makeState(), letters });

describe('a letter', () => {
  it('is kept with its sender, its moment and what it says', () => {
    const { saved } = inOffice(send('a@school.ru, b@school.ru'), { now: NOW, user: 'anna' });
    expect(saved.state.letters).toEqual([
      {
        id: expect.stringMatching(/^\d{16}$/),
        sent: '2026-09-15T06:00:00.000Z',
        sender: 'anna',
        recipients: 2,
        content: { to: 'a@school.ru, b@school.ru', subject: 'Сроки', text: 'Здравствуйте!' },
      },
    ]);
  });

  it('takes one of the day’s hundred for each recipient', () => {
    expect(inOffice(left, { now: NOW }).value).toBe(100);
    expect(inOffice(`${send('a@b.ru')} ${send('a@b.ru,c@d.ru')} ${left}`, { now: NOW }).value).toBe(97);
  });

  it('gives it back after a day, and takes it of nobody else', () => {
    const state = having(
      written('2026-09-14T06:00:00.000Z', 10),
      written('2026-09-14T07:00:00.000Z', 20),
      written('2026-09-15T05:00:00.000Z', 30, 'anna'),
    );
    expect(inOffice(left, { now: NOW, state }).value).toBe(80);
    expect(inOffice(left, { now: NOW, state, user: 'anna' }).value).toBe(70);
  });

  it('beyond the hundred is refused, and leaves nothing behind', () => {
    const state = having(written('2026-09-15T05:00:00.000Z', 99));
    const { error, saved } = inOffice(send('a@b.ru,c@d.ru'), { now: NOW, state });
    expect(error).toBe('Service invoked too many times for one day: email.');
    expect(saved.state.letters).toHaveLength(1);
  });

  it('lets older ones be forgotten that lie in their folder', () => {
    const state = having(written('2026-09-01T05:00:00.000Z'), written('2026-09-15T05:00:00.000Z'));
    expect(inOffice(send('a@b.ru'), { now: NOW, state }).saved.state.letters).toHaveLength(2);
  });

  it.each([
    ['', 'Failed to send email: no recipient'],
    ['a@b', 'Invalid email: a@b'],
    ['a@b.ru, c', 'Invalid email: c'],
  ])('to «%s» is refused', (to, message) => {
    expect(inOffice(send(to)).error).toBe(message);
  });
});

it('nothing of mail can be asked in a simple trigger, and nothing else than sending', () => {
  expect(inOffice(left, { limited: true }).error).toMatch(/not sufficient to call MailApp.getRemainingDailyQuota/);
  expect(inOffice(send('a@b.ru'), { limited: true }).error).toMatch(/not sufficient to call MailApp.sendEmail/);
  expect(inOffice(`MailApp.sendEmail({ to: 'a@b.ru' })`).error).toMatch(/don't match the method signature/);
});
