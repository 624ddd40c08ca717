import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Path below the base URL. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to a result. Unlike other links it does not load its page before it is wanted: results come and go. */
export default function ResultLink({ to, children }: Props) {
  const history = useHistory();
  const href = useBaseUrlUtils().withBaseUrl(to);
  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(href);
  }
  return (
    <a href={href} className={styles.link} onClick={follow}>
      {children}
    </a>
  );
}
