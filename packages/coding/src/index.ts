/**
 * Reference coders for occupations and other classifications: they learn from coded titles and offer codes with
 * scores and reasons. Nothing here reads files or uses a network, so it runs in Node and in a browser's worker.
 *
 * @packageDocumentation
 */
export { CODER_IDS, CODERS, type CoderId, type CoderKind } from './coders/catalogue.ts';
export type { Candidate, Coder, CodingRecord, Example, Reason, RemoteCoder } from './coders/coder.ts';
export type { ModelData, ModelInfo, Validation } from './model/model-data.ts';
export { MODEL_VERSION, ModelFileError, readModel, writeModel } from './model/model-file.ts';
export { openModel } from './model/open-model.ts';
export { type TrainOptions, train } from './model/train.ts';
export * from './text/analyse.ts';
