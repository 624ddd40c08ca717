import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/** Where coded lines go, in order. */
export interface Output {
  /** How many rows an earlier run has written already. */
  readonly rowsBefore: number;
  /** Takes lines; `rows` is how many rows have been written with them. */
  write(text: string, rows: number): Promise<void>;
  /** All rows are written. */
  finish(): void;
}

/** Writes to standard output, no faster than it is read. */
export function standardOutput(): Output {
  return {
    rowsBefore: 0,
    write: (text) =>
      process.stdout.write(text)
        ? Promise.resolve()
        : new Promise((resolve) => process.stdout.once('drain', () => resolve())),
    finish: () => {},
  };
}

interface Mark {
  /** Stands for input, model and settings. */
  readonly job: string;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes to a file, and beside it, in `FILE.progress`, how far it has come; a run that resumes cuts the file there
 * and goes on, so that it ends as if nothing had happened.
 *
 * @throws if the file is there and may not be written over, or if an earlier run was of another input, model or settings
 */
export function fileOutput(file: string, job: readonly string[], resume: boolean): Output {
  const marks = `${file}.progress`;
  const id = createHash('sha256').update(JSON.stringify(job)).digest('hex');
  const before = existsSync(marks) ? (JSON.parse(readFileSync(marks, 'utf8')) as Mark) : undefined;
  if (resume && !before && existsSync(file))
    throw new Error(`${file} is complete: there is nothing to resume`);
  if (resume && before && (before.job !== id || !existsSync(file) || statSync(file).size < before.bytes)) {
    throw new Error(
      `${file} was begun with another input, model or options; run without --resume to begin again`,
    );
  }
  if (!resume && before) {
    throw new Error(
      `${file} was begun and not finished: go on with --resume, or remove ${marks} to begin again`,
    );
  }
  const descriptor = openSync(file, resume && before ? 'r+' : 'w');
  // A run that ended before the first row begins again, with the header.
  let bytes = resume && before && before.rows > 0 ? before.bytes : 0;
  ftruncateSync(descriptor, bytes);
  const mark = (rows: number) =>
    writeFileSync(marks, JSON.stringify({ job: id, rows, bytes } satisfies Mark));
  // From the first moment on the file is known to be unfinished.
  mark(before && bytes > 0 ? before.rows : 0);
  return {
    rowsBefore: before?.rows ?? 0,
    async write(text, rows) {
      const buffer = Buffer.from(text);
      for (let at = 0; at < buffer.length; )
        at += writeSync(descriptor, buffer, at, buffer.length - at, bytes + at);
      bytes += buffer.length;
      mark(rows);
    },
    finish() {
      closeSync(descriptor);
      rmSync(marks, { force: true });
    },
  };
}
