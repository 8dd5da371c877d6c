import type { Office } from '../office';

/** Letters in the name of the person who acts. https://developers.google.com/apps-script/reference/mail/mail-app */
export const ownMail: Pick<Office, 'mailQuota' | 'sendMail'> = {
  mailQuota: () => MailApp.getRemainingDailyQuota(),
  sendMail: (to, subject, text) => MailApp.sendEmail(to, subject, text),
};
