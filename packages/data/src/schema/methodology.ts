import { z } from 'zod';
import { entryKeys, quantity, source, statement, target } from './common.ts';
import { country, date, language, reference, text, vocabulary } from './fields.ts';
import { pipeline } from './pipeline.ts';
import { recipe } from './recipe.ts';

const programme = z
  .strictObject({
    name: text().describe('Name of the census, survey or register.'),
    acronym: text().optional().describe('Its acronym, such as ENOE.'),
    kind: vocabulary('programmeKind').describe('Kind of data source.'),
    year: z.number().int().min(1800).max(2200).optional().describe('Year of the census or round.'),
  })
  .describe('A programme whose answers are coded.');

const considered = z
  .strictObject({
    technique: reference('techniques').describe('The technique.'),
    label: text().optional().describe('The product or variant, such as XGBoost.'),
    outcome: vocabulary('techniqueOutcome').describe('Chosen, tested and not chosen, or used beside others.'),
    reason: text().optional().describe('The reason stated.'),
    source: source.describe('Where it is stated.'),
  })
  .describe('A technique that was used, tested or chosen.');

/** What one office does to code, map or maintain: the heart of the knowledge base. */
export const methodologySchema = z
  .strictObject({
    title: text().describe('Short title, such as "Coding occupations in the census".'),
    summary: text().describe('What the office does, in one or two sentences.'),
    owner: reference('organizations').describe('The office.'),
    country: country().optional().describe('Country of the office; not for an international organization.'),
    task: vocabulary('task').describe('What is being coded, mapped or maintained.'),
    programmes: z.array(programme).optional().describe('Programmes and data sources.'),
    collectionModes: z
      .array(vocabulary('collectionMode'))
      .optional()
      .describe('How the texts come about: by interviewers, on paper, on the web, from employers.'),
    inputFields: z.array(text()).optional().describe('Fields of a record that are used.'),
    languages: z.array(language()).optional().describe('Languages of the answers.'),
    target: target.optional().describe('Classification and level coded to.'),
    trainingData: z
      .strictObject({
        text: text().describe('What the examples are and where they come from.'),
        size: quantity.optional().describe('Number of examples.'),
        source: source.describe('Where it is stated.'),
      })
      .optional()
      .describe('Data the models learn from.'),
    techniques: z.array(considered).optional().describe('Techniques used, tested and chosen.'),
    pipeline: pipeline.describe('The way of a record, drawn as a picture.'),
    codingMode: vocabulary('codingMode').optional().describe('Who decides on a code.'),
    maturity: vocabulary('maturity').optional().describe('How far it has come.'),
    humanRole: statement.optional().describe('What people do.'),
    qualityAssurance: statement.optional().describe('How quality is checked before results are used.'),
    monitoring: statement.optional().describe('How quality is watched over time.'),
    benefits: z
      .array(statement)
      .optional()
      .describe('What the office reports to have gained, beyond the metrics.'),
    limitations: z.array(statement).optional().describe('What it does not do, or does badly.'),
    lessons: z.array(statement).optional().describe('What others can learn from it.'),
    milestones: z
      .array(
        z.strictObject({
          date: date().describe('When.'),
          text: text().describe('What happened.'),
          source: source.describe('Where it is stated.'),
        }),
      )
      .optional()
      .describe('Dated facts, oldest first.'),
    gsbpm: z
      .array(
        z.strictObject({
          version: text().describe('Version of the GSBPM, such as 5.2.'),
          code: text().describe('Number of the sub-process, such as 5.2.'),
          label: text().describe('Its name, such as "Classify and code".'),
        }),
      )
      .optional()
      .describe('Where it stands in the Generic Statistical Business Process Model.'),
    resources: z.array(reference('resources')).optional().describe('Papers, code and pages about it.'),
    recipe: recipe
      .optional()
      .describe(
        'A runnable reference implementation that follows the approach; it is not the office’s system.',
      ),
    sources: z.array(source).min(1).describe('The sources this entry rests on.'),
    ...entryKeys,
  })
  .describe('What one office does. The body may tell more.');
