import type { RouteConfig } from '@docusaurus/types';

/** What a plugin asked Docusaurus for. */
interface Recorded {
  readonly routes: RouteConfig[];
  /** Content of the data modules by their file names. */
  readonly modules: Map<string, Record<string, unknown>>;
}

/** Docusaurus' actions, which write down instead of doing. */
export function recordActions() {
  const recorded: Recorded = { routes: [], modules: new Map() };
  const actions = {
    addRoute: (route: RouteConfig) => {
      recorded.routes.push(route);
    },
    createData: async (name: string, data: string | object) => {
      if (recorded.modules.has(name)) throw new Error(`${name} is written twice`);
      recorded.modules.set(name, JSON.parse(JSON.stringify(data)));
      return `/place/on/this/machine/${name}`;
    },
    setGlobalData: () => {
      throw new Error('Global data loads on every page');
    },
  };
  return { recorded, actions };
}
