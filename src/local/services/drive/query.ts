import type { DriveFile } from '../../state';
import { apiError } from './errors';

type Test = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const TERMS: readonly [RegExp, (parts: readonly string[]) => Test][] = [
  [
    new RegExp(String.raw`^appProperties\s+has\s+\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`),
    ([key = '', value]) =>
      (file) =>
        Object.hasOwn(file.appProperties, key) && file.appProperties[key] === value,
  ],
  [
    /^trashed\s*=\s*(true|false)/,
    ([value]) =>
      (file) =>
        String(file.trashed) === value,
  ],
  [
    new RegExp(String.raw`^name\s*=\s*${TEXT}`),
    ([value]) =>
      (file) =>
        file.name === value,
  ],
  [
    new RegExp(String.raw`^mimeType\s*=\s*${TEXT}`),
    ([value]) =>
      (file) =>
        file.mimeType === value,
  ],
];

/**
 * The files that answer a search of terms joined by `and`.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function search(files: readonly DriveFile[], query: string): DriveFile[] {
  const tests = parse(query.trim());
  return files.filter((file) => tests.every((test) => test(file)));
}

function parse(query: string): Test[] {
  const tests: Test[] = [];
  let rest = query;
  while (rest !== '') {
    const [length, test] = term(rest, query);
    tests.push(test);
    rest = rest.slice(length).trim();
    if (rest === '') break;
    if (!/^and\s/.test(rest)) throw apiError('drive.files.list', 400, `Invalid Value: ${query}`);
    rest = rest.slice(3).trim();
  }
  return tests;
}

function term(rest: string, query: string): [number, Test] {
  for (const [pattern, test] of TERMS) {
    const match = pattern.exec(rest);
    if (match !== null) return [match[0].length, test(match.slice(1).map((text) => text.replace(/\\(.)/g, '$1')))];
  }
  throw apiError('drive.files.list', 400, `Invalid Value: "${rest}" of "${query}" is not part of the local office.`);
}
