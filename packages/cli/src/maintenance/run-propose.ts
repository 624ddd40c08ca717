import { type Language, type MetTitle, type Proposal, proposeChanges } from '@isco-cop/coding';
import { readStarterIndex } from '@isco-cop/coding/node';
import { readExamples } from '../coding/read-examples.ts';
import type { ReadRow } from '../coding/read-records.ts';
import { readRows } from '../coding/read-rows.ts';
import { writeWhole } from '../coding/whole-output.ts';
import { ExitCode } from '../exit-code.ts';
import { printable } from '../report/printable.ts';
import { proposedCsv, proposedNdjson } from './lines.ts';

/** What to compare with what. */
export interface ProposeOptions {
  readonly title: string;
  readonly records?: string;
  readonly against?: string;
  readonly againstTitle: string;
  readonly againstCode: string;
  readonly near: number;
  readonly together: number;
  readonly language?: Language;
  readonly format: 'csv' | 'ndjson';
  readonly out?: string;
}

/** Compares the titles of a file with known ones and writes proposals for an analyst. */
export async function runPropose(file: string, options: ProposeOptions): Promise<void> {
  const { title, records, against, near, together, language, format, out } = options;
  const isCount = (row: ReadRow) =>
    records === undefined || recordsOf(row, records) > 0
      ? undefined
      : `no number of records above 0 in \`${printable(records)}\``;
  const { sound, bad } = await readRows(file, title, records === undefined ? [] : [records], isCount);
  const known =
    against === undefined
      ? undefined
      : await readExamples(against, { title: options.againstTitle, code: options.againstCode });
  if (bad.length > 0 || (known?.badRows ?? 0) > 0) process.exitCode = ExitCode.Problems;
  const nothing = [
    sound.length === 0 && `${printable(file)}: no row has a title, so there is nothing to propose`,
    known?.examples.length === 0 &&
      `${printable(against ?? '')}: no row has a title and a code to compare with`,
  ].filter((text) => text !== false);
  if (nothing.length > 0) {
    console.error(nothing.join('\n'));
    process.exitCode = ExitCode.Problems;
    return;
  }
  const met = sound.map(
    (row): MetTitle => ({
      title: row.record.title,
      records: records === undefined ? 1 : recordsOf(row, records),
    }),
  );
  const spoken = language ?? (known === undefined ? 'mixed' : undefined);
  const proposals = proposeChanges(met, known?.examples ?? readStarterIndex().examples, {
    near,
    together,
    ...(spoken && { language: spoken }),
  });
  writeWhole(out, format === 'csv' ? proposedCsv(proposals, bad) : proposedNdjson(proposals, bad));
  process.stderr.write(summary(proposals));
}

function recordsOf(row: ReadRow, column: string): number {
  const number = Number(row.cell(column).replace(/^(\d+),(\d+)$/, '$1.$2') || 'none');
  return Number.isFinite(number) ? number : 0;
}

function summary(proposals: readonly Proposal[]): string {
  const of = (kind: Proposal['kind']) => proposals.filter((each) => each.kind === kind).length;
  const clusters = new Set(proposals.flatMap(({ cluster }) => cluster?.number ?? [])).size;
  return `Titles: ${of('known')} known, ${of('existing')} like those of existing occupations, ${of('new')} like none, in clusters: ${clusters}\n`;
}
