import { percent } from '@theme/Community/TryPage/percent';
import type { Assistance } from '@theme/Community/TryPage/useAssistance';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly assistance: Assistance;
  readonly language: string;
}

/** The candidates, the best first: code, title, how sure in a word and a bar, and the title that speaks for it. */
export default function Candidates({ id, assistance, language }: Props) {
  const { suggestions, active } = assistance;
  return (
    <div id={`${id}list`} role="listbox" aria-label="Candidates" className={styles.list}>
      {suggestions.map(({ code, title, score, confidence, because, isSameTitle }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus handles the keys
        <div
          key={code}
          id={`${id}option${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className={styles.option}
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => assistance.activate(at)}
        >
          <span className={styles.code}>{code}</span>
          <span lang={language} className={styles.name}>
            {title}
          </span>
          <span className={styles.confidence}>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${score * 100}%` }} />
            </span>
            <b>{confidence}</b>, {percent(score)}
          </span>
          {because[0] !== undefined && (
            <span className={styles.because}>
              {isSameTitle ? 'the same as' : 'like'} “{because[0]}”
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
