import { isOnThisComputer } from '../../domain/this-computer';
import type { DataMode } from '../../tables/words';
import { type Block, heading, space, type TableCell, TEXT_WIDTH } from '../document';
import type { LinksSheet } from './links-sheet';

const CODE = 24; // Points: a code is copied from paper by a child.
const TOLD = 11;
const SMALL = 10;

/** Slips to be cut apart and handed out, two side by side: a code on each, and nobody's name. */
export function slips(sheet: LinksSheet): readonly Block[] {
  const cells = sheet.rows.map((row) => slip(sheet, row));
  const pairs = cells.flatMap((left, at) => (at % 2 === 0 ? [[left, cells[at + 1] ?? { lines: [''] }]] : []));
  const width = TEXT_WIDTH / 2;
  return [
    { kind: 'pageBreak', orientation: 'portrait' },
    heading('Для раздачи – разрежьте', 'center', true),
    space,
    {
      kind: 'table',
      headless: true,
      columns: [
        { title: '', width },
        { title: '', width },
      ],
      rows: pairs,
    },
  ];
}

function slip({ questionnaire, mode, link: address }: LinksSheet, row: LinksSheet['rows'][number]): TableCell {
  const isHere = isOnThisComputer(address);
  const { code, pair, link } = row;
  return {
    align: 'center',
    lines: [
      questionnaire,
      { text: code, size: CODE, bold: true },
      ...(pair === undefined ? [] : [{ text: `Код пары: ${pair}`, bold: true }]),
      { text: howTo(mode, isHere, pair !== undefined), size: TOLD },
      ...(isHere ? [] : [{ text: link, size: SMALL }]),
    ],
  };
}

function howTo(mode: DataMode, isHere: boolean, hasPair: boolean): string {
  const nameless = mode === 'codes';
  if (isHere)
    return `${hasPair ? 'Впишите оба кода в анкету' : 'Впишите этот код в анкету'}${nameless ? ', без фамилии' : ''}.`;
  return nameless ? 'Откройте ссылку и отвечайте без фамилии.' : 'Откройте ссылку и ответьте на вопросы.';
}
