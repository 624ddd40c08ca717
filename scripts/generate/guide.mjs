import { jsonSchemas, rules } from '@isco-cop/data';
import { replaceBetween, table } from './marked-text.mjs';

/** @typedef {import('@isco-cop/data').JsonSchema} JsonSchema */

/**
 * The text of the contributors' guide with the stretches between `<!-- fields:talks -->` and
 * `<!-- /fields:talks -->`, and between `<!-- rules -->` and `<!-- /rules -->`, made anew.
 *
 * @param {string} text
 */
export function guide(text) {
  let result = replaceBetween(text, 'rules', rulesTable());
  for (const [collection, schema] of Object.entries(jsonSchemas())) {
    result = replaceBetween(result, `fields:${collection}`, fieldsTable(schema));
  }
  return result;
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
 * Every key of a schema, nested ones after the key that holds them.
 *
 * @param {JsonSchema} schema
 * @param {string} prefix
 * @returns {Iterable<{ path: string, required: boolean, field: JsonSchema }>}
 */
export function* fields(schema, prefix) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const path = `${prefix}${key}`;
    yield { path, required: schema.required?.includes(key) ?? false, field };
    yield* fields(field.items ?? field, `${path}${field.items ? '[]' : ''}.`);
  }
}

/**
 * @param {JsonSchema} field
 * @returns {string}
 */
export function valuesOf(field) {
  if (field.items) return field.items.properties ? 'list' : `list of ${valuesOf(field.items)}`;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'object') return 'keys below';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  return field.type === 'string' ? 'text' : String(field.type);
}
