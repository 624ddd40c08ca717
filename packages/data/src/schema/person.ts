import { z } from 'zod';
import { entryKeys, labelledLink } from './common.ts';
import { reference, text } from './fields.ts';

/** A person who presents, moderates or is a contact. */
export const personSchema = z
  .strictObject({
    name: text().describe('Full name in the order and spelling the person uses.'),
    familyName: text().optional().describe('Family name, for sorting and citing.'),
    givenName: text().optional().describe('Given name or names.'),
    alternateNames: z.array(text()).optional().describe('Other spellings of the name.'),
    organization: reference('organizations').optional().describe('Latest known organization.'),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
      .optional()
      .describe('ORCID iD, such as 0000-0002-1825-0097.'),
    links: z.array(labelledLink).optional().describe('Public pages of the person.'),
    ...entryKeys,
  })
  .describe('A person. The body may introduce the person.');
