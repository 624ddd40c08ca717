import { Unzip, UnzipInflate } from 'fflate';

/** Bytes that are unpacked between two looks at the sum; a thousand times as many may come of them. */
const STEP = 16_384;
/** The parts of a workbook that are read. */
const PART = /\.xml(?:\.rels)?$/;

/**
 * How many bytes the parts of a workbook come to when they are unpacked. They are counted, since what a file says of its own
 * size need not be so; above `most` the counting ends, and nothing of it is kept.
 *
 * @throws if the file is damaged
 */
export function unpackedSize(file: Uint8Array, most: number): number {
  let size = 0;
  const unzip = new Unzip((entry) => {
    if (!PART.test(entry.name)) return;
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.length && size <= most; at += STEP) {
    unzip.push(file.subarray(at, at + STEP), at + STEP >= file.length);
  }
  return size;
}
