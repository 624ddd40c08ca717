import type { Limit } from '@isco-cop/coding';

/** The options that set a limit; one at most. */
export interface LimitOptions {
  readonly score?: number;
  readonly error?: number;
  readonly sure?: true;
  readonly workload?: number;
}

/** The limit that the options set, if any. Throws if they set two. */
export function limitOf({ score, error, sure, workload }: LimitOptions): Limit | undefined {
  const given: Limit[] = [
    ...(score === undefined ? [] : [{ kind: 'score', least: score } as const]),
    ...(error === undefined ? [] : [{ kind: 'error', most: error, sure: sure ?? false } as const]),
    ...(workload === undefined ? [] : [{ kind: 'workload', most: workload } as const]),
  ];
  if (given.length > 1) throw new Error('Only one of --score, --error and --workload can be the limit');
  if (sure && error === undefined)
    throw new Error('--sure needs --error: it asks that the upper end of its interval is kept to');
  return given[0];
}
