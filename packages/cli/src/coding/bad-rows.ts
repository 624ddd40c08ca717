import { printable } from '../report/printable.ts';

const MOST_LISTED = 50;

/** Tells of rows that cannot be used while a file is read, on standard error, and counts them. */
export class BadRows {
  count = 0;

  constructor(private readonly file: string) {}

  /** Takes a row. */
  add({
    row,
    line,
    problem,
  }: {
    readonly row: number;
    readonly line: number;
    readonly problem: string | undefined;
  }): void {
    this.count += 1;
    if (this.count > MOST_LISTED) return;
    console.error(`${printable(this.file)}:${line}  row ${row}: ${problem}`);
  }

  /** Says how many more there were, and what else is to be known of the file. */
  end(warnings: readonly string[]): void {
    if (this.count > MOST_LISTED) console.error(`… and ${this.count - MOST_LISTED} more rows like these`);
    for (const warning of warnings) console.error(`${printable(this.file)}: ${printable(warning)}`);
  }
}
