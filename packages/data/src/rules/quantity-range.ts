import type { FieldPath } from '../reader/places.ts';
import type { Quantity } from '../schema/common.ts';
import type { DraftEntry, Rule } from './rule.ts';

/** A range begins at its lower end, and a share is a part of the whole. */
export const quantityRange: Rule = {
  id: 'quantity-range',
  severity: 'error',
  summary: '`upTo` is larger than `value`, and the share of a stage is between 0 and 100 percent.',
  entry(draft, { report }) {
    for (const { quantity, path, isShare } of quantitiesOf(draft)) {
      if (quantity.upTo !== undefined && quantity.upTo < quantity.value) {
        report(
          draft.entry,
          { value: [...path, 'upTo'] },
          {
            message: `Unexpected upper end ${quantity.upTo}, expected at least the lower end ${quantity.value}`,
            hint: 'exchange the two; `value` is the lower end',
          },
        );
      }
      const largest = quantity.upTo ?? quantity.value;
      if (!isShare || (quantity.unit === 'percent' && quantity.value >= 0 && largest <= 100)) continue;
      report(
        draft.entry,
        { key: path },
        {
          message: `Unexpected share of ${largest} ${quantity.unit}, expected 0 to 100 percent`,
          hint: 'give the share in percent; a number of records goes into a metric or into `does`',
        },
      );
    }
  },
  examples: [
    {
      files: { 'metrics/a.md': 'quantity: { value: 4.9, upTo: 1.8, unit: percent }\nqualifiers: {}' },
      problems: ['metrics/a.md:2:31 Unexpected upper end 1.8, expected at least the lower end 4.9'],
    },
    {
      files: { 'methodologies/a.md': 'pipeline:\n  - id: rules\n    share: { value: 800, unit: percent }' },
      problems: ['methodologies/a.md:4:5 Unexpected share of 800 percent, expected 0 to 100 percent'],
    },
    {
      files: {
        'metrics/a.md': 'quantity: { value: 1.8, upTo: 4.9, unit: percent }\nqualifiers: {}',
        'methodologies/a.md': 'pipeline:\n  - id: rules\n    share: { value: 80, unit: percent }',
      },
      problems: [],
    },
  ],
};

interface Found {
  readonly quantity: Quantity;
  readonly path: FieldPath;
  readonly isShare: boolean;
}

function quantitiesOf({ collection, entry }: DraftEntry): Found[] {
  const found: Found[] = [];
  const add = (quantity: Quantity | undefined, path: FieldPath, isShare = false) => {
    if (quantity) found.push({ quantity, path, isShare });
  };
  if (collection === 'metrics') {
    add(entry.quantity, ['quantity']);
    add(entry.qualifiers.n, ['qualifiers', 'n']);
  }
  if (collection === 'methodologies') {
    add(entry.trainingData?.size, ['trainingData', 'size']);
    entry.pipeline.forEach((stage, index) => {
      add(stage.share, ['pipeline', index, 'share'], true);
      stage.passesOn?.forEach(({ share }, branch) => {
        add(share, ['pipeline', index, 'passesOn', branch, 'share'], true);
      });
    });
  }
  return found;
}
