import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What Google calls: the menu's trigger, its item and what the tests of the local office ask for. */
const EXPORTS = { onOpen: '', checkPlatform: '', behaviourNames: '', checkBehaviour: 'index' };

const ENTRY = fileURLToPath(new URL('../test/conformance/google/main.ts', import.meta.url));

const MANIFEST = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ],
  },
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/forms',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
  ],
};

/** A page for the check that pages are found. */
const PAGE = '<!DOCTYPE html><html lang="ru"><body>Да</body></html>\n';

/**
 * A script project that checks, at Google, every behaviour of the platform on which the local office rests. Bind it to
 * an empty spreadsheet of its own.
 */
export async function selfCheckProject() {
  const declarations = Object.entries(EXPORTS).map(
    ([name, parameter]) => `function ${name}(${parameter}) { return SelfCheck.${name}(${parameter}); }`,
  );
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SelfCheck',
    target: 'es2019',
    charset: 'utf8',
    footer: { js: declarations.join('\n') },
  });
  return {
    'Code.js': outputFiles[0]?.text ?? '',
    'appsscript.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
    'page.html': PAGE,
  };
}
