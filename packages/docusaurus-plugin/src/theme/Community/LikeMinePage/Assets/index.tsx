import { vocabularies } from '@isco-cop/data/vocabulary';
import { type Answers, ASSETS } from '@theme/Community/LikeMinePage/state';
import styles from './styles.module.css';

interface Props {
  readonly answers: Answers;
  readonly onChange: (name: string, value: string) => void;
}

const ANSWERS = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', 'Not answered'],
] as const;

/** What the office has, each with yes, no or no answer: not saying so is not the same as no. */
export default function Assets({ answers, onChange }: Props) {
  return ASSETS.map((asset) => {
    const [name, definition] = vocabularies.techniqueNeed[asset];
    return (
      <fieldset key={asset} className={styles.asset}>
        <legend>
          {name} <small>{definition}</small>
        </legend>
        {ANSWERS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={asset}
              value={value}
              checked={(answers[asset] ?? '') === value}
              onChange={() => onChange(asset, value)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
    );
  });
}
