import { z } from 'zod';
import { alternateName, entryKeys } from './common.ts';
import { country, link, reference, stated, text, unlessUnstated } from './fields.ts';

/** An office, ministry, international organization, institute or community. */
export const organizationSchema = z
  .strictObject({
    name: text().describe('Full name in English.'),
    acronym: text().optional().describe('Acronym, such as INEGI.'),
    alternateNames: z.array(alternateName).optional().describe('Names in other languages and printed forms.'),
    type: stated('organizationType', 'Type of organization.'),
    country: unlessUnstated(country(), 'Country it belongs to; not for an international organization.'),
    seat: z
      .strictObject({
        city: text().describe('City of the seat.'),
        latitude: z.number().min(-90).max(90).describe('Degrees north.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east.'),
      })
      .optional()
      .describe('Seat of an international organization, for the map.'),
    parent: reference('organizations').optional().describe('The organization it is part of.'),
    ror: z
      .string()
      .regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/)
      .optional()
      .describe('ROR identifier.'),
    homepage: link().optional().describe('Home page.'),
    ...entryKeys,
  })
  .describe('An organization. The body may introduce it.');
