import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Notice from '@theme/Community/Search/Dialog/Notice';
import Options from '@theme/Community/Search/Options';
import { keyOf, type Option, pathOf, recentGroups, resultGroups } from '@theme/Community/Search/options';
import { forgetQueries, recentQueries, remember } from '@theme/Community/Search/recent';
import { useCombobox } from '@theme/Community/Search/useCombobox';
import { useEngine } from '@theme/Community/Search/useEngine';
import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import styles from './styles.module.css';

/** Results to group by kind; more stand on the page with all results. */
const MOST_RESULTS = 24;

/** Pages that work without a connection once they are loaded. */
const OFFLINE_PAGES = ['/search/', '/resources/'];

interface Props {
  /** What was typed before the dialog was there. */
  readonly typed: string;
  readonly onClose: () => void;
}

/** The search dialog: a field with results while one types. Nothing that is typed leaves the device. */
export default function Dialog({ typed, onClose }: Props) {
  const [query, setQuery] = useState(typed);
  const [recent, setRecent] = useState(recentQueries);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const { engine, isLoading, hasFailed, retry } = useEngine(true);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isWhole = engine?.isWhole;
  useEffect(() => {
    // Whoever has searched once can go on without a connection.
    if (isWhole) for (const path of OFFLINE_PAGES) window.docusaurus?.preload(withBaseUrl(path));
  }, [isWhole, withBaseUrl]);

  const wanted = query.trim();
  const outcome = useMemo(() => {
    const found = wanted ? engine?.find(query, { limit: MOST_RESULTS }) : undefined;
    // Where the outline has nothing, the whole may have.
    return found?.total === 0 && isLoading ? undefined : found;
  }, [engine, isLoading, wanted, query]);
  const groups = useMemo(() => {
    if (!wanted) return recentGroups(recent);
    return outcome && engine ? resultGroups(outcome, wanted, engine.labels) : [];
  }, [engine, outcome, wanted, recent]);
  const options = groups.flatMap((group) => group.options);
  const { active, activate, onKeyDown } = useCombobox({
    subject: query,
    keys: options.map(keyOf),
    first: wanted ? 0 : -1,
    choose: (index) => choose(options[index] as Option),
  });

  function choose(option: Option, event?: MouseEvent) {
    remember(option.kind === 'result' ? query : option.query);
    // A click that opens another tab or window is the browser's.
    if (event && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event?.preventDefault();
    const path = pathOf(option);
    if (path === undefined) return setQuery(option.kind === 'recent' ? option.query : query);
    dialog.current?.close();
    history.push(withBaseUrl(path));
  }

  function onBackdrop(event: MouseEvent) {
    if (event.target === dialog.current) dialog.current?.close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the dialog itself
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClose} onClick={onBackdrop}>
      <div className={styles.frame}>
        <div className={styles.bar}>
          <input
            className={styles.field}
            autoFocus
            role="combobox"
            aria-label="Search for a country, technique, person, word or resource"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={`${id}list`}
            aria-activedescendant={active >= 0 ? `${id}option${active}` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder="Country, technique, person, slides …"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <p role="status" className={styles.status}>
          {outcome && (outcome.total === 1 ? '1 result' : `${outcome.total} results`)}
        </p>
        <div className={styles.body}>
          <Options
            id={id}
            groups={groups}
            labels={engine?.labels ?? {}}
            active={active}
            onActivate={activate}
            onChoose={choose}
          />
          <Notice query={wanted} outcome={outcome} hasFailed={hasFailed} onRetry={retry} />
          {!wanted && recent.length > 0 && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => {
                forgetQueries();
                setRecent([]);
              }}
            >
              Clear recent searches
            </button>
          )}
        </div>
        <p className={styles.keys} aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> open · <kbd>Esc</kbd> close
        </p>
      </div>
    </dialog>
  );
}
