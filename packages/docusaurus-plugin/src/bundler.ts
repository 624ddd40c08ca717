import { join } from 'node:path';
import type { DataFiles } from './data-files.ts';
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
 * Tells the bundler where the data of a plugin lies, since components are the same in all sites and the data is not. The
 * bundle that renders pages goes without what only browsers ask for, which is a third of all modules, and takes data from
 * the files it lies in, which Node reads many times faster than the bundler copies them; browsers go without what only
 * crawlers read, which stands in the page already. A model to code with is a file of its own, whose name changes with it;
 * browsers load it when it is asked for.
 */
export function bundlerOptions({ folder, alias, names }: DataFiles, isServer: boolean, model?: string) {
  const own = (name: string) => `@isco-cop/docusaurus-plugin/${name}`;
  const left = isServer ? ONLY_IN_BROWSERS : [own('json-ld$')];
  const aliases = {
    ...Object.fromEntries(SEARCH_FILES.map((file) => [own(`${file}$`), `${alias}/${file}.json`])),
    ...Object.fromEntries(left.map((name) => [name, false as const])),
    ...(model !== undefined && {
      [own('coding-model$')]: model,
      [own('coding-groups$')]: `${alias}/${CODING_GROUPS}`,
    }),
  };
  const read = (file: string) => `commonjs ${join(folder, file)}`;
  const data = [...names]
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${alias}/${name}`, read(name)]);
  const externals = isServer ? [{ ...Object.fromEntries(data), [own('json-ld')]: read(JSON_LD) }] : [];
  const generator = { filename: 'assets/models/[contenthash][ext]' };
  const rules = model === undefined ? [] : [{ resource: model, type: 'asset/resource', generator }];
  return { externals, resolve: { alias: aliases }, module: { rules } };
}
