import * as z from 'zod/mini';
import { readRoadmap } from '../domain/roadmap/import/read-roadmap';
import { LONGEST_DOCUMENT } from '../domain/roadmap/import/source';
import { blocksOfText } from '../domain/roadmap/import/text-blocks';
import { Refusal } from '../tables/finding';
import { obstacles, refusals } from '../texts/import-result';
import { command } from './command';
import type { ImportedRoadmap } from './roadmap/imported';
import { takeIn } from './roadmap/take-in';

const words = z.string().check(z.maxLength(LONGEST_DOCUMENT));
const span = z.int().check(z.minimum(1), z.maximum(1_000));

const cell = z.strictObject({ text: words, columns: span, rows: span, header: z.optional(z.literal(true)) });

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: words }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.readonly(z.array(z.readonly(z.array(cell).check(z.maxLength(200)))).check(z.maxLength(5_000))),
  }),
]);

/**
 * Reads a roadmap out of a document and puts it in the place of the one there is, which is kept in a hidden tab. With
 * `preview` it only shows what would become of it.
 */
export const importRoadmap = command({
  input: z.strictObject({
    text: z.optional(words),
    blocks: z.optional(z.readonly(z.array(block).check(z.maxLength(10_000)))),
    preview: z.optional(z.boolean()),
  }),
  run(office, { text, blocks, preview }): ImportedRoadmap {
    if ((text === undefined) === (blocks === undefined)) throw new Refusal(refusals.notOneSource);
    const read = readRoadmap(blocks ?? blocksOfText(text ?? ''));
    if ('obstacle' in read) throw new Refusal(obstacles[read.obstacle](read.given ?? {}));
    return takeIn(office, read, preview === true);
  },
});
