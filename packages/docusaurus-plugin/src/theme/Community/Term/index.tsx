import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { InPreview } from '@theme/Community/inPreview';
import { useTip } from '@theme/Community/Term/useTip';
import { type MouseEvent, type ReactNode, useContext } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Page of the word, below the base URL. */
  readonly path: string;
  readonly definition: string;
  readonly children: ReactNode;
}

/**
 * A word of the glossary: a link to its page, with its definition while one points at it or has the focus on it. On a
 * touch screen the first tap shows the definition, the next one follows the link.
 */
export default function Term({ path, definition, children }: Props) {
  const history = useHistory();
  const href = useBaseUrl(path);
  const tip = useTip();
  const isPreview = useContext(InPreview);
  useBrokenLinks().collectLink(href);

  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Unlike other links it does not load its page before it is wanted: a text has many.
    if (!tip.isFirstTap() && !isPreview) history.push(href);
  }

  return (
    <span {...tip.area}>
      <a {...tip.anchor} className={styles.term} href={href} onClick={follow}>
        {children}
      </a>
      {tip.isOpen && (
        <span {...tip.box} className={styles.box}>
          <span className={styles.tip}>{definition}</span>
        </span>
      )}
    </span>
  );
}
