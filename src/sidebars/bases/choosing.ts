import type { ListTable } from '../../domain/people-import/list';
import { tableOfHtml, tableOfText } from '../../domain/people-import/text-table';
import { bases as text } from '../../texts/people-import-sidebar';
import type { Child } from '../parts/dom';
import { fileOrPaste } from '../parts/file-or-paste';
import { tablesOfFile } from './read-file';

/** The fields where a person gives a list. */
export const choosing = (read: (tables: () => Promise<readonly ListTable[]>) => void): Child[] =>
  fileOrPaste<readonly ListTable[]>(
    {
      text,
      ofGoogle: text.googleSheet,
      accept: '.xlsx,.xlsm,.csv,.tsv,.txt',
      ofFile: tablesOfFile,
      ofHtml(html) {
        const table = tableOfHtml(html);
        return table && { read: [table], rows: table.rows.length };
      },
      ofText: (typed) => [tableOfText(typed)],
    },
    read,
  );
