import { type CodePair, judgeMapping, type Mapping, mapCodes, openModel, readModel } from '@isco-cop/coding';
import { ensureKeepable } from '../coding/kept-columns.ts';
import { modelBytes } from '../coding/model-bytes.ts';
import type { ReadRow } from '../coding/read-records.ts';
import { readRows } from '../coding/read-rows.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { Progress } from '../evaluate/progress.ts';
import { ExitCode } from '../exit-code.ts';
import { printable } from '../report/printable.ts';
import { mappedCsv, mappedNdjson } from './lines.ts';
import { reportJudgement } from './report.ts';

/** What to map, and how. */
export interface MapOptions {
  readonly title: string;
  readonly code: string;
  readonly model?: string;
  readonly k: number;
  readonly least: number;
  readonly format: 'csv' | 'ndjson';
  readonly keep?: readonly string[];
  readonly out?: string;
  /** A table that is taken to be right, to compare with, and its columns. */
  readonly table?: string;
  readonly from: string;
  readonly to: string;
}

/** Maps the codes of a file and writes them; compares with a table where there is one. */
export async function runMap(file: string, options: MapOptions): Promise<void> {
  const { title, code, k, least, keep = [], out, format, table } = options;
  const needsCode = (row: ReadRow) =>
    row.cell(code) === '' ? `no code in \`${printable(code)}\`` : undefined;
  if (format === 'ndjson')
    ensureKeepable(keep, { code, title, titles: undefined, candidates: undefined, problem: undefined });
  const { sound, bad } = await readRows(file, title, [code, ...keep], needsCode);
  if (bad.length > 0) process.exitCode = ExitCode.Problems;
  if (sound.length === 0) {
    console.error(`${printable(file)}: no row has a title and a code, so there is nothing to map`);
    process.exitCode = ExitCode.Problems;
    return;
  }
  const official = table === undefined ? undefined : await readPairs(table, options);
  const coder = openModel(readModel(modelBytes(options.model)));
  let done = 0;
  const progress = new Progress({ size: sound.length, done: () => done });
  const titles = sound.map((row) => ({ code: row.cell(code), title: row.record.title }));
  const mappings = mapCodes(titles, coder, {
    k,
    least,
    onProgress: (count) => {
      done = count;
      progress.show(count);
    },
  });
  progress.end();
  const lines =
    format === 'csv' ? mappedCsv(mappings, bad, code) : mappedNdjson(mappings, { sound, bad, code, keep });
  writeWhole(out, lines);
  process.stderr.write(summary(mappings));
  if (official) process.stderr.write(reportJudgement(judgeMapping(mappings, official), table ?? ''));
}

async function readPairs(table: string, { from, to }: MapOptions): Promise<CodePair[]> {
  const hasTarget = (row: ReadRow) => (row.cell(to) === '' ? `no code in \`${printable(to)}\`` : undefined);
  const { sound, bad } = await readRows(table, from, [to], hasTarget);
  if (bad.length > 0) process.exitCode = ExitCode.Problems;
  return sound.map((row) => ({ from: row.cell(from), to: row.cell(to) }));
}

function summary(mappings: readonly Mapping[]): string {
  const codes = new Set(mappings.map(({ from }) => from)).size;
  const counts = new Map<string, number>();
  for (const { relation } of mappings) if (relation) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const relations = [...counts].sort().map(([relation, count]) => `${count} ${relation}`);
  return `${codes.toLocaleString('en')} codes mapped: ${relations.join(', ')}\n`;
}
