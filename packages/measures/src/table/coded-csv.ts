import { csvLine, rounded } from './csv-line.ts';
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

/** The columns of the input, then `code_1`, `score_1` … and `problem`. */
export function codedCsv(columns: readonly string[], k: number): CodedCsv {
  const ranks = Array.from({ length: k }, (_, at) => at);
  const added = [...ranks.flatMap((at) => [`code_${at + 1}`, `score_${at + 1}`]), 'problem'];
  return {
    header: csvLine([...columns, ...added]),
    line({ cell, problem = '' }, candidates = []) {
      const coded = ranks.flatMap((at) => {
        const candidate = candidates[at];
        return candidate ? [candidate.code, String(rounded(candidate.score))] : ['', ''];
      });
      return csvLine([...columns.map(cell), ...coded, problem]);
    },
  };
}
