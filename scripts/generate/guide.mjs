import { jsonSchemas, rules } from '@isco-cop/data';

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

/**
 * @param {string} text
 * @param {string} marker
 * @param {string} content
 */
function replaceBetween(text, marker, content) {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start === -1 || end < start) throw new Error(`CONTRIBUTING.md has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
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
function* fields(schema, prefix) {
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
function valuesOf(field) {
  if (field.items) return field.items.properties ? 'list' : `list of ${valuesOf(field.items)}`;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'object') return 'keys below';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  return field.type === 'string' ? 'text' : String(field.type);
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
