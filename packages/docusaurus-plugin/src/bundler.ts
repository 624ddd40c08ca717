import { SEARCH_FILES } from './search-index.ts';

/** File of what pages say in the vocabulary of schema.org, among the data that the plugin makes. */
export const JSON_LD = 'json-ld.json';

/** File of the groups that a model codes to, among the data that the plugin makes. */
export const CODING_GROUPS = 'coding-groups.json';

/** Parts of the theme that only a reader's browser asks for: no page has them while it is rendered at build time. */
const ONLY_IN_BROWSERS = [
  '@theme/Community/ContributePage/Form',
  '@theme/Community/EvaluatePage/startWorker',
  '@theme/Community/Search/Dialog',
  '@theme/Community/Search/engine',
  '@theme/Community/TryPage/startWorker',
];

/**
 * Tells the bundler where the files of the search lie, since components are the same for all instances of a plugin and the
 * data is not. Of several communities in a site, the search covers the one that is listed last. The bundle that
 * renders pages goes without what only browsers ask for, which is a third of all modules; browsers go without what
 * only crawlers read, which stands in the page already. A model to code with is a file of its own, whose name changes
 * with it; browsers load it when it is asked for.
 */
export function bundlerOptions(pluginId: string, isServer: boolean, model?: string) {
  const files = SEARCH_FILES.map((file) => [
    `@isco-cop/docusaurus-plugin/${file}$`,
    `@generated/@isco-cop/docusaurus-plugin/${pluginId}/${file}.json`,
  ]);
  const left = isServer ? Object.fromEntries(ONLY_IN_BROWSERS.map((name) => [name, false as const])) : {};
  const jsonLd = isServer
    ? `@generated/@isco-cop/docusaurus-plugin/${pluginId}/${JSON_LD}`
    : (false as const);
  const said = { '@isco-cop/docusaurus-plugin/json-ld$': jsonLd };
  const alias = { ...Object.fromEntries(files), ...left, ...said };
  if (model === undefined) return { resolve: { alias } };
  const generated = `@generated/@isco-cop/docusaurus-plugin/${pluginId}/${CODING_GROUPS}`;
  const coding = {
    '@isco-cop/docusaurus-plugin/coding-model$': model,
    '@isco-cop/docusaurus-plugin/coding-groups$': generated,
  };
  const generator = { filename: 'assets/models/[contenthash][ext]' };
  return {
    resolve: { alias: { ...alias, ...coding } },
    module: { rules: [{ resource: model, type: 'asset/resource', generator }] },
  };
}
