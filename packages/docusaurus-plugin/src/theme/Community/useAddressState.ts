import { useHistory } from '@docusaurus/router';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Time after the last key before the address follows. */
const PAUSE = 250;

/** How a state stands in an address, the part after `?`; must be the same object at each rendering. */
export interface AddressForm<State> {
  readonly read: (search: string) => State;
  readonly write: (state: State) => string;
}

/** Changes the state; what is typed is one step back in the history, every other change another. */
type Change<State> = (next: State, how?: 'typing') => void;

/**
 * What the address says, and a way to change both: a link, the back button and a reload show the same. The server
 * knows nothing after `?`, so the first state is what an address without it says.
 */
export function useAddressState<State>({ read, write }: AddressForm<State>): readonly [State, Change<State>] {
  const history = useHistory<{ isTyping?: boolean } | undefined>();
  const [state, setState] = useState(() => read(''));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOwn = useRef(false);

  useEffect(() => {
    const { pathname } = history.location;
    setState(read(history.location.search));
    const stop = history.listen((location) => {
      if (isOwn.current || location.pathname !== pathname) return;
      clearTimeout(timer.current);
      setState(read(location.search));
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [history, read]);

  const change = useCallback<Change<State>>(
    (next, how) => {
      const go = () => {
        const { pathname, search, state: entry } = history.location;
        const wanted = write(next);
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
    [history, write],
  );
  return [state, change];
}
