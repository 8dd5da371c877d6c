import { describe, expect, test } from 'vitest';
import { readCode, readPeopleCodes } from '../../src/tables/typed-code';

describe('a code of a person', () => {
  test.each(['У-0002', 'у2', 'Y-0002', 'y 2', '2', '0002', ' У – 2 ', 'у-2', '\u200EУ-0002'])(
    'typed as «%s»',
    (typed) => {
      expect(readCode(typed, 'person')).toBe('У-0002');
    },
  );

  test.each(['', 'Иванов', 'П-002', 'У-', 'У-0000', '2,3', 'У-0002а', '1234567'])('is none: «%s»', (typed) => {
    expect(readCode(typed, 'person')).toBeUndefined();
  });
});

describe('codes of people', () => {
  test.each(['у2, Y-0003', 'У-0002 У-0003', '2;3', '2 3 2', 'у 2,\nу 3,'])('typed as «%s»', (typed) => {
    expect(readPeopleCodes(typed)).toEqual(['У-0002', 'У-0003']);
  });

  test.each(['Иванов 2', 'У-0002, Петрова', 'У-0002 и У-0003'])('are not guessed from «%s»', (typed) => {
    expect(readPeopleCodes(typed)).toBeUndefined();
  });

  test('are none where nothing is typed', () => {
    expect(readPeopleCodes(' , ')).toEqual([]);
  });
});
