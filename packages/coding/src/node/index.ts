/**
 * What needs files, the environment or packages of the user's: the starter index and its model.
 *
 * @packageDocumentation
 */
export { languageModelFromEnvironment } from './language-model-from-environment.ts';
export { MADE_UP, type MadeUpFile } from './made-up.ts';
export { isWorkbook, readWorkbook } from './read-workbook.ts';
export { type Group, readStarterIndex, type StarterIndex } from './starter-index.ts';
export { type StarterModelOptions, starterModel } from './starter-model.ts';
export { type TransformersRuntime, transformersEmbedder } from './transformers-embedder.ts';
