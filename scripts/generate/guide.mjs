import { jsonSchemas, rules } from '@isco-cop/data';
import { slug } from 'github-slugger';
import { replaceBetween, table } from './marked-text.mjs';

/** @typedef {import('@isco-cop/data').JsonSchema} JsonSchema */

/**
 * The text of the contributors' guide with what stands between `<!-- fields:talks -->` and `<!-- /fields:talks -->` and the
 * like made anew: the keys of each collection, those of the shapes that several share, and the rules.
 *
 * @param {string} text
 */
export function guide(text) {
  let result = replaceBetween(text, 'rules', rulesTable());
  const shapes = new Map();
  for (const [collection, schema] of Object.entries(jsonSchemas())) {
    result = replaceBetween(result, `fields:${collection}`, fieldsTable(schema));
    for (const shape of shapesIn(schema)) shapes.set(shape.title, shape);
  }
  const sections = [...shapes.keys()].sort().map((name) => shapeSection(shapes.get(name)));
  return replaceBetween(result, 'shapes', sections.join('\n\n'));
}

/**
 * The shapes that have a name, since they stand at several keys.
 *
 * @param {JsonSchema} schema
 * @returns {Iterable<JsonSchema>}
 */
function* shapesIn(schema) {
  for (const field of Object.values(schema.properties ?? {})) {
    const shape = field.items ?? field;
    if (shape.title) yield shape;
    yield* shapesIn(shape);
  }
}

/** @param {JsonSchema} shape */
function shapeSection(shape) {
  return `### ${shape.title}\n\n${fieldsTable(shape)}`;
}

function rulesTable() {
  const rows = rules.map(({ id, severity, summary }) => [`\`${id}\``, severity, summary]);
  return table(['Rule', 'Severity', 'What it asks for'], rows);
}

/** @param {JsonSchema} schema */
function fieldsTable(schema) {
  const rows = [...fields(schema, '')].map(({ path, required, field }) => [
    `\`${path}\``,
    required ? 'yes' : '',
    // What the items of a plain list are is told with the list.
    [field.description, field.items?.properties ? undefined : field.items?.description].join(' ').trim(),
    valuesOf(field),
  ]);
  return table(['Key', 'Required', 'What', 'Values'], rows);
}

/**
 * Every key of a schema, nested ones after the key that holds them; those of a shape with a name are told with the shape.
 *
 * @param {JsonSchema} schema
 * @param {string} prefix
 * @returns {Iterable<{ path: string, required: boolean, field: JsonSchema }>}
 */
export function* fields(schema, prefix) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const path = `${prefix}${key}`;
    yield { path, required: schema.required?.includes(key) ?? false, field };
    const inner = field.items ?? field;
    if (!inner.title) yield* fields(inner, `${path}${field.items ? '[]' : ''}.`);
  }
}

/**
 * @param {JsonSchema} field
 * @returns {string}
 */
export function valuesOf(field) {
  if (field.title) return `[${field.title.toLowerCase()}](#${slug(field.title)})`;
  if (field.items)
    return field.items.properties && !field.items.title ? 'list' : `list of ${valuesOf(field.items)}`;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'object') return 'keys below';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  return field.type === 'string' ? 'text' : String(field.type);
}
