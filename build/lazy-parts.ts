/** A part of `Code.js` that is evaluated only when one of its functions is called. */
interface LazyPart {
  /** A module; what it exports is what the functions call. */
  readonly source: string;
  /** Global function → the export it calls; absent where every export is a global function under its own name. */
  readonly functions?: Readonly<Record<string, string>>;
}

/** What most executions do without. The shells declare the functions they call. */
export const LAZY_PARTS = {
  /** The add-in itself: an edit of a tab that is none of ours does without. */
  addIn: { source: "export * from './src/google/handlers';" },
  /** The wording of the papers, the grammar of names and the document library. */
  papers: {
    source: `import { docxOf } from './src/documents/docx';
      import { written } from './src/documents/papers';
      import { plainText } from './src/documents/plain-text';
      export function write(paper) {
        const document = written(paper);
        return { title: document.title, bytes: Array.from(docxOf(document)) };
      }
      export function read(paper) {
        const document = written(paper);
        return { title: document.title, lines: plainText(document).split('\\n') };
      }`,
    functions: { writePaper_: 'write', readPaper_: 'read' },
  },
  /** The plans from which a school year may start. */
  plans: {
    source: "export { planOf as make } from './src/plans/plans';",
    functions: { makePlan_: 'make' },
  },
  /** The wording of the questionnaires. */
  questionnaires: {
    source: "export { questionnaireOf as make } from './src/questionnaires/questionnaires';",
    functions: { makeQuestionnaire_: 'make' },
  },
} satisfies Readonly<Record<string, LazyPart>>;

export type LazyName = keyof typeof LAZY_PARTS;

/** Global function → the export of a part that it calls. */
export function functionsOf(name: LazyName, exported: readonly string[]): Readonly<Record<string, string>> {
  const { functions }: LazyPart = LAZY_PARTS[name];
  return functions ?? Object.fromEntries(exported.map((each) => [each, each]));
}

/** A compiled part as it stands in `Code.js`: its code in a function of its own, and the functions that call it. */
export function lazyCode(name: LazyName, compiled: string, exported: readonly string[]): string {
  const calls = Object.entries(functionsOf(name, exported)).map(
    ([caller, called]) => `function ${caller}() { return ${name}_().${called}.apply(null, arguments); }`,
  );
  return [`function ${name}_() {\n${compiled}return ${name};\n}`, ...calls, ''].join('\n');
}
