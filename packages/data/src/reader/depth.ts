/** No entry needs more; the parser is recursive, and slow on what is nested deeper. */
const DEEPEST = 100;

/** Many levels by indentation, or by indicators one after the other on a line. */
const DEEP_BLOCK = new RegExp(`^ {${3 * DEEPEST}}|^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}`, 'm');

/**
 * Where a front matter is nested too deeply to be parsed with places, as an offset. Over-approximates: brackets within
 * text count, so the limit is far above what anybody writes.
 */
export function tooDeepAt(frontMatter: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of frontMatter.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return index;
  }
  const block = DEEP_BLOCK.exec(frontMatter);
  return block ? block.index + block[0].length : undefined;
}
