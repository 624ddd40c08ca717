import type { TimelineFactProps, TimelineProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Source from '@theme/Community/Source';
import clsx from 'clsx';
import styles from './styles.module.css';

const KINDS: Readonly<Record<TimelineFactProps['kind'], string>> = {
  milestone: 'Milestone',
  number: 'Number',
  talk: 'Talk',
  programme: 'Programme',
};

/** Dated facts on a line of time, and as the list that their numbers stand for. */
export default function Timeline({ timeline }: { readonly timeline: TimelineProps }) {
  const { facts, wide, tall } = timeline;
  return (
    <div>
      <Line drawing={wide} facts={facts} className={styles.wide} />
      <Line drawing={tall} facts={facts} className={styles.tall} />
      <p className={styles.note}>A bar is as long as the time that the source leaves open, such as a year.</p>
      <ol className={styles.facts}>
        {facts.map(({ dateText, kind, text, about, source }) => (
          <li key={dateText + text + about?.label}>
            <p className={styles.head}>
              <b>{dateText}</b> <span className={clsx(styles.kind, styles[kind])}>{KINDS[kind]}</span>
            </p>
            <p className={styles.text}>
              {text} {about && <Link to={about} />}
            </p>
            {source && <Source source={source} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface LineProps {
  readonly drawing: TimelineProps['wide'];
  readonly facts: TimelineProps['facts'];
  readonly className: string | undefined;
}

function Line({ drawing: { width, height, axis, years, marks }, facts, className }: LineProps) {
  const label = facts.map(({ dateText }, index) => `${index + 1}: ${dateText}`).join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Line of time with the facts of the list below. ${label}.`}
      className={className}
    >
      <path d={`M0 ${axis}H${width}`} className={styles.axis} />
      {years.map(({ x, text }) => (
        <g key={text}>
          <path d={`M${x} ${axis}v6`} className={styles.axis} />
          <text x={x} y={axis + 20} textAnchor="middle" className={styles.year}>
            {text}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <g key={mark.fact} className={styles[facts[mark.fact]?.kind ?? 'milestone']}>
          <rect x={mark.x} y={mark.y} width={mark.width} height="22" rx="4" className={styles.mark} />
          <text x={mark.x + mark.width / 2} y={mark.y + 16} textAnchor="middle">
            {mark.fact + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
