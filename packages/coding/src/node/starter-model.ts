import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CODERS, type CoderId } from '../coders/catalogue.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { MODEL_VERSION, readModel, writeModel } from '../model/model-file.ts';
import { type TrainOptions, train } from '../model/train.ts';
import { readStarterIndex } from './starter-index.ts';

/** Which model of the starter index. */
export interface StarterModelOptions {
  /** Default `ensemble`. */
  readonly coder?: CoderId;
  /** Hears the share of the training that is done, from 0 to 1; nothing where it was done before. */
  readonly onProgress?: TrainOptions['onProgress'];
}

/**
 * The file of a model that is trained on the starter index. It is trained when first asked for, which takes some
 * seconds, and kept beside the program as long as the index stays what it is.
 */
export function starterModel({ coder = 'ensemble', onProgress }: StarterModelOptions = {}): Uint8Array {
  const { examples } = readStarterIndex();
  const mark = fingerprint(examples);
  const methods = CODERS[coder].members.map(({ method, weight }) => `${method.id}${weight}`).join('-');
  const file = new URL(`../starter-${methods}-${MODEL_VERSION}.model`, import.meta.url);
  try {
    const kept = readFileSync(file);
    if (readModel(kept).info.fingerprint === mark) return kept;
  } catch {
    // Not there yet, or of another version: it is made again.
  }
  const bytes = writeModel(train(examples, { coder, language: 'mixed', ...(onProgress && { onProgress }) }));
  try {
    const unfinished = new URL(`${file.href}.${process.pid}`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch {
    // Where the program may not write beside itself, it trains again next time.
  }
  return bytes;
}
