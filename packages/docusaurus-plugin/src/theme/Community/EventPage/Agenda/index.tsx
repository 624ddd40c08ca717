import type { AgendaPartProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import LocalTimes from '@theme/Community/LocalTimes';
import People from '@theme/Community/People';
import DocusaurusLink from '@theme/Community/SiteLink';
import clsx from 'clsx';
import styles from './styles.module.css';

/** The agenda in order of time, cut where the session changes. */
export default function Agenda({ parts }: { readonly parts: readonly AgendaPartProps[] }) {
  return parts.map(({ title, date, moderators, rows }) => (
    <div key={rows[0]?.times.startInstant} className={clsx(title && styles.session)}>
      {date && <p className={styles.date}>{date}</p>}
      {title && (
        <div className={styles.head}>
          <h3>{title}</h3>
          {moderators.length > 0 && (
            <div className={styles.moderators}>
              <span>Moderator:</span> <People people={moderators} />
            </div>
          )}
        </div>
      )}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.times.startInstant + row.title} className={clsx(!row.path && styles.other)}>
            <LocalTimes times={row.times} />
            <div>
              {row.subject && (
                <p className={styles.subject}>
                  <Link to={row.subject} />
                </p>
              )}
              <p className={styles.title}>
                {row.path ? <DocusaurusLink to={row.path}>{row.title}</DocusaurusLink> : row.title}
              </p>
              {row.presenters.length > 0 && <People people={row.presenters} />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  ));
}
