import type { DriveSheet } from './drive-sheet';
import { escaped } from './html';
import { blocksOf, type ReadBlock, type ReadCell } from './review-blocks';

const STYLE = `*{box-sizing:border-box}
body{margin:0;background:#fff;color:#202124;font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:960px;margin:0 auto;padding:16px;overflow-wrap:break-word;hyphens:auto}
h1{font-size:22px;line-height:1.25;margin:8px}
h2{font-size:18px;line-height:1.3;margin:28px 0 8px;padding:6px 8px}
p{margin:0;padding:6px 8px}
a{color:#0b57d0}
small{display:block;color:#5f6368;font-size:14px;font-weight:400}
table{width:100%;table-layout:fixed;border-collapse:collapse;margin:8px 0 16px}
th,td{padding:8px;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top}
th{color:#5f6368;font-weight:600}
.bold{font-weight:600}.center{text-align:center}.right{padding-left:0;text-align:right}
@media (max-width:600px){
.wide,.wide tbody,.wide tr,.wide td{display:block}
.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.wide tr{margin:0 0 12px;padding:4px 0;border:1px solid #dadce0;border-radius:8px}
.wide td{border:0;padding:4px 12px;text-align:left;overflow-wrap:anywhere}
.wide td:empty{display:none}
.wide td[data-label]::before{content:attr(data-label);display:block;color:#5f6368;font-size:13px}
}`;

/**
 * A shared spreadsheet as one page that needs nothing from outside and reads well on a phone: wide tables become cards.
 * Whatever stands in a cell is text.
 * @param addressOf Where a link of a cell leads from this page.
 */
export function reviewPage(
  { title, sheets }: DriveSheet,
  addressOf: (link: string) => string = (link) => link,
): string {
  const [first, ...others] = sheets;
  const blocks = first === undefined ? [] : blocksOf(first);
  const titled = blocks[0]?.kind === 'heading' ? '' : `<h1>${escaped(title)}</h1>`;
  const html = (block: ReadBlock, index: number) =>
    blockHtml(block, index === 0 && titled === '' ? 'h1' : 'h2', addressOf);
  const rest = others.map((tab) => {
    const inside = blocksOf(tab).map((block) => blockHtml(block, 'h3', addressOf));
    return `<h2>${escaped(tab.title)}</h2>${inside.join('')}`;
  });
  return `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main>${titled}${blocks.map(html).join('')}${rest.join('')}</main></body></html>
`;
}

type AddressOf = (link: string) => string;

function blockHtml(block: ReadBlock, heading: 'h1' | 'h2' | 'h3', addressOf: AddressOf): string {
  if (block.kind !== 'table') {
    const tag = block.kind === 'heading' ? heading : 'p';
    return `<${tag}${looks(block.cell, [])}>${inner(block.cell, addressOf)}</${tag}>`;
  }
  const { head, lines, widths } = block;
  const labels = head.flatMap(({ text, columns }) => new Array<string>(columns).fill(text));
  const top = head.map((cell) => `<th scope="col"${spanOf(cell)}>${inner(cell, addressOf)}</th>`);
  const rows = lines.map((line) => `<tr>${cellsHtml(line, labels, addressOf)}</tr>`);
  const thead = head.length === 0 ? '' : `<thead><tr>${top.join('')}</tr></thead>`;
  const isWide = labels.length > 2;
  const columns = widths.map((part) => `<col style="width:${Math.round(part * 100)}%">`);
  return `<table${isWide ? ' class="wide"' : ''}><colgroup>${columns.join('')}</colgroup>${thead}<tbody>${rows.join('')}</tbody></table>`;
}

function cellsHtml(line: readonly ReadCell[], labels: readonly string[], addressOf: AddressOf): string {
  let column = 0;
  return line
    .map((cell) => {
      const label = labels[column] ?? '';
      column += cell.columns;
      const mark = label === '' ? '' : ` data-label="${escaped(label)}"`;
      return `<td${spanOf(cell)}${mark}${looks(cell, cell.cell.bold ? ['bold'] : [])}>${inner(cell, addressOf)}</td>`;
    })
    .join('');
}

const spanOf = ({ columns }: ReadCell): string => (columns > 1 ? ` colspan="${columns}"` : '');

const COLOUR = /^#[0-9a-f]{6}$/;

function looks({ cell: { align, color = '', background = '' } }: ReadCell, classes: readonly string[]): string {
  const all = [...classes, ...(align === 'center' || align === 'right' ? [align] : [])];
  const rules = [
    ...(COLOUR.test(color) ? [`color:${color}`] : []),
    ...(COLOUR.test(background) ? [`background:${background}`] : []),
  ];
  return `${all.length > 0 ? ` class="${all.join(' ')}"` : ''}${rules.length > 0 ? ` style="${rules.join(';')}"` : ''}`;
}

function inner({ text, cell: { link, note } }: ReadCell, addressOf: AddressOf): string {
  const address = link === undefined ? undefined : safeAddress(addressOf(link));
  const [first = '', ...others] = text.split(/\r?\n/);
  const linked =
    address === undefined
      ? escaped(first)
      : `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${escaped(first)}</a>`;
  const small = [...(others.length > 0 ? [others.join('\n')] : []), ...(note === undefined ? [] : [note])];
  return linked + small.map((each) => `<small>${escaped(each).replace(/\r?\n/g, '<br>')}</small>`).join('');
}

/** Only what a browser opens as a page or a file beside this one; it drops line breaks and tabs before it looks. */
function safeAddress(link: string): string | undefined {
  const bare = Array.from(link)
    .filter((letter) => letter >= ' ')
    .join('')
    .trim();
  if (/^https?:\/\//i.test(bare)) return bare;
  return /^[a-z][a-z0-9+.-]*:/i.test(bare) || /^[\\/]{2}/.test(bare) || bare === '' ? undefined : bare;
}
