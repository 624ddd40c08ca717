import { z } from 'zod';
import { alternateName, entryKeys } from './common.ts';
import { markdown, reference, text, vocabulary } from './fields.ts';

const need = z
  .strictObject({
    any: z.array(vocabulary('techniqueNeed')).min(1).describe('What is needed; of several, one is enough.'),
    words: markdown().describe('The words of the section "What it needs" that say so, as they stand there.'),
  })
  .describe('Something that an office must have for it.');

/** A reusable building block: a method or a practice. */
export const techniqueSchema = z
  .strictObject({
    name: text().describe('Name of the technique.'),
    kind: vocabulary('techniqueKind').describe('Method or practice.'),
    family: vocabulary('techniqueFamily').describe('Family it belongs to.'),
    summary: text().describe('What it is, in a sentence.'),
    alternateNames: z.array(alternateName).optional().describe('Other names people search with.'),
    broader: reference('techniques').optional().describe('The more general technique.'),
    related: z.array(reference('techniques')).optional().describe('Techniques to read next.'),
    needs: z
      .array(need)
      .optional()
      .describe('What an office must have for it, so that offices can be told what fits them.'),
    measures: z.array(reference('measures')).optional().describe('Measures by which it is evaluated.'),
    references: z
      .array(reference('resources'))
      .optional()
      .describe('Literature; every reference was seen to exist.'),
    ...entryKeys,
  })
  .describe('A technique. The body has the sections of a technique page.');

/** Headings that the body of a technique must have, in this order. */
export const TECHNIQUE_SECTIONS = [
  'What it is',
  'When it fits',
  'What it needs',
  'How it fails',
  'How it is evaluated',
] as const;
