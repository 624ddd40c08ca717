import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import type { Page, Section } from './routes.ts';

/** Pages that share one data module: one module a page is slow to build, one a section heavy to load. */
const PAGES_A_SHARD = 8;

/** Pages that share a parent route and a data module. */
interface Shard {
  /** Path of the parent route: a pattern that matches just its pages, so that finding a page stays fast. */
  readonly path: string;
  readonly pages: readonly Page[];
}

/** Writes the props of a section's pages as few modules and nests its pages below few parent routes. */
export async function addSection(
  section: Section,
  withBase: (path: string) => string,
  { addRoute, createData }: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
): Promise<void> {
  const name = section.path === '/' ? 'home' : section.path.slice(1, -1).replaceAll('/', '-');
  const shared = section.laterData
    ? { modules: { load: await addLoader(name, section.laterData, createData) } }
    : {};
  const toLeaf = ({ path, component }: Page) => ({
    path: withBase(path),
    component: `@theme/Community/${component}`,
    exact: true,
    ...shared,
  });
  const routes: RouteConfig[] = [];
  for (const [index, { path, pages }] of inShards(section).entries()) {
    const content = Object.fromEntries(pages.map((page) => [keyOf(page.path), page.props]));
    const modules = { pages: await createData(`${name}-${index}.json`, content) };
    // A parent at `/` would match every address, so the home page stands alone.
    if (path === '/') return addRoute({ ...toLeaf(pages[0] as Page), modules });
    const component = '@theme/Community/Shard';
    routes.push({ path: withBase(path), component, exact: false, modules, routes: pages.map(toLeaf) });
  }
  const parent = section.isGuest ? patternOf(section) : section.path;
  addRoute({ path: withBase(parent), component: '@theme/Community/Section', exact: false, routes });
}

/** Entries in shards of a few, and last the list of the section, whose path begins all others. */
function inShards({ path, pages }: Section): Shard[] {
  const list = pages.filter((page) => page.path === path);
  const entries = pages.filter((page) => page.path !== path);
  const shards: Shard[] = [];
  for (let start = 0; start < entries.length; start += PAGES_A_SHARD) {
    const some = entries.slice(start, start + PAGES_A_SHARD);
    shards.push({ path: patternOf({ path, pages: some }), pages: some });
  }
  return list.length > 0 ? [...shards, { path, pages: list }] : shards;
}

/** A path that matches pages below another and nothing else. */
function patternOf({ path, pages }: Shard): string {
  return `${path}(${pages.map((page) => keyOf(page.path)).join('|')})/`;
}

/**
 * A module that loads a part of the data when it is asked to. Data that the route itself names would be fetched as soon as a
 * link to one of its pages comes into view.
 */
async function addLoader(
  name: string,
  parts: readonly object[],
  createData: PluginContentLoadedActions['createData'],
): Promise<string> {
  for (const [part, data] of parts.entries()) await createData(`${name}-later-${part}.json`, data);
  const loads = parts.map((_, part) => `  () => import('./${name}-later-${part}.json'),\n`).join('');
  return createData(
    `${name}-later.js`,
    `const parts = [\n${loads}];\nexport default (part = 0) => parts[part]().then((module) => module.default);\n`,
  );
}

/** Key of a page within its shard: the last part of its path, which the component knows from its address. */
function keyOf(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
