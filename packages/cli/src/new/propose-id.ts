import { type CollectionName, countryByCode, slug } from '@isco-cop/data';
import type { Data } from './draft.ts';

const LONGEST = 60;

/** An id that tells an entry from others: when, where and what, as far as it is known, and not taken yet. */
export function proposeId(collection: CollectionName, data: Data, taken: readonly string[]): string {
  const base = shorten(slug(words(collection, data).filter(Boolean).join(' '))) || collection;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function words(collection: CollectionName, data: Data): string[] {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  const country = countryByCode(text('country'))?.names.en ?? '';
  switch (collection) {
    case 'events':
      return [text('start').slice(0, 10), text('title')];
    case 'talks':
      return [text('start').slice(0, 4), country || text('organization'), text('title')];
    case 'methodologies':
      return [country || text('owner'), text('title')];
    case 'resources':
      return [text('type'), text('date').slice(0, 4), text('title')];
    case 'organizations':
    case 'classifications':
      return [text('acronym') || text('name')];
    default:
      return [text('name') || text('title')];
  }
}

/** Whole words up to a length that one can still read. */
function shorten(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.lastIndexOf('-', LONGEST);
  return id.slice(0, cut > 0 ? cut : LONGEST);
}
