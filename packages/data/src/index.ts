export * from './schema/collections.ts';
