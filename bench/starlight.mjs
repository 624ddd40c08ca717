import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { time } from './time.mjs';

/** The last versions that run on Node 20. They are installed when they are measured, and are no dependency. */
const PACKAGES = { astro: '5.18.2', '@astrojs/starlight': '0.37.7' };

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://isco-cop.github.io',
  integrations: [
    starlight({ title: 'Talks', pagination: false, sidebar: [{ label: 'All', link: '/' }] }),
  ],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Collections whose entries have pages of their own, here and there. */
const WITH_PAGES = ['talks', 'events', 'people', 'organizations'];

/**
 * Makes a Starlight site of the entries of a content folder: one Markdown page each, with its facts as a table and its
 * body, and one page that lists them. As Starlight is by default, with its search (Pagefind) and its site map; but
 * with none of them in the sidebar and no links to the next page, which would make each page heavy.
 *
 * @param {string} folder
 * @param {string} content
 * @returns {string} The folder.
 */
export function installStarlight(folder, content) {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  const manifest = { name: 'starlight-bench', private: true, type: 'module', dependencies: PACKAGES };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.mjs'), COLLECTIONS);
  const links = WITH_PAGES.flatMap((collection) => {
    mkdirSync(join(docs, collection));
    return readdirSync(join(content, collection)).map((file) => {
      const { title, page } = pageOf(readFileSync(join(content, collection, file), 'utf8'));
      writeFileSync(join(docs, collection, file), page);
      return `- [${title}](/${collection}/${file.replace('.md', '')}/)`;
    });
  });
  writeFileSync(join(docs, 'index.md'), `---\ntitle: Talks\n---\n\n${links.join('\n')}\n`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** @param {string} text */
function pageOf(text) {
  const [, frontMatter = '', body = ''] = text.split(/^---$/m);
  const { title, name = title, ...facts } = /** @type {Record<string, unknown>} */ (load(frontMatter));
  const shown = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : JSON.stringify(value));
  const rows = Object.entries(facts).map(([name, value]) => `| ${name} | ${shown(value)} |`);
  const table = ['| | |', '|---|---|', ...rows].join('\n');
  return { title: name, page: `---\ntitle: ${JSON.stringify(name)}\n---\n\n${table}\n${body}` };
}

/** @param {string} folder */
export function buildStarlight(folder) {
  for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const result = time([join(folder, 'node_modules/astro/astro.js'), 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const countIn = (/** @type {string} */ place) =>
    WITH_PAGES.reduce((sum, collection) => sum + readdirSync(join(folder, place, collection)).length, 0);
  const pages = countIn('dist');
  if (pages !== countIn('src/content/docs'))
    throw new Error(`Starlight made ${pages} pages only: ${result.stdout.slice(-2000)}`);
  return result;
}
