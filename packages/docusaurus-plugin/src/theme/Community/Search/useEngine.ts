import { useCallback, useEffect, useState } from 'react';

/** The search engine with its index. */
export type Engine = typeof import('@theme/Community/Search/engine');

/** How far the engine is. */
export interface EngineState {
  readonly engine?: Engine;
  /** It could not be loaded, most likely because there is no connection. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

let loaded: Engine | undefined;
let loading: Promise<Engine> | undefined;

/** Loads the engine once for all parts of the site; what failed is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('@theme/Community/Search/engine').then(
    (engine) => {
      loaded = engine;
      return engine;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The engine, loaded as soon as it is wanted and never before. */
export function useEngine(isWanted: boolean): EngineState {
  const [engine, setEngine] = useState(loaded);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadEngine().then(setEngine, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (isWanted && !engine) load();
  }, [isWanted, engine, load]);
  return { ...(engine && { engine }), hasFailed, retry: load };
}
