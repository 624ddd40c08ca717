// tsc leaves style sheets behind; the compiled theme needs them beside its components.
import { cpSync } from 'node:fs';

const theme = new URL('../packages/docusaurus-plugin/', import.meta.url);
cpSync(new URL('src/theme', theme), new URL('dist/theme', theme), {
  recursive: true,
  filter: (path) => !/\.[^./\\]+$/.test(path) || path.endsWith('.css'),
});
