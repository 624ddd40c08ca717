import { renameSync, writeFileSync } from 'node:fs';

/** Writes a result that is known only as a whole: to a file, which is there only once it is complete, or to standard output. */
export function writeWhole(out: string | undefined, text: string): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  writeFileSync(`${out}.unfinished`, text);
  renameSync(`${out}.unfinished`, out);
}
