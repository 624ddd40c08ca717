/** Names by which newsletters and networks count clicks on a link. */
const COUNTS_CLICKS = /^(?:utm|mtm|pk|mc)_|clid$/;

/** What an address says to a page, name by name. */
export function parametersOf(search: string): [name: string, value: string][] {
  return [...new URLSearchParams(search)].filter(([name]) => !COUNTS_CLICKS.test(name));
}
