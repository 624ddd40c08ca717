import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { MachineFile } from '@isco-cop/interchange';

const made = new Set<string>();

parentPort?.on('message', (files: readonly MachineFile[] | undefined) => {
  // Nothing more comes.
  if (!files) parentPort?.close();
  for (const { path, text } of files ?? []) {
    const file = join(workerData, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
});
