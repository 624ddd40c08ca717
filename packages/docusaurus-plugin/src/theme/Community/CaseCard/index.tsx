import type { CaseProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import clsx from 'clsx';
import styles from './styles.module.css';

/** A case in a card: who, what, how, and what number is claimed with what status. */
export default function CaseCard({ each }: { readonly each: CaseProps }) {
  const { subject, title, path, summary, task, techniques, numbers, codingMode, owner } = each;
  return (
    <article className={styles.card}>
      <p className={styles.subject}>
        {subject.label}
        {owner.label !== subject.label && <span>{owner.label}</span>}
      </p>
      <h3 className={styles.title}>
        <DocusaurusLink to={subject.path ?? path}>{title}</DocusaurusLink>
      </h3>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.facts}>
        {task}
        {codingMode && ` · ${codingMode}`}
      </p>
      <ul className={styles.techniques}>
        {techniques.slice(0, 4).map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <ul className={styles.numbers}>
        {numbers.length === 0 && (
          <li>
            <NotStated>no figure stated</NotStated>
          </li>
        )}
        {numbers.map(({ text, measure, status, qualification, notStated, path: to }) => (
          <li key={to}>
            <DocusaurusLink
              to={to}
              className={clsx(styles.number, status === 'potential' && styles.potential)}
            >
              <b>{text}</b> {measure.toLowerCase()}
            </DocusaurusLink>
            <span className={styles.qualification}>
              {qualification}
              {notStated > 0 && (
                <>
                  {', '}
                  <NotStated>{`${notStated} not stated`}</NotStated>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
