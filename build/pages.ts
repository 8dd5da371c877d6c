import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { SIDEBARS, type SidebarName } from '../src/menu';
import { root, scriptOptions } from './script-options';

const folder = `${root}src/sidebars/`;

/** The pages of the sidebars by name. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(SIDEBARS) as readonly SidebarName[];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await page(name)])));
}

/**
 * The page of a sidebar: one file that asks nothing of anywhere; its own style, if it has one, follows the common one.
 * See https://developers.google.com/apps-script/guides/html/restrictions.
 */
export async function page(name: SidebarName): Promise<string> {
  const styles = ['sidebar', name].filter((each) => existsSync(`${folder}${each}.css`));
  const [script, ...style] = await Promise.all([scriptOf(name), ...styles.map(styleOf)]);
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><base target="_blank"><title>${SIDEBARS[name]}</title><style>${style.join('')}</style></head><body><script>${inline(script)}</script></body></html>\n`;
}

/** A script that HTML cannot end too early: the signs stand in texts, where `\x3C` is the same. */
export const inline = (script: string): string => script.replace(/<(?=\/script|!--|\?)/gi, '\\x3C');

async function styleOf(name: string): Promise<string> {
  const { code } = await transform(await readFile(`${folder}${name}.css`, 'utf8'), { loader: 'css', minify: true });
  return code.trim();
}

/** Builds of packages that need nothing of Node. */
const FOR_BROWSERS = { mammoth: 'mammoth/mammoth.browser.min.js' };

async function scriptOf(name: SidebarName): Promise<string> {
  const { outputFiles } = await build({ ...scriptOptions, entryPoints: [`${folder}${name}.ts`], alias: FOR_BROWSERS });
  return (outputFiles[0]?.text ?? '').trim();
}
