import { z } from 'zod';
import { entryKeys } from './common.ts';
import { country, date, language, link, reference, text, vocabulary } from './fields.ts';

/** Something one can open, read, watch or download; or that was announced. */
export const resourceSchema = z
  .strictObject({
    title: text().describe('Title.'),
    type: vocabulary('resourceType').describe('Type.'),
    summary: text().optional().describe('What it is, in a sentence.'),
    languages: z.array(language()).optional().describe('Languages.'),
    authors: z
      .array(text())
      .optional()
      .describe(
        'Authors as they are cited, in order; `Family, Given` where a family name is more than the last word.',
      ),
    publisher: reference('organizations').optional().describe('Who publishes it.'),
    containerTitle: text().optional().describe('Journal, proceedings or series.'),
    volume: text().optional().describe('Volume, and issue in brackets.'),
    pages: text().optional().describe('Pages.'),
    date: date().optional().describe('Date of publication.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .optional()
      .describe('DOI without the resolver.'),
    url: link().optional().describe('Absolute http(s) address; never a placeholder.'),
    availability: vocabulary('availability').describe('Whether it can be had.'),
    access: vocabulary('access').optional().describe('Who can open it.'),
    licence: text().optional().describe('Licence, as an SPDX identifier where there is one.'),
    checkedOn: date().optional().describe('When the address was last seen to work.'),
    archivedUrl: link().optional().describe('Archived copy.'),
    countries: z.array(country()).optional().describe('Countries it is about.'),
    about: z
      .strictObject({
        techniques: z.array(reference('techniques')).optional().describe('Techniques it is about.'),
        classifications: z
          .array(reference('classifications'))
          .optional()
          .describe('Classifications it is about.'),
        tasks: z.array(vocabulary('task')).optional().describe('Tasks it is about.'),
      })
      .optional()
      .describe('What it is about, beyond the entries that link to it.'),
    ...entryKeys,
  })
  .refine(
    (resource) =>
      resource.availability !== 'available' || resource.url !== undefined || resource.doi !== undefined,
    {
      params: {
        rule: 'available-has-address',
        message: 'Unexpected `availability: available` without an address, expected `url` or `doi`',
        hint: 'add the `url`, or write `availability: announced` until there is one',
      },
      path: ['availability'],
    },
  )
  .describe('A resource. The body may tell more.');
