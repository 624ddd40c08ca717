import { z } from 'zod';
import { quantity, source } from './common.ts';
import { key, reference, text, vocabulary } from './fields.ts';

const passing = z
  .strictObject({
    to: key().describe('Key of the stage that receives the records.'),
    what: text().optional().describe('Which records are passed on, such as "low probability".'),
    share: quantity.optional().describe('Share of the records of this stage that is passed on, if stated.'),
    shareOf: text()
      .optional()
      .describe(
        'What the share is of, where that is something else than the records of this stage, such as "codes of six tasks, 2019"; the picture shows it beside the figure.',
      ),
  })
  .describe('What a stage passes on and to whom.');

/** One stage of a pipeline: who acts, by which technique, on which share of the records. */
const stage = z
  .strictObject({
    id: key().describe('Key of the stage within the pipeline.'),
    title: text().describe('What the stage is called; short, it is drawn in a box.'),
    actor: vocabulary('actor').describe('Who acts.'),
    technique: reference('techniques').optional().describe('The technique, where the source names one.'),
    furtherTechniques: z
      .array(reference('techniques'))
      .min(1)
      .optional()
      .describe(
        'Others that the source names at this stage, such as the one that decides what is passed on.',
      ),
    does: text().describe('What the stage does, in a sentence.'),
    status: vocabulary('metricStatus')
      .optional()
      .describe('Left out for what is in use; `test` or `potential` else.'),
    share: quantity.optional().describe('Share of all records it handles, if stated.'),
    threshold: text().optional().describe('The threshold it applies, if stated.'),
    passesOn: z.array(passing).optional().describe('What it passes on; left out for an outcome.'),
    source: source.describe('Where the stage is stated.'),
  })
  .describe('A stage of the pipeline.');

/** One stage of a pipeline. */
export type Stage = z.infer<typeof stage>;

/** Every technique that stands at a stage, the one it is about first. */
export function techniquesOfStage({
  technique,
  furtherTechniques = [],
}: {
  readonly technique?: string | undefined;
  readonly furtherTechniques?: readonly string[] | undefined;
}): string[] {
  return [...(technique === undefined ? [] : [technique]), ...furtherTechniques];
}

/** Stages in the order records go through them. */
export const pipeline = z.array(stage).min(1).describe('Stages in the order records go through them.');
