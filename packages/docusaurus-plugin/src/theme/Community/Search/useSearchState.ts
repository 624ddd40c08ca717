import { useHistory } from '@docusaurus/router';
import {
  EVERYTHING,
  type ListKind,
  type ListState,
  readState,
  writeState,
} from '@theme/Community/Search/state';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Time after the last key before the address follows. */
const PAUSE = 250;

/** Changes the list; what is typed is one step back in the history, every other change another. */
type Change<State> = (next: State, how?: 'typing') => void;

/** What the address says, and a way to change both. The server knows no query, so the first state is everything. */
export function useSearchState<Name extends string, Order extends string>(
  kind: ListKind<Name, Order>,
): readonly [ListState<Name, Order>, Change<ListState<Name, Order>>] {
  const history = useHistory<{ isTyping?: boolean } | undefined>();
  const [state, setState] = useState<ListState<Name, Order>>(EVERYTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOwn = useRef(false);

  useEffect(() => {
    const { pathname } = history.location;
    setState(readState(history.location.search, kind));
    const stop = history.listen((location) => {
      if (isOwn.current || location.pathname !== pathname) return;
      clearTimeout(timer.current);
      setState(readState(location.search, kind));
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [history, kind]);

  const change = useCallback<Change<ListState<Name, Order>>>(
    (next, how) => {
      const go = () => {
        const { pathname, search, state: entry } = history.location;
        const wanted = writeState(next, kind);
        if (wanted === search) return;
        const isTyping = how === 'typing';
        isOwn.current = true;
        history[isTyping && entry?.isTyping ? 'replace' : 'push'](pathname + wanted, { isTyping });
        isOwn.current = false;
      };
      setState(next);
      clearTimeout(timer.current);
      if (how === 'typing') timer.current = setTimeout(go, PAUSE);
      else go();
    },
    [history, kind],
  );
  return [state, change];
}
