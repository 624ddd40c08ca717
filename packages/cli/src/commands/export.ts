import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Community } from '@isco-cop/data';
import { documents, toRecord } from '@isco-cop/search/build';
import { type Command, createCommand, Option } from 'commander';
import { readForSearch } from '../read-for-search.ts';

/** What each format writes: name of the file and its text. */
const FORMATS: Readonly<Record<string, (community: Community) => { file: string; text: string }>> = {
  ndjson: (community) => ({
    file: 'search.ndjson',
    text: documents(community)
      .map((document) => `${JSON.stringify(toRecord(document))}\n`)
      .join(''),
  }),
};

/** `isco-cop export`: writes the content for other programs. */
export function exportCommand(): Command {
  return createCommand('export')
    .description('Write the content for other programs; ndjson has a row for all that can be searched.')
    .addOption(
      new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .requiredOption('--out <dir>', 'the folder to write to')
    .action(async (_options, command: Command) => {
      const { content, format, out } =
        command.optsWithGlobals<Record<'content' | 'format' | 'out', string>>();
      const written = FORMATS[format]?.(await readForSearch(content));
      if (!written) return;
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, written.file), written.text);
      console.error(`Wrote ${join(out, written.file)}`);
    });
}
