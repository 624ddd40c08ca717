/** A worker thread that codes blocks of records with its own copy of a model. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CodingRecord, openModel, readModel } from '@isco-cop/coding';

const { model, k } = workerData as { readonly model: Uint8Array; readonly k: number };
const coder = openModel(readModel(model), { reasons: false });

parentPort?.on('message', ({ number, records }: { number: number; records: CodingRecord[] }) => {
  const coded = records.map((record) => coder.code(record, k).map(({ code, score }) => ({ code, score })));
  parentPort?.postMessage({ number, coded });
});
