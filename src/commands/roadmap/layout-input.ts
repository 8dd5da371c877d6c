import * as z from 'zod/mini';

/** How the table of a roadmap is to be laid out; its own layout when nothing is said. */
export const layoutInput = z.optional(z.enum(['A', 'B', 'C', 'D', 'other']));
