import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a worker makes of what it is given, in another thread; rejects with what stopped it. */
export async function inThread<Made>(worker: URL, workerData: unknown): Promise<Made> {
  const [made] = await once(new Worker(worker, { workerData }), 'message');
  return made;
}
