import { readFileSync, statSync } from 'node:fs';

/**
 * The text of an input file, or of standard input where the name is `-`.
 *
 * @throws Error that says what is wrong with the file
 */
export function readInput(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : existing(file));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not text in UTF-8; save it as Markdown in UTF-8`);
  }
}

function existing(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`No file at ${file}`);
  if (found.isDirectory()) throw new Error(`${file} is a folder, expected the file of an announcement`);
  return file;
}
