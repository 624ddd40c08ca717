import type { ClassificationProps, SourceProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import Source from '@theme/Community/Source';
import styles from './styles.module.css';

interface Props {
  readonly levels: ClassificationProps['levels'];
  readonly source: SourceProps | undefined;
}

/** Levels from the most general to the most detailed; bars are as long as there are groups. */
export default function Levels({ levels, source }: Props) {
  const most = Math.max(1, ...levels.map(({ count }) => count ?? 0));
  return (
    <section>
      <h2>Levels</h2>
      <table className={styles.levels}>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Code length</th>
            <th scope="col">Groups</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ name, digits, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{digits}</td>
              <td>
                {count === undefined ? (
                  <NotStated />
                ) : (
                  <span className={styles.count}>
                    <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
                    {count}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {source && <Source source={source} />}
    </section>
  );
}
