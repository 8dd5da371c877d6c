import type { SourceBlock, SourceCell } from './source';

/** A cell of a text: nothing is merged there. */
const cell = (text: string): SourceCell => ({ text, columns: 1, rows: 1 });

/** Gathers a text's paragraphs and rows in their order; lines without an empty one between them are one paragraph. */
export interface Gathering {
  row(cells: readonly string[]): void;
  line(text: string): void;
  /** Ends the paragraph. */
  gap(): void;
  /** Ends the table. */
  end(): void;
  done(): readonly SourceBlock[];
}

export function gathering(): Gathering {
  const blocks: SourceBlock[] = [];
  let rows: (readonly SourceCell[])[] = [];
  let lines: string[] = [];
  const endTable = () => {
    const filled = Math.max(0, ...rows.map((cells) => cells.filter(({ text }) => text.trim() !== '').length));
    // A paragraph that begins with a tab is no table.
    if (filled >= 2) blocks.push({ kind: 'table', rows });
    else for (const cells of rows) lines.push(cells.map(({ text }) => text).join(' '));
    rows = [];
  };
  const endParagraph = () => {
    const text = lines.join('\n').trim();
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    lines = [];
  };
  return {
    row(cells) {
      endParagraph();
      rows.push(cells.map(cell));
    },
    line(text) {
      if (rows.length > 0) endTable();
      lines.push(text);
    },
    gap: endParagraph,
    end() {
      endTable();
      endParagraph();
    },
    done() {
      endTable();
      endParagraph();
      return blocks;
    },
  };
}
