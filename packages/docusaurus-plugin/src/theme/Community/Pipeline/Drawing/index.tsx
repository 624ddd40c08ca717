import { outlineOf } from '@isco-cop/docusaurus-plugin/drawing';
import type { PipelineArrow, PipelineBox, PipelineDrawing } from '@isco-cop/docusaurus-plugin/props';
import Hatch from '@theme/Community/Chart/Hatch';
import clsx from 'clsx';
import { useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly drawing: PipelineDrawing;
  readonly description: string;
  readonly className?: string | undefined;
  /** Ids of stages to be pointed out. */
  readonly lit?: readonly string[];
}

/** A pipeline as laid out when the site was built. */
export default function Drawing({ drawing, description, className, lit = [] }: Props) {
  const hatch = useId();
  const { width, height, boxes, arrows } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
      className={className}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      {arrows.map((arrow) => (
        <Arrow key={arrow.path} arrow={arrow} hatch={`url(#${hatch})`} />
      ))}
      {boxes.map((box) => (
        <Box key={box.id} box={box} isLit={lit.includes(box.id)} />
      ))}
    </svg>
  );
}

function Box({ box, isLit }: { readonly box: PipelineBox; readonly isLit: boolean }) {
  const lines = [
    ...box.title.map((text) => ({ text, className: styles.title, height: 21 })),
    ...box.note.map((text) => ({ text, className: styles.note, height: 18 })),
  ];
  const middle = box.x + box.width / 2;
  let y = box.y + (box.height - lines.reduce((sum, line) => sum + line.height, 0)) / 2 + 15;
  return (
    <g>
      <path
        d={outlineOf(box)}
        className={clsx(styles.box, styles[box.actor], box.status && styles[box.status], isLit && styles.lit)}
      />
      {lines.map(({ text, className, height }) => {
        const line = (
          <text key={`${className}${text}`} x={middle} y={y} textAnchor="middle" className={className}>
            {text}
          </text>
        );
        y += height;
        return line;
      })}
    </g>
  );
}

function Arrow({ arrow, hatch }: { readonly arrow: PipelineArrow; readonly hatch: string }) {
  const { path, head, width, stated, label } = arrow;
  return (
    <g>
      <path
        d={path}
        className={styles.arrow}
        strokeWidth={width}
        {...(!stated && { style: { stroke: hatch } })}
      />
      {!stated && <path d={path} className={styles.thread} />}
      <path d={head} className={styles.head} />
      {label?.lines.map((text, index) => (
        <text
          key={text}
          x={label.x}
          y={label.y + 5 + (index - (label.lines.length - 1) / 2) * 17}
          textAnchor="middle"
          className={styles.label}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
