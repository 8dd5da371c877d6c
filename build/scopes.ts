import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ADVANCED_SERVICES, type AdvancedService } from './advanced-scopes';
import { type MethodScopes, methodScopes, shortScope } from './method-scopes';
import { type ServiceCall, serviceCalls } from './service-calls';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A call of a service, and what it asks of the manifest. */
export interface Need extends ServiceCall {
  /** Scopes of which one is enough, none when the call needs none; undefined when nobody here knows. */
  readonly anyOf: readonly string[] | undefined;
  /** The advanced service that it belongs to. */
  readonly advanced?: AdvancedService['manifest'];
}

/** The sources that name services: `src/google/`. */
export function googleSources(): Readonly<Record<string, string>> {
  const names = readdirSync(`${root}src/google`).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(
    names.map((name) => [`src/google/${name}`, readFileSync(`${root}src/google/${name}`, 'utf8')]),
  );
}

/** @param sources Text by path, `src/google/main.ts`. */
export function needsOf(sources: Readonly<Record<string, string>>): readonly Need[] {
  const known = methodScopes();
  const { calls, strangers } = serviceCalls(sources);
  return [
    ...calls.map((call) => needOf(call, known)),
    ...strangers.map((stranger) => ({ ...stranger, anyOf: undefined })),
  ];
}

function needOf(call: ServiceCall, known: MethodScopes): Need {
  const { method } = call;
  const service = ADVANCED_SERVICES.find(({ namespace }) => method.startsWith(`${namespace}.`));
  if (!service) return { ...call, anyOf: known.get(method) };
  // `Drive_v3.Drive.V3.Collection.FilesCollection.create` is `Files.create`.
  const name = method.replace(/^.*?\bCollection\./, '').replaceAll('Collection.', '.');
  return { ...call, anyOf: service.methods[name], advanced: service.manifest };
}

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly AdvancedService['manifest'][] };
}

/** What is wrong with a manifest for these needs: a scope or a service too few, one too many, one too wide. */
export function againstManifest(needs: readonly Need[], manifest: Manifest): readonly string[] {
  const unknown = needs.filter(({ anyOf }) => anyOf === undefined);
  return [
    ...unknown.map(({ method, place }) => `${place}: what scope ${method} needs is not known.`),
    ...againstScopes(needs, (manifest.oauthScopes ?? []).map(shortScope)),
    ...againstServices(needs, manifest.dependencies?.enabledAdvancedServices ?? []),
  ];
}

function againstScopes(needs: readonly Need[], asked: readonly string[]): readonly string[] {
  const asking = needs.flatMap(({ anyOf = [], ...call }) => (anyOf.length > 0 ? { ...call, anyOf } : []));
  const lacking = (given: readonly string[]) =>
    asking.filter(({ anyOf }) => !anyOf.some((each) => given.includes(each)));
  const without = (scope: string) => asked.filter((each) => each !== scope);
  const tooFew = lacking(asked).map(
    ({ method, place, anyOf }) => `${place}: ${method} needs one of ${anyOf.join(', ')}.`,
  );
  const idle = asked.filter((scope) => lacking(without(scope)).length === lacking(asked).length);
  const tooWide = asked
    .filter((scope) => !idle.includes(scope))
    .flatMap((scope) => (NARROWER[scope] ?? []).map((narrow) => [scope, narrow] as const))
    .filter(([scope, narrow]) => lacking([...without(scope), narrow]).length === lacking(asked).length);
  return [
    ...tooFew,
    ...idle.map((scope) => `No call needs the scope ${scope}.`),
    ...tooWide.map(([scope, narrow]) => `Instead of the scope ${scope} the narrower ${narrow} is enough.`),
  ];
}

function againstServices(needs: readonly Need[], enabled: readonly AdvancedService['manifest'][]): readonly string[] {
  const nameOf = ({ userSymbol, serviceId, version }: AdvancedService['manifest']) =>
    `${userSymbol} (${serviceId} ${version})`;
  const used = new Set(needs.flatMap(({ advanced }) => (advanced ? [nameOf(advanced)] : [])));
  const given = new Set(enabled.map(nameOf));
  return [
    ...[...used].filter((name) => !given.has(name)).map((name) => `The service ${name} is not enabled.`),
    ...[...given].filter((name) => !used.has(name)).map((name) => `No call needs the service ${name}.`),
  ];
}

/**
 * Scopes that give a part of what another gives.
 * https://developers.google.com/identity/protocols/oauth2/scopes
 */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  spreadsheets: ['spreadsheets.currentonly', 'spreadsheets.readonly', 'drive.file'],
  documents: ['documents.currentonly', 'documents.readonly', 'drive.file'],
  forms: ['forms.currentonly', 'forms.body.readonly', 'forms.responses.readonly'],
  drive: ['drive.file', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'],
  'drive.readonly': ['drive.file', 'drive.metadata.readonly'],
  'drive.metadata': ['drive.file', 'drive.metadata.readonly'],
};
