import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import type { Page, Section } from './routes.ts';

/** Pages that share one data module: one module a page is slow to build, one a section heavy to load. */
const PAGES_A_SHARD = 8;

/** Writes the props of a section's pages as few modules and nests its pages below one parent route. */
export async function addSection(
  section: Section,
  withBase: (path: string) => string,
  { addRoute, createData }: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
): Promise<void> {
  const routes: RouteConfig[] = [];
  const name = section.path === '/' ? 'home' : section.path.slice(1, -1).replaceAll('/', '-');
  for (let start = 0; start < section.pages.length; start += PAGES_A_SHARD) {
    const pages = section.pages.slice(start, start + PAGES_A_SHARD);
    const content = Object.fromEntries(pages.map((page) => [keyOf(page.path), page.props]));
    const pagesModule = await createData(`${name}-${start / PAGES_A_SHARD}.json`, content);
    routes.push(...pages.map((page) => toRoute(page, withBase, pagesModule)));
  }
  const [only] = routes;
  if (section.path === '/' && only) addRoute(only);
  else
    addRoute({ path: withBase(section.path), component: '@theme/Community/Section', exact: false, routes });
}

function toRoute(page: Page, withBase: (path: string) => string, pagesModule: string): RouteConfig {
  return {
    path: withBase(page.path),
    component: `@theme/Community/${page.component}`,
    exact: true,
    modules: { pages: pagesModule },
  };
}

/** Key of a page within its shard: the last part of its path, which the component knows from its address. */
function keyOf(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
