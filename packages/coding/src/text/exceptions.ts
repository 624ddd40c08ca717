/** A title without what it excepts. */
export interface Excepted {
  readonly said: string;
  /** What stood after "except" and the like; empty if nothing did. */
  readonly excluded: string;
}

/** Cheap to look for in titles, most of which except nothing. */
const HINT = /excep|exclu|excl\.|other than|salvo|exceto|sauf|à l/iu;
const EXCEPT =
  /[,:;]?\s*(?<!\p{L})(?:except(?:ing)?(?: for)?|excluding|excl\.|other than|excepto|salvo|excluyendo|exceto|excluindo|sauf|excepté|à l['’](?:exception|exclusion) d(?:es?|u))(?!\p{L})([^()[\]]*)/giu;

/**
 * Takes out of a title what it says it is not: "Systems analyst, except computers" is no title about computers, as its words
 * would have it. An exception goes on to the end of its brackets, or of the title.
 */
export function withoutExceptions(title: string): Excepted {
  if (!HINT.test(title)) return { said: title, excluded: '' };
  let excluded = '';
  const said = title.replace(EXCEPT, (_, what: string) => {
    excluded += ` ${what.trim()}`;
    return '';
  });
  return /\p{L}/u.test(said) ? { said, excluded: excluded.trim() } : { said: title, excluded: '' };
}
