import type { StatedProps, WhoStatesWhatProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Scroller from '@theme/Community/Scroller';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly columns: WhoStatesWhatProps['columns'];
  readonly group: WhoStatesWhatProps['groups'][number];
}

/** A row for each thing that can be stated, a column for each methodology. */
export default function Matrix({ columns, group }: Props) {
  return (
    <section>
      <h2>{group.name}</h2>
      <Scroller label={`${group.name}, by methodology`}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td />
              {columns.map(({ subject, methodology }) => (
                <th key={methodology.path} scope="col">
                  <span className={styles.subject}>{subject}</span>
                  <Link to={methodology} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map(({ name, definition, cells }) => (
              <tr key={name}>
                <th scope="row" title={definition}>
                  {name}
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.methodology.path} className={styles[cell.state]}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Cell({ cell: { state, asked, missing, questions, path } }: { readonly cell: StatedProps }) {
  if (state === 'not-applicable') {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className={styles.hidden}>does not apply</span>
      </>
    );
  }
  if (!path) return <>stated</>;
  return (
    <DocusaurusLink to={path} title={questions.join('\n')}>
      {state === 'partly' ? `${asked - missing} of ${asked} stated` : 'not stated'}
      <span className={styles.hidden}>: {questions.join(' ')}</span>
    </DocusaurusLink>
  );
}
