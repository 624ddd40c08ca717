import type { Reason } from '@isco-cop/data/schema';
import NotStated from '@theme/Community/NotStated';
import DocusaurusLink from '@theme/Community/SiteLink';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** Reasons of one kind; each leads to where it is stated. */
export default function Reasons({ name, reasons }: Props) {
  const [first] = reasons;
  if (!first) return null;
  // One sentence may answer several questions.
  const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
  return (
    <div className={clsx(styles.reasons, styles[first.outcome])}>
      <h4>{first.outcome === 'not-stated' ? <NotStated>{name}</NotStated> : name}</h4>
      <ul>
        {unique.map(({ text, path }) => (
          <li key={text}>
            {text} <DocusaurusLink to={path}>source</DocusaurusLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
