/** Starts the worker; the bundler makes a file of its own of it. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { name: 'evaluate' });
}
