import type { ColumnQuestion } from '@isco-cop/measures/table';
import ColumnField from '@theme/Community/ChooseFile/ColumnField';
import styles from './styles.module.css';

interface Props {
  readonly question: ColumnQuestion;
  readonly columns: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

/** Chooses several columns in their order; there is always one more field than is filled. */
export default function Candidates({ question, columns, value, onChange }: Props) {
  const places = columns.length > value.length ? [...value, undefined] : value;
  const fields = places.map((chosen, index) => ({ chosen, label: `Candidate ${index + 2}` }));
  return (
    <fieldset className={styles.candidates}>
      <legend>{question.label}</legend>
      <small>{`${question.holds}; optional`}</small>
      <div>
        {fields.map(({ chosen, label }, index) => (
          <ColumnField
            key={label}
            label={label}
            columns={columns.filter((column) => column === chosen || !value.includes(column))}
            value={chosen}
            onChange={(column) =>
              onChange([...value.slice(0, index), ...(column ? [column] : []), ...value.slice(index + 1)])
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
