import { z } from 'zod';
import { entryKeys, source } from './common.ts';
import { language, reference, text, vocabulary } from './fields.ts';

/** A word of the field, with every form that means the same in any language. */
export const termSchema = z
  .strictObject({
    term: text().describe('The word or acronym as readers know it best, such as "Autocoding".'),
    kind: vocabulary('termKind').describe('Kind of word.'),
    language: language().describe('Language of the word.'),
    definition: text().describe('What it means, in a sentence or two that can stand alone.'),
    terms: z
      .array(
        z
          .strictObject({
            text: text().describe('The form.'),
            language: language().describe('Language of the form.'),
          })
          .describe('Another form.'),
      )
      .optional()
      .describe(
        'Other forms that mean the same; a search for one finds all. Leave out what only means something similar.',
      ),
    about: z
      .strictObject({
        techniques: z.array(reference('techniques')).optional().describe('The technique it names.'),
        measures: z.array(reference('measures')).optional().describe('The measure it names.'),
        classifications: z
          .array(reference('classifications'))
          .optional()
          .describe('The classification it names.'),
        organizations: z
          .array(reference('organizations'))
          .optional()
          .describe('The organization it names, or those of the kind it names.'),
      })
      .optional()
      .describe('The entries that the word names; a search for any form finds them.'),
    source: source.optional().describe('Where the definition is found.'),
    ...entryKeys,
  })
  .describe('A word of the field with the forms that mean the same. The body may tell more.');
