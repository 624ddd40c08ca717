import type { MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Disputed from '@theme/Community/Disputed';
import Link from '@theme/Community/Link';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import clsx from 'clsx';
import { Fragment } from 'react';
import styles from './styles.module.css';

/** A number in a narrow column: it leads to its words and gaps, and what qualifies it stands right under it. */
export default function Figure({ metric }: { readonly metric: MetricProps }) {
  const { id, title, text, status, grade, derived, claimedBy, asOfText, qualifiers, source } = metric;
  const silent = qualifiers.filter(({ value }) => !value);
  return (
    <article className={clsx(styles.figure, styles[status.id])}>
      <p className={styles.value}>
        <DocusaurusLink to={`/evidence/#${id}`}>{text}</DocusaurusLink>
      </p>
      <h3 className={styles.title}>{title}</h3>
      <Disputed claims={metric.disagreesWith} />
      <p className={styles.note}>
        {status.label}, {derived ? 'computed by this site' : grade.toLowerCase()}.{' '}
        {!derived && (
          <>
            Claimed by <Link to={claimedBy} />
            {asOfText && `, ${asOfText}`}.
          </>
        )}
      </p>
      {derived && <p className={styles.note}>Formula: {derived.formula}.</p>}
      <ul className={styles.qualifiers}>
        {qualifiers.map(
          ({ name, value }) =>
            value && (
              <li key={name}>
                {name}: <Link to={value} />
              </li>
            ),
        )}
      </ul>
      {silent.length > 0 && (
        <p className={styles.note}>
          Not stated:{' '}
          {silent.map(({ name }) => (
            <Fragment key={name}>
              <NotStated>{name.toLowerCase()}</NotStated>{' '}
            </Fragment>
          ))}
        </p>
      )}
      <p className={styles.note}>
        <DocusaurusLink to={source.path}>{source.title}</DocusaurusLink>, {source.locator}
      </p>
    </article>
  );
}
