import type { Range } from '@isco-cop/search';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A text with what was found in it marked. */
export default function Highlighted({ text, ranges }: Props) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className={styles.found}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
