import model from '@isco-cop/docusaurus-plugin/coding-model';

/** Where the model lies; the bundler gives it a name of its own. */
export const modelAddress = model;

/** Starts the worker; the bundler makes a file of its own of it. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { name: 'code' });
}
