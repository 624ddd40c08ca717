import type { PlotScales } from '@isco-cop/docusaurus-plugin/drawing';
import type { OperatingPoint } from '@isco-cop/measures';
import type { PointerEvent } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly scales: PlotScales;
  readonly point: OperatingPoint;
  readonly curve: readonly OperatingPoint[];
  readonly onChoose: (index: number) => void;
}

/** The threshold in the plot, to be dragged; the slider below does the same by keyboard. */
export default function Handle({ scales, point, curve, onChoose }: Props) {
  const { frame, x, y } = scales;
  const move = (event: PointerEvent<SVGRectElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const coverage = x.invert(frame.x + ((event.clientX - box.left) / box.width) * frame.width) / 100;
    onChoose(nearestIndex(curve, coverage));
  };
  const at = x(point.coverage.value * 100);
  const accuracy = point.accuracy?.value ?? 0;
  const [low = 0] = y.domain();
  return (
    <g aria-hidden>
      <path d={`M${at} ${frame.y}V${frame.y + frame.height}`} className={styles.line} />
      {accuracy * 100 >= low && <circle cx={at} cy={y(accuracy * 100)} r={8} className={styles.knob} />}
      <rect {...frame} className={styles.area} onPointerDown={move} onPointerMove={move} />
    </g>
  );
}

/** The point whose coverage is nearest; coverage rises along the curve. */
function nearestIndex(curve: readonly OperatingPoint[], coverage: number): number {
  const distance = (index: number) => Math.abs((curve[index]?.coverage.value ?? 0) - coverage);
  return curve.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
}
