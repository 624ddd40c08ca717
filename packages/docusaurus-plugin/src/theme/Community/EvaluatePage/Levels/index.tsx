import { drawPlot, type Plot as PlotData } from '@isco-cop/docusaurus-plugin/drawing';
import type { LevelEvaluation } from '@isco-cop/measures';
import Chart from '@theme/Community/Chart';
import Plot from '@theme/Community/Chart/Plot';
import { whole } from '@theme/Community/ChooseFile/whole';
import { digitsText, interval, percent } from '@theme/Community/EvaluatePage/format';
import Measured from '@theme/Community/EvaluatePage/Measured';

const COLUMNS = [
  { name: 'Digits' },
  { name: 'Records' },
  { name: 'Accuracy', measure: 'accuracy' },
  { name: '95% interval' },
  { name: 'Autocoding rate', measure: 'autocoding-rate' },
  { name: 'Accuracy of coded', measure: 'accuracy' },
  { name: 'F1 micro', measure: 'f1' },
  { name: 'F1 macro', measure: 'f1' },
  { name: 'F1 weighted', measure: 'f1' },
];

/** How right the codes are at each number of digits, with intervals. */
export default function Levels({ levels }: { readonly levels: readonly LevelEvaluation[] }) {
  const title = 'Accuracy by number of digits';
  const deepest = Math.max(...levels.map(({ digits }) => digits));
  const least = Math.min(...levels.map(({ accuracy }) => accuracy.interval?.low ?? accuracy.value), 0.9);
  const plot: PlotData = {
    x: { label: 'Digits', min: 0.5, max: deepest + 0.5, ticks: deepest },
    y: { label: 'Right, % of all records', min: Math.max(0, Math.floor(least * 10) * 10), max: 100 },
    points: levels.map(({ digits, accuracy }) => ({
      id: String(digits),
      x: digits,
      y: accuracy.value * 100,
      actor: 'machine',
      label: percent(accuracy.value),
    })),
    lines: levels.flatMap(({ digits, accuracy: { interval: found } }) =>
      found
        ? [
            {
              id: `interval-${digits}`,
              kind: 'interval' as const,
              points: [
                [digits, found.low * 100],
                [digits, found.high * 100],
              ] as const,
            },
          ]
        : [],
    ),
  };
  const description = levels
    .map(({ digits, accuracy }) => `${digitsText(digits)}: ${percent(accuracy.value)}`)
    .join(', ');
  return (
    <Chart
      title={title}
      note="A record without a code counts as wrong. The thin lines are 95% intervals."
      table={
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column.name} scope="col">
                  <Measured {...column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(({ digits, records, accuracy, autocodingRate, accuracyOfCoded, f1 }) => (
              <tr key={digits}>
                <th scope="row">{digits}</th>
                <td>{whole(records)}</td>
                <td>{percent(accuracy.value)}</td>
                <td>{interval(accuracy)}</td>
                <td>{percent(autocodingRate.value)}</td>
                <td>{accuracyOfCoded ? percent(accuracyOfCoded.value) : 'none coded'}</td>
                <td>{percent(f1.micro.value)}</td>
                <td>{percent(f1.macro.value)}</td>
                <td>{percent(f1.weighted.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      tall={
        <Plot drawing={drawPlot(plot, { width: 330, height: 280 })} title={title} description={description} />
      }
    >
      <Plot drawing={drawPlot(plot, { width: 520, height: 300 })} title={title} description={description} />
    </Chart>
  );
}
