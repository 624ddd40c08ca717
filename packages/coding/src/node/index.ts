/**
 * What needs files: the starter index and its model.
 *
 * @packageDocumentation
 */
export { type Group, readStarterIndex, type StarterIndex } from './starter-index.ts';
export { starterModel } from './starter-model.ts';
