import {
  type Allocation,
  type CONFIDENCE,
  Draw,
  type PlannedStratum,
  samplePlan,
  sampleSize,
} from '@isco-cop/coding';
import { readTable, type Table, tableWarnings } from '@isco-cop/measures/table';
import { BadRows } from '../coding/bad-rows.ts';
import { withCandidateColumns } from '../coding/candidate-columns.ts';
import { csvLine } from '../coding/csv.ts';
import { type ReadRow, RecordReader } from '../coding/read-records.ts';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';

/** What to draw. */
export interface SampleOptions {
  /** Column whose texts are strata. */
  readonly by?: string;
  /** Column with a score between 0 and 1, whose bands are strata. */
  readonly byScore?: string;
  /** Only rows with something in this column, such as a code, are drawn from. */
  readonly filled?: string;
  readonly size?: number;
  readonly margin: number;
  readonly confidence: keyof typeof CONFIDENCE;
  readonly expected: number;
  readonly allocation?: Allocation;
  readonly least: number;
  readonly seed: number;
}

/** A sample as the lines of a CSV file, and its plan. */
export interface Sample {
  readonly lines: string;
  /** The columns of the file that it is drawn from. */
  readonly columns: readonly string[];
  readonly plan: readonly PlannedStratum[];
  readonly records: number;
  readonly badRows: number;
}

const ADDED = ['stratum', 'stratum_records', 'sample_weight', 'checked_code'];
/** Bands of scores are finer where most scores are. */
const BANDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Draws a sample of the rows of a file in one pass. Throws if a column is not there. */
export async function drawSample(file: string, options: SampleOptions): Promise<Sample> {
  const { by, byScore, filled, margin, confidence, expected, seed, least } = options;
  const input = openInput(file);
  const table = await withCandidateColumns(await readTable(input.chunks));
  const named = [by, byScore, filled].filter((name) => name !== undefined);
  const reader = new RecordReader(file, table.columns, table.columns[0] ?? '', [], named);
  const most = options.size ?? sampleSize(Number.MAX_SAFE_INTEGER, { margin, confidence, expected });
  const draw = new Draw<ReadRow>(most, seed);
  const scores = new Map<string, number>();
  const badRows = new BadRows(file);
  const progress = new Progress(input);
  let row = 0;
  for await (const block of table.blocks) {
    for (const each of block) {
      row += 1;
      const read = reader.read(each);
      const problem = brokenRow(table, each);
      if (problem !== undefined) {
        badRows.add({ ...read, problem });
        continue;
      }
      if (filled !== undefined && read.cell(filled) === '') continue;
      const score = byScore === undefined ? undefined : scoreIn(read.cell(byScore));
      const stratum = by !== undefined ? read.cell(by) : byScore === undefined ? 'all' : bandOf(score);
      draw.add(stratum, read);
      if (score !== undefined) scores.set(stratum, (scores.get(stratum) ?? 0) + score);
    }
    progress.show(row);
  }
  progress.end();
  badRows.end(tableWarnings(table, named));
  const sizes = draw.sizes();
  const records = [...sizes.values()].reduce((sum, count) => sum + count, 0);
  const size = options.size ?? sampleSize(records, { margin, confidence, expected });
  const allocation = options.allocation ?? (byScore === undefined ? 'proportional' : 'optimal');
  // What a score promises is the share of right codes that is expected.
  const strata = [...sizes]
    .sort(([one], [other]) => bandOrder(one) - bandOrder(other) || (one < other ? -1 : 1))
    .map(([name, count]) => ({
      name,
      records: count,
      ...(scores.has(name) && { expected: 1 - (scores.get(name) ?? 0) / count }),
    }));
  const plan = samplePlan(strata, size, { allocation, least });
  return { lines: linesOf(table, plan, draw), columns: table.columns, plan, records, badRows: badRows.count };
}

function linesOf({ columns }: Table, plan: readonly PlannedStratum[], draw: Draw<ReadRow>): string {
  const rows = plan.flatMap(({ name, records, sample }) =>
    draw
      .sample(name, sample)
      .sort((one, other) => one.row - other.row)
      .map(({ cells }) => csvLine([...cells(), name, String(records), (records / sample).toFixed(6), ''])),
  );
  return [csvLine([...columns, ...ADDED]), ...rows].join('');
}

function brokenRow({ columns }: Table, row: Parameters<RecordReader['read']>[0]): string | undefined {
  if (!('cells' in row)) return row.object ? undefined : 'no JSON object';
  if (row.isBroken) return 'a quote within the row is not closed or not doubled';
  return row.cells.length === columns.length
    ? undefined
    : `${row.cells.length} columns, expected ${columns.length}`;
}

function scoreIn(text: string): number | undefined {
  const score = Number(text.replace(/^(\d+),(\d+)$/, '$1.$2') || 'none');
  return Number.isFinite(score) ? score : undefined;
}

/** Bands of scores from the least to the most, all else before them. */
function bandOrder(name: string): number {
  return ['no score', ...[0, ...BANDS].map(bandOf)].indexOf(name);
}

function bandOf(score: number | undefined): string {
  if (score === undefined) return 'no score';
  const at = BANDS.findIndex((end) => score < end);
  if (at === -1) return `from ${BANDS.at(-1)}`;
  return at === 0 ? `below ${BANDS[0]}` : `${BANDS[at - 1]} to ${BANDS[at]}`;
}
