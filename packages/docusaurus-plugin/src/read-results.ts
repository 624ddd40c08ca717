import { readFileSync } from 'node:fs';
import { type MeasuredResults, resultsSchema } from '@isco-cop/coding/results';
import { z } from 'zod';

/**
 * Reads a file of measured results.
 *
 * @throws Error naming the file and everything that is wrong in it
 */
export function readResults(file: string): MeasuredResults {
  const parsed = resultsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`Results of coders in ${file}:\n${z.prettifyError(parsed.error)}`);
}
