import { z } from 'zod';
import { alternateName, entryKeys } from './common.ts';
import { reference, text, vocabulary } from './fields.ts';

/** The definition of a measure: formula, range, what must be stated with it and how it misleads. */
export const measureSchema = z
  .strictObject({
    name: text().describe('Name of the measure.'),
    alternateNames: z.array(alternateName).optional().describe('Other names in use.'),
    summary: text().describe('What it says, in a sentence.'),
    formula: text().describe('The formula in plain notation, such as "correct records / all records".'),
    unit: vocabulary('unit').describe('Unit in which it is reported here.'),
    role: vocabulary('measureRole')
      .optional()
      .describe('What it says of a way of coding, for the pages and tools that compute with it.'),
    range: z
      .strictObject({
        min: z.number().optional().describe('Smallest possible value, in the unit.'),
        max: z.number().optional().describe('Largest possible value, in the unit.'),
      })
      .describe('Possible values.'),
    qualifiers: z
      .array(vocabulary('qualifier'))
      .min(1)
      .describe('What must be stated with every value of it.'),
    misleads: text().describe('How it misleads, in a sentence.'),
    related: z.array(reference('measures')).optional().describe('Measures to read with it.'),
    references: z
      .array(reference('resources'))
      .optional()
      .describe('Literature; every reference was seen to exist.'),
    ...entryKeys,
  })
  .describe('A measure. The body has the sections of a measure page.');

/** Headings that the body of a measure must have, in this order. */
export const MEASURE_SECTIONS = [
  'What it is',
  'When it fits',
  'What it needs',
  'How it misleads',
  'How to report it',
] as const;
