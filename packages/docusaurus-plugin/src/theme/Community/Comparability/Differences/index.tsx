import type { Difference } from '@isco-cop/data/schema';
import type { ComparedClaim } from '@theme/Community/Comparability';
import NotStated from '@theme/Community/NotStated';
import Scroller from '@theme/Community/Scroller';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly claims: readonly ComparedClaim[];
  readonly differences: readonly Difference[];
}

const NOTES: Readonly<Record<Difference['state'], string>> = {
  differs: 'differs',
  'not-stated': 'not stated for all',
};

/** Numbers in rows, and in columns what they do not agree in; what all state alike, or none states, needs no column. */
export default function Differences({ claims, differences }: Props) {
  const silent = differences.filter(({ values }) => values.every((value) => value === undefined));
  const stated = differences.filter((each) => !silent.includes(each));
  return (
    <>
      {silent.length > 0 && (
        <p className={styles.silent}>
          Stated by none of them: <NotStated>{silent.map(({ name }) => name).join(', ')}</NotStated>
        </p>
      )}
      {stated.length > 0 && (
        <Scroller label="What each of these numbers states">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Number</th>
                {stated.map(({ qualifier, name, state }) => (
                  <th key={qualifier} scope="col">
                    {capital(name)} <small>{NOTES[state]}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {claims.map(({ id, path, text, title }, index) => (
                <tr key={id}>
                  <th scope="row">
                    <DocusaurusLink to={path}>{text}</DocusaurusLink>
                    <small>{title}</small>
                  </th>
                  {stated.map(({ qualifier, values }) => (
                    <td key={qualifier}>{values[index] ?? <NotStated />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </>
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
