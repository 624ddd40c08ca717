import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex, outline } from '@isco-cop/search/build';

const [all, labels] = workerData;
parentPort?.postMessage([buildIndex(outline(all), labels), buildIndex(all, labels)]);
