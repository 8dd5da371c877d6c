import { importPage as text } from '../../texts/import-sidebar';
import type { Child } from '../parts/dom';
import { fileOrPaste } from '../parts/file-or-paste';
import { rowsIn, type Source, sourceOfFile, sourceOfHtml } from './document-source';

/** The fields where a person gives a document. */
export const choosing = (read: (source: () => Promise<Source>) => void): Child[] =>
  fileOrPaste<Source>(
    {
      text,
      ofGoogle: text.googleDoc,
      accept: '.docx,.html,.htm,.txt,.md,.csv',
      ofFile: sourceOfFile,
      ofHtml(html) {
        if (!/<table/i.test(html)) return undefined;
        const source = sourceOfHtml(html);
        return { read: source, rows: rowsIn(source) };
      },
      ofText: (typed) => ({ text: typed }),
    },
    read,
  );
