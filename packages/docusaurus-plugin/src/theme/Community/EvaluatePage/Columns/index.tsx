import type { ColumnMap } from '@isco-cop/measures/table';
import type { OpenedTable } from '@theme/Community/EvaluatePage/protocol';
import { type FormEvent, useId, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly table: OpenedTable;
  readonly isBusy: boolean;
  readonly onEvaluate: (map: ColumnMap, levels: readonly number[]) => void;
}

const ROLES = [
  ['truth', 'True code', 'the code that is trusted'],
  ['predicted', 'Given code', 'the code under test'],
  ['score', 'Score', 'how sure the given code is; optional'],
  ['second', 'Second coder', 'another code by a person; optional'],
  ['weight', 'Weight', 'how much a record counts; optional'],
] as const;

type Role = (typeof ROLES)[number][0];

/** Says which column holds what, guessed from their names. */
export default function Columns({ table, isBusy, onEvaluate }: Props) {
  const id = useId();
  const { columns, separator, guess } = table;
  const [chosen, setChosen] = useState<Partial<Record<Role, string>>>(guess as Partial<Record<Role, string>>);
  const [levels, setLevels] = useState('1, 2, 3, 4');
  const [uncodable, setUncodable] = useState('');
  const hasLists = separator === 'json' && columns.includes('candidates');
  const digits = levels
    .split(/[,\s]+/)
    .filter((each) => each !== '')
    .map(Number);
  const problems = [
    ...(chosen.truth ? [] : ['Choose the column with the true code.']),
    ...(chosen.predicted || hasLists ? [] : ['Choose the column with the given code.']),
    ...(digits.length > 0 && digits.every((each) => Number.isInteger(each) && each >= 1 && each <= 12)
      ? []
      : ['Write the numbers of digits as whole numbers from 1 to 12, such as 1, 2, 4.']),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problems.length > 0 || chosen.truth === undefined) return;
    const texts = uncodable
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    onEvaluate({ ...chosen, truth: chosen.truth, uncodable: texts }, digits);
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Columns">
      <div className={styles.fields}>
        {ROLES.map(([role, label, note]) => (
          <p key={role}>
            <label htmlFor={`${id}-${role}`}>{label}</label>
            <small>{role === 'predicted' && hasLists ? 'left out: the first of `candidates`' : note}</small>
            <select
              id={`${id}-${role}`}
              value={chosen[role] ?? ''}
              onChange={({ target }) => setChosen({ ...chosen, [role]: target.value || undefined })}
            >
              <option value="">none</option>
              {[...new Set(columns)].map((column) => (
                <option key={column}>{column}</option>
              ))}
            </select>
          </p>
        ))}
        <p>
          <label htmlFor={`${id}-levels`}>Digits</label>
          <small>levels to evaluate at</small>
          <input id={`${id}-levels`} value={levels} onChange={({ target }) => setLevels(target.value)} />
        </p>
        <p>
          <label htmlFor={`${id}-uncodable`}>Uncodable</label>
          <small>what stands for it, such as 9999; optional</small>
          <input
            id={`${id}-uncodable`}
            value={uncodable}
            onChange={({ target }) => setUncodable(target.value)}
          />
        </p>
      </div>
      <p role="status" className={styles.problem}>
        {problems.join(' ')}
      </p>
      <button type="submit" disabled={isBusy || problems.length > 0}>
        Evaluate
      </button>
    </form>
  );
}
