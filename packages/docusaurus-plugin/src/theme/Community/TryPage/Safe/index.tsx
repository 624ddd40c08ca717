import { percent } from '@theme/Community/TryPage/percent';
import styles from './styles.module.css';

interface Props {
  readonly code: string;
  readonly title: string;
  readonly score: number;
  readonly language: string;
}

/** How deep a record can be coded where the first candidate is not sure enough: candidates may agree on the group above. */
export default function Safe({ code, title, score, language }: Props) {
  if (code === '') {
    return <p className={styles.safe}>Not sure enough of a single digit: a person has to decide.</p>;
  }
  return (
    <p className={styles.safe}>
      Sure enough only to {code.length === 1 ? '1 digit' : `${code.length} digits`}: <b>{code}</b>{' '}
      <span lang={language}>{title}</span>, {percent(score)} together.
    </p>
  );
}
