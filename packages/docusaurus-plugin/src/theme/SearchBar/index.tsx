import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

type Dialog = ComponentType<{ readonly typed: string; readonly onClose: () => void }>;

/** The search in the navbar. Everything but this button is loaded when somebody opens it. */
export default function SearchBar() {
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<Dialog>();
  const typed = useRef('');
  const isBrowser = useIsBrowser();

  function open() {
    typed.current = '';
    setOpen(true);
    setFailed(false);
    import('@theme/Community/Search/Dialog').then(
      ({ default: loaded }) => setDialog(() => loaded),
      () => {
        setFailed(true);
        setOpen(false);
      },
    );
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isEarly = isOpen && !Dialog && isCharacter(event);
      if (!isEarly && !isShortcut(event)) return;
      event.preventDefault();
      // On a slow line people type before there is a field.
      if (isEarly) typed.current += event.key;
      else open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  // Without JavaScript there is no search, but the library has everything on one page.
  if (!isBrowser) {
    return (
      <Link className={styles.search ?? ''} to="/resources/" aria-label="Search">
        <Face />
      </Link>
    );
  }
  const hint = hasFailed ? 'No connection' : 'Search';
  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-label={hasFailed ? 'Search: no connection, try again' : 'Search'}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={open}
      >
        <Face hint={hint} />
      </button>
      {isOpen && Dialog && <Dialog typed={typed.current} onClose={() => setOpen(false)} />}
    </>
  );
}

function Face({ hint = 'Search' }: { readonly hint?: string }) {
  return (
    <>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12.8 12.8 18 18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className={styles.hint}>{hint}</span>
      <kbd className={styles.key}>/</kbd>
    </>
  );
}

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (isTyping || altKey || document.querySelector('dialog[open]')) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';
}
