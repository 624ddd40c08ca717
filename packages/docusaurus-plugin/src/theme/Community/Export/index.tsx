import type { ExportFormat } from '@theme/Community/Export/formats';
import { save } from '@theme/Community/Export/save';
import styles from './styles.module.css';

interface Props {
  /** What is taken along, such as "these 5 resources". */
  readonly what: string;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly formats: readonly ExportFormat[];
}

/** Downloads of what is on show, made in the browser. */
export default function Export({ what, name, formats }: Props) {
  return (
    <div className={styles.export}>
      <span>{`Take ${what} along:`}</span>
      {formats.map(({ label, ending, type, write }) => (
        <button
          key={label}
          type="button"
          onClick={() => save(`${name}.${ending}`, new Blob([write()], { type }))}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
