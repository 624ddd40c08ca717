import { z } from 'zod';
import { entryKeys, quantity, source, target } from './common.ts';
import { country, date, reference, text, vocabulary } from './fields.ts';

const qualifiers = z
  .strictObject({
    classification: target.shape.classification,
    level: target.shape.level,
    variable: text().optional().describe('What was coded: occupation, industry, several.'),
    denominator: vocabulary('denominator').optional().describe('The records the number is a share of.'),
    topK: z.number().int().positive().optional().describe('How many candidates were considered.'),
    threshold: text().optional().describe('The score from which a code was kept.'),
    n: quantity.optional().describe('On how many records it was measured.'),
    evaluationSet: text().optional().describe('What the records were and how they were chosen.'),
    truth: vocabulary('truth').optional().describe('What the result was compared with.'),
    averaging: vocabulary('averaging').optional().describe('How it is averaged over codes.'),
    period: date().optional().describe('The time the records are from.'),
    hardware: text().optional().describe('The machine on which it was measured.'),
  })
  .describe('What is stated with the number; a key is left out where the source does not state it.');

/** One number that somebody claims, with everything needed to understand it. */
export const metricSchema = z
  .strictObject({
    title: text().describe('What the number is about, in a few words.'),
    measure: reference('measures').describe('The measure.'),
    methodology: reference('methodologies').optional().describe('The methodology it was observed on.'),
    resource: reference('resources')
      .optional()
      .describe('The tool or study it was observed on, where no office owns it.'),
    country: country().optional().describe('Country of the records, where no methodology says so.'),
    quantity: quantity.describe('The value with its bound and unit.'),
    qualifiers: qualifiers,
    status: vocabulary('metricStatus').describe('Potential, test or production.'),
    claimedBy: reference('organizations')
      .optional()
      .describe('The organization that claims it; left out where the authors of the source do.'),
    source: source.describe('Where it is stated.'),
    grade: vocabulary('grade').describe('How strong the evidence is.'),
    asOf: date()
      .optional()
      .describe('When it was claimed, or the time it speaks of; left out where undated.'),
    derived: z
      .strictObject({
        formula: text().describe('How it was computed from the metrics below.'),
        from: z.array(reference('metrics')).min(1).describe('The metrics it was computed from.'),
      })
      .optional()
      .describe('Given where the number is not stated anywhere but computed by the editors.'),
    disagreesWith: z
      .array(reference('metrics'))
      .optional()
      .describe('Claims about the same thing that say otherwise.'),
    note: text().optional().describe('What a reader should know.'),
    ...entryKeys,
  })
  .describe('A metric: one number with its qualifiers and its source.');
