import { type Behaviour, reference } from './behaviour';

const PROPERTIES = reference('properties/properties');
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const LOCK = reference('lock/lock');
const RUNTIME = 'https://developers.google.com/apps-script/guides/v8-runtime';
const KEY = 'самопроверка';

const store = () => PropertiesService.getDocumentProperties();

const properties: readonly Behaviour[] = [
  {
    name: 'Свойство документа записывается, читается и удаляется',
    source: PROPERTIES,
    check(bench) {
      bench.same(store().setProperty(KEY, 'значение').getProperty(KEY), 'значение');
      bench.same(store().deleteProperty(KEY).getProperty(KEY), null);
    },
  },
  {
    name: 'setProperties добавляет к прежним свойствам, getProperties читает все',
    source: PROPERTIES,
    check(bench) {
      store()
        .setProperty(KEY, '1')
        .setProperties({ [`${KEY} 2`]: '2' });
      const all = store().getProperties();
      store().deleteProperty(KEY).deleteProperty(`${KEY} 2`);
      bench.same([all[KEY], all[`${KEY} 2`]], ['1', '2']);
    },
  },
  {
    name: 'Значение свойства в 9 КБ помещается',
    source: QUOTAS,
    check(bench) {
      const value = 'z'.repeat(9 * 1024);
      const kept = store().setProperty(KEY, value).getProperty(KEY);
      store().deleteProperty(KEY);
      bench.same(kept?.length, value.length);
    },
  },
  {
    name: 'Свойство с пустым именем — ошибка',
    source: PROPERTIES,
    check: (bench) =>
      bench.fails(
        () => store().setProperty('', '1'),
        'When setting or getting a property value, the property name must not be null or empty.',
      ),
  },
];

const locks: readonly Behaviour[] = [
  {
    name: 'Замок документа берётся, повторно тоже, и отпускается',
    source: LOCK,
    check(bench) {
      const lock = LockService.getDocumentLock();
      bench.same([lock.tryLock(1000), lock.tryLock(1000), lock.hasLock()], [true, true, true]);
      lock.releaseLock();
      bench.same(lock.hasLock(), false);
    },
  },
  {
    name: 'waitLock свободного замка не бросает ошибки',
    source: LOCK,
    check(bench) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      bench.same(lock.hasLock(), true);
      lock.releaseLock();
    },
  },
];

const utilities: readonly Behaviour[] = [
  {
    name: 'getUuid даёт разные UUID версии 4',
    source: reference('utilities/utilities#getuuid'),
    check(bench) {
      const [first, second] = [Utilities.getUuid(), Utilities.getUuid()];
      bench.holds(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(first), first);
      bench.holds(first !== second, 'одинаковые');
    },
  },
  {
    name: 'formatDate пишет дату по часовому поясу и образцу',
    source: reference('utilities/utilities#formatdatedate,-timezone,-format'),
    check(bench) {
      const instant = new Date(Date.UTC(2026, 8, 5, 21, 7, 3));
      bench.same(
        Utilities.formatDate(instant, 'Europe/Moscow', "dd.MM.yyyy HH:mm:ss 'МСК'"),
        '06.09.2026 00:07:03 МСК',
      );
      bench.same(Utilities.formatDate(instant, 'UTC', 'yyyy-MM-dd'), '2026-09-05');
    },
  },
  {
    name: 'Часовой пояс скрипта — из манифеста',
    source: reference('base/session#getscripttimezone'),
    check: (bench) => bench.same(Session.getScriptTimeZone(), 'Europe/Moscow'),
  },
  {
    name: 'HtmlOutput хранит свой текст',
    source: reference('html/html-output'),
    check(bench) {
      const html = '<!DOCTYPE html><html><body>Да</body></html>';
      bench.same(HtmlService.createHtmlOutput(html).setTitle('Имя').setWidth(300).setHeight(200).getContent(), html);
    },
  },
  {
    name: 'createHtmlOutputFromFile читает файл проекта по имени без .html',
    source: reference('html/html-service#createhtmloutputfromfilefilename'),
    check: (bench) =>
      bench.holds(HtmlService.createHtmlOutputFromFile('page').getContent().includes('Да'), 'другой текст'),
  },
  {
    name: 'Неизвестный файл страницы — ошибка',
    source: reference('html/html-service#createhtmloutputfromfilefilename'),
    check: (bench) =>
      bench.fails(() => HtmlService.createHtmlOutputFromFile('нет'), 'No HTML file named нет was found.'),
  },
  {
    name: 'requireScopes с разрешённой областью не бросает ошибки',
    source: reference('script/script-app#requirescopesauthmode,-scopes'),
    check() {
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive.file']);
    },
  },
];

const runtime: readonly Behaviour[] = [
  {
    name: 'Нет таймеров, fetch, URL, TextEncoder, atob и crypto',
    source: `${RUNTIME}#limitations`,
    check(bench) {
      const names = 'setTimeout fetch URL URLSearchParams TextEncoder TextDecoder Blob File atob crypto window process';
      bench.same(
        names.split(' ').filter((name) => Reflect.has(globalThis, name)),
        [],
      );
    },
  },
  {
    name: 'Есть BigInt, Array.flat, \\p{…}, просмотр назад и именованные группы',
    source: RUNTIME,
    check(bench) {
      bench.same([[1], [2]].flat(), [1, 2]);
      bench.same(String(BigInt(2) ** BigInt(64)), '18446744073709551616');
      bench.same(/(?<=№ )(?<код>\p{Lu})/u.exec('№ Ж')?.groups?.код, 'Ж');
    },
  },
  {
    name: 'Константы Google пишутся в JSON своим именем',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    check: (bench) => bench.same(JSON.stringify([SpreadsheetApp.ProtectionType.RANGE]), '["RANGE"]'),
  },
  {
    name: 'console пишет и не мешает',
    source: reference('base/console'),
    check() {
      console.log('Самопроверка платформы');
    },
  },
];

export const services: readonly Behaviour[] = [...properties, ...locks, ...utilities, ...runtime];
