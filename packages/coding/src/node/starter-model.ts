import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../model/fingerprint.ts';
import { MODEL_VERSION, readModel, writeModel } from '../model/model-file.ts';
import { type TrainOptions, train } from '../model/train.ts';
import { readStarterIndex } from './starter-index.ts';

/**
 * The file of the model that is trained on the starter index. It is trained when first asked for, which takes some
 * seconds, and kept beside the program as long as the index stays what it is.
 */
export function starterModel(onProgress?: TrainOptions['onProgress']): Uint8Array {
  const { examples } = readStarterIndex();
  const mark = fingerprint(examples);
  const file = new URL(`../starter-${MODEL_VERSION}.model`, import.meta.url);
  try {
    const kept = readFileSync(file);
    if (readModel(kept).info.fingerprint === mark) return kept;
  } catch {
    // Not there yet, or of another version: it is made again.
  }
  const bytes = writeModel(train(examples, { language: 'mixed', ...(onProgress && { onProgress }) }));
  try {
    const unfinished = new URL(`${file.href}.${process.pid}`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch {
    // Where the program may not write beside itself, it trains again next time.
  }
  return bytes;
}
