import type { OfficeState, Shown } from '../state';
import type { Clock } from './clock';
import type { Gate } from './gate';
import type { ServiceOptions } from './options';
import type { Pending } from './pending';

/** All that the services of one execution share. */
export interface Execution {
  readonly state: OfficeState;
  readonly options: ServiceOptions;
  readonly gate: Gate;
  readonly pending: Pending;
  readonly clock: Clock;
  /** Numbers from 0 to 1, repeatable under a seed. */
  readonly random: () => number;
  readonly shown: Shown[];
  readonly logs: string[];
  readonly lock: { held: boolean };
}
