import { z } from 'zod';

const share = z.number().min(0).max(1);

/** A share of titles with its 95% score interval (Wilson). */
const measured = z
  .strictObject({ share, low: share, high: share })
  .refine(
    ({ low, share: middle, high }) => low <= middle && middle <= high,
    'the share lies outside of its interval',
  );

const dataset = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).describe('What was coded, in a few words.'),
  learned: z.string().min(1).describe('What the coders were trained on.'),
  asked: z
    .string()
    .min(1)
    .describe('Which titles they were then given, and which codes were taken for right.'),
  use: z
    .enum(['test', 'validation'])
    .describe('Settings are chosen on validation sets, and never on test sets.'),
  timesAsked: z
    .int()
    .positive()
    .describe(
      'How often it was measured so far, with these settings or others: each look at a test set teaches a little about it.',
    ),
  language: z.string().min(2).describe('ISO 639-1.'),
  classification: z.string().min(1).describe('Classification of the codes, with its version.'),
  command: z.string().min(1).describe('What measures it again.'),
  titles: z.int().positive().describe('Number of titles that were coded.'),
  examples: z.int().positive().describe('Number of distinct examples that were learned.'),
  trainingSeconds: z
    .number()
    .positive()
    .describe('Processor seconds to train the ensemble and write its model.'),
  megabytes: z
    .number()
    .positive()
    .describe('Size of the model of the ensemble, compressed with brotli, in millions of bytes.'),
  measuredOn: z.iso.date(),
  version: z.string().min(1).describe('Version of @isco-cop/coding.'),
  seed: z.int().nonnegative(),
  agreement: z
    .strictObject({ titles: z.int().positive(), ...measured.shape })
    .optional()
    .describe('Of titles that were learned in the same words: the share that has the same code.'),
});

const row = z.strictObject({
  dataset: z.string(),
  coder: z.string(),
  level: z.int().positive().describe('How many digits of the code had to be right.'),
  first: measured.describe('Titles of which a right code came first.'),
  amongFive: measured.describe('Titles of which a right code was among the first five.'),
});

/** What `npm run bench:coding` writes: coders, data sets and levels, and how often a right code was offered. */
export const resultsSchema = z
  .strictObject({ formatVersion: z.literal(1), datasets: z.array(dataset), rows: z.array(row) })
  .superRefine(({ datasets, rows }, context) => {
    const known = new Set(datasets.map(({ id }) => id));
    rows.forEach(({ dataset: id }, at) => {
      if (!known.has(id))
        context.addIssue({ code: 'custom', path: ['rows', at, 'dataset'], message: `no data set \`${id}\`` });
    });
  });

/** A file of measured results. */
export type MeasuredResults = z.infer<typeof resultsSchema>;
