import type { OfficeState, Shown } from '../state';
import type { Clock } from './clock';
import type { Gate } from './gate';
import type { Outside, Selection, ServiceOptions } from './options';
import type { Pending } from './pending';

/** All that the services of one execution share. */
export interface Execution {
  /** Another one after every question to the person: nothing of it may be kept from call to call. */
  state: OfficeState;
  readonly options: ServiceOptions;
  readonly outside: Outside;
  readonly gate: Gate;
  readonly pending: Pending;
  readonly clock: Clock;
  /** Numbers from 0 to 1, repeatable under a seed. */
  readonly random: () => number;
  readonly shown: Shown[];
  readonly logs: string[];
  /** JSON of the states that deaths would leave; empty unless asked for. */
  readonly deaths: string[];
  readonly lock: { held: boolean };
  /** What is selected in the window of the person who acts; undefined: A1 of the active tab. */
  selection: Selection | undefined;
}
