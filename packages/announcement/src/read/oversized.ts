/** Text that no announcement has and that a Markdown parser takes minutes for, with its line. */
export interface SetAside {
  readonly line: number;
  readonly text: string;
}

const LONGEST_RUN = 40_000;
const MOST_MARKS = 1_500;
const LONGEST_TEXT = 128 * 1024;
const MOST_RUNS = 1_000;
/** Deep nesting of quotations or lists, which parsers follow level by level. */
const DEEP = /^(?:[ \t]{80}|[ \t]*(?:>[ \t]?){20}|[ \t]*(?:[*+-][ \t]+){20})/;

/**
 * Sets aside what is too large to be part of an announcement: the time of a Markdown parser grows with the square of
 * the marks within a paragraph. The lines stay, empty, so that every place remains right.
 */
export function setAsideOversized(source: string): { text: string; aside: SetAside[] } {
  const lines = source.split('\n');
  const aside: { line: number; text: string; until: number }[] = [];
  let kept = 0;
  let runs = 0;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    // Beyond so many, what follows is one part that is not read.
    if (runs > MOST_RUNS) to = lines.length;
    while (to < lines.length && lines[to]?.trim() !== '') to++;
    to = Math.max(to, from + 1);
    const run = lines.slice(from, to);
    const length = run.reduce((sum, line) => sum + line.length + 1, 0);
    const text = run.join('\n');
    const isOversized =
      runs > MOST_RUNS ||
      length > LONGEST_RUN ||
      kept + length > LONGEST_TEXT ||
      run.some((line) => DEEP.test(line)) ||
      (text.match(/[*_[\]<>`!~@&\\]/g)?.length ?? 0) > MOST_MARKS;
    const last = aside.at(-1);
    if (isOversized && text.trim() !== '') {
      // What follows without anything between is one part.
      if (last?.until === from) [last.text, last.until] = [last.text.concat('\n', text), to];
      else aside.push({ line: from + 1, text, until: to });
      lines.fill('', from, to);
    } else {
      kept += length;
      if (text.trim() !== '') runs++;
      if (last?.until === from && text.trim() === '') last.until = to;
    }
    from = to;
  }
  // Empty lines at the end take a parser time, and no place depends on them.
  return { text: lines.join('\n').trimEnd(), aside };
}
