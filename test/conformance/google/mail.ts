import { type Behaviour, reference } from './behaviour';

const APP = 'mail/mail-app';
const TOO_MANY = 'https://developers.google.com/apps-script/guides/services/quotas';

/** What fails before anything is sent: the self-check writes to nobody. */
export const mail: readonly Behaviour[] = [
  {
    name: 'Остаток писем на сегодня – целое число, и сам вопрос его не тратит',
    source: reference(`${APP}#getremainingdailyquota`),
    check(bench) {
      const left = MailApp.getRemainingDailyQuota();
      bench.holds(Number.isInteger(left), String(left));
      bench.same(MailApp.getRemainingDailyQuota(), left);
    },
  },
  {
    name: 'Остаток писем не больше суточной квоты',
    source: `${TOO_MANY}#current_limitations`,
    check: (bench) => bench.holds(MailApp.getRemainingDailyQuota() <= 2000, 'больше 2000'),
  },
  {
    name: 'Письмо без получателя не отправляется',
    source: reference(`${APP}#sendemailrecipient,-subject,-body`),
    check: (bench) =>
      bench.fails(() => MailApp.sendEmail('', 'Самопроверка', 'Да'), 'Failed to send email: no recipient'),
  },
  {
    name: 'Письмо по неверному адресу не отправляется',
    source: reference(`${APP}#sendemailrecipient,-subject,-body`),
    check: (bench) => bench.fails(() => MailApp.sendEmail('не адрес', 'Самопроверка', 'Да'), 'Invalid email: не адрес'),
  },
];
