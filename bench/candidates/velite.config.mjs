import { jsonSchemas } from '@isco-cop/data';
import { defineConfig, s, z } from 'velite';
import { environment } from './environment.mjs';

/** @typedef {import('@isco-cop/data').JsonSchema} JsonSchema */

/**
 * Our schema with the zod 3 that velite brings along.
 *
 * @param {JsonSchema} schema
 * @returns {import('velite').ZodType}
 */
function fromJsonSchema(schema) {
  if (schema.enum) return z.enum(/** @type {[string, ...string[]]} */ (schema.enum.map(String)));
  if (schema.items) return z.array(fromJsonSchema(schema.items));
  if (schema.type === 'object') return z.object(shape(schema)).strict();
  if (schema.type === 'boolean') return z.boolean();
  if (schema.type !== 'string') return z.number();
  return schema.pattern ? z.string().regex(new RegExp(schema.pattern)) : z.string().min(1);
}

/** @param {JsonSchema} schema */
function shape(schema) {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, field]) => {
      const converted = fromJsonSchema(field);
      return [key, schema.required?.includes(key) ? converted : converted.optional()];
    }),
  );
}

const { content, output, collections } = environment();
const schemas = jsonSchemas();

export default defineConfig({
  root: content,
  output: { data: `${output}/data`, assets: `${output}/assets`, clean: true },
  collections: Object.fromEntries(
    collections.map((name) => [
      name,
      { name, pattern: `${name}/*.md`, schema: s.object({ ...shape(schemas[name]), body: s.raw() }) },
    ]),
  ),
});
