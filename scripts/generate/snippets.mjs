import { jsonSchemas, schemas, shapeOf } from '@isco-cop/data';

/** @typedef {import('@isco-cop/data').JsonSchema} JsonSchema */
/** @typedef {import('@isco-cop/data').CollectionName} CollectionName */

/**
 * Snippets for VS Code. They are the one kind of completion that it has for front matter in Markdown without
 * an extension: `new` offers a whole entry with the keys a writer is asked for, and the name of a key offers the key with
 * its values. `include` keeps the keys of each collection to its folder (VS Code 1.109; older ones offer all).
 */
export function snippets() {
  const result = Object.entries(jsonSchemas()).flatMap(([collection, schema]) => {
    const include = [`**/content/${collection}/*.md`];
    const entry = {
      scope: 'markdown',
      include,
      prefix: 'new',
      description: `A new entry in ${collection}`,
      body: ['---', ...entryKeys(/** @type {CollectionName} */ (collection), schema), '---', '', '$0'],
    };
    const keys = Object.entries(schema.properties ?? {}).map(([key, field]) => [
      `${collection}: ${key}`,
      {
        scope: 'markdown',
        include,
        prefix: key,
        description: field.description ?? key,
        body: property(key, field, new Stops()),
      },
    ]);
    return [[`${collection}: new entry`, entry], ...keys];
  });
  return `${JSON.stringify(Object.fromEntries(result), null, 2)}\n`;
}

/** Numbers the places that the tabulator key goes through. */
class Stops {
  #last = 0;

  /** @param {string} hint */
  text(hint) {
    return `\${${++this.#last}:${hint.replace(/[$}\\]/g, '\\$&')}}`;
  }

  /** @param {readonly unknown[]} values */
  choice(values) {
    return `\${${++this.#last}|${values.join(',')}|}`;
  }
}

/**
 * The keys that whoever writes an entry is asked for.
 *
 * @param {CollectionName} collection
 * @param {JsonSchema} schema
 */
function entryKeys(collection, schema) {
  const stops = new Stops();
  const shape = shapeOf(schemas[collection]);
  return (shape.form === 'object' ? shape.keys : [])
    .filter(({ asked }) => asked)
    .flatMap(({ key }) => property(key, schema.properties?.[key] ?? {}, stops));
}

/**
 * The required keys of an object.
 *
 * @param {JsonSchema} schema
 * @param {Stops} stops
 * @returns {string[]}
 */
function object(schema, stops) {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => schema.required?.includes(key))
    .flatMap(([key, field]) => property(key, field, stops));
}

/**
 * The lines of a key with its value; of an object, its required keys, or its first one where it requires none.
 *
 * @param {string} key
 * @param {JsonSchema} field
 * @param {Stops} stops
 * @returns {string[]}
 */
function property(key, field, stops) {
  if (field.items) return [`${key}:`, ...item(field.items, stops).map((line) => `  ${line}`)];
  if (field.type === 'object') return [`${key}:`, ...keysOf(field, stops).map((line) => `  ${line}`)];
  return [`${key}: ${scalar(key, field, stops)}`];
}

/**
 * @param {JsonSchema} schema
 * @param {Stops} stops
 */
function item(schema, stops) {
  const lines = schema.type === 'object' ? keysOf(schema, stops) : [scalar('value', schema, stops)];
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/**
 * @param {JsonSchema} schema
 * @param {Stops} stops
 */
function keysOf(schema, stops) {
  const lines = object(schema, stops);
  const [first] = Object.entries(schema.properties ?? {});
  return lines.length === 0 && first ? property(...first, stops) : lines;
}

/**
 * @param {string} key
 * @param {JsonSchema} field
 * @param {Stops} stops
 */
function scalar(key, field, stops) {
  if (field.enum) return stops.choice(field.enum);
  if (field.type === 'boolean') return stops.choice([true, false]);
  return stops.text(field.type === 'string' ? hintOf(key, field.description ?? '') : '0');
}

/**
 * What to write, for those who see nothing but the snippet; the check refuses it where it is left as it is.
 *
 * @param {string} key
 * @param {string} description
 */
function hintOf(key, description) {
  const collection = /Id of an entry in `(\w+)`/.exec(description)?.[1];
  if (collection) return `id in ${collection}`;
  return /`(YYYY-MM-DD[^`]*)`/.exec(description)?.[1] ?? key;
}
