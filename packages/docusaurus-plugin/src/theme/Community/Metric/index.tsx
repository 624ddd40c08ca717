import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import Source from '@theme/Community/Source';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  readonly metric: MetricProps;
  /** Whether to say what the number is about; not on the page of the case itself. */
  readonly withSubject?: boolean;
}

/** One number, its qualifiers right under it, the words of its source, and how much is not stated. */
export default function Metric({ metric, withSubject = false }: Props) {
  const { status, derived, notStated, disagreesWith } = metric;
  const anchor = withSubject ? metric.id : undefined;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <article className={clsx(styles.metric, styles[status.id])} id={anchor}>
      <div className={styles.head}>
        <p className={styles.value}>
          <DocusaurusLink
            to={metric.source.path}
            title={`Source: ${metric.source.title}`}
            className={clsx(styles.number)}
          >
            {metric.bound && <small>{metric.bound} </small>}
            {metric.number}
            {metric.unit && <small>{metric.unit === '%' ? '%' : ` ${metric.unit}`}</small>}
          </DocusaurusLink>
        </p>
        <p className={styles.badges}>
          <span className={styles.badge}>{status.label}</span>
          {derived && <span className={styles.badge}>derived</span>}
        </p>
      </div>
      <h3 className={styles.title}>{metric.title}</h3>
      {withSubject && (
        <p className={styles.subject}>
          <Links to={[metric.country, metric.about].flatMap((each) => each ?? [])} />
        </p>
      )}
      <dl className={styles.qualifiers}>
        <div>
          <dt>Measure</dt>
          <dd>
            <Link to={metric.measure} />
          </dd>
        </div>
        {metric.qualifiers.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ? <Link to={value} /> : <NotStated />}</dd>
          </div>
        ))}
        <div>
          <dt>Claimed by</dt>
          <dd>
            <Link to={metric.claimedBy} />, {metric.asOfText ?? <NotStated>date not stated</NotStated>}
          </dd>
        </div>
        <div>
          <dt>Evidence</dt>
          <dd>{derived ? `Computed by this site; inputs: ${metric.grade.toLowerCase()}` : metric.grade}</dd>
        </div>
      </dl>
      {metric.supersededBy && (
        <p className={styles.note}>
          Measured on a superseded version: <Link to={metric.supersededBy} /> took its place, with groups
          split, merged and moved.
        </p>
      )}
      {derived && (
        <p className={styles.formula}>
          <b>Formula:</b> {derived.formula}. Computed from <Links to={derived.from} />.
        </p>
      )}
      <Source source={metric.source} saysUnquoted={!derived} />
      {metric.note && <p className={styles.note}>{metric.note}</p>}
      {disagreesWith.length > 0 && (
        <p className={styles.note}>
          Another claim about the same says otherwise: <Links to={disagreesWith} />.
        </p>
      )}
      {notStated > 0 && (
        <p className={styles.gaps}>
          <NotStated>{`${notStated} ${notStated === 1 ? 'qualifier' : 'qualifiers'} not stated`}</NotStated>{' '}
          <DocusaurusLink to={`${metric.measure.path}#how-to-report-it`}>what this means</DocusaurusLink>
        </p>
      )}
    </article>
  );
}
