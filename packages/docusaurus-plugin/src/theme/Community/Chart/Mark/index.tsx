import type { PlotMark } from '@isco-cop/docusaurus-plugin/drawing';
import clsx from 'clsx';
import styles from './styles.module.css';

/** Square is software, round is people; where both act, one end is round. */
const SHAPES: Readonly<Record<PlotMark['actor'], string>> = {
  machine: 'M-7-7H7V7H-7Z',
  unstated: 'M-7-7H7V7H-7Z',
  person: 'M-7.5 0A7.5 7.5 0 1 1 7.5 0A7.5 7.5 0 1 1-7.5 0Z',
  'person-with-machine': 'M-7-7H0A7 7 0 0 1 0 7H-7Z',
};

/** The mark of a number with the bars of its range. */
export default function Mark({ mark }: { readonly mark: PlotMark }) {
  const { x, y, actor, status, xRange, yRange } = mark;
  return (
    <g className={clsx(styles.mark, styles[actor], status && styles[status])}>
      {xRange && <path d={`M${xRange[0]} ${y}H${xRange[1]}`} className={styles.range} />}
      {yRange && <path d={`M${x} ${yRange[0]}V${yRange[1]}`} className={styles.range} />}
      <path d={SHAPES[actor]} transform={`translate(${x} ${y})`} className={styles.shape} />
    </g>
  );
}
