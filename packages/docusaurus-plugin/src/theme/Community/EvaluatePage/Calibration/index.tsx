import { drawPlot, type Plot as PlotData } from '@isco-cop/docusaurus-plugin/drawing';
import type { Calibration as CalibrationData } from '@isco-cop/measures';
import Chart from '@theme/Community/Chart';
import Plot from '@theme/Community/Chart/Plot';
import { whole } from '@theme/Community/ChooseFile/whole';
import { digitsText, interval, percent } from '@theme/Community/EvaluatePage/format';

/** How far scores are probabilities: where they are, all points lie on the dotted line. */
export default function Calibration({ calibration }: { readonly calibration: CalibrationData }) {
  const title = `Scores as probabilities, at ${digitsText(calibration.digits)}`;
  const bins = calibration.bins.flatMap(({ accuracy, meanScore, ...rest }) =>
    accuracy && meanScore !== undefined ? { ...rest, accuracy, meanScore } : [],
  );
  const plot: PlotData = {
    x: { label: 'Mean score', min: 0, max: 1 },
    y: { label: 'Right, % of these', min: 0, max: 100 },
    points: bins.map(({ from, meanScore, accuracy }) => ({
      id: String(from),
      x: meanScore,
      y: accuracy.value * 100,
      actor: 'machine',
    })),
    lines: [
      {
        id: 'ideal',
        kind: 'guide',
        points: [
          [0, 0],
          [1, 100],
        ],
        label: 'score = share right',
      },
      ...bins.flatMap(({ from, meanScore, accuracy: { interval: found } }) =>
        found
          ? {
              id: `interval-${from}`,
              kind: 'interval' as const,
              points: [
                [meanScore, found.low * 100],
                [meanScore, found.high * 100],
              ] as const,
            }
          : [],
      ),
    ],
  };
  const { expectedError, brier, outside } = calibration;
  const description = bins
    .map(({ meanScore, accuracy }) => `score ${meanScore.toFixed(2)}: ${percent(accuracy.value)} right`)
    .join(', ');
  return (
    <Chart
      title={title}
      note={`Expected calibration error ${expectedError.toFixed(3)}, Brier score ${brier.toFixed(3)}.${outside > 0 ? ` Left out: ${whole(outside)} outside of 0 to 1.` : ''}`}
      table={
        <table>
          <thead>
            <tr>
              {['Score', 'Records', 'Mean score', 'Right', '95% interval'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, to, records, meanScore, accuracy }) => (
              <tr key={from}>
                <th scope="row">{`${from.toFixed(1)}–${to.toFixed(1)}`}</th>
                <td>{whole(records)}</td>
                <td>{meanScore.toFixed(3)}</td>
                <td>{percent(accuracy.value)}</td>
                <td>{interval(accuracy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      tall={
        <Plot drawing={drawPlot(plot, { width: 330, height: 300 })} title={title} description={description} />
      }
    >
      <Plot drawing={drawPlot(plot, { width: 520, height: 340 })} title={title} description={description} />
    </Chart>
  );
}
