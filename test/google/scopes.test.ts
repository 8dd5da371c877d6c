import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scopesIn } from '../../build/method-scopes';
import { againstManifest, googleSources, needsOf } from '../../build/scopes';

const root = new URL('../../', import.meta.url);
const PREFIX = 'https://www.googleapis.com/auth/';
const DRIVE = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };

/** A manifest that asks for these scopes and enables these services. */
const asking = (oauthScopes: readonly string[], enabledAdvancedServices: readonly (typeof DRIVE)[] = []) => ({
  oauthScopes: oauthScopes.map((scope) => PREFIX + scope),
  dependencies: { enabledAdvancedServices },
});

/** Pieces of code by what each shows; read at once, for reading the types of Google takes its time. */
const PROBES = {
  'at the end of a chain': 'SpreadsheetApp.getActive().getSheets().map((each) => each.getLastRow());',
  'under another name': 'export const name = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => book.getName();',
  'handed on': 'export const read = SpreadsheetApp.getActiveSpreadsheet;',
  'in brackets': "SpreadsheetApp['getActiveSpreadsheet']();",
  'taken apart':
    'export function open() { const { getActiveSpreadsheet } = SpreadsheetApp; return getActiveSpreadsheet(); }',
  'taken apart under another name':
    'export function open() { const { getActiveSpreadsheet: its } = SpreadsheetApp; return its(); }',
  'of an event': 'export const row = (e: GoogleAppsScript.Events.SheetsOnEdit) => e.range.getRow();',
  'in a comment': '// SpreadsheetApp.getActive()\n/** `DriveApp.createFile()` */ export const one = 1;',
  'in a text': "export const text = 'DriveApp.createFile()';",
  'of something of that name':
    'export function own() { const DriveApp = { createFile: () => 1 }; DriveApp.createFile(); }',
  'that needs no consent': 'LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush();',
  opener: 'export const sheet = () => SpreadsheetApp.getActive().getSheets()[0];',
  'that the declarations do not know yet': "FormApp.openById('').setPublished(true);",
  'through another file': "import { sheet } from './opener';\nsheet()?.getLastRow();",
  book: 'SpreadsheetApp.getActive();',
  'any book': "SpreadsheetApp.openById('');",
  files: "Drive?.Files.list({ q: '' });",
  triggers: '\nScriptApp.getProjectTriggers();',
  'a method in no list': "Drive?.Comments.list('');",
  'a service in no list': 'Docs.Documents.get();',
} as const;

type Probe = keyof typeof PROBES;

const ADDED = 'src/google/published-forms.d.ts';
const read = needsOf({
  ...Object.fromEntries(Object.entries(PROBES).map(([name, text]) => [`src/google/${name}.ts`, text])),
  [ADDED]: googleSources()[ADDED] ?? '',
});
const needs = (...probes: readonly Probe[]) =>
  read.filter(({ place }) => probes.some((probe) => place.startsWith(`src/google/${probe}.ts:`)));

describe('the add-in', () => {
  test('asks in its manifest for what its calls need and for nothing else', () => {
    const manifest = JSON.parse(readFileSync(new URL('appsscript.json', root), 'utf8'));
    expect(againstManifest(needsOf(googleSources()), manifest)).toEqual([]);
  });
});

describe('a call is known by its types', () => {
  test.each([
    'at the end of a chain',
    'under another name',
    'handed on',
    'in brackets',
    'taken apart',
    'taken apart under another name',
    'of an event',
  ] as const)('%s', (probe) => {
    const asked = needs(probe).flatMap(({ anyOf = [] }) => (anyOf.length > 0 ? [anyOf.join()] : []));
    expect(new Set(asked)).toEqual(new Set(['spreadsheets.currentonly,spreadsheets']));
  });

  test('and by what another file of the folder answers', () => {
    expect(needs('through another file').map(({ method, place }) => `${method} ${place}`)).toEqual([
      'Spreadsheet.Sheet.getLastRow src/google/through another file.ts:2',
    ]);
  });

  test('and by what is added to the declarations of Google’s types', () => {
    expect(needs('that the declarations do not know yet').map(({ method, anyOf }) => [method, anyOf?.at(-1)])).toEqual([
      ['Forms.FormApp.openById', 'forms'],
      ['Forms.Form.setPublished', 'forms'],
    ]);
  });

  test.each(['in a comment', 'in a text', 'of something of that name'] as const)('and does not count %s', (probe) => {
    expect(needs(probe)).toEqual([]);
  });

  test('and may need nothing', () => {
    expect(needs('that needs no consent').map(({ anyOf }) => anyOf)).toEqual([[], [], []]);
  });
});

describe('a manifest', () => {
  test('that asks for too little is told what needs more', () => {
    expect(againstManifest(needs('book', 'triggers'), asking(['spreadsheets.currentonly']))).toEqual([
      'src/google/triggers.ts:2: Script.ScriptApp.getProjectTriggers needs one of script.scriptapp.',
    ]);
  });

  test('that asks for too much is told what nothing needs', () => {
    expect(againstManifest(needs('book'), asking(['spreadsheets.currentonly', 'script.scriptapp']))).toEqual([
      'No call needs the scope script.scriptapp.',
    ]);
  });

  test('that asks for more than is enough is told what is', () => {
    expect(againstManifest(needs('book'), asking(['spreadsheets']))).toEqual([
      'Instead of the scope spreadsheets the narrower spreadsheets.currentonly is enough.',
    ]);
    expect(againstManifest(needs('book', 'any book'), asking(['spreadsheets']))).toEqual([]);
    expect(againstManifest(needs('files'), asking(['drive'], [DRIVE]))).toContain(
      'Instead of the scope drive the narrower drive.file is enough.',
    );
  });

  test('enables the advanced services that are used, and no others', () => {
    expect(againstManifest(needs('files'), asking(['drive.file'], [DRIVE]))).toEqual([]);
    expect(againstManifest(needs('files'), asking(['drive.file']))).toEqual([
      'The service Drive (drive v3) is not enabled.',
    ]);
    expect(againstManifest(needs('book'), asking(['spreadsheets.currentonly'], [DRIVE]))).toEqual([
      'No call needs the service Drive (drive v3).',
    ]);
  });

  test.each([
    ['a method in no list', 'Drive_v3.Drive.V3.Collection.CommentsCollection.list'],
    ['a service in no list', 'Docs'],
  ] as const)('is never right for %s', (probe, method) => {
    expect(againstManifest(needs(probe), asking([]))).toContain(
      `src/google/${probe}.ts:1: what scope ${method} needs is not known.`,
    );
  });
});

test('scopes are read from the comment right above a method, all overloads together', () => {
  const declarations = `declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /**
       * Scripts that use this method require authorization with one or more of the following scopes:
       * - ${PREFIX}forms.currentonly
       * - ${PREFIX}forms
       *
       * https://developers.google.com/apps-script/reference/forms/form#getTitle()
       */
      getTitle(): string;

      /** Needs nothing. */
      getId(): string;
      /**
       * - ${PREFIX}forms
       */
      getId(
        long: boolean,
      ): string;
    }
  }
}`;
  expect([...scopesIn(declarations)]).toEqual([
    ['Forms.Form.getTitle', ['forms.currentonly', 'forms']],
    ['Forms.Form.getId', ['forms']],
  ]);
});
