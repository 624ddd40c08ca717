import { encoded } from './encoded.ts';

/** Path of the page with all results of a search. */
export function searchPath(query: string): string {
  return `/search/?q=${encoded(query)}`;
}
