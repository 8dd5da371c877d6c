/**
 * A page of the add-in as it is put before the person: with `google.script` in front of it, and without the tags of its
 * head that Google passes over. https://developers.google.com/apps-script/reference/html/html-output
 *
 * @param bridge The script that makes `google.script`.
 * @param functions What a page may call.
 */
export function framePage(html: string, bridge: string, functions: readonly string[]): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  const page = html.slice(doctype.length);
  const body = page.search(/<(?:script|body|style)\b/i);
  const head = page.slice(0, body < 0 ? page.length : body).replace(/<title\b[\s\S]*?<\/title\s*>|<meta\b[^>]*>/gi, '');
  const names = `const nastavnikFunctions = ${JSON.stringify(functions)};`;
  const script = `(() => { ${names}\n${bridge}\n})();`.replace(/<\/(script)/gi, '<\\/$1');
  return `<!DOCTYPE html><script>${script}</script>${head}${body < 0 ? '' : page.slice(body)}`;
}

/** Functions declared at the top of the bundle whose names do not end in `_`: the others are private. */
export function callableFunctions(code: string): string[] {
  const names = [...code.matchAll(/^(?:async\s+)?function\s+(\w+)\s*\(/gm)].map(([, name = '']) => name);
  return names.filter((name) => !name.endsWith('_'));
}
