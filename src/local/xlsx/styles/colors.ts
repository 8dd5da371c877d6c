import { type Package, readText } from '../package/package';
import { attribute, child, elements, inner, parseDocument } from '../package/xml';

/** What a colour element of a style means, as `#rrggbb`; undefined for «automatic». */
export type ColorReader = (color: string | undefined) => string | undefined;

/** The 56 colours that a workbook may name by number (ECMA-376, 18.8.27); the first eight are there twice. */
const indexed = (
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffcc' +
  'ccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080 0000ff00ccffccffffccffccffff9999ccffff99cc' +
  'cc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333'
).replace(' ', '');

const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const officeTheme = [
  'ffffff',
  '000000',
  'eeece1',
  '1f497d',
  '4f81bd',
  'c0504d',
  '9bbb59',
  '8064a2',
  '4bacc6',
  'f79646',
];

export function readColors(parts: Package): ColorReader {
  const theme = readTheme(parts);
  return (color) => {
    if (!color) return undefined;
    const rgb = attribute(color, 'rgb');
    if (rgb) return `#${rgb.slice(-6).toLowerCase()}`;
    const number = attribute(color, 'indexed');
    if (number !== undefined) return byNumber(Number(number));
    const named = theme[Number(attribute(color, 'theme') ?? Number.NaN)];
    return named && tinted(named, Number(attribute(color, 'tint') ?? 0));
  };
}

function byNumber(number: number): string | undefined {
  const at = (number < 8 ? number : number - 8) * 6;
  const rgb = indexed.slice(at, at + 6);
  return rgb.length === 6 ? `#${rgb}` : undefined;
}

function readTheme(parts: Package): string[] {
  const xml = readText(parts, [...parts.keys()].find((name) => /^xl\/theme\/theme\d*\.xml$/i.test(name)) ?? '');
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(xml ?? '')?.[0];
  if (!scheme) return officeTheme;
  return themeOrder.map((name, i) => {
    const entry = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(scheme)?.[1] ?? '';
    return attribute(entry, 'lastClr') ?? /val="([0-9a-fA-F]{6})"/.exec(entry)?.[1] ?? officeTheme[i] ?? '000000';
  });
}

/** ECMA-376, 18.8.19: a tint changes the lightness of the colour. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const channel = (value: number): string => {
    const share = spread === 0 ? 0 : (value - light) / spread;
    // Excel cuts the fraction off.
    const byte = Math.floor(Math.min(Math.max(wanted + share * newSpread, 0), 1) * 255 + 1e-6);
    return byte.toString(16).padStart(2, '0');
  };
  return `#${channels.map(channel).join('')}`;
}

/** Children of an element as text by name; of equal ones the last. */
export function childMap(element: string): Record<string, string> {
  return Object.fromEntries(elements(inner(element)).map(({ name, xml }) => [name, xml]));
}

/** The children of a list of a part by the list's name: `fonts` of the styles. */
export function listOf(xml: string, list: string): string[] {
  return elements(inner(child(parseDocument(xml), list) ?? '<none/>')).map((item) => item.xml);
}
