import type { Finding } from '../problem.ts';
import { quoted } from '../quote.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import { idHint } from '../slug.ts';

/** Why an id cannot be the name of a file, or undefined. */
export function fileNameFinding(id: string): Finding | undefined {
  if (ID_PATTERN.test(id)) return undefined;
  return {
    message: `Unexpected file name ${quoted(`${id}.md`)}, expected lower-case words joined by hyphens`,
    hint: `rename the file to ${idHint(id, 'a-short-name', '.md')}`,
  };
}
