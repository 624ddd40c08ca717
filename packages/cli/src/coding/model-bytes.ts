import { readFileSync } from 'node:fs';
import { starterModel } from '@isco-cop/coding/node';
import { foundFile } from '../evaluate/open-input.ts';
import { showTraining } from './show-training.ts';

/**
 * The bytes of a model file, or of the starter index's model where none is named, which is trained when first asked for.
 *
 * @throws where there is no such file
 */
export function modelBytes(file: string | undefined): Uint8Array {
  if (file !== undefined) {
    foundFile(file);
    return readFileSync(file);
  }
  const training = showTraining();
  const model = starterModel(training);
  training.end();
  return model;
}
