/**
 * Docusaurus plugin that turns a content folder into the pages of a knowledge base.
 *
 * @packageDocumentation
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { MeasuredResults } from '@isco-cop/coding/results';
import { bodyOf, type Community, type Problem, readCommunity } from '@isco-cop/data';
import { jsonLd, machineFiles, publisherProblem } from '@isco-cop/interchange';
import { bundlerOptions, CODING_GROUPS, JSON_LD } from './bundler.ts';
import { DataFiles } from './data-files.ts';
import { guidesOf, toSearchedGuide } from './guides.ts';
import { optionalPages } from './optional-pages.ts';
import type { Options } from './options.ts';
import { pictureOfSite, picturesOf } from './pictures/pictures.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { RESULTS_FILE } from './places.ts';
import type { Coding } from './read-coding.ts';
import { readResults } from './read-results.ts';
import { referencesOf } from './references.ts';
import { buildAllRoutes } from './routes.ts';
import { searchFiles } from './search-index.ts';
import { addSection } from './shards.ts';
import { siteOf } from './site.ts';
import { fileWriter } from './write-files.ts';

export { type Options, optionsSchema, type PluginOptions, validateOptions } from './options.ts';
export type { PagePicture } from './pictures/pictures.ts';
export type { Coding } from './read-coding.ts';
export type { References } from './references.ts';
export { buildAllRoutes, type Page, type RouteOptions, type Section } from './routes.ts';

/** Name of the plugin that publishes guides. */
const DOCS = 'docusaurus-plugin-content-docs';

/** Makes the pages of the community whose content lies in `options.path`. */
export default function communityPlugin(context: LoadContext, options: Options): Plugin<Community> {
  const folder = resolve(context.siteDir, options.path);
  const data = new DataFiles(context.generatedFilesDir, options.id);
  const base = context.baseUrl.replace(/\/$/, '');
  const address = (path: string) => new URL(base + path, context.siteConfig.url).href;
  return {
    name: '@isco-cop/docusaurus-plugin',
    getThemePath: () => fileURLToPath(new URL('theme', import.meta.url)),
    getTypeScriptThemePath: () => fileURLToPath(new URL('../src/theme', import.meta.url)),
    getClientModules: () => [fileURLToPath(new URL('theme/Community/tokens.css', import.meta.url))],
    // No pattern: in one, a folder above whose name has parentheses would be a part of it.
    getPathsToWatch: () => [folder],

    async loadContent() {
      const { community, problems } = await readCommunity(folder);
      refuseErrors(problems, options.path);
      const problem = publisherProblem(community, options.publisher);
      if (problem) throw new Error(`Options of @isco-cop/docusaurus-plugin: ${problem}`);
      return community;
    },

    // Pages are made when all plugins have loaded their content, since the search covers the guides of others.
    async allContentLoaded({ allContent, actions }) {
      const createData = data.creator(actions.createData);
      const community = allContent['@isco-cop/docusaurus-plugin']?.[options.id] as Community;
      const site = siteOf(context, options);
      const written = referencesOf(community, site);
      // Meanwhile bodies are parsed, which the search and the pages need as well.
      for (const talk of community.talks.all()) bodyOf(talk);
      const guides = await guidesOf(Object.values(allContent[DOCS] ?? {}), context);
      const searched = searchFiles(community, guides.map(toSearchedGuide));
      const said = [...jsonLd(community, site)].map(([path, text]) => [base + path, text]);
      await createData(JSON_LD, Object.fromEntries(said));
      const coding = await codingOf(options, context.siteDir);
      if (coding) await createData(CODING_GROUPS, JSON.stringify(coding.groups));
      const pictures = picturesOf(community, site);
      const made = {
        address,
        references: await written,
        pictures,
        coding,
        results: resultsOf(context, options),
      };
      for (const section of buildAllRoutes(community, { ...options, ...made })) {
        await addSection(section, (path) => base + path, { ...actions, createData });
      }
      for (const [name, json] of Object.entries(await searched)) await createData(name, json);
    },

    configureWebpack: (_config, isServer) =>
      bundlerOptions(data, isServer, options.coding && resolve(context.siteDir, options.coding.model)),

    async postBuild({ content, outDir, plugins }) {
      const docs = plugins.filter(({ name }) => name === DOCS).map((plugin) => plugin.content);
      const pages = [...optionalPages(content, options), ...(await guidesOf(docs, context))];
      const site = { ...siteOf(context, options), pages };
      const writer = fileWriter(outDir);
      for (const files of machineFiles(content, site)) writer.write(files);
      const results = resultsOf(context, options);
      if (results) writer.write([{ path: RESULTS_FILE, text: JSON.stringify(results) }]);
      const cache = join(data.folder, 'pictures');
      const pictures = [...picturesOf(content, site).values(), pictureOfSite(site)];
      await Promise.all([writePictures(outDir, cache, pictures), writer.end()]);
    },
  };
}

/** What a site codes with, if it does; only then is anything of it loaded. */
async function codingOf({ coding }: Options, siteDir: string): Promise<Coding | undefined> {
  if (!coding) return undefined;
  const { readCoding } = await import('./read-coding.ts');
  return readCoding(coding, siteDir);
}

/** Measured results of coders, if the site has any. */
function resultsOf(context: LoadContext, { results }: Options): MeasuredResults | undefined {
  return results === undefined ? undefined : readResults(resolve(context.siteDir, results));
}

/** A site with entries missing looks complete, so a build must not succeed; `docusaurus start` shows the message too. */
function refuseErrors(problems: readonly Problem[], path: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(
    ({ file, line, column, message, hint }) =>
      `${path}/${file}:${line}:${column}  ${message}\n   hint: ${hint}`,
  );
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
  const error = new Error(`${count} in the content:\n${lines.join('\n')}`);
  // Docusaurus prints it: the places are those in the content, none is in a program.
  error.stack = String(error);
  throw error;
}
