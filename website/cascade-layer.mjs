import { findLayer, generateLayersDeclaration } from '@docusaurus/plugin-css-cascade-layers/lib/layers.js';
import { DEFAULT_LAYERS } from '@docusaurus/plugin-css-cascade-layers/lib/options.js';

const ORDER = generateLayersDeclaration(Object.keys(DEFAULT_LAYERS));

/**
 * Puts a style sheet of the framework into its cascade layer, in which it gives way to the site's own; as the preset's plugin
 * does for PostCSS. Every sheet says the order of the layers, since which of them comes first is the bundler's choice.
 *
 * @this {{ resourcePath: string }}
 * @param {string} sheet
 */
export default function cascadeLayer(sheet) {
  const layer = findLayer(this.resourcePath, Object.entries(DEFAULT_LAYERS));
  return layer ? `${ORDER}\n@layer ${layer} {\n${sheet}\n}` : sheet;
}
