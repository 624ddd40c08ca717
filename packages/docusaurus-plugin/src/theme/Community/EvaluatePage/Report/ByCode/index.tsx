import type { LevelEvaluation } from '@isco-cop/measures';
import { amount, codeName, digitsText, percent, share } from '@theme/Community/EvaluatePage/format';
import Rows from '@theme/Community/EvaluatePage/Report/Rows';

/** How many of the records given a code are right, and how many of those that belong to it are found. */
export default function ByCode({ level: { digits, byCode } }: { readonly level: LevelEvaluation }) {
  return (
    <Rows
      label={`Code by code, at ${digitsText(digits)}; 95% intervals in brackets`}
      columns={COLUMNS}
      rows={byCode.map(({ code, truly, assigned, precision, recall, f1 }) => [
        codeName(code),
        amount(truly),
        amount(assigned),
        share(precision),
        share(recall),
        percent(f1),
      ])}
    />
  );
}

const COLUMNS = [
  { name: 'Code' },
  { name: 'True code of' },
  { name: 'Given to' },
  { name: 'Precision', measure: 'precision' },
  { name: 'Recall', measure: 'recall' },
  { name: 'F1', measure: 'f1' },
];
