import { fold } from './fold.ts';
import { words } from './words.ts';

/** Where one thing that an English title names ends and another may begin. */
const BETWEEN = /[,;/&]|\b(?:and|or|of|in|for)\b/iu;
/** Ends like a plural and is none. */
const NO_PLURAL = /(?:ss|ics|us)$/;
const SHORTEST = 4;

/**
 * The nouns after the first in an English title that names several: of "Conductors, composers and arrangers" the last two.
 * A plural at the end of a part is one; in "mail, postal and related workers" only the workers are.
 */
export function furtherHeads(title: string, isStop: (word: string) => boolean): string[] {
  if (!BETWEEN.test(title)) return [];
  return title
    .split(BETWEEN)
    .slice(1)
    .flatMap((part) => {
      const last = words(fold(part))
        .filter((word) => !isStop(word))
        .at(-1);
      return last && last.length >= SHORTEST && last.endsWith('s') && !NO_PLURAL.test(last) ? [last] : [];
    });
}
