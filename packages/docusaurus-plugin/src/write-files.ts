import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MachineFile } from '@isco-cop/interchange';

/** Writes files below a folder while others are made. */
export interface FileWriter {
  write(files: readonly MachineFile[]): void;
  /** Waits until all are written; rejects with what kept one from being written. */
  end(): Promise<void>;
}

/** Starts to write below the folder of the built site, in another thread: thousands of small files take as long to write as to make. */
export function fileWriter(folder: string): FileWriter {
  const worker = new Worker(new URL('./write-files-worker.js', import.meta.url), { workerData: folder });
  const exit = once(worker, 'exit');
  // An error of the thread is heard of at the end, wherever one is by then.
  exit.catch(() => undefined);
  return {
    write: (files) => worker.postMessage(files),
    async end() {
      worker.postMessage(undefined);
      await exit;
    },
  };
}
