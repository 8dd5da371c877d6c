import * as z from 'zod/mini';

const text = z.string();

const item = z.object({
  id: z.int(),
  kind: z.enum(['text', 'paragraph', 'date', 'choice', 'checkbox', 'scale', 'pageBreak', 'sectionHeader']),
  title: text,
  help: text,
  required: z.boolean(),
  choices: z.optional(z.array(text)),
  scale: z.optional(z.object({ from: z.int(), to: z.int(), low: text, high: text })),
  accepts: z.optional(
    z.object({ pattern: z.optional(text), min: z.optional(z.number()), max: z.optional(z.number()), help: text }),
  ),
});

const response = z.object({
  id: text,
  at: z.number(),
  answers: z.array(z.object({ item: z.int(), value: z.union([text, z.array(text)]) })),
  editKey: text,
});

/** A form with its responses, as it is kept beside a workbook. */
export const form = z.object({
  id: text,
  title: text,
  description: text,
  confirmation: text,
  open: z.boolean(),
  unpublished: z.optional(z.literal(true)),
  editable: z.boolean(),
  items: z.array(item),
  responses: z.array(response),
  sheetId: z.optional(z.int()),
  columns: z.optional(z.array(z.object({ item: z.int(), header: text }))),
});
