import { type Evaluation, evaluate } from '@isco-cop/measures';
import { metricFiles } from '@isco-cop/measures/entries';
import { countTable, guessColumns, readTable, TableError } from '@isco-cop/measures/table';
import type { Answer, Request } from './protocol.ts';

/** The scope of the worker; the types of the page do not know it. */
const scope = self as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
};

const EVERY = 100;
let isCancelled = false;
let evaluation: Evaluation | undefined;

class Cancelled extends Error {}

/** The bytes of a file as they are read, and how many have been. */
function bytesOf(file: Blob): { chunks: AsyncIterable<Uint8Array>; done(): number } {
  let done = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // Not every browser can iterate over a stream.
    const reader = file.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      done += next.value.length;
      yield next.value;
    }
  }
  return { chunks: chunks(), done: () => done };
}

async function open(file: Blob): Promise<void> {
  const { columns, separator } = await readTable(bytesOf(file).chunks);
  scope.postMessage({ type: 'opened', table: { columns, separator, guess: guessColumns(columns) } });
}

async function run({ file, map, levels }: Request & { readonly type: 'evaluate' }): Promise<void> {
  isCancelled = false;
  const bytes = bytesOf(file);
  let last = 0;
  const { counted, ...read } = await countTable(await readTable(bytes.chunks), map, { levels }, (rows) => {
    if (isCancelled) throw new Cancelled();
    if (performance.now() - last < EVERY) return;
    last = performance.now();
    scope.postMessage({ type: 'progress', share: bytes.done() / file.size, rows });
  });
  if (counted.levels.length === 0 || read.rows === read.badRowCount) {
    throw new TableError(
      read.badRowCount === 0
        ? 'There are no rows below the names of the columns.'
        : `No row could be evaluated. The first that could not is on line ${read.badRows[0]?.lines[0]}: ${read.badRows[0]?.reason}.`,
    );
  }
  evaluation = evaluate(counted);
  scope.postMessage({ type: 'evaluated', results: { evaluation, ...read } });
}

function write({ facts, threshold, known }: Request & { readonly type: 'write' }): void {
  if (!evaluation) return;
  const { levels } = evaluation;
  const deepest = levels.at(-1);
  const withThreshold: Evaluation =
    threshold && deepest
      ? { ...evaluation, levels: [...levels.slice(0, -1), { ...deepest, thresholds: [threshold] }] }
      : evaluation;
  const find = <Each extends { readonly id: string }>(all: readonly Each[]) => ({
    get: (id: string | undefined) => all.find((each) => each.id === id),
  });
  const context = { measures: find(known.measures), classifications: find(known.classifications) };
  scope.postMessage({ type: 'written', files: metricFiles(withThreshold, facts, context as never) });
}

scope.onmessage = ({ data }) => {
  const fail = (error: unknown) => {
    if (error instanceof Cancelled) scope.postMessage({ type: 'cancelled' });
    else {
      const message = error instanceof TableError ? error.message : `The file could not be read: ${error}`;
      scope.postMessage({ type: 'failed', message });
    }
  };
  if (data.type === 'open') open(data.file).catch(fail);
  else if (data.type === 'evaluate') run(data).catch(fail);
  else if (data.type === 'cancel') isCancelled = true;
  else write(data);
};
scope.postMessage({ type: 'ready' });
