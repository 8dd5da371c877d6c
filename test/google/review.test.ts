import { afterEach, expect, test, vi } from 'vitest';
import { isSharingTrouble, shareReview } from '../../src/google/review';
import { sheetRequests } from '../../src/google/review-sheet';

interface Held {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress?: string;
}

/** Drive as it stands for one file, and what it is told to change. */
function drive(permissions: readonly Held[]) {
  const Permissions = { list: () => ({ permissions }), create: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('Drive', { Permissions });
  return Permissions;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const OWNER = { id: '1', type: 'user', role: 'owner', emailAddress: 'curator@school.ru' };

test('access is given for reading and without letters', () => {
  const { create } = drive([OWNER]);
  expect(shareReview('file', { readers: ['director@school.ru'], byLink: true })).toBe(true);
  expect(create.mock.calls).toEqual([
    [{ type: 'user', role: 'reader', emailAddress: 'director@school.ru' }, 'file', { sendNotificationEmail: false }],
    [{ type: 'anyone', role: 'reader' }, 'file'],
  ]);
});

test('access is taken from readers who are not named, before any is given, and from nobody else', () => {
  const { create, remove } = drive([
    OWNER,
    { id: '2', type: 'user', role: 'reader', emailAddress: 'Former@school.ru' },
    { id: '3', type: 'group', role: 'reader', emailAddress: 'all@school.ru' },
    { id: '4', type: 'user', role: 'writer', emailAddress: 'deputy@school.ru' },
    { id: '5', type: 'user', role: 'commenter', emailAddress: 'guest@school.ru' },
    { id: '6', type: 'domain', role: 'reader' },
    { id: '7', type: 'anyone', role: 'reader' },
    { id: '8', type: 'user', role: 'reader', emailAddress: 'Director@School.ru' },
  ]);
  shareReview('file', { readers: ['director@school.ru', 'new@school.ru'], byLink: false });
  expect(remove.mock.calls).toEqual([
    ['file', '2'],
    ['file', '3'],
    ['file', '7'],
  ]);
  expect(create).toHaveBeenCalledTimes(1);
  expect(Math.max(...remove.mock.invocationCallOrder)).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
});

test('access by the link is left as it is unless something is said of it', () => {
  const { create, remove } = drive([OWNER, { id: '7', type: 'anyone', role: 'reader' }]);
  expect(shareReview('file', { readers: [], byLink: undefined })).toBe(true);
  expect(shareReview('file', { readers: [], byLink: true })).toBe(true);
  expect([...create.mock.calls, ...remove.mock.calls]).toEqual([]);
});

test('what begins like a formula is handed over as a text, a number as a number', () => {
  const texts = ['=1+1', '+7 999', '-', '@x', "'кавычка", '01.05'];
  const requests = sheetRequests(
    {
      title: '=название',
      sections: texts.map((text) => ({
        heading: text,
        rows: [
          { kind: 'sentence', text },
          { kind: 'line', label: text, value: text, remark: text },
          { kind: 'line', label: text, value: 5 },
        ],
      })),
    },
    0,
  );
  const values = JSON.stringify(requests).match(/"userEnteredValue":\{"\w+"/g) ?? [];
  const count = (kind: string) => values.filter((value) => value.includes(kind)).length;
  expect([count('stringValue'), count('numberValue'), values.length]).toEqual([31, 6, 37]);
});

test('a refusal to share is known in whatever language it is told', () => {
  const told = (message: string) => isSharingTrouble(new Error(message));
  expect(told('API call to drive.permissions.create failed with error: Bad Request')).toBe(true);
  expect(told('Не удалось выполнить вызов API drive.permissions.create. Ошибка: Bad Request')).toBe(true);
  expect(told('API call to drive.files.list failed with error: Bad Request')).toBe(false);
});
