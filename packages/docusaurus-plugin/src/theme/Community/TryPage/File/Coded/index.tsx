import useBaseUrl from '@docusaurus/useBaseUrl';
import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import { whole } from '@theme/Community/ChooseFile/whole';
import { save } from '@theme/Community/Export/save';
import formStyles from '@theme/Community/formStyles';
import SortableTable from '@theme/Community/SortableTable';
import { percent } from '@theme/Community/TryPage/percent';
import type { CodedFile } from '@theme/Community/TryPage/protocol';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

interface Props {
  readonly coded: CodedFile;
  /** Name of the file that was coded. */
  readonly name: string;
}

/** A coded file: what came out of it, the first rows, and the whole of it to take along. */
export default function Coded({ coded: { csv, rows, coded, badRowCount, preview }, name }: Props) {
  const { fields } = usePage<TryProps>();
  // A plain link loads nothing before it is followed; in a new tab, since the coded file is kept nowhere else.
  const evaluate = useBaseUrl('/evaluate/');
  const silent = rows - badRowCount - coded;
  const rowOf = ({ row, title, code, group, score }: (typeof preview)[number]) => ({
    id: `row-${row}`,
    cells: [
      { content: row, sortBy: row },
      { content: title, sortBy: title },
      { content: code === '' ? 'no candidate' : <b>{code}</b>, sortBy: code },
      { content: group, sortBy: group },
      { content: code === '' ? '' : percent(score), sortBy: score },
    ],
  });
  return (
    <>
      <p role="status" className={styles.summary}>
        <b>{whole(coded)}</b> of {whole(rows)} rows have candidates
        {silent > 0 && `, for ${whole(silent)} no known title has words like theirs`}.
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          className={formStyles.primary}
          onClick={() => save(`${name.replace(/\.\w+$/, '')}-coded.csv`, csv)}
        >
          Save the coded file
        </button>
        <span>
          It has the five first candidates of each row with scores. With a column of true codes, it goes into{' '}
          <a href={evaluate} target="_blank" rel="noreferrer">
            Evaluate
          </a>{' '}
          or <code>isco-cop evaluate</code> as it is.
        </span>
      </p>
      <SortableTable
        label={preview.length < rows - badRowCount ? `The first ${whole(preview.length)} rows` : 'The rows'}
        columns={['Row', fields[0] ?? 'Text', 'Code', 'Group', 'Score']}
        rows={preview.map(rowOf)}
      />
    </>
  );
}
