import { Worker } from 'node:worker_threads';
import { type CodingRecord, openModel, readModel } from '@isco-cop/coding';

/** A code and how sure the coder is, from 0 to 1. */
export interface Coded {
  readonly code: string;
  readonly score: number;
}

/** Codes blocks of records, several at a time; what it says of a record is a list of candidates unless told otherwise. */
export interface CoderPool<Result = readonly Coded[]> {
  /** How many blocks are worth having under way. */
  readonly width: number;
  /** What is said of each record of a block. */
  code(records: readonly CodingRecord[]): Promise<readonly Result[]>;
  close(): Promise<void>;
}

/** Bytes of input up to which starting workers takes longer than they save. */
const SMALL_INPUT = 200_000;

/** A pool of so many threads; of this one alone where the input, in bytes, is small. */
export function poolFor(model: Uint8Array, k: number, jobs: number, size: number | undefined): CoderPool {
  const isSmall = jobs === 1 || (size ?? Number.POSITIVE_INFINITY) < SMALL_INPUT;
  return isSmall ? inThisThread(model, k) : inWorkers(model, k, jobs);
}

/** Codes in this thread: for files so small that workers would take longer to start. */
function inThisThread(model: Uint8Array, k: number): CoderPool {
  const coder = openModel(readModel(model), { reasons: false });
  return {
    width: 1,
    code: async (records) =>
      records.map((record) => coder.code(record, k).map(({ code, score }) => ({ code, score }))),
    close: async () => {},
  };
}

/** Codes in worker threads that share the bytes of the model; each block goes to the next free one. */
function inWorkers(model: Uint8Array, k: number, count: number): CoderPool {
  const shared = new Uint8Array(new SharedArrayBuffer(model.length));
  shared.set(model);
  const waiting = new Map<number, { resolve: (coded: Coded[][]) => void; reject: (error: Error) => void }>();
  let next = 0;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./coding-worker.js', import.meta.url), {
      workerData: { model: shared, k },
    });
    worker.on('message', ({ number, coded }: { number: number; coded: Coded[][] }) => {
      waiting.get(number)?.resolve(coded);
      waiting.delete(number);
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return worker;
  });
  return {
    width: count * 2,
    code(records) {
      const number = next++;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        workers[number % count]?.postMessage({ number, records });
      });
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
