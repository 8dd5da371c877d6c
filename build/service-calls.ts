import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project, ts } from 'ts-morph';
import { ADVANCED_SERVICES } from './advanced-scopes';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'node_modules/@types/google-apps-script');

/** A method of Google's that a source uses. */
export interface ServiceCall {
  /** `Spreadsheet.Range.setValues`: the interface that declares it, whatever the variable in the source is called. */
  readonly method: string;
  /** `src/google/write.ts:120` */
  readonly place: string;
}

export interface ServiceCalls {
  readonly calls: readonly ServiceCall[];
  /** Names at the head of a call that nothing declares: services of Google's that are not known here. */
  readonly strangers: readonly ServiceCall[];
}

/**
 * Finds by their types all methods of Google's that sources name, called at once or handed on. Only the sources given
 * know each other: whatever they import from elsewhere holds no service, as no other folder may name one.
 *
 * @param sources Text by path within the project, `src/google/main.ts`.
 */
export function serviceCalls(sources: Readonly<Record<string, string>>): ServiceCalls {
  const program = programOf(new Map(Object.entries(sources).map(([path, text]) => [join(root, path), text])));
  const checker = program.getTypeChecker();
  const calls: ServiceCall[] = [];
  const strangers: ServiceCall[] = [];
  for (const path of Object.keys(sources).filter((each) => !each.endsWith('.d.ts'))) {
    const source = program.getSourceFile(join(root, path));
    const visit = (node: ts.Node): void => {
      const place = () => `${path}:${(source?.getLineAndCharacterOfPosition(node.getStart()).line ?? 0) + 1}`;
      const method = methodOf(node, checker);
      if (method !== undefined) calls.push({ method, place: place() });
      if (isStranger(node, checker)) strangers.push({ method: node.getText(), place: place() });
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
  }
  return { calls, strangers };
}

/** The method of Google's that a name stands for, if it does. */
function methodOf(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (!ts.isIdentifier(node) && !ts.isStringLiteral(node)) return undefined;
  const symbol = symbolOf(node, checker);
  const isMethod = symbol?.declarations?.some(
    (declared) => ts.isMethodSignature(declared) && isGoogles(declared.getSourceFile()),
  );
  const name = symbol && isMethod ? checker.getFullyQualifiedName(symbol) : '';
  return name.startsWith('GoogleAppsScript.') ? name.slice('GoogleAppsScript.'.length) : undefined;
}

/** The declarations of Google's types, and what a file of our own adds to them. */
const isGoogles = ({ fileName, isDeclarationFile }: ts.SourceFile): boolean =>
  isDeclarationFile && (fileName.startsWith(types) || fileName.startsWith(join(root, 'src')));

/** `const { getName } = sheet` and `sheet['getName']` name a method as well as `sheet.getName` does. */
function symbolOf(node: ts.Identifier | ts.StringLiteral, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return checker.getTypeAtLocation(parent.expression).getProperty(node.text);
  return ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
}

function isStranger(node: ts.Node, checker: ts.TypeChecker): boolean {
  const isHead = ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
  return isHead && checker.getSymbolAtLocation(node) === undefined;
}

/** The declarations are parsed once a process. */
const project = new Project({
  compilerOptions: { types: [], lib: ['lib.es2020.d.ts'], target: ts.ScriptTarget.ES2022, strict: true, noEmit: true },
  skipAddingFilesFromTsConfig: true,
  resolutionHost: () => ({
    resolveModuleNames: (names, from) =>
      names.map((name) => {
        const resolvedFileName = join(dirname(from), `${name}.ts`);
        return project.getSourceFile(resolvedFileName) && { resolvedFileName, extension: ts.Extension.Ts };
      }),
  }),
});

function programOf(sources: ReadonlyMap<string, string>): ts.Program {
  if (project.getSourceFiles().length === 0) project.addSourceFilesAtPaths(declarations());
  for (const file of project.getSourceFiles()) if (!file.isDeclarationFile()) project.removeSourceFile(file);
  for (const [path, text] of sources) project.createSourceFile(path, text, { overwrite: true });
  return project.getProgram().compilerObject;
}

/** The types of Apps Script without those advanced services that are out of the question: they are most of it. */
function declarations(): string[] {
  const own = readdirSync(types).filter((name) => name.startsWith('google-apps-script'));
  const advanced = ADVANCED_SERVICES.map(({ manifest }) => `apis/${manifest.serviceId}_${manifest.version}.d.ts`);
  return [...own, ...advanced].map((name) => join(types, name));
}
