import { join } from 'node:path';
import type { PluginContentLoadedActions } from '@docusaurus/types';

type CreateData = PluginContentLoadedActions['createData'];

/** The data that one instance of the plugin makes for pages and components. */
export class DataFiles {
  /** What modules call the folder. */
  readonly alias: string;
  /** Where it lies. */
  readonly folder: string;
  /** Names of the files made so far. */
  readonly names = new Set<string>();

  constructor(generatedFilesDir: string, pluginId: string) {
    const path = `@isco-cop/docusaurus-plugin/${pluginId}`;
    this.alias = `@generated/${path}`;
    this.folder = join(generatedFilesDir, path);
  }

  /**
   * Creates data as Docusaurus does, and gives the name that is the same on every machine: names stand in what browsers
   * load, and chunks are called after them.
   */
  creator(create: CreateData): CreateData {
    return async (name, data) => {
      await create(name, data);
      this.names.add(name);
      return `${this.alias}/${name}`;
    };
  }
}
