import type { Table, TableRow } from '@isco-cop/measures/table';

const KEY = 'candidates';

/**
 * A table of objects as `isco-cop code` and `isco-cop recipe` write them, with the columns that they write as CSV: `code_1`,
 * `score_1` … in the place of the list of candidates. Any other table stays what it is.
 */
export async function withCandidateColumns(table: Table): Promise<Table> {
  if (table.separator !== 'json' || !table.columns.includes(KEY)) return table;
  const blocks = table.blocks[Symbol.asyncIterator]();
  const next = await blocks.next();
  const first: readonly TableRow[] = next.done ? [] : next.value;
  const most = Math.max(1, ...first.map((row) => candidatesOf(row).length));
  const ranks = Array.from({ length: most }, (_, at) => at);
  async function* flat(): AsyncGenerator<readonly TableRow[]> {
    yield first.map((row) => flatRow(row, ranks));
    for (let more = await blocks.next(); !more.done; more = await blocks.next())
      yield more.value.map((row) => flatRow(row, ranks));
  }
  return {
    get encoding() {
      return table.encoding;
    },
    separator: table.separator,
    columns: table.columns.flatMap((name) =>
      name === KEY ? ranks.flatMap((at) => [`code_${at + 1}`, `score_${at + 1}`]) : [name],
    ),
    blocks: flat(),
  };
}

function candidatesOf(row: TableRow): readonly { readonly code?: unknown; readonly score?: unknown }[] {
  const list = 'object' in row ? row.object?.[KEY] : undefined;
  return Array.isArray(list) ? list : [];
}

function flatRow(row: TableRow, ranks: readonly number[]): TableRow {
  if (!('object' in row) || !row.object) return row;
  const candidates = candidatesOf(row);
  const cells = ranks.flatMap((at) => [
    [`code_${at + 1}`, candidates[at]?.code],
    [`score_${at + 1}`, candidates[at]?.score],
  ]);
  return { line: row.line, object: { ...row.object, ...Object.fromEntries(cells) } };
}
