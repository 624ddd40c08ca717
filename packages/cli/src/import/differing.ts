import type { Difference, PlannedFile } from '@isco-cop/announcement';
import { type Problem, quoted } from '@isco-cop/data';

/** What existing files have otherwise than the announcement, at its place in them; they are left as they are. */
export function differingProblems(
  plan: readonly PlannedFile[],
  texts: ReadonlyMap<string, string>,
): Problem[] {
  return plan
    .filter(({ status }) => status === 'differs')
    .flatMap(({ file, differences }): Problem[] => {
      const common = { severity: 'error', rule: 'file-differs', file } as const;
      if (differences.length === 0) {
        return [
          {
            ...common,
            ...placeOf('', ''),
            message: 'Unexpected errors in this file, expected an entry to compare with the announcement',
            hint: 'run `isco-cop check`, repair the file, and import again',
          },
        ];
      }
      return differences.map((difference) => ({
        ...common,
        ...placeOf(texts.get(file) ?? '', difference.path.split('.')[0] ?? ''),
        message: messageOf(difference),
        hint: 'change this file by hand, or correct the announcement; the file was left as it is',
      }));
    });
}

function messageOf({ path, found, announced }: Difference): string {
  const name = `\`${path}\``;
  if (found === undefined) return `Missing ${name}, expected ${shown(announced)} as announced`;
  if (announced === undefined) return `Unexpected ${name} ${shown(found)}, expected none as announced`;
  const [before, after] =
    typeof found === 'string' && typeof announced === 'string'
      ? fromFirstDifference(found, announced)
      : [shown(found), shown(announced)];
  return `Unexpected ${name} ${before}, expected ${after} as announced`;
}

/** Long texts are shown from shortly before the place where they part. */
function fromFirstDifference(found: string, announced: string): [string, string] {
  let at = 0;
  while (at < found.length && found[at] === announced[at]) at++;
  const from = at < 60 ? 0 : at - 20;
  const part = (text: string) => quoted(`${from > 0 ? '…' : ''}${text.slice(from)}`);
  return [part(found), part(announced)];
}

function shown(value: unknown): string {
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The line of a key of the front matter, or the first of the body. */
function placeOf(text: string, key: string): { line: number; column: number; endColumn: number } {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const body = lines.findIndex((line, index) => index > end && line.trim() !== '');
  const index = key === 'body' ? body : lines.findIndex((line, at) => at < end && line.startsWith(`${key}:`));
  const line = Math.max(0, index);
  return { line: line + 1, column: 1, endColumn: Math.max(2, (lines[line]?.length ?? 0) + 1) };
}
