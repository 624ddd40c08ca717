import { createRequire } from 'node:module';
import type { Plugin } from '@docusaurus/types';

/**
 * Leaves the highlighter of code to the guides, which are all that show code. The theme loads it on every page, to teach it
 * languages besides its own, of which we name none.
 */
export default function codeBlocks(): Plugin {
  const teacher = createRequire(import.meta.url).resolve(
    '@docusaurus/theme-classic/lib/prism-include-languages',
  );
  return { name: 'code-blocks', configureWebpack: () => ({ resolve: { alias: { [teacher]: false } } }) };
}
