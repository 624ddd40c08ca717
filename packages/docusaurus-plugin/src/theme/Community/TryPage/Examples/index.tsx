import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** Texts to begin with. */
export default function Examples({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { examples } = usePage<TryProps>();
  if (examples.length === 0) return null;
  return (
    <p className={styles.examples}>
      For example{' '}
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => onChoose(example)}>
          {example}
        </button>
      ))}
    </p>
  );
}
