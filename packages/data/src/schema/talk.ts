import { z } from 'zod';
import { appearance, entryKeys, source } from './common.ts';
import {
  country,
  key,
  language,
  localTime,
  reference,
  stated,
  text,
  unlessUnstated,
  vocabulary,
} from './fields.ts';

/** A talk given at an event about how a country or an international organization codes. */
export const talkSchema = z
  .strictObject({
    title: text().describe('Title of the talk.'),
    country: unlessUnstated(country(), 'Country the talk is about; not for an international organization.'),
    organization: reference('organizations')
      .optional()
      .describe('International organization the talk is about; instead of a country.'),
    event: reference('events').describe('The event at which it was given.'),
    session: key().optional().describe('Key of the session within the event.'),
    start: localTime().describe('Local start, in the time zone of the event.'),
    end: localTime().describe('Local end.'),
    agendaTitle: text().optional().describe('Title as printed in the agenda, with its "Country:" label.'),
    abstractTitle: text().optional().describe('Title as printed over the abstract.'),
    alternateTitles: z
      .array(
        z.strictObject({
          title: text().describe('The other title.'),
          place: vocabulary('titlePlace').describe('Where it was printed.'),
          source: source.optional().describe('Where it is found.'),
        }),
      )
      .optional()
      .describe('Other titles of the same talk.'),
    presenters: unlessUnstated(z.array(appearance).min(1), 'Who presents, in the printed order.'),
    task: stated('task', 'What is being coded or mapped.'),
    methodologies: z.array(reference('methodologies')).optional().describe('Methodologies it describes.'),
    language: language().optional().describe('Language of the talk.'),
    abstractLanguage: language().optional().describe('Language of the abstract.'),
    source: source.describe('Where the talk and its abstract were announced.'),
    resources: z.array(reference('resources')).optional().describe('Slides, recording, papers and code.'),
    ...entryKeys,
  })
  .refine((talk) => (talk.country === undefined) !== (talk.organization === undefined), {
    // Other keys may still be missing or wrong; all is reported at once.
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    params: {
      rule: 'one-subject',
      message: 'Unexpected subject, expected either `country` or `organization`',
      hint: 'write `country: EC` for a country, or `organization: ilo` for an international organization',
    },
  })
  .describe('A talk. The body is its abstract, verbatim.');
