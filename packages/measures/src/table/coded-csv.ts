import { csvLine, rounded } from './csv-line.ts';
import { TableError } from './decode.ts';
import type { TitleRow } from './title-reader.ts';

/** Codes that a record may have, the best first, as they are written into a table. */
export type Coded = readonly { readonly code: string; readonly score: number }[];

/** How coded rows are written as CSV: what `isco-cop evaluate` and its page read. */
export interface CodedCsv {
  /** The first line with its end. */
  readonly header: string;
  /** The line of a row with its end; a row that could not be used has no candidates. */
  line(row: TitleRow, candidates: Coded | undefined): string;
}

/**
 * The columns of the input, then `code_1`, `score_1` … and `problem`.
 *
 * @throws {@link TableError} where the input has columns of these names
 */
export function codedCsv(columns: readonly string[], k: number): CodedCsv {
  const ranks = Array.from({ length: k }, (_, at) => at);
  const added = [...ranks.flatMap((at) => [`code_${at + 1}`, `score_${at + 1}`]), 'problem'];
  return {
    header: csvLine(widened(columns, added)),
    line({ cells, problem = '' }, candidates = []) {
      const coded = ranks.flatMap((at) => {
        const candidate = candidates[at];
        return candidate ? [candidate.code, String(rounded(candidate.score))] : ['', ''];
      });
      return csvLine([...cells(), ...coded, problem]);
    },
  };
}

/**
 * Columns with others after them, whose names they may not have: of two columns with one name the first is read, so that
 * codes of before would pass for those that are written now.
 *
 * @throws {@link TableError} with the names that are taken
 */
export function widened(columns: readonly string[], added: readonly string[]): string[] {
  const taken = added.filter((name) => columns.includes(name)).map((name) => `\`${name}\``);
  if (taken.length === 0) return [...columns, ...added];
  throw new TableError(
    `The file has ${taken.join(', ')} already, which is what columns with the new codes are called. Rename or remove ${taken.length === 1 ? 'that column' : 'these columns'} first.`,
  );
}
