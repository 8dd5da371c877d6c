import { describe, expect, it } from 'vitest';
import { selfCheckProject } from '../../build/self-check';
import { openRealm } from '../../src/local/realm';
import { makeState } from '../local/make-state';
import { servicesCode } from '../local/services-code';

const project = await selfCheckProject();

const opened = { servicesCode, scripts: [project['Code.js']], pages: { page: project['page.html'] } };

function openProject() {
  return openRealm({ ...opened, state: makeState(), seed: 'conformance' });
}

const names: string[] = JSON.parse(openProject().call('behaviourNames') ?? '[]');

describe('the local office behaves as Google does', () => {
  it('in many ways, each named once', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(names.map((name, index) => [name, index] as const))('%s', (_name, index) => {
    expect(openProject().call('checkBehaviour', String(index))).toBe('работает');
  });
});

describe('the self-check project', () => {
  it('finds nothing wrong in the local office and leaves only its own tab behind', () => {
    const realm = openProject();
    realm.call('checkPlatform');
    const { state } = realm.close();
    const report = state.book.sheets.find(({ name }) => name === 'Самопроверка платформы');
    const verdicts = Object.values(report?.cells ?? {}).map((line) => line[2]?.value);
    expect(state.book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Самопроверка платформы']);
    expect(verdicts).toEqual(['Итог', ...names.map(() => 'работает')]);
    expect(state.book).toMatchObject({ locale: 'ru_RU', timeZone: 'Europe/Moscow', properties: {} });
  });

  it('checks on its next run only what the last one had no time for', () => {
    const realm = openProject();
    realm.call('checkPlatform');
    const { state } = realm.close();
    const report = state.book.sheets.find(({ name }) => name === 'Самопроверка платформы');
    const [first, second] = [report?.cells[2]?.[2], report?.cells[3]?.[2]];
    if (!first || !second) throw new Error('The report is empty.');
    first.value = 'не проверено: вышло время, запустите ещё раз';
    second.value = 'не так: прежний итог';
    const again = openRealm({ ...opened, state });
    again.call('checkPlatform');
    const cells = again.close().state.book.sheets.find(({ name }) => name === 'Самопроверка платформы')?.cells;
    expect([cells?.[2]?.[2]?.value, cells?.[3]?.[2]?.value]).toEqual(['работает', 'не так: прежний итог']);
  });

  it('adds its menu when the book is opened', () => {
    const realm = openProject();
    realm.call('onOpen');
    expect(realm.close().shown).toEqual([
      {
        kind: 'menu',
        title: 'Самопроверка платформы',
        content: '[{"caption":"Проверить","function":"checkPlatform"}]',
      },
    ]);
  });

  it('declares the rights it uses, and no more', () => {
    const manifest: { oauthScopes: string[] } = JSON.parse(project['appsscript.json']);
    expect(manifest.oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'forms',
      'script.scriptapp',
      'script.send_mail',
    ]);
  });
});
