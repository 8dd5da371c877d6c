import { constants } from './guard';

/**
 * A value of one of Google's enumerations: compared by identity, shown by its name, also in JSON.
 * https://developers.google.com/apps-script/guides/v8-runtime/migration
 */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }
}

/** The values by name; under a name that is not there it throws. */
export function enumeration<Face>(name: string, labels: readonly string[]): Face {
  const values: Record<string, EnumValue> = {};
  labels.forEach((label, position) => {
    values[label] = new EnumValue(label, position);
  });
  return constants<Face>(name, values);
}
