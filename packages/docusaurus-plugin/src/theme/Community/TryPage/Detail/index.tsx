import type { Suggestion } from '@isco-cop/coding';
import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import formStyles from '@theme/Community/formStyles';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

interface Props {
  readonly suggestion: Suggestion | undefined;
  readonly language: string;
  readonly copied: string;
  readonly onCopy: () => void;
}

/** The candidate that the keys have reached: its place in the classification, what speaks for it, and its code to take. */
export default function Detail({ suggestion, language, copied, onCopy }: Props) {
  const { classification } = usePage<TryProps>();
  if (!suggestion) return null;
  const { code, path, because, isSameTitle } = suggestion;
  const level = (digits: number) => classification?.levels.find((each) => each.digits === digits)?.name;
  return (
    <section className={styles.detail} aria-label={`About ${code}`}>
      <ol className={styles.path}>
        {path.map((group) => (
          <li key={group.code}>
            <small>{level(group.code.length)}</small>
            <span>
              <b>{group.code}</b> <span lang={language}>{group.title}</span>
            </span>
          </li>
        ))}
      </ol>
      <p>
        {because.length === 0
          ? 'No known title is like this one; the words and parts of words speak for this code.'
          : `${isSameTitle ? 'Known under this very title' : 'Known titles like this one'}: ${because.map((title) => `“${title}”`).join(', ')}.`}
      </p>
      <p className={styles.actions}>
        <button type="button" className={formStyles.primary} onClick={onCopy}>
          Copy {code}
        </button>
        <span aria-hidden="true">{copied}</span>
      </p>
    </section>
  );
}
