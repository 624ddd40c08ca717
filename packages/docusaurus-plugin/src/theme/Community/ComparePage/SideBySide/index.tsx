import type { ComparisonColumnProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import DocusaurusLink from '@theme/Community/SiteLink';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

/** A row: what is compared, and one cell a column. */
export interface Row {
  readonly id: string;
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
  /** What is to be said of all cells together, below them. */
  readonly across?: ReactNode;
}

interface Props {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly ComparisonColumnProps[];
  readonly rows: readonly Row[];
}

/**
 * A table with a column for each methodology, whose names stay in sight. On narrow screens its cells stand below each
 * other, each under its name, so that nothing has to be scrolled sideways.
 */
export default function SideBySide({ label, columns, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, subject, title, path }) => (
            <th key={id} scope="col">
              <Link to={subject} />
              <DocusaurusLink to={path} className={styles.title ?? ''}>
                {title}
              </DocusaurusLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells, across }) => (
          <Fragment key={id}>
            <tr className={across ? styles.joined : undefined}>
              <th scope="row" rowSpan={across ? 2 : 1}>
                {name}
              </th>
              {columns.map((column, index) => (
                <td key={column.id}>
                  <span className={styles.whose} aria-hidden>
                    {shortName(column, columns)}
                  </span>
                  <div>{cells[index]}</div>
                </td>
              ))}
            </tr>
            {across && (
              <tr>
                <td colSpan={columns.length}>{across}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The country, and the title too where two are of the same. */
function shortName(column: ComparisonColumnProps, columns: readonly ComparisonColumnProps[]): string {
  const { label } = column.subject;
  const alone = columns.filter(({ subject }) => subject.label === label).length === 1;
  return alone ? label : `${label}: ${column.title}`;
}
