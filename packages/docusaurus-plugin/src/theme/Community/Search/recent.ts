const KEY = 'isco-cop.recent-searches';
const MOST = 6;

/** What was searched for on this device, latest first. */
export function recentQueries(): string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    // Storage may be forbidden, and what stands there may be somebody else's.
    return [];
  }
}

/** Keeps a query on this device, and nowhere else. */
export function remember(query: string): void {
  const text = query.trim();
  if (text === '') return;
  store([text, ...recentQueries().filter((each) => each !== text)].slice(0, MOST));
}

/** Forgets what was searched for. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Searching works without.
  }
}
