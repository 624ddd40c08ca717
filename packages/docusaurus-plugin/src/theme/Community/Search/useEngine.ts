import type { Engine } from '@theme/Community/Search/engine';
import { useEffect, useSyncExternalStore } from 'react';

export type { Engine } from '@theme/Community/Search/engine';

/** How far the engine is. */
interface LoadState {
  /** The one that answers first, then the one that knows everything. */
  readonly engine?: Engine;
  /** More is on its way. */
  readonly isLoading: boolean;
  /** Something could not be loaded, most likely because there is no connection. */
  readonly hasFailed: boolean;
}

const NOTHING: LoadState = { isLoading: false, hasFailed: false };

// One engine for all parts of the site.
let state = NOTHING;
const listeners = new Set<() => void>();

function change(next: LoadState): void {
  state = next;
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads what is missing; what failed is tried again at the next call. */
async function loadEngine(): Promise<void> {
  if (state.isLoading || state.engine?.isWhole) return;
  change({ ...state, isLoading: true, hasFailed: false });
  try {
    const { first, loadWhole } = await import('@theme/Community/Search/engine');
    change({ engine: first, isLoading: true, hasFailed: false });
    change({ engine: await loadWhole(), isLoading: false, hasFailed: false });
  } catch {
    change({ ...state, isLoading: false, hasFailed: true });
  }
}

/** The engine, loaded as soon as it is wanted and never before. */
export function useEngine(isWanted: boolean): LoadState & { readonly retry: () => void } {
  const { engine, isLoading, hasFailed } = useSyncExternalStore(
    subscribe,
    () => state,
    () => NOTHING,
  );
  useEffect(() => {
    if (isWanted) void loadEngine();
  }, [isWanted]);
  return {
    ...(engine && { engine }),
    isLoading,
    // What answers first is enough to go on with.
    hasFailed: hasFailed && !engine,
    retry: () => void loadEngine(),
  };
}
