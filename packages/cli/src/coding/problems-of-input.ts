import { ModelFileError } from '@isco-cop/coding';
import { TableError } from '@isco-cop/measures/table';
import { ExitCode } from '../exit-code.ts';
import { printable } from '../report/printable.ts';

/** Runs a command; where its input or model cannot be read, says so with the name of the file, and exits with 1. */
export async function tellingOfInput(
  file: string,
  model: string | undefined,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof TableError || error instanceof ModelFileError)) throw error;
    const place = error instanceof TableError ? file : (model ?? 'starter index');
    console.error(`${printable(place)}: ${error.message}`);
    process.exitCode = ExitCode.Problems;
  }
}
