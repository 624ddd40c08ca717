import { parentPort, workerData } from 'node:worker_threads';
import { toApa } from '@isco-cop/interchange/apa';

parentPort?.postMessage(toApa(workerData));
