import { services } from '../../build/bundle';

/** The services as the build makes them for the realm. */
export const servicesCode: string = await services();
