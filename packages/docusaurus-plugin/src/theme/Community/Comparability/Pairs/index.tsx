import { type ComparedContext, compareMetrics } from '@isco-cop/data/schema';
import type { ComparedClaim } from '@theme/Community/Comparability';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly claims: readonly ComparedClaim[];
  readonly context: ComparedContext;
}

/** Pairs of more numbers than these fill a page; the table says the same. */
const MOST_CLAIMS = 6;

/** Each two of several numbers, and what keeps just these from being compared. */
export default function Pairs({ claims, context }: Props) {
  if (claims.length < 3 || claims.length > MOST_CLAIMS) return null;
  const pairs = claims.flatMap((one, index) => claims.slice(index + 1).map((other) => [one, other] as const));
  return (
    <>
      <p className={styles.heading}>Two by two</p>
      <ul className={styles.pairs}>
        {pairs.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            <DocusaurusLink to={one.path}>{one.text}</DocusaurusLink> ({one.title}) and{' '}
            <DocusaurusLink to={other.path}>{other.text}</DocusaurusLink> ({other.title}):{' '}
            {lower(compareMetrics(context, [one.metric, other.metric]).sentence)}
          </li>
        ))}
      </ul>
    </>
  );
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
