import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type CodingRecipe, type Limit, type Settled, writeModel } from '@isco-cop/coding';
import { readTable, tableWarnings } from '@isco-cop/measures/table';
import { BadRows } from '../coding/bad-rows.ts';
import { codeTable } from '../coding/code-table.ts';
import type { LineFormat } from '../coding/coded-lines.ts';
import { poolFor } from '../coding/coder-pool.ts';
import { csvLine } from '../coding/csv.ts';
import { digest, fileOutput, standardOutput } from '../coding/output.ts';
import { RecordReader } from '../coding/read-records.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { openInput } from '../evaluate/open-input.ts';
import { Progress } from '../evaluate/progress.ts';
import { ExitCode } from '../exit-code.ts';
import { drawSample } from '../quality/draw-sample.ts';
import { reportSample } from '../quality/report-sample.ts';
import { type MaterialOptions, materialOf } from './material.ts';
import { reportRun } from './report.ts';
import { settledCsv, settledNdjson } from './settled-lines.ts';
import { settling } from './settling.ts';

/** A sample for a margin of five points, at least two of each stratum; `isco-cop sample` draws others. */
const SAMPLE = { margin: 0.05, confidence: 95, expected: 0.5, least: 2 } as const;

/** How to code by a recipe. */
export interface CodingRecipeOptions extends MaterialOptions {
  readonly title: string;
  readonly text?: readonly string[];
  readonly k: number;
  readonly format: 'csv' | 'ndjson';
  readonly keep?: readonly string[];
  readonly jobs?: number;
  readonly out?: string;
  readonly resume?: true;
  readonly curve?: string;
  /** Where to write a sample of what was coded, for people to check. */
  readonly sample?: string;
  /** Whether the made-up jobs of employers are learned from. */
  readonly employers: boolean;
}

/** Learns what the recipe needs and codes a file with it, row by row, as `isco-cop code` does. */
export async function runCoding(
  recipe: CodingRecipe,
  file: string,
  limit: Limit,
  options: CodingRecipeOptions,
): Promise<void> {
  const {
    title,
    text = [],
    k,
    keep = [],
    format,
    jobs = availableParallelism(),
    out,
    resume,
    curve,
  } = options;
  const input = openInput(file);
  const table = await readTable(input.chunks);
  const reader = new RecordReader(file, table.columns, title, text, keep);
  const lines =
    format === 'csv' ? settledCsv(recipe.id, table.columns, k) : settledNdjson(recipe.id, keep, title);
  const material = await materialOf(options, options.employers);
  if (!material) return;
  const learned = recipe.learn(material, limit);
  if (curve !== undefined) writeFileSync(curve, curveLines(learned.curve));
  const model = writeModel(learned.model);
  const settings = [title, ...text, String(k), format, ...keep, JSON.stringify(limit)];
  const job = [recipe.id, file, String(input.size), digest(model), ...settings];
  const output = out === undefined ? standardOutput() : fileOutput(out, job, resume ?? false);
  const counts = { byStage: new Map<string, number>(), coded: 0 };
  const pool = settling(learned, poolFor(model, k, jobs, input.size));
  const badRows = new BadRows(file);
  const progress = new Progress(input, output.rowsBefore);
  try {
    await codeTable({
      table,
      reader,
      pool,
      format: counting(lines, counts),
      output,
      badRows,
      onRows: (rows) => progress.show(rows),
    });
    output.finish();
  } finally {
    progress.end();
    await pool.close();
  }
  badRows.end(tableWarnings(table, [title, ...text, ...keep]));
  if (badRows.count > 0) process.exitCode = ExitCode.Problems;
  process.stderr.write(
    reportRun(recipe, learned, {
      counts: counts.byStage,
      coded: counts.coded,
      badRows: badRows.count,
      rowsBefore: output.rowsBefore,
    }),
  );
  if (options.sample !== undefined && out !== undefined) await writeSample(out, options.sample, options);
}

/** A sample of the codes, by the strata of the validation where there are any. */
async function writeSample(coded: string, to: string, { by, seed }: CodingRecipeOptions): Promise<void> {
  const sample = await drawSample(coded, {
    ...SAMPLE,
    seed,
    filled: 'assigned_code',
    ...(by !== undefined && { by }),
  });
  writeWhole(to, sample.lines);
  process.stderr.write(reportSample(sample));
}

/** Counts the rows that each stage settles as they are written. */
function counting(
  format: LineFormat<Settled>,
  counts: { byStage: Map<string, number>; coded: number },
): LineFormat<Settled> {
  return {
    header: format.header,
    line(row, settled) {
      if (settled) counts.byStage.set(settled.stage, (counts.byStage.get(settled.stage) ?? 0) + 1);
      if (settled?.code !== undefined) counts.coded += 1;
      return format.line(row, settled);
    },
  };
}

function curveLines(curve: ReturnType<CodingRecipe['learn']>['curve']): string {
  const header = ['threshold', 'automatic', 'manual', 'error', 'error_low', 'error_high'];
  const rows = curve.map(({ threshold, automatic, error, errorLow, errorHigh }) =>
    [threshold, automatic, 1 - automatic, error, errorLow, errorHigh].map((number) => number.toFixed(4)),
  );
  return [header, ...rows].map(csvLine).join('');
}
