import { type Community, countryByCode, slug } from '@isco-cop/data/schema';
import type { EntryDraft } from './draft.ts';

/** Words of a title that a file name need not repeat. */
const SMALL_WORDS = new Set(
  'a an and at by de del do e el en et for from in la las le les los o of on the to with y'.split(' '),
);
const MOST_WORDS = 5;

/** A name for the file of an entry, from its answers, as the files that exist are named; empty where they say too little. */
export function suggestId(community: Community, { collection, values }: EntryDraft): string {
  const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string).trim() : '');
  switch (collection) {
    case 'talks': {
      const year = (text('start') || (community.events.get(text('event'))?.start ?? '')).slice(0, 4);
      const subject = countryByCode(text('country'))?.names.en ?? text('organization');
      return join(text('title') && year, text('title') && subject, shortened(text('title')));
    }
    case 'events':
      return join(text('title') && text('start').slice(0, 10), shortened(text('title')));
    case 'resources':
      return join(text('title') && text('type'), shortened(text('title')));
    case 'organizations':
      return slug(text('acronym') || text('name'));
    default:
      return slug(text('name')) || shortened(text('title'));
  }
}

function join(...parts: readonly string[]): string {
  return parts.map(slug).filter(Boolean).join('-');
}

function shortened(title: string): string {
  const words = slug(title).split('-');
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .slice(0, MOST_WORDS)
    .join('-');
}

/** An id that nobody has: the one wished for, or the same with a number behind it. */
export function freeId(wish: string, isTaken: (id: string) => boolean): string {
  if (wish === '' || !isTaken(wish)) return wish;
  let number = 2;
  while (isTaken(`${wish}-${number}`)) number++;
  return `${wish}-${number}`;
}
