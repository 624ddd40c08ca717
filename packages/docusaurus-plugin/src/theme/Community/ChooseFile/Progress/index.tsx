import { whole } from '@theme/Community/ChooseFile/whole';
import formStyles from '@theme/Community/formStyles';
import styles from './styles.module.css';

interface Props {
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
  readonly onCancel: () => void;
}

/** How far a file has been read, and a way to stop. */
export default function Progress({ share, rows, onCancel }: Props) {
  return (
    <p className={styles.progress}>
      <progress value={share} max={1} aria-label="Share of the file that has been read" />
      <span>{whole(rows)} rows</span>
      <button type="button" className={formStyles.button} onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}
