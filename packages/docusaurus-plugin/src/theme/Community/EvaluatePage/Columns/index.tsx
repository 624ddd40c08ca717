import { COLUMN_QUESTIONS, type ColumnMap } from '@isco-cop/measures/table';
import ColumnField from '@theme/Community/ChooseFile/ColumnField';
import Candidates from '@theme/Community/EvaluatePage/Columns/Candidates';
import { type Choices, firstChoices, problemsOf, toMap } from '@theme/Community/EvaluatePage/choices';
import type { OpenedTable } from '@theme/Community/EvaluatePage/protocol';
import formStyles from '@theme/Community/formStyles';
import { type FormEvent, useId, useState } from 'react';

interface Props {
  readonly table: OpenedTable;
  /** What was chosen for the file before. */
  readonly before: Choices | undefined;
  readonly isBusy: boolean;
  readonly onEvaluate: (map: ColumnMap, levels: readonly number[], choices: Choices) => void;
}

/** Says which column holds what, guessed from their names. */
export default function Columns({ table, before, isBusy, onEvaluate }: Props) {
  const id = useId();
  const columns = [...new Set(table.columns)];
  const [choices, setChoices] = useState(() => firstChoices(table, before));
  const { map, levels, uncodable } = choices;
  const problems = problemsOf(choices, table);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = toMap(choices);
    if (problems.length === 0 && asked) onEvaluate(asked.map, asked.levels, choices);
  };
  return (
    <form onSubmit={submit} className={formStyles.form} aria-label="Columns">
      <div className={formStyles.fields}>
        {COLUMN_QUESTIONS.map((question) => {
          const { role, label, holds } = question;
          const change = (value: string | readonly string[] | undefined) =>
            setChoices({ ...choices, map: { ...map, [role]: value } });
          return role === 'candidates' ? (
            <Candidates
              key={role}
              question={question}
              columns={columns}
              value={map.candidates ?? []}
              onChange={change}
            />
          ) : (
            <ColumnField
              key={role}
              label={label}
              note={role === 'truth' || role === 'predicted' ? holds : `${holds}; optional`}
              columns={columns}
              value={map[role]}
              onChange={change}
            />
          );
        })}
        <p>
          <label htmlFor={`${id}-levels`}>Digits</label>
          <small>levels to evaluate at</small>
          <input
            id={`${id}-levels`}
            value={levels}
            onChange={({ target }) => setChoices({ ...choices, levels: target.value })}
          />
        </p>
        <p>
          <label htmlFor={`${id}-uncodable`}>Uncodable</label>
          <small>what stands for it, such as 9999; optional</small>
          <input
            id={`${id}-uncodable`}
            value={uncodable}
            onChange={({ target }) => setChoices({ ...choices, uncodable: target.value })}
          />
        </p>
      </div>
      <p role="status" className={formStyles.problem}>
        {problems.join(' ')}
      </p>
      <button type="submit" className={formStyles.primary} disabled={isBusy || problems.length > 0}>
        Evaluate
      </button>
    </form>
  );
}
