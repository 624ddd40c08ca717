import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import ColumnField from '@theme/Community/ChooseFile/ColumnField';
import formStyles from '@theme/Community/formStyles';
import type { FileColumns } from '@theme/Community/TryPage/protocol';
import { usePage } from '@theme/Community/usePage';
import { type FormEvent, useState } from 'react';

interface Props {
  readonly columns: readonly string[];
  readonly isBusy: boolean;
  readonly onCode: (columns: FileColumns) => void;
}

/** Names of columns that hold what somebody answered. */
const ANSWER = /title|answer|text|occupation|ocupaci|profession|profiss|puesto|cargo|emploi|job/i;

/** Says which column holds what, guessed from their names. */
export default function Columns({ columns, isBusy, onCode }: Props) {
  const { fields } = usePage<TryProps>();
  const names = [...new Set(columns)];
  const guess = names.find((name) => ANSWER.test(name)) ?? (names.length === 1 ? names[0] : undefined);
  const [chosen, setChosen] = useState<readonly (string | undefined)[]>([guess]);
  const [title, ...texts] = chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title) onCode({ title, texts: texts.filter((text) => text !== undefined) });
  };
  return (
    <form onSubmit={submit} className={formStyles.form} aria-label="Columns">
      <div className={formStyles.fields}>
        {fields.map((field, at) => (
          <ColumnField
            key={field}
            label={`Column: ${field}`}
            note={at === 0 ? 'what is coded' : 'optional'}
            columns={names}
            value={chosen[at]}
            onChange={(column) =>
              setChosen(fields.map((_, other) => (other === at ? column : chosen[other])))
            }
          />
        ))}
      </div>
      <p role="status" className={formStyles.problem}>
        {title ? '' : 'Choose the column with the text that is coded.'}
      </p>
      <button type="submit" className={formStyles.primary} disabled={isBusy || !title}>
        Code
      </button>
    </form>
  );
}
