const MOST = 80;

/** A query as it may stand in a sentence: whoever pastes a page gets its beginning. */
export function shortened(query: string): string {
  return query.length > MOST ? `${query.slice(0, MOST)}…` : query;
}
