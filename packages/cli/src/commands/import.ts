import { join } from 'node:path';
import { parseAnnouncement, planImport, unplacedWithout } from '@isco-cop/announcement';
import { compareProblems } from '@isco-cop/data';
import { type Command, createCommand, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { differingProblems } from '../import/differing.ts';
import { keepSound } from '../import/keep-sound.ts';
import { readInput } from '../import/read-input.ts';
import { type Imported, isFine, reportImport, reportImportJson } from '../import/report.ts';
import { createFiles } from '../new/create-files.ts';
import { fileOf } from '../new/draft.ts';
import { openContent } from '../new/verify.ts';

interface ImportOptions {
  content: string;
  format: 'pretty' | 'json';
  dryRun?: true;
  answer?: Record<string, string>;
}

/** `isco-cop import`: turns an announcement into entries; never overwrites, and says what found no place. */
export function importCommand(): Command {
  return createCommand('import')
    .description(
      'Turn the announcement of an event into entries. Writes new files only, and only sound ones.',
    )
    .argument('<file>', 'the announcement in Markdown; - reads standard input')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option(
      '--answer <question=value>',
      'answer a question of an earlier run; repeat for more',
      collectAnswer,
    )
    .action((file: string, _options, command: Command) =>
      importAnnouncement(file, command.optsWithGlobals<ImportOptions>()),
    );
}

function collectAnswer(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

async function importAnnouncement(file: string, options: ImportOptions): Promise<void> {
  const markdown = readInput(file);
  const content = await openContent(options.content);
  const result = parseAnnouncement(markdown, {
    community: content.community,
    file,
    ...(options.answer && { answers: options.answer }),
  });
  const plan = planImport(result, content);
  const added = result.entries.filter((_, index) => plan[index]?.status === 'new' && plan[index].isComplete);
  const { drafts, verdict, left } = await keepSound(content, added);
  if (!options.dryRun) {
    createFiles(new Map([...verdict.texts].map(([path, text]) => [join(options.content, path), text])));
  }
  const kept = new Set(drafts.map(fileOf));
  const leftOut = result.entries.filter(
    (entry, index) => plan[index]?.status === 'new' && !kept.has(fileOf(entry)),
  );
  // A wrong end is told once, at its line of the announcement: the file that it would stand in is not written.
  const isTold = result.problems.some(({ rule }) => rule === 'end-after-start');
  const untold = left.filter(({ rule }) => !(isTold && rule === 'end-after-start'));
  const differing = differingProblems(plan, content.texts);
  const imported: Imported = {
    announcement: { file, text: markdown },
    content: options.content,
    dryRun: options.dryRun ?? false,
    plan,
    written: [...kept],
    problems: [...result.problems, ...untold, ...differing].sort(compareProblems),
    unplaced: unplacedWithout(result, leftOut),
    questions: result.questions,
    texts: new Map([...content.texts, ...verdict.texts]),
  };
  process.stdout.write(options.format === 'json' ? reportImportJson(imported) : reportImport(imported));
  if (!isFine(imported)) process.exitCode = ExitCode.Problems;
}
