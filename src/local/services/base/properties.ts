import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { mismatch } from '../signature';
import { utf8Length } from './bytes';

type Face = GoogleAppsScript.Properties.Properties;
type AppFace = GoogleAppsScript.Properties.PropertiesService;

const MEMBERS = {
  getProperty: 'properties (string)',
  getProperties: 'properties ()',
  setProperty: 'properties (string,string)',
  setProperties: 'properties (object) (object,boolean)',
  deleteProperty: 'properties (string)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** https://developers.google.com/apps-script/guides/services/quotas */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** https://developers.google.com/apps-script/reference/properties/properties */
class Properties extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  getProperty(key: string) {
    checkKey(key);
    const { properties } = this.execution.state.book;
    return Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
  }

  getProperties() {
    return { ...this.execution.state.book.properties };
  }

  setProperty(key: string, value: string): Face {
    return this.put({ [key]: value }, false);
  }

  setProperties(values: Record<string, unknown>, deleteAllOthers = false): Face {
    return this.put(values, deleteAllOthers);
  }

  deleteProperty(key: string): Face {
    checkKey(key);
    delete this.execution.state.book.properties[key];
    return open(this);
  }

  private put(values: Record<string, unknown>, deleteAllOthers: boolean): Face {
    const { book } = this.execution.state;
    const next = deleteAllOthers ? {} : { ...book.properties };
    for (const [key, value] of Object.entries(values)) {
      checkKey(key);
      if (typeof value !== 'string') throw mismatch('PropertiesService.Properties.setProperty', [key, value]);
      if (utf8Length(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
      next[key] = value;
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
    if (size > MAX_STORE_BYTES) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    book.properties = next;
    return open(this);
  }
}
describe(Properties, 'PropertiesService.Properties', MEMBERS);

function checkKey(key: string): void {
  if (key !== '') return;
  throw new Error('When setting or getting a property value, the property name must not be null or empty.');
}

const APP_MEMBERS = { getDocumentProperties: 'other ()' } as const satisfies Partial<Record<keyof AppFace, string>>;

class PropertiesService extends ServiceObject implements Pick<AppFace, keyof typeof APP_MEMBERS> {
  getDocumentProperties(): Face {
    return open(new Properties(this.execution));
  }
}
describe(PropertiesService, 'PropertiesService', APP_MEMBERS);

export function propertiesService(execution: Execution): AppFace {
  return open(new PropertiesService(execution));
}
