import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

type Configure = NonNullable<Plugin['configureWebpack']>;
type Config = Parameters<Configure>[0];
type Rule = Exclude<
  NonNullable<NonNullable<Config['module']>['rules']>[number],
  string | false | null | undefined | 0 | ''
>;

/** Names of classes are as the loader in its place makes them. */
const CLASS = '[local]_[hash:base64:4]';

/**
 * Lets the bundler itself read style sheets. The loaders in its place parse each sheet in JavaScript, four times over, which
 * takes a third of the time of bundling. Prefixes are added when Lightning CSS minifies.
 *
 * @throws Error if the configuration has not what this takes the place of, as after an upgrade.
 */
export default function nativeStyles({ siteDir }: LoadContext): Plugin {
  const use = [join(siteDir, 'cascade-layer.mjs')];
  return {
    name: 'native-styles',
    configureWebpack(config, isServer) {
      const exportsOnly = isServer;
      const modules = ruleOf(config, 'a.module.css');
      Object.assign(modules, {
        use,
        type: 'css/module',
        parser: { namedExports: false },
        generator: { localIdentName: CLASS, exportsConvention: 'as-is', exportsOnly },
      });
      config.plugins = (config.plugins ?? []).filter(
        (plugin) => plugin?.constructor.name !== 'CssExtractRspackPlugin',
      );
      // Pages rendered at build time need the names of classes and no style.
      if (isServer) return { experiments: { css: true } };

      Object.assign(ruleOf(config, 'a.css'), { use, type: 'css' });
      Object.assign(ruleOf(config, 'a.woff2'), {
        use: undefined,
        type: 'asset/resource',
        generator: { filename: 'assets/fonts/[name]-[contenthash][ext]' },
      });
      const sheet = 'assets/css/[name].[contenthash:8].css';
      return {
        experiments: { css: true },
        // Sheets of components do not depend on each other's order.
        ignoreWarnings: [/Conflicting order/],
        output: { cssFilename: sheet, cssChunkFilename: sheet },
        optimization: { splitChunks: { cacheGroups: { styles: { type: /^css/ } } } },
      } as never;
    },
  };
}

/** The one rule that a file falls under. */
function ruleOf(config: Config, file: string): Rule {
  const rules = (config.module?.rules ?? []).filter((rule): rule is Rule => {
    const { test, exclude } = (rule || {}) as Rule;
    return test instanceof RegExp && test.test(file) && !(exclude instanceof RegExp && exclude.test(file));
  });
  const [rule] = rules;
  if (rules.length !== 1 || !rule)
    throw new Error(`Expected one rule of the bundler for ${file}, found ${rules.length}`);
  return rule;
}
