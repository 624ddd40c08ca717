/**
 * The command `isco-cop`: one subcommand a file in `commands/`, one report format a file in `report/`.
 * Exit codes: 0 all is well, 1 the content or input has errors, 2 wrong usage or an internal failure.
 *
 * @packageDocumentation
 */
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { announceCommand } from './commands/announce.ts';
import { checkCommand } from './commands/check.ts';
import { codeCommand } from './commands/code.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { trainCommand } from './commands/train.ts';
import { ExitCode } from './exit-code.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const program = new Command('isco-cop')
  .description('Works with the content of a community of practice on auto/assisted coding.')
  .option('--content <dir>', 'the content folder', 'content')
  .version(version)
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('(add --help for the options)')
  .exitOverride();

for (const command of [
  checkCommand(),
  newCommand(),
  importCommand(),
  announceCommand(),
  searchCommand(),
  trainCommand(),
  codeCommand(),
  evaluateCommand(),
  exportCommand(),
  schemaCommand(),
])
  program.addCommand(command.copyInheritedSettings(program));

// A reader that closes early, such as `head`, has seen what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are results; everything else Commander throws is a wrong call it has explained already.
    process.exitCode = error.exitCode === 0 ? ExitCode.Fine : ExitCode.WrongCall;
  } else {
    console.error(`isco-cop: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exitCode = ExitCode.WrongCall;
  }
}
