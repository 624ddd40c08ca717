import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type CollectionName, schemas, shapeOf } from '@isco-cop/data';
import { Argument, type Command, createCommand } from 'commander';
import { ExitCode } from '../exit-code.ts';
import { askEntries } from '../new/ask-entry.ts';
import { type Assignment, applyAssignments, collectAssignment } from '../new/assignments.ts';
import { createFiles, FileExistsError } from '../new/create-files.ts';
import { type Draft, idsOf } from '../new/draft.ts';
import { explainId } from '../new/explain-text.ts';
import { findMissing } from '../new/missing.ts';
import { proposeId } from '../new/propose-id.ts';
import { tellMissing, tellNext, tellPreview } from '../new/tell.ts';
import { somebodyIsThere, terminal } from '../new/terminal.ts';
import { type Content, openContent, type Verdict } from '../new/verify.ts';
import { prettyProblem } from '../report/pretty.ts';

interface NewOptions {
  content: string;
  set?: Assignment[];
  body?: string;
  id?: string;
  dryRun?: true;
}

/** `isco-cop new`: makes the file of an entry from answers or from `--set`, and checks it before it is written. */
export function newCommand(): Command {
  return createCommand('new')
    .description(
      'Make a new entry: asks for what it needs, or takes it from --set; checks it, then writes it.',
    )
    .addArgument(new Argument('<collection>', 'what to add').choices(COLLECTION_NAMES))
    .option(
      '--set <key=value>',
      'a key; repeat for more, nested ones as presenters.0.person',
      collectAssignment,
    )
    .option('--body <text>', 'the text below the keys in Markdown; - reads standard input')
    .option('--id <id>', 'the name of the file; made from title and date if left out')
    .option('--dry-run', 'print the file and write nothing')
    .action((collection: CollectionName, _options, command: Command) =>
      make(collection, command.optsWithGlobals<NewOptions>()),
    );
}

async function make(collection: CollectionName, options: NewOptions): Promise<void> {
  const content = await openContent(options.content);
  const drafts = await draft(collection, options, content);
  const verdict = drafts && (await content.verify(drafts));
  if (!drafts || !verdict || !isSound(verdict, options.content)) {
    console.error('Nothing was written.');
    process.exitCode = ExitCode.Problems;
  } else if (options.dryRun) {
    process.stdout.write([...verdict.texts.values()].join('\n'));
  } else {
    await write(drafts, verdict, options.content);
  }
}

/** The drafts of the entry, complete as far as its keys go; undefined where that was not possible. */
async function draft(
  collection: CollectionName,
  options: NewOptions,
  content: Content,
): Promise<Draft[] | undefined> {
  const data = applyAssignments(shapeOf(schemas[collection]), options.set ?? []);
  const body = options.body === '-' ? readFileSync(0, 'utf8') : (options.body ?? '');
  const taken = idsOf(content.community, [], collection);
  const wrongId = options.id === undefined ? undefined : explainId(options.id, taken);
  if (wrongId) {
    console.error(wrongId);
    return undefined;
  }
  const missing = findMissing(collection, data);
  if (somebodyIsThere() && missing.keys.length + missing.findings.length > 0)
    return askEntries(terminal, content, { collection, data, body, id: options.id });
  const only = { collection, data, body, id: options.id ?? proposeId(collection, data, taken) };
  if (missing.keys.length === 0) return [only];
  console.error(tellMissing(collection, missing, content.community));
  const told = new Set(['required-key', ...missing.findings.map(({ rule }) => rule)]);
  isSound(await content.verify([only]), options.content, told);
  return undefined;
}

/** Tells all problems but those of rules that were told already; whether there is no error. */
function isSound(
  { problems, texts }: Verdict,
  content: string,
  told: ReadonlySet<string> = new Set(),
): boolean {
  for (const problem of problems.filter(({ severity, rule }) => severity !== 'info' && !told.has(rule)))
    console.error(`${prettyProblem(problem, { content, texts })}\n`);
  return problems.every(({ severity }) => severity !== 'error');
}

async function write(drafts: readonly Draft[], { texts }: Verdict, content: string): Promise<void> {
  console.error(tellPreview(texts, content));
  if (somebodyIsThere() && !(await terminal.confirm('Write this?', true))) {
    console.error('Nothing was written.');
    return;
  }
  const files = new Map([...texts].map(([file, text]) => [join(content, file), text]));
  try {
    createFiles(files);
  } catch (error) {
    if (!(error instanceof FileExistsError)) throw error;
    console.error(`${error.message}; nothing was written.`);
    process.exitCode = ExitCode.Problems;
    return;
  }
  for (const path of files.keys()) process.stdout.write(`${path}\n`);
  console.error(`\n${tellNext(drafts, content)}`);
}
