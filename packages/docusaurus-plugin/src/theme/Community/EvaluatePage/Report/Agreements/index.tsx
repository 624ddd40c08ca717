import type { Agreement, Estimate, LevelEvaluation } from '@isco-cop/measures';
import { whole } from '@theme/Community/ChooseFile/whole';
import { digitsText, percent } from '@theme/Community/EvaluatePage/format';
import Rows from '@theme/Community/EvaluatePage/Report/Rows';

/** How two codings of the same records agree at each level; with a second coder, what people reach. */
export default function Agreements({ levels }: { readonly levels: readonly LevelEvaluation[] }) {
  const row = (name: string, { records, agreement, kappa, pabak }: Agreement) => [
    name,
    whole(records),
    agreement ? percent(agreement.value) : '–',
    coefficient(kappa),
    coefficient(pabak),
  ];
  return (
    <Rows
      label="Two codings of the same records, those that have both; 95% intervals in brackets"
      columns={COLUMNS}
      rows={levels.flatMap(({ digits, withTruth, coders }) => [
        row(`${digitsText(digits)}, true and given code`, withTruth),
        ...(coders
          ? [
              row(`${digitsText(digits)}, true code and second coder`, coders.truthAndSecond),
              row(`${digitsText(digits)}, second coder and given code`, coders.secondAndPredicted),
            ]
          : []),
      ])}
    />
  );
}

const COLUMNS = [
  { name: '' },
  { name: 'Records' },
  { name: 'Agreement', measure: 'agreement-with-manual-codes' },
  { name: "Cohen's kappa", measure: 'cohens-kappa' },
  { name: 'PABAK' },
];

function coefficient(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { value, interval, noSpread } = estimate;
  if (noSpread) return `${value.toFixed(2)} (no interval)`;
  return `${value.toFixed(2)}${interval ? ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})` : ''}`;
}
