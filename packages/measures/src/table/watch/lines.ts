/** Lines that a warning names; the others are counted. */
export const MOST_LINES = 10;

/** The lines with something: how many there are, and the first of them, ascending. */
export interface Lines {
  readonly count: number;
  /** At least ten, where there are so many. */
  readonly first: readonly number[];
}

/** `line 7`, or `lines 2, 5, 9 and 1,210 more`. */
export function linesText({ count, first }: Lines): string {
  const named = first.slice(0, MOST_LINES);
  const more = count - named.length;
  return `line${count === 1 ? '' : 's'} ${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
}
