import { z } from 'zod';
import { statement } from './common.ts';
import { key, text } from './fields.ts';

const step = z
  .strictObject({
    stage: key().describe('Id of the stage of the pipeline.'),
    does: text().describe('What the recipe does there, in a sentence.'),
  })
  .describe('What the recipe does at a stage.');

const command = z
  .strictObject({
    does: text().describe('What the command does, such as "Try it on made-up answers".'),
    command: text().describe('The command, on one line.'),
  })
  .describe('A command that a reader can copy.');

const measured = z
  .strictObject({
    text: text().describe('What came out, on which data, with its interval and number of records.'),
    command: text().describe('The command that measures it again.'),
  })
  .describe('A result of the recipe, which is no figure of the office.');

/** A runnable reference implementation that follows the published approach: ours, not the office's. */
export const recipe = z
  .strictObject({
    summary: text().describe('What the recipe does, in a sentence.'),
    commands: z.array(command).min(1).describe('How to run it, the simplest first.'),
    steps: z.array(step).min(1).describe('What it does at the stages of the pipeline, in their order.'),
    same: z.array(statement).min(1).describe('What is the same as published.'),
    differs: z.array(text()).min(1).describe('What is different, and why.'),
    notKnown: z
      .array(statement)
      .min(1)
      .describe('What the sources do not state, so that the recipe had to choose.'),
    measured: z.array(measured).optional().describe('What the recipe came to on open data.'),
  })
  .describe('A runnable reference implementation of the community that follows the approach.');
