import { readCommunity } from '@isco-cop/data';
import { buildAllRoutes, optionsSchema } from '@isco-cop/docusaurus-plugin';
import { z } from 'zod';
import { fields, valuesOf } from './guide.mjs';
import { replaceBetween, table } from './marked-text.mjs';

/**
 * The README of the plugin with its tables of options and of pages made anew.
 *
 * @param {string} text
 */
export async function plugin(text) {
  return replaceBetween(replaceBetween(text, 'options', optionsTable()), 'pages', await pagesTable());
}

function optionsTable() {
  const schema = /** @type {import('@isco-cop/data').JsonSchema} */ (
    z.toJSONSchema(optionsSchema, { io: 'input' })
  );
  const rows = [...fields(schema, '')].map(({ path, field }) => [
    `\`${path}\``,
    field.default === undefined ? '' : `\`${JSON.stringify(field.default)}\``,
    field.description ?? '',
    valuesOf(field),
  ]);
  return table(['Option', 'Default', 'What', 'Values'], rows);
}

/** Every kind of page, with an address of it, as the example community has them. */
async function pagesTable() {
  const { community } = await readCommunity('examples/industry-coding/content');
  const pages = buildAllRoutes(community, { home: true }).flatMap((section) => section.pages);
  const addresses = new Map(pages.toReversed().map(({ component, path }) => [component, path]));
  const rows = [...addresses]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([component, path]) => [`\`${path}\``, `\`Community/${component}\``]);
  return table(['For example', 'Component'], rows);
}
