import type { CallKind } from '../state';
import type { Execution } from './execution';
import { accepts, mismatch, type Parameters, parseParameters } from './signature';

/** What stands behind an object that the script holds. Only the members named in `describe` can be seen from outside. */
export abstract class ServiceObject {
  constructor(readonly execution: Execution) {}

  /** How many cells a read or a write of this object touches. */
  cells(): number {
    return 0;
  }
}

/**
 * Member → how it is counted, then the parameter lists it takes: `'write (string) (string,int)'`. A `read!` needs the
 * cells as they are now, so pending writes are applied before it.
 */
export type Members = Readonly<Record<string, string>>;

interface Method {
  readonly kind: CallKind;
  readonly needsCells: boolean;
  readonly parameters: readonly Parameters[];
}

interface Description {
  /** Google's full name, as its error texts give it: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly methods: ReadonlyMap<string, Method>;
}

type ServiceClass = abstract new (...parts: never[]) => ServiceObject;

const descriptions = new Map<unknown, Description>();
const faces = new WeakMap<ServiceObject, object>();
const services = new WeakMap<object, ServiceObject>();

/** Says how a class is called at Google and which of its methods the script may call. */
export function describe(service: ServiceClass, name: string, members: Members): void {
  const methods = new Map<string, Method>();
  for (const [member, text] of Object.entries(members)) {
    const [word = '', ...parameters] = text.split(' ');
    const kind = word.replace('!', '') as CallKind;
    const needsCells = word.endsWith('!') || kind === 'flush';
    methods.set(member, { kind, needsCells, parameters: parameters.map(parseParameters) });
  }
  descriptions.set(service, { name, methods });
}

/**
 * The face of a service: the only thing the script ever holds of it. The cast to Google's type is sound as far as the
 * members in use go; any other member throws an error that names it.
 */
export function open<Face>(service: ServiceObject, properties: Readonly<Record<string, unknown>> = {}): Face {
  const known = faces.get(service);
  if (known !== undefined) return known as Face;
  const face = new Proxy(Object.assign(Object.create(null), properties), handler(service));
  faces.set(service, face);
  services.set(face, service);
  return face as Face;
}

/** What stands behind an argument, if it is one of ours and of that class. */
export function behind<Service extends ServiceObject>(
  face: unknown,
  service: abstract new (...parts: never[]) => Service,
): Service | undefined {
  const found = typeof face === 'object' && face !== null ? services.get(face) : undefined;
  return found instanceof service ? found : undefined;
}

/** Google's name of the class of an argument, if it is one of ours. */
export function faceName(face: object): string | undefined {
  const service = services.get(face);
  return service && description(service).name;
}

/** Constants under a name, an enumeration or the buttons of a dialog; an unknown one throws. */
export function constants<Face>(name: string, values: Readonly<Record<string, unknown>>): Face {
  const face = new Proxy(values, {
    get(target, key) {
      if (typeof key === 'symbol' || HARMLESS.includes(key)) return undefined;
      if (!Object.hasOwn(target, key)) throw absent(name, key);
      return Reflect.get(target, key);
    },
    set: (_target, key) => {
      throw new Error(`${name}.${String(key)} cannot be set.`);
    },
  });
  return face as Face;
}

function handler(service: ServiceObject): ProxyHandler<object> {
  const { name, methods } = description(service);
  const brief = name.slice(name.lastIndexOf('.') + 1);
  return {
    get(properties, key) {
      if (Reflect.has(properties, key)) return Reflect.get(properties, key);
      if (typeof key === 'symbol' || HARMLESS.includes(key)) return undefined;
      if (key === 'toString') return () => brief;
      const method = methods.get(key);
      if (method === undefined) throw absent(brief, key);
      return (...given: unknown[]) => invoke(service, `${name}.${key}`, `${brief}.${key}`, method, given);
    },
    set: (_properties, key) => {
      throw new Error(`${brief}.${String(key)} cannot be set.`);
    },
  };
}

function invoke(service: ServiceObject, full: string, name: string, called: Method, given: unknown[]) {
  const { kind, needsCells, parameters } = called;
  const { gate, pending } = service.execution;
  gate.pass({ kind, name, cells: kind === 'read' || kind === 'write' ? service.cells() : 0 });
  if (!parameters.some((list) => accepts(list, given))) throw mismatch(full, given);
  if (needsCells) pending.apply();
  const method: unknown = Reflect.get(service, name.slice(name.lastIndexOf('.') + 1));
  if (typeof method !== 'function') throw new Error(`${name} is described but not written.`);
  const result: unknown = Reflect.apply(method, service, given);
  return result === service ? open(service) : result;
}

function description(service: ServiceObject): Description {
  const found = descriptions.get(service.constructor);
  if (found === undefined) throw new Error(`${service.constructor.name} is not described.`);
  return found;
}

/** The engine, promises and JSON ask every object for these; asking is no use of a service. */
const HARMLESS: readonly string[] = ['then', 'toJSON', 'constructor', 'valueOf'];

function absent(name: string, key: string | symbol): Error {
  return new Error(`${name}.${String(key)} is not part of the local office.`);
}
