/** The clock of the execution, in milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
}

/** The engine's own `Date`, for the services themselves: it takes no detour through the clock. */
export const SystemDate = Date;

/** Stands still at the given instant; without one it is the real clock. */
export function createClock(now: string | undefined): Clock {
  if (now === undefined) return { now: () => SystemDate.now() };
  const instant = SystemDate.parse(now);
  if (Number.isNaN(instant)) throw new Error(`"${now}" is not an ISO instant.`);
  return { now: () => instant };
}

/** Puts the clock behind the global `Date`; dates made before and after are instances of it alike. */
export function installClock(clock: Clock): void {
  function ClockDate(...parts: unknown[]): unknown {
    if (new.target === undefined) return new SystemDate(clock.now()).toString();
    return Reflect.construct(SystemDate, parts.length === 0 ? [clock.now()] : parts, new.target);
  }
  const own = { writable: true, enumerable: false, configurable: true };
  Object.defineProperties(ClockDate, {
    name: { value: 'Date', configurable: true },
    length: { value: 7, configurable: true },
    prototype: { value: SystemDate.prototype, writable: false },
    now: { value: () => clock.now(), ...own },
    parse: { value: SystemDate.parse, ...own },
    UTC: { value: SystemDate.UTC, ...own },
  });
  Object.defineProperty(SystemDate.prototype, 'constructor', { value: ClockDate, ...own });
  Object.defineProperty(globalThis, 'Date', { value: ClockDate, ...own });
}
