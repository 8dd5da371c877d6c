import vm from 'node:vm';
import { ts } from 'ts-morph';

export interface CodeTrouble {
  /** Functions declared at the top: Google and the pages can call no others. */
  readonly declared: ReadonlySet<string>;
  /** Sentences on syntax that Apps Script does not take. */
  readonly troubles: readonly string[];
}

/**
 * Reads a script as Apps Script would.
 * https://developers.google.com/apps-script/guides/v8-runtime#limitations
 */
export function codeTrouble(code: string): CodeTrouble {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const declared = source.statements.flatMap((each) =>
    ts.isFunctionDeclaration(each) && each.name ? [each.name.text] : [],
  );
  return { declared: new Set(declared), troubles: [...unparsed(code), ...unsupported(source)] };
}

function unparsed(code: string): readonly string[] {
  try {
    new vm.Script(code);
    return [];
  } catch (error) {
    return [`Code.js is no script: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

function unsupported(source: ts.SourceFile): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const what = unsupportedIn(node);
    if (what !== undefined) found.add(what);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map((what) => `Code.js has ${what}, which Apps Script does not take.`);
}

function unsupportedIn(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node)) return 'a module';
  if (ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    return 'a module';
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  if (ts.isPrivateIdentifier(node)) return `the private name ${node.text}`;
  if (ts.isPropertyDeclaration(node)) return 'a field of a class';
  return ts.isClassStaticBlockDeclaration(node) ? 'a static block' : undefined;
}
