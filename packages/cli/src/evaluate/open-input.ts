import { createReadStream, type Stats, statSync } from 'node:fs';
import { printable } from '../report/printable.ts';

/** The bytes of a file or of standard input, and how far one has come with them. */
export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes in all; unknown of standard input. */
  readonly size: number | undefined;
  /** Bytes read so far. */
  done(): number;
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws where there is no such file, or a folder in its place.
 */
export function openInput(file: string): Input {
  const found = file === '-' ? undefined : foundFile(file);
  const size = found?.isFile() ? found.size : undefined;
  const stream: AsyncIterable<Uint8Array> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1024 * 1024 });
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { chunks: chunks(), size, done: () => bytes };
}

/**
 * What there is to know of a file.
 *
 * @throws where there is no such file, or a folder in its place.
 */
export function foundFile(file: string): Stats {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`No file at ${printable(file)}`);
  if (found.isDirectory()) throw new Error(`Expected a file, found a folder at ${printable(file)}`);
  return found;
}
