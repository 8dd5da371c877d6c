import { describe, expect, test } from 'vitest';
import { inline, pages } from '../../build/pages';
import { SIDEBARS, type SidebarName } from '../../src/menu';

const built = await pages();

test('every sidebar has its page', () => {
  expect(Object.keys(built)).toEqual(Object.keys(SIDEBARS));
});

/** KB; the page that reads Word documents carries all of mammoth, the one that reads workbooks the reader of hucre. */
const LARGEST: Readonly<Record<string, number>> = { import: 400, bases: 250 };

describe.each(Object.entries(built))('the page %s', (name, html) => {
  test('is one whole page in Russian with its title, whose links leave the frame', () => {
    const head = `<meta charset="utf-8"><base target="_blank"><title>${SIDEBARS[name as SidebarName]}</title><style>`;
    expect(html.startsWith(`<!DOCTYPE html><html lang="ru"><head>${head}`)).toBe(true);
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  });

  test('asks nothing of anywhere', () => {
    expect(html).not.toMatch(/<link|<img|<iframe|@import|url\(|\bsrc\s*=|fetch\(|XMLHttpRequest|WebSocket|import\(/);
  });

  test('is no template, and ends where it ends', () => {
    expect(html).not.toMatch(/<\?|<!--/);
  });

  test('stays small', () => {
    expect(Buffer.byteLength(html)).toBeLessThan((LARGEST[name] ?? 100) * 1024);
  });
});

test('a script cannot end its page too early', () => {
  const script = inline("const texts = ['</script>', '</SCRIPT ', '<!-- x', '<?xml'];");
  expect(script).not.toMatch(/<\/script|<!--|<\?/i);
  expect(new Function(`${script} return texts;`)()).toEqual(['</script>', '</SCRIPT ', '<!-- x', '<?xml']);
});
