import { quoted, quotedList } from '../quote.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** A stage passes records on to another stage of its pipeline; a recipe has stages of the pipeline, in its order. */
export const knownStage: Rule = {
  id: 'known-stage',
  severity: 'error',
  summary:
    'A stage passes records on to the id of another stage of the same pipeline, and a recipe has stages of the pipeline.',
  entry({ collection, entry }, { report }) {
    if (collection !== 'methodologies') return;
    const ids = entry.pipeline.map(({ id }) => id);
    entry.pipeline.forEach((stage, index) => {
      const others = ids.filter((id) => id !== stage.id);
      stage.passesOn?.forEach(({ to }, branch) => {
        if (others.includes(to)) return;
        report(
          entry,
          { value: ['pipeline', index, 'passesOn', branch, 'to'] },
          {
            message: `Unexpected stage ${quoted(to)}, expected ${quotedList(others) || 'another stage'}`,
            hint: didYouMean(to, others, 'add a stage with this id, or choose another'),
          },
        );
      });
    });
    entry.recipe?.steps?.forEach(({ stage }, index) => {
      if (ids.includes(stage)) return;
      report(
        entry,
        { value: ['recipe', 'steps', index, 'stage'] },
        {
          message: `Unexpected stage ${quoted(stage)}, expected ${quotedList(ids)}`,
          hint: didYouMean(stage, ids, 'name a stage of the pipeline'),
        },
      );
    });
  },
  examples: [
    {
      files: {
        'methodologies/a.md': 'pipeline:\n  - id: input\n    passesOn: [{ to: modle }]\n  - id: model',
      },
      problems: ['methodologies/a.md:4:22 Unexpected stage `modle`, expected `model`'],
    },
    {
      files: {
        'methodologies/a.md': 'pipeline:\n  - id: input\n    passesOn: [{ to: input }]\n  - id: model',
      },
      problems: ['methodologies/a.md:4:22 Unexpected stage `input`, expected `model`'],
    },
    {
      files: {
        'methodologies/a.md': 'pipeline:\n  - id: model\nrecipe:\n  steps: [{ stage: modle }]',
      },
      problems: ['methodologies/a.md:5:20 Unexpected stage `modle`, expected `model`'],
    },
    {
      files: {
        'methodologies/a.md': 'pipeline:\n  - id: input\n    passesOn: [{ to: model }]\n  - id: model',
      },
      problems: [],
    },
  ],
};
