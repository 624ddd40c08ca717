/**
 * The command `isco-cop`: one subcommand a file in `commands/`, one report format a file in `report/`.
 * Exit codes: 0 all is well, 1 the content or input has errors, 2 wrong usage or an internal failure.
 *
 * @packageDocumentation
 */
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { ExitCode } from './exit-code.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Each command in a file of its own, loaded when it is asked for: most need libraries that the others do not. */
const COMMANDS = {
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  new: async () => (await import('./commands/new.ts')).newCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  announce: async () => (await import('./commands/announce.ts')).announceCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  train: async () => (await import('./commands/train.ts')).trainCommand(),
  code: async () => (await import('./commands/code.ts')).codeCommand(),
  map: async () => (await import('./commands/map.ts')).mapCommand(),
  propose: async () => (await import('./commands/propose.ts')).proposeCommand(),
  recipe: async () => (await import('./commands/recipe.ts')).recipeCommand(),
  'work-list': async () => (await import('./commands/work-list.ts')).workListCommand(),
  sample: async () => (await import('./commands/sample.ts')).sampleCommand(),
  'compare-coders': async () => (await import('./commands/compare-coders.ts')).compareCodersCommand(),
  drift: async () => (await import('./commands/drift.ts')).driftCommand(),
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluateCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  schema: async () => (await import('./commands/schema.ts')).schemaCommand(),
};

/** The commands that a call may mean: those it names, or all where it names none, as for help. */
function askedFor(args: readonly string[]) {
  const all = Object.entries(COMMANDS);
  const named = all.filter(([name]) => args.includes(name));
  return Promise.all((named.length > 0 ? named : all).map(([, load]) => load()));
}

const program = new Command('isco-cop')
  .description('Works with the content of a community of practice on auto/assisted coding.')
  .option('--content <dir>', 'the content folder', 'content')
  .version(version)
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('(add --help for the options)')
  .exitOverride();

for (const command of await askedFor(process.argv.slice(2)))
  program.addCommand(command.copyInheritedSettings(program));

// A reader that closes early, such as `head`, has seen what it wanted; whoever waits to write more would wait for ever.
// A disk that is full is a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  console.error(`isco-cop: The result could not be written: ${error.message}`);
  process.exit(ExitCode.WrongCall);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are results; everything else Commander throws is a wrong call it has explained already.
    process.exitCode = error.exitCode === 0 ? ExitCode.Fine : ExitCode.WrongCall;
  } else {
    console.error(`isco-cop: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof Error && error.name === 'ContentFolderError')
      console.error('(name another with --content <dir>)');
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exitCode = ExitCode.WrongCall;
  }
}
