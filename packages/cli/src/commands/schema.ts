import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@isco-cop/data';
import { type Command, createCommand } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { makeFolder } from '../make-folder.ts';

/** `isco-cop schema`: writes the JSON Schema of each collection, for editors and other tools. */
export function schemaCommand(): Command {
  return createCommand('schema')
    .description('Write the JSON Schema of each collection, for editors and other tools.')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--check', 'write nothing; fail where a file in the folder is not what would be written')
    .action(({ out, check }: { out: string; check?: true }) => (check ? compare(out) : write(out)));
}

function schemaFiles(folder: string): { path: string; text: string }[] {
  return Object.entries(jsonSchemas()).map(([collection, schema]) => ({
    path: join(folder, `${collection}.json`),
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}

function write(folder: string): void {
  makeFolder(folder);
  const files = schemaFiles(folder);
  for (const { path, text } of files) writeFileSync(path, text);
  console.error(`Wrote ${files.length} schemas to ${folder}`);
}

function compare(folder: string): void {
  const stale = schemaFiles(folder).filter(({ path, text }) => readIfPresent(path) !== text);
  for (const { path } of stale) console.error(`${path} is out of date`);
  if (stale.length === 0) return;
  console.error(`Run \`npx isco-cop schema --out ${folder}\` and commit what it writes.`);
  process.exitCode = ExitCode.Problems;
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
