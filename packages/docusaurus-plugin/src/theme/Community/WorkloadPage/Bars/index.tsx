import type { Workload } from '@isco-cop/data/schema';
import Chart from '@theme/Community/Chart';
import Legend from '@theme/Community/Chart/Legend';
import { percentText } from '@theme/Community/WorkloadPage/numbers';
import { useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly workload: Workload;
  readonly isPotential: boolean;
}

const TITLE = 'All records, by who codes them';
const HEIGHT = 44;
const TODAY = 24;
const AFTER = 106;

/** All records as two bars of one width, today and after the cut: square ends are software, round ends are people. */
export default function Bars({ workload, isPotential }: Props) {
  const id = useId();
  const { withoutPeople, leaving, staying } = workload;
  const all = withoutPeople + leaving + staying;
  const share = (records: number) => (all === 0 ? 0 : (100 * records) / all);
  const software = share(withoutPeople);
  const moved = share(leaving);
  const people = share(staying);
  const description = `Of all records, people code ${percentText(moved + people)} today and ${percentText(people)} after the cut; ${percentText(moved)} ${isPotential ? 'would leave' : 'leave'} manual coding.`;
  const bar = (y: number, from: number, width: number, className = '') => (
    <rect
      x={`${from}%`}
      y={y}
      width={`${width}%`}
      height={HEIGHT}
      rx={className === styles.people ? HEIGHT / 2 : 6}
      className={className}
    />
  );
  return (
    <Chart
      title={TITLE}
      note="Width is the share of all records."
      legend={
        <Legend
          entries={[
            ['machine', `software alone, ${percentText(software)}`],
            [
              isPotential ? 'potential' : 'test',
              `${isPotential ? 'would leave' : 'leaves'} manual coding, ${percentText(moved)}`,
            ],
            ['person', `people, ${percentText(people)}`],
          ]}
        />
      }
    >
      <svg
        width="100%"
        height={AFTER + HEIGHT + 2}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        className={styles.bars}
      >
        <title id={`${id}-title`}>{TITLE}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <text y={TODAY - 8}>Today</text>
        {bar(TODAY, 0, software, styles.software)}
        {bar(TODAY, software, moved + people, styles.people)}
        <text y={AFTER - 8}>After the cut</text>
        {bar(AFTER, 0, software, styles.software)}
        {bar(AFTER, software, moved, isPotential ? styles.potential : styles.moved)}
        {bar(AFTER, software + moved, people, styles.people)}
      </svg>
    </Chart>
  );
}
