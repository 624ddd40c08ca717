import type { ChosenFile } from '@theme/Community/ChooseFile/chosen-file';
import formStyles from '@theme/Community/formStyles';
import clsx from 'clsx';
import { type DragEvent, useId, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly isReady: boolean;
  /** What may stand in the file. */
  readonly note: string;
  /** Makes a file up, to show what the page does. */
  readonly example: () => ChosenFile;
  readonly onChoose: (file: ChosenFile) => void;
}

/** Takes a file: dropped, chosen, or made up to see what the page does. */
export default function ChooseFile({ isReady, note, example, onChoose }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => file && onChoose({ name: file.name, content: file });
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button does the same
    <div
      className={clsx(styles.area, isOver && styles.over)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className={styles.label}>
        Choose a file, or drop it here
      </label>
      <p id={`${id}-note`} className={styles.note}>
        {note} The file is read on your machine and goes nowhere.
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,text/tab-separated-values"
        aria-describedby={`${id}-note`}
        disabled={!isReady}
        onChange={({ target }) => take(target.files?.[0])}
      />
      <button
        type="button"
        className={formStyles.button}
        disabled={!isReady}
        onClick={() => onChoose(example())}
      >
        Try a made-up example
      </button>
    </div>
  );
}
