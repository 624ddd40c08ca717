import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import { SkipToContentFallbackId } from '@docusaurus/theme-common';
import { type MouseEvent, useEffect, useRef } from 'react';
import styles from './styles.module.css';

/**
 * The link over navigation to what a page says. On a new page the focus begins here, as in Docusaurus; it stays where it
 * is when only the query changes, since the reader then types or chooses within a list whose state is its address.
 */
export default function SkipToContent() {
  const region = useRef<HTMLDivElement>(null);
  const { pathname, hash } = useLocation();
  const { action } = useHistory();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!hash && action === 'PUSH') giveFocus(region.current);
  }, [pathname, hash, action]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be styled as one by sites.
    <div
      ref={region}
      role="region"
      aria-label={translate({ id: 'theme.common.skipToMainContent', message: 'Skip to main content' })}
    >
      <a className={styles.skip} href={`#${SkipToContentFallbackId}`} onClick={skip}>
        <Translate id="theme.common.skipToMainContent">Skip to main content</Translate>
      </a>
    </div>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  giveFocus(document.querySelector('main') ?? document.getElementById(SkipToContentFallbackId));
}

/** Focuses something that takes no focus by itself. */
function giveFocus(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus();
  element?.removeAttribute('tabindex');
}
