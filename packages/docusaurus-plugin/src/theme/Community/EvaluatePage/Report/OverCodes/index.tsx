import type { Averages, LevelEvaluation } from '@isco-cop/measures';
import { digitsText, share } from '@theme/Community/EvaluatePage/format';
import Rows from '@theme/Community/EvaluatePage/Report/Rows';

const AVERAGES = [
  ['micro', 'micro: every record counts alike'],
  ['macro', 'macro: every code counts alike'],
  ['weighted', 'weighted: codes count by their true records'],
] as const satisfies readonly (readonly [keyof Averages, string])[];

const COLUMNS = [
  { name: 'Average over codes' },
  { name: 'Precision', measure: 'precision' },
  { name: 'Recall', measure: 'recall' },
  { name: 'F1', measure: 'f1' },
];

/** Precision, recall and F1 in three averages: where rare codes go wrong, they lie apart. */
export default function OverCodes({ level }: { readonly level: LevelEvaluation }) {
  const { digits, precision, recall, f1 } = level;
  return (
    <Rows
      label={`Precision, recall and F1 over codes, at ${digitsText(digits)}; 95% intervals in brackets`}
      columns={COLUMNS}
      rows={AVERAGES.map(([average, name]) => [
        name,
        ...[precision, recall, f1].map((measure) => share(measure[average])),
      ])}
    />
  );
}
