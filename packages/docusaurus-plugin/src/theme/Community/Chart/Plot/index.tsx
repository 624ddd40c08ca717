import type { PlotDrawing, PlotText } from '@isco-cop/docusaurus-plugin/drawing';
import Mark from '@theme/Community/Chart/Mark';
import DocusaurusLink from '@theme/Community/SiteLink';
import clsx from 'clsx';
import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly drawing: PlotDrawing;
  readonly title: string;
  /** What a reader who does not see the picture is told, as long as it needs to be. */
  readonly description: string;
  /** Where a mark leads, by its id, and what the link is called. */
  readonly links?: Readonly<Record<string, { readonly to: string; readonly label: string }>>;
  /** What else stands in the picture, in its coordinates, such as a handle. */
  readonly children?: ReactNode;
}

/** A plot as it was laid out: ticks, bands, lines and marks; marks lead to what is behind them. */
export default function Plot({ drawing, title, description, links = {}, children }: Props) {
  const id = useId();
  const { width, height, frame, xTicks, yTicks, bands, lines, marks } = drawing;
  const isStill = Object.keys(links).length === 0 && !children;
  const bottom = frame.y + frame.height;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={isStill ? 'img' : 'group'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={styles.plot}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <g>
        {bands.map((band) => (
          <rect
            key={band.id}
            x={band.x}
            y={band.y}
            width={band.width}
            height={band.height}
            className={clsx(styles.band, styles[band.actor])}
          />
        ))}
        {xTicks.map(({ at, text }) => (
          <g key={text}>
            <path d={`M${at} ${frame.y}V${bottom}`} className={styles.grid} />
            <text x={at} y={bottom + 18} textAnchor="middle" className={styles.tick}>
              {text}
            </text>
          </g>
        ))}
        {yTicks.map(({ at, text }) => (
          <g key={text}>
            <path d={`M${frame.x} ${at}H${frame.x + frame.width}`} className={styles.grid} />
            <text x={frame.x - 8} y={at + 5} textAnchor="end" className={styles.tick}>
              {text}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <path key={line.id} d={line.path} className={clsx(styles.line, styles[line.kind])} />
        ))}
        {[drawing.xLabel, drawing.yLabel].map((label) => (
          <Text key={label.text} label={label} className={styles.axis} />
        ))}
        {[...bands, ...lines].map(
          ({ id: key, label }) => label && <Text key={key} label={label} className={styles.soft} />,
        )}
      </g>
      {marks.map((mark) => {
        const link = links[mark.id];
        const content = (
          <>
            <Mark mark={mark} />
            {mark.label && <Text label={mark.label} className={styles.label} />}
          </>
        );
        return link ? (
          <DocusaurusLink
            key={mark.id}
            to={link.to}
            aria-label={link.label}
            {...(styles.link && { className: styles.link })}
          >
            {content}
          </DocusaurusLink>
        ) : (
          <g key={mark.id}>{content}</g>
        );
      })}
      {children}
    </svg>
  );
}

function Text({ label, className }: { readonly label: PlotText; readonly className: string | undefined }) {
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} className={className}>
      {label.text}
    </text>
  );
}
