import { z } from 'zod';
import { key, language, link, reference, text, unlessUnstated, vocabulary } from './fields.ts';

/** Where a statement is found: a resource, the place in it and, where it may be quoted, its words. */
export const source = z
  .strictObject({
    resource: reference('resources').describe('The resource that states it.'),
    locator: text().describe('The place within the resource: page, section, abstract, table.'),
    words: text().optional().describe('The verbatim words; only where the source may be quoted.'),
  })
  .meta({ title: 'Source', description: 'Where a statement is found.' });

/** Where a statement is found. */
export type Source = z.infer<typeof source>;

/** A sentence of ours with the source it rests on. */
export const statement = z
  .strictObject({
    text: text().describe('The statement in our own sentence.'),
    source: source.describe('Where it is stated.'),
  })
  .meta({ title: 'Statement', description: 'A statement with its source.' });

/** A sentence of ours with the source it rests on. */
export type Statement = z.infer<typeof statement>;

/** A number as its source states it. */
export const quantity = z
  .strictObject({
    value: z.number().describe('The number; 87.82 for 87.82 %. The lower end where `upTo` is given.'),
    upTo: z.number().optional().describe('The upper end, where the source states a range.'),
    bound: vocabulary('bound').describe('Whether the source states it exactly, approximately or as a bound.'),
    unit: vocabulary('unit').describe('The unit.'),
  })
  .meta({ title: 'Quantity', description: 'A number with its bound and unit.' });

/** A number as its source states it. */
export type Quantity = z.infer<typeof quantity>;

/** A name in another language or form. */
export const alternateName = z
  .strictObject({
    name: text().describe('The name as it is written there.'),
    language: language().optional().describe('Language of the name, where it belongs to one.'),
  })
  .meta({ title: 'Alternate name', description: 'A name in another language or form.' });

/** A link with its label. */
export const labelledLink = z
  .strictObject({
    label: text().describe('What the link leads to.'),
    url: link().describe('Absolute http(s) address.'),
  })
  .describe('A link with its label.');

/** A person in a role at a time: who, for whom and as what. */
export const appearance = z
  .strictObject({
    person: reference('people').describe('The person.'),
    organization: unlessUnstated(reference('organizations'), 'The organization at that time.'),
    role: text().optional().describe('The role or position at that time.'),
    printedAffiliation: text()
      .optional()
      .describe('The affiliation as printed, where it differs from the name of the organization.'),
    source: source
      .optional()
      .describe('Where the role is stated, if not in the source of the talk or the event.'),
  })
  .meta({ title: 'Appearance', description: 'A person with organization and role at that time.' });

/** A person in a role at a time. */
export type Appearance = z.infer<typeof appearance>;

/** A target classification with the level coded to. */
export const target = z
  .strictObject({
    classification: reference('classifications').optional().describe('The classification and version.'),
    level: key()
      .optional()
      .describe(
        'Id of a level of the classification, such as `unit`; `4-digits` where no classification with levels is named.',
      ),
    note: text().optional().describe('What the source says about it, where it names no version or level.'),
  })
  .describe('Classification and level coded to; a key is left out where the source does not state it.');

/** Keys that every entry may have. */
export const entryKeys = {
  id: key().optional().describe('The id; may be left out, since it is the file name.'),
  formerIds: z
    .array(key())
    .min(1)
    .optional()
    .describe('Ids this entry had before; their addresses redirect here.'),
};
