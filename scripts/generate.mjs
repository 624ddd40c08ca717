/**
 * Writes the files that are made: editor snippets and the tables of CONTRIBUTING.md and of the plugin's README from the
 * schemas and the rules, the list of countries from two libraries, the cities of time zones from CLDR. With `--check`
 * it writes nothing and fails where one is out of date. The JSON Schemas themselves are written by `isco-cop schema`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { countries } from './generate/countries.mjs';
import { guide } from './generate/guide.mjs';
import { plugin } from './generate/plugin.mjs';
import { snippets } from './generate/snippets.mjs';
import { zoneCities } from './generate/zone-cities.mjs';

const GUIDE = 'CONTRIBUTING.md';
const PLUGIN = 'packages/docusaurus-plugin/README.md';
const files = {
  '.vscode/content.code-snippets': snippets(),
  'packages/announcement/src/text/zone-cities.ts': zoneCities(),
  'packages/data/src/countries.ts': countries(),
  [GUIDE]: guide(readFileSync(GUIDE, 'utf8')),
  [PLUGIN]: await plugin(readFileSync(PLUGIN, 'utf8')),
};

const stale = Object.entries(files).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    console.error(`${path} is out of date: run \`npm run generate\` and commit what it writes`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
}
