/**
 * The leaves that a mask of fields names: `a,b.c,d(e,f/g)`, `*` for all. Leaves are full paths, `d.e`; a field names all
 * leaves under it.
 * https://developers.google.com/workspace/drive/api/guides/fields-parameter
 * @param fail Throws for a field that is none of the known ones.
 */
export function leavesOf(mask: string, known: readonly string[], fail: (field: string) => never): Set<string> {
  const named = mask.trim() === '*' ? known : pathsOf(mask.match(/[^\s,()./]+|[,()./]/g) ?? [], '');
  return new Set(
    named.flatMap((path) => {
      const leaves = known.filter((leaf) => leaf === path || leaf.startsWith(`${path}.`));
      return leaves.length === 0 ? fail(path) : leaves;
    }),
  );
}

/** Takes the tokens of one list, up to its closing bracket. */
function pathsOf(tokens: string[], prefix: string): string[] {
  const paths: string[] = [];
  let path = prefix;
  for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift()) {
    if (token === ',') {
      if (path !== prefix) paths.push(path);
      path = prefix;
    } else if (token === '(') {
      paths.push(...pathsOf(tokens, `${path}.`));
      path = prefix;
    } else if (token === '.' || token === '/') path += '.';
    else path += token;
  }
  return path === prefix ? paths : [...paths, path];
}

/** What a partial answer holds of the whole one. */
export function partial(whole: object, leaves: ReadonlySet<string>): object {
  return picked(whole, leaves, '') as object;
}

function picked(value: unknown, leaves: ReadonlySet<string>, path: string): unknown {
  if (leaves.has(path)) return value;
  if (Array.isArray(value)) return value.map((member) => picked(member, leaves, path));
  if (typeof value !== 'object' || value === null) return undefined;
  const inside = path === '' ? '' : `${path}.`;
  const members = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const own = `${inside}${key}`;
    const isAsked = [...leaves].some((leaf) => leaf === own || leaf.startsWith(`${own}.`));
    return isAsked && member !== undefined ? [[key, picked(member, leaves, own)]] : [];
  });
  return Object.fromEntries(members);
}
