import { printable } from '../report/printable.ts';

/**
 * Makes sure that no column that is kept in objects takes the place of what a command writes there itself: `own` are the
 * keys of the objects, each with the column that it holds, if it holds one.
 *
 * @throws with all columns that would
 */
export function ensureKeepable(
  keep: readonly string[],
  own: Readonly<Record<string, string | undefined>>,
): void {
  const taken = keep.filter((name) => Object.hasOwn(own, name) && own[name] !== name);
  if (taken.length === 0) return;
  throw new Error(
    taken
      .map(
        (name) =>
          `--keep ${printable(name)}: the objects have a \`${printable(name)}\` of their own; rename the column`,
      )
      .join('\n'),
  );
}
