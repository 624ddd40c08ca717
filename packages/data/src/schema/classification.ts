import { z } from 'zod';
import { alternateName, entryKeys, source } from './common.ts';
import { country, date, key, language, link, reference, text } from './fields.ts';

const level = z
  .strictObject({
    id: key().describe('Key of the level, such as `unit`.'),
    name: text().describe('Name of the level, such as "Unit group".'),
    digits: z.number().int().positive().describe('Number of characters of a code at this level.'),
    count: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Number of groups at this level, if a source states it.'),
  })
  .describe('A level of the classification.');

/** A classification in one version: ISCO-08, CBO 2002, SOC 2018 … */
export const classificationSchema = z
  .strictObject({
    name: text().describe('Full name.'),
    acronym: text().describe('Acronym with version, such as ISCO-08.'),
    alternateNames: z.array(alternateName).optional().describe('Names and acronyms in other languages.'),
    version: text().optional().describe('Version or year, such as 2008.'),
    custodian: reference('organizations').describe('Who keeps it.'),
    country: country().optional().describe('Country of a national classification.'),
    languages: z.array(language()).optional().describe('Languages it is published in.'),
    adopted: date().optional().describe('When it was adopted or published.'),
    summary: text().describe('What it is, in a sentence or two.'),
    levels: z.array(level).optional().describe('Levels from the most general to the most detailed.'),
    levelsSource: source.optional().describe('Where names and counts of the levels are stated.'),
    relation: text()
      .optional()
      .describe('How it relates to the international classification, such as ISCO-08.'),
    supersedes: reference('classifications').optional().describe('The version before.'),
    supersededBy: reference('classifications').optional().describe('The version after.'),
    revision: text().optional().describe('What is known of a coming version.'),
    homepage: link().optional().describe('Where it is published.'),
    resources: z.array(reference('resources')).optional().describe('Tables, indexes and manuals.'),
    ...entryKeys,
  })
  .describe('A classification in one version. The body may tell more.');
