import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '@isco-cop/measures/table';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BadRows } from '../../packages/cli/src/coding/bad-rows.ts';
import { codeTable } from '../../packages/cli/src/coding/code-table.ts';
import { csvLines, ndjsonLines } from '../../packages/cli/src/coding/coded-lines.ts';
import type { CoderPool } from '../../packages/cli/src/coding/coder-pool.ts';
import { fileOutput, type Output } from '../../packages/cli/src/coding/output.ts';
import { RecordReader } from '../../packages/cli/src/coding/read-records.ts';

/** Takes a while for some blocks, so that several are under way. */
const pool: CoderPool = {
  width: 3,
  code: async (records) => {
    await new Promise((resolve) => setTimeout(resolve, records.length % 3));
    return records.map(({ title }) => [{ code: String(title.length), score: 0.5 }]);
  },
  close: async () => {},
};

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}

class Interrupted extends Error {}

/** Codes a text into a file; the machine stops at the `stop`th write, before or after the bytes are on the disk. */
async function run(
  text: string,
  file: string,
  { stop, resume, isCsv }: { stop: number; resume: boolean; isCsv: boolean },
) {
  const table = await readTable(bytesOf(text));
  const output = fileOutput(file, ['job'], resume);
  let writes = 0;
  const stopping: Output = {
    ...output,
    async write(lines, rows) {
      if (writes++ === stop) {
        // Some bytes of the next lines may be there already.
        appendFileSync(file, lines.slice(0, lines.length / 2));
        throw new Interrupted();
      }
      await output.write(lines, rows);
    },
  };
  await codeTable({
    table,
    reader: new RecordReader(file, table.columns, 'title', []),
    pool,
    format: isCsv ? csvLines(table.columns, 1) : ndjsonLines([]),
    output: stopping,
    badRows: new BadRows(file),
    onRows: () => {},
  });
  output.finish();
}

test('wherever a run is interrupted, and however often, resuming ends with the same file', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = mkdtempSync(join(tmpdir(), 'resume-'));
  let files = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6000 }),
      fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
      fc.boolean(),
      async (rows, stops, isCsv) => {
        const lines = Array.from({ length: rows }, (_, at) => (at % 97 === 5 ? '""' : `"title, ${at}"`));
        const text = `title,id\n${lines.map((line, at) => `${line},${at}\n`).join('')}`;
        const [whole, part] = [join(folder, `${files}.whole`), join(folder, `${files++}.part`)];
        await run(text, whole, { stop: -1, resume: false, isCsv });
        for (const stop of [...stops, -1]) {
          const resume = existsSync(`${part}.progress`);
          await run(text, part, { stop, resume, isCsv }).catch((error: unknown) => {
            if (!(error instanceof Interrupted)) throw error;
          });
          expect(existsSync(part)).toBe(true);
          // It was done before it could be stopped.
          if (!existsSync(`${part}.progress`)) break;
        }
        expect(readFileSync(part, 'utf8')).toBe(readFileSync(whole, 'utf8'));
      },
    ),
    { numRuns: 25 },
  );
  rmSync(folder, { recursive: true });
});
