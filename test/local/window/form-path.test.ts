import { expect, test } from 'vitest';
import { formPath } from '../../../src/local/window/form-path';

test.each([
  ['http://localhost:8787/forms/abc', '/forms/abc'],
  [' http://127.0.0.1:9000/forms/a-b_1?usp=pp_url&entry.5=%D0%A3 ', '/forms/a-b_1?usp=pp_url&entry.5=%D0%A3'],
  ['http://localhost/forms/abc/edit', '/forms/abc/edit'],
  ['http://localhost:8787/', undefined],
  ['http://localhost:8787/forms/', undefined],
  ['http://localhost:8787/api/book', undefined],
  ['http://localhost:8787/forms/../api/book', undefined],
  ['http://localhost.example.com/forms/abc', undefined],
  ['https://docs.google.com/forms/d/e/abc/viewform', undefined],
  ['Документы/forms/abc', undefined],
])('the link %s leads to %s here', (link, path) => {
  expect(formPath(link)).toBe(path);
});
