import Scroller from '@theme/Community/Scroller';
import styles from './styles.module.css';

interface Props {
  readonly commands: readonly { readonly does?: string; readonly command: string }[];
}

/** Commands that a reader can copy, each with what it does. */
export default function Commands({ commands }: Props) {
  return (
    <div className={styles.commands}>
      {commands.map(({ does, command }) => (
        <div key={command}>
          {does && <p className={styles.does}>{does}</p>}
          <Scroller label={does ?? 'Command'}>
            <pre className={styles.command}>
              <code>{command}</code>
            </pre>
          </Scroller>
        </div>
      ))}
    </div>
  );
}
