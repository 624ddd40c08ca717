import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Community, readCommunity } from '@isco-cop/data';
import {
  FORMATS,
  type FormatName,
  type MachineFile,
  publisherProblem,
  type Site,
} from '@isco-cop/interchange';
import { documents, toRecord } from '@isco-cop/search/build';
import { type Command, createCommand, InvalidArgumentError, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { makeFolder } from '../make-folder.ts';

interface ExportOptions {
  content: string;
  format: FormatName;
  out: string;
  site: string;
  title: string;
  description: string;
  publisher?: string;
}

/** Who publishes the site of this repository. */
const PUBLISHER = 'isco-cop';

/** `isco-cop export`: writes the content in a format that other programs read, as the site does. */
export function exportCommand(): Command {
  return createCommand('export')
    .description('Write the content for other programs, as the site publishes it.')
    .addOption(
      new Option('--format <format>', 'what to write').choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--site <url>', 'address of the home page, for links', siteUrl, 'https://isco-cop.github.io/')
    .option('--title <text>', 'name of the site', 'ISCO CoP Knowledge Base')
    .option('--description <text>', 'what the site is, in a sentence', '')
    .option(
      '--publisher <id>',
      `id of the organization that publishes it (default: "${PUBLISHER}", where the content has it)`,
    )
    .action(async (_options, command: Command) => {
      const { content, format, out, ...site } = command.optsWithGlobals<ExportOptions>();
      const community = await readSound(content);
      if (!community) return;
      const problem = publisherProblem(community, site.publisher);
      if (problem) throw new Error(problem);
      const { site: url, title, description, publisher = community.organizations.get(PUBLISHER)?.id } = site;
      const files = filesOf(community, format, { url, title, description, publisher });
      for (const { path, text } of files) {
        makeFolder(dirname(join(out, path)));
        writeFileSync(join(out, path), text);
      }
      console.error(`Wrote ${files.length} files to ${out}`);
    });
}

/** Files with entries missing look complete, so nothing is written of content that has errors. */
async function readSound(content: string): Promise<Community | undefined> {
  const { community, problems } = await readCommunity(content);
  const files = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  if (files.size === 0) return community;
  const have = files.size === 1 ? '1 file has' : `${files.size} files have`;
  console.error(`isco-cop: ${have} errors, so nothing was written; isco-cop check lists them`);
  process.exitCode = ExitCode.Problems;
  return undefined;
}

/** The folder is for the data already, so that its name is not in the paths within it. */
function filesOf(community: Community, format: FormatName, site: Site): MachineFile[] {
  const files = FORMATS[format](community, site).map((file) => ({
    ...file,
    path: file.path.replace(/^data\//, ''),
  }));
  return format === 'ndjson' ? [...files, searchRecords(community)] : files;
}

/** A row for all that can be searched, for search servers. */
function searchRecords(community: Community): MachineFile {
  const rows = documents(community).map((document) => `${JSON.stringify(toRecord(document))}\n`);
  return { path: 'search.ndjson', text: rows.join('') };
}

function siteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('Expected an address that begins with https://.');
  return url.href.replace(/\/?$/, '/');
}
