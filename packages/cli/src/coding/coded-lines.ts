import { codedCsv } from '@isco-cop/measures/table';
import type { Coded } from './coder-pool.ts';
import { rounded } from './csv.ts';
import type { ReadRow } from './read-records.ts';

/** How coded rows are written. */
export interface LineFormat<Result = readonly Coded[]> {
  /** The first line, if the format has one, with its end. */
  readonly header: string;
  /** The line of a row, with its end; a row that could not be used has no result. */
  line(row: ReadRow, result: Result | undefined): string;
}

/** One JSON object a row: row, title, candidates; of a row that cannot be coded also the problem. */
export function ndjsonLines(kept: readonly string[]): LineFormat {
  return {
    header: '',
    line({ row, record, cell, problem }, candidates = []) {
      const others = Object.fromEntries(kept.map((name) => [name, cell(name)]));
      const coded = candidates.map(({ code, score }) => ({ code, score: rounded(score) }));
      const object = {
        row,
        title: record.title,
        ...others,
        candidates: coded,
        ...(problem !== undefined && { problem }),
      };
      return `${JSON.stringify(object)}\n`;
    },
  };
}

/** The columns of the input, then `code_1`, `score_1` … and `problem`. */
export function csvLines(columns: readonly string[], k: number): LineFormat {
  return codedCsv(columns, k);
}
