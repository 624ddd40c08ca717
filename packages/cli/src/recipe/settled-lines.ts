import type { Settled } from '@isco-cop/coding';
import type { LineFormat } from '../coding/coded-lines.ts';
import { csvLine, rounded, widened } from '../coding/csv.ts';
import { ensureKeepable } from '../coding/kept-columns.ts';

/** Columns that a recipe adds; the first says in every row what the codes are: of our implementation, not of the office. */
const ADDED = ['reference_implementation', 'settled_by', 'assigned_code', 'assigned_score'] as const;

/** The columns of the input, what the recipe decided, then `code_1`, `score_1` … and `problem`. */
export function settledCsv(recipe: string, columns: readonly string[], k: number): LineFormat<Settled> {
  const ranks = Array.from({ length: k }, (_, at) => at);
  const suggestions = ranks.flatMap((at) => [`code_${at + 1}`, `score_${at + 1}`]);
  return {
    header: csvLine(widened(columns, [...ADDED, ...suggestions, 'problem'])),
    line({ cells, problem = '' }, settled) {
      const suggested = ranks.flatMap((at) => {
        const candidate = settled?.candidates[at];
        return candidate ? [candidate.code, String(rounded(candidate.score))] : ['', ''];
      });
      const { stage = '', code = '', score } = settled ?? {};
      const decided = [recipe, stage, code, score === undefined ? '' : String(rounded(score))];
      return csvLine([...cells(), ...decided, ...suggested, problem]);
    },
  };
}

/**
 * One JSON object a row: row, title, what the recipe decided, candidates. Throws if a column that is kept would take the
 * place of one of these; `title` is the column of the title.
 */
export function settledNdjson(recipe: string, kept: readonly string[], title: string): LineFormat<Settled> {
  const own = ['row', ...ADDED, 'candidates', 'problem'].map((key) => [key, undefined]);
  ensureKeepable(kept, { ...Object.fromEntries(own), title });
  return {
    header: '',
    line({ row, record, cell, problem }, settled) {
      const object = {
        row,
        title: record.title,
        ...Object.fromEntries(kept.map((name) => [name, cell(name)])),
        [ADDED[0]]: recipe,
        // Every object has every key: what reads such lines takes the first for all, and people may decide on the first.
        [ADDED[1]]: settled?.stage ?? null,
        [ADDED[2]]: settled?.code ?? null,
        [ADDED[3]]: settled?.score === undefined ? null : rounded(settled.score),
        candidates: (settled?.candidates ?? []).map(({ code, score }) => ({ code, score: rounded(score) })),
        ...(problem !== undefined && { problem }),
      };
      return `${JSON.stringify(object)}\n`;
    },
  };
}
