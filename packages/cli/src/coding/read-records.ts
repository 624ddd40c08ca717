import { nearest } from '@isco-cop/data';
import { TitleReader, type TitleRow } from '@isco-cop/measures/table';
import { printable } from '../report/printable.ts';

/** A row of a file, as a record or with what is wrong with it. */
export type ReadRow = TitleRow;

/** Turns the rows of a table into records; every row comes out, in order, sound or not. */
export class RecordReader extends TitleReader {
  /** @throws if a column is not in the file, with all that are missing and what may have been meant */
  constructor(
    file: string,
    columns: readonly string[],
    title: string,
    texts: readonly string[],
    others: readonly string[] = [],
  ) {
    super(columns, title, texts, printable(title));
    const missing = [title, ...texts, ...others].filter((name) => !columns.includes(name));
    if (missing.length === 0) return;
    const lines = missing.map((name) => {
      const meant = nearest(name, columns);
      return `No column \`${printable(name)}\`${meant === undefined ? '' : `, did you mean \`${printable(meant)}\`?`}`;
    });
    throw new Error(
      `${lines.join('\n')}\nFound in ${printable(file)}: ${columns.map((name) => `\`${printable(name)}\``).join(', ')}`,
    );
  }
}
