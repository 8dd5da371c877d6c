import { CLASP } from './clasp';
import type { ClaspTrouble } from './clasp-trouble';

/** A sentence for whoever installs the add-in, in both languages of README. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

export const both = ({ ru, en }: Words): string => `${ru}\n${en}`;

const login = `npx ${CLASP} login`;
const again = 'npm run deploy';
const bySpreadsheet = (russian: boolean) => `${again} -- --spreadsheet ${russian ? 'АДРЕС' : 'ADDRESS'}`;

/** What to do when clasp has not done its part. */
export const troubles: Readonly<Record<ClaspTrouble, Words>> = {
  noClasp: {
    ru: 'Не удалось запустить npx. Установите Node.js 20 с сайта nodejs.org (вместе с ним ставится npm) и повторите.',
    en: 'npx could not be started. Install Node.js 20 from nodejs.org (npm comes with it) and try again.',
  },
  loggedOut: {
    ru: `Вы не вошли в аккаунт Google. Выполните «${login}», войдите в открывшемся окне, отметьте все разрешения и повторите ${again}.`,
    en: `Nobody is logged in to Google. Run "${login}", log in where the browser opens, tick every permission, and run ${again} again.`,
  },
  loginOver: {
    ru: `Вход в Google больше не действует. Выполните «${login}» и повторите ${again}.`,
    en: `The login to Google has expired. Run "${login}" and then ${again} again.`,
  },
  fewRights: {
    ru: `При входе отмечены не все разрешения. Выполните «${login}», отметьте все и повторите ${again}.`,
    en: `Not every permission was ticked at login. Run "${login}", tick all of them, and run ${again} again.`,
  },
  apiOff: {
    ru: `В вашем аккаунте выключен Apps Script API. Включите его на странице https://script.google.com/home/usersettings , подождите две минуты и повторите ${again}.`,
    en: `The Apps Script API is switched off in your account. Switch it on at https://script.google.com/home/usersettings , wait two minutes, and run ${again} again.`,
  },
  blocked: {
    ru: `Администратор вашей организации не разрешает это. Попросите его или войдите в личный аккаунт: «${login}».`,
    en: `The administrator of your organisation does not allow this. Ask them, or log in with a personal account: "${login}".`,
  },
  quota: {
    ru: `Google просит подождать: запросов слишком много. Повторите ${again} через час.`,
    en: `Google asks you to wait: there were too many requests. Run ${again} again in an hour.`,
  },
  offline: {
    ru: `Нет связи. Проверьте интернет и повторите ${again}: сделанное не потеряется и не задвоится.`,
    en: `There is no connection. Check the network and run ${again} again: nothing done is lost or done twice.`,
  },
  forbidden: {
    ru: `У аккаунта, в который вы вошли, нет прав на эту таблицу. Войдите в тот, который может её редактировать: «${login}».`,
    en: `The account you are logged in with may not change this spreadsheet. Log in with one that may: "${login}".`,
  },
  gone: {
    ru: `Этой таблицы или её скрипта больше нет, или они в другом аккаунте. Войдите в него («${login}») или создайте новую таблицу: ${again} -- --new.`,
    en: `This spreadsheet or its script is gone, or belongs to another account. Log in with that one ("${login}"), or make a new spreadsheet: ${again} -- --new.`,
  },
};

export const words = {
  building: { ru: 'Собираю надстройку…', en: 'Building the add-in…' },
  asking: {
    ru: 'Связываюсь с Google через clasp; в первый раз он скачивается около минуты…',
    en: 'Reaching Google by clasp; the first time it takes about a minute to fetch…',
  },
  creating: (title: string): Words => ({
    ru: `Создаю таблицу «${title}» и скрипт в ней…`,
    en: `Making the spreadsheet "${title}" and a script in it…`,
  }),
  binding: { ru: 'Создаю скрипт в вашей таблице…', en: 'Making a script in your spreadsheet…' },
  pushing: { ru: 'Отправляю надстройку…', en: 'Pushing the add-in…' },
  done: (address: string): Words => ({
    ru: `Готово: ${address}
Откройте таблицу (открытую – обновите). Через несколько секунд справа от «Справки» появится меню «Наставничество»: выберите в нём «Подготовить таблицу». Google спросит разрешения; что на каких экранах нажимать, сказано в README, раздел «Установка в Google».`,
    en: `Done: ${address}
Open the spreadsheet (reload it if it is open). In a few seconds the menu «Наставничество» appears right of "Help": choose «Подготовить таблицу» in it. Google asks for permissions; README, "Install at Google", says which screen wants what.`,
  }),
  apiOffTooLate: (title: string): Words => ({
    ru: `${troubles.apiOff.ru}
Пустая таблица «${title}» уже создана, поэтому повторите так: ${bySpreadsheet(true)} (адрес возьмите на https://drive.google.com/drive/recent ).`,
    en: `${troubles.apiOff.en}
The empty spreadsheet "${title}" has been made already, so go on like this: ${bySpreadsheet(false)} (find its address at https://drive.google.com/drive/recent ).`,
  }),
  halfWay: (title: string): Words => ({
    ru: `Прошлая попытка оборвалась, и неизвестно, создал ли Google таблицу «${title}». Посмотрите на https://drive.google.com/drive/recent . Если она там есть: ${bySpreadsheet(true)}. Если нет: ${again} -- --new.`,
    en: `The last attempt broke off, and nobody knows whether Google has made the spreadsheet "${title}". Look at https://drive.google.com/drive/recent . If it is there: ${bySpreadsheet(false)}. If it is not: ${again} -- --new.`,
  }),
  untouched: {
    ru: 'Google не нашёл эту таблицу. Проверьте адрес и аккаунт; если таблица только что создана, дайте ей название, впишите что-нибудь в ячейку и повторите.',
    en: 'Google has not found this spreadsheet. Check the address and the account; if it has just been made, name it, type something in a cell, and try again.',
  },
  elsewhere: (address: string): Words => ({
    ru: `Из этой папки надстройка уже установлена сюда: ${address} . Чтобы установить её и в другую таблицу, добавьте --new; прежнюю таблицу отсюда будет уже не обновить.`,
    en: `The add-in has been installed from this folder already: ${address} . To install it in another spreadsheet too, add --new; the one before can then no longer be updated from here.`,
  }),
  badAddress: {
    ru: 'Это не адрес таблицы. Скопируйте его из строки браузера: https://docs.google.com/spreadsheets/d/…/edit',
    en: 'This is not the address of a spreadsheet. Copy it from the browser: https://docs.google.com/spreadsheets/d/…/edit',
  },
  badBinding: {
    ru: 'Файл .clasp.personal.json испорчен. Удалите его и повторите так: npm run deploy -- --spreadsheet АДРЕС вашей таблицы.',
    en: 'The file .clasp.personal.json is damaged. Delete it and go on with npm run deploy -- --spreadsheet ADDRESS of your spreadsheet.',
  },
  notBuilt: { ru: 'Надстройка не собралась; почему, сказано выше.', en: 'The add-in was not built; see above why.' },
  notReady: (reasons: readonly string[]): Words => ({
    ru: 'Отправлять это нельзя. Верните файлы проекта, как они были (git status покажет изменённые), и повторите.',
    en: `This may not be pushed. Put the files of the project back as they were (git status names them).\n- ${reasons.join('\n- ')}`,
  }),
  notDone: (said: string): Words => ({
    ru: 'clasp не сделал того, о чём его просили. Повторите; если не поможет, сообщите разработчикам, что он ответил:',
    en: `clasp has not done what it was asked for. Try again; if that does not help, tell the developers what it said:\n${said.trim()}`,
  }),
  usage: {
    ru: 'Как вызывать: npm run deploy [-- --spreadsheet АДРЕС] [--title НАЗВАНИЕ] [--new]',
    en: 'Usage: npm run deploy [-- --spreadsheet ADDRESS] [--title TITLE] [--new]',
  },
} as const;
