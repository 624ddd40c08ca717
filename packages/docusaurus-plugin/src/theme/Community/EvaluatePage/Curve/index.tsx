import { drawPlot, type Plot as PlotData, plotScales } from '@isco-cop/docusaurus-plugin/drawing';
import type { LevelEvaluation, OperatingPoint } from '@isco-cop/measures';
import Chart from '@theme/Community/Chart';
import Plot from '@theme/Community/Chart/Plot';
import Handle from '@theme/Community/EvaluatePage/Curve/Handle';
import { digitsText, interval, percent } from '@theme/Community/EvaluatePage/format';
import { useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly level: LevelEvaluation;
  /** Which point of the curve is chosen. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const SIZES = { wide: { width: 760, height: 400 }, tall: { width: 330, height: 320 } };
const MOST_ROWS = 26;

/** Coverage against accuracy over all thresholds, with one that can be moved. */
export default function Curve({ level, chosen, onChoose }: Props) {
  const id = useId();
  const { curve, digits } = level;
  const point = curve[chosen];
  if (!point) return null;
  const title = `Coverage and accuracy at ${digitsText(digits)}`;
  const plot = plotOf(curve);
  const said = sentence(point);
  const last = curve.at(-1);
  const description = `A line from ${percent(curve[0]?.accuracy?.value ?? 0)} right of the surest ${percent(curve[0]?.coverage.value ?? 0)} to ${percent(last?.accuracy?.value ?? 0)} right of ${percent(last?.coverage.value ?? 0)}. ${said}`;
  const picture = (size: { readonly width: number; readonly height: number }) => (
    <Plot drawing={drawPlot(plot, size)} title={title} description={description}>
      <Handle scales={plotScales(plot, size)} point={point} curve={curve} onChoose={onChoose} />
    </Plot>
  );
  return (
    <>
      <Chart
        title={title}
        note="Each point is a threshold: how much would be coded, and how much of that would be right. The thin lines are 95% intervals."
        table={<Table curve={curve} />}
        tall={picture(SIZES.tall)}
      >
        {picture(SIZES.wide)}
      </Chart>
      <div className={styles.slider}>
        <label htmlFor={id}>Threshold</label>
        <input
          id={id}
          type="range"
          min={0}
          max={curve.length - 1}
          value={curve.length - 1 - chosen}
          aria-valuetext={said}
          onChange={({ target }) => onChoose(curve.length - 1 - Number(target.value))}
        />
        <output htmlFor={id}>{said}</output>
      </div>
    </>
  );
}

function sentence({ threshold, coverage, accuracy }: OperatingPoint): string {
  return `From a score of ${Number(threshold.toPrecision(4))} on: ${percent(coverage.value)} of the records coded${accuracy ? `, ${percent(accuracy.value)} of them right (95% interval ${interval(accuracy)})` : ''}.`;
}

function plotOf(curve: readonly OperatingPoint[]): PlotData {
  const along = (value: (point: OperatingPoint) => number | undefined) =>
    curve.flatMap((point) => {
      const y = value(point);
      return y === undefined ? [] : [[point.coverage.value * 100, y * 100] as const];
    });
  // The first points stand on a few records, and their intervals say so; they do not set the scale.
  const least = Math.min(
    ...curve
      .filter(({ coverage }) => coverage.value > 0.05)
      .flatMap(({ accuracy }) => accuracy?.interval?.low ?? []),
    0.9,
  );
  return {
    x: { label: 'Share of records coded, %', min: 0, max: 100 },
    y: { label: 'Right, % of these', min: Math.max(0, Math.floor(least * 10) * 10), max: 100 },
    lines: [
      { id: 'low', kind: 'interval', points: along(({ accuracy }) => accuracy?.interval?.low) },
      { id: 'high', kind: 'interval', points: along(({ accuracy }) => accuracy?.interval?.high) },
      { id: 'accuracy', kind: 'measured', points: along(({ accuracy }) => accuracy?.value) },
    ],
  };
}

function Table({ curve }: { readonly curve: readonly OperatingPoint[] }) {
  const step = Math.max(1, Math.ceil(curve.length / MOST_ROWS));
  const rows = curve.filter((_, index) => index % step === 0 || index === curve.length - 1);
  return (
    <table>
      <thead>
        <tr>
          {['Score from', 'Coded', 'Right of these', '95% interval'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ threshold, coverage, accuracy }) => (
          <tr key={threshold}>
            <th scope="row">{Number(threshold.toPrecision(4))}</th>
            <td>{percent(coverage.value)}</td>
            <td>{accuracy ? percent(accuracy.value) : '–'}</td>
            <td>{accuracy ? interval(accuracy) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
