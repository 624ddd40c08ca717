import { COLLECTION_NAMES, schemas } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** The keys of a schema at every depth that say nothing about themselves. */
function undescribed(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional) return undescribed(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return undescribed(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [
    ...(z.globalRegistry.get(field)?.description ? [] : [`${path}.${key}`]),
    ...undescribed(field, `${path}.${key}`),
  ]);
}

test.each(COLLECTION_NAMES)('every key of %s has a description', (name) => {
  expect(undescribed(schemas[name], name)).toEqual([]);
  expect(z.globalRegistry.get(schemas[name])?.description).toMatch(/\.$/);
});

test.each(COLLECTION_NAMES)('%s accepts no unknown keys', (name) => {
  const { error } = schemas[name].safeParse({ unknown: 1 });
  expect(error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
});
