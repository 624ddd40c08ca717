import { quoted, quotedList } from '../quote.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** A stage passes records on to another stage of its pipeline. */
export const knownStage: Rule = {
  id: 'known-stage',
  severity: 'error',
  summary: 'A stage passes records on to the id of another stage of the same pipeline.',
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
        'methodologies/a.md': 'pipeline:\n  - id: input\n    passesOn: [{ to: model }]\n  - id: model',
      },
      problems: [],
    },
  ],
};
