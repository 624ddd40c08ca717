import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
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

/** Stands for bytes, such as those of a model: two that differ have different ones. */
export function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
  const id = digest(JSON.stringify(job));
  const isBegun = existsSync(marks);
  const before = isBegun && resume ? markIn(marks) : undefined;
  if (resume && !isBegun && existsSync(file))
    throw new Error(`${file} is complete: there is nothing to resume`);
  if (before && (before.job !== id || !existsSync(file) || statSync(file).size < before.bytes)) {
    throw new Error(
      `${file} was begun with another input, model or options; remove ${marks} to begin again, without --resume`,
    );
  }
  if (!resume && isBegun) {
    throw new Error(
      `${file} was begun and not finished: go on with --resume, or remove ${marks} to begin again`,
    );
  }
  const descriptor = openSync(file, before ? 'r+' : 'w');
  // A run that ended before the first row begins again, with the header.
  let bytes = before && before.rows > 0 ? before.bytes : 0;
  ftruncateSync(descriptor, bytes);
  const mark = (rows: number) => {
    // A machine that stops here leaves the mark of before rather than half of one.
    writeFileSync(`${marks}.next`, JSON.stringify({ job: id, rows, bytes } satisfies Mark));
    renameSync(`${marks}.next`, marks);
  };
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

/** Throws if the file holds no mark, as where a disk was full. */
function markIn(file: string): Mark {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as Mark;
    if (Number.isInteger(mark.rows) && Number.isInteger(mark.bytes)) return mark;
  } catch {
    // Said below.
  }
  throw new Error(
    `${file} does not say how far the run has come: remove it to begin again, without --resume`,
  );
}
