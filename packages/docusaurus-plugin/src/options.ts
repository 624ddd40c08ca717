import type { OptionValidationContext } from '@docusaurus/types';
import { z } from 'zod';

/** Options of the plugin. */
export const optionsSchema = z.strictObject({
  id: z
    .string()
    .default('default')
    .describe('Id of the plugin instance, for a site with several communities.'),
  path: z.string().min(1).default('content').describe('Content folder, relative to the site.'),
  repository: z
    .strictObject({
      url: z
        .url({ protocol: /^https$/ })
        .describe('Address on GitHub, such as `https://github.com/isco-cop/knowledge-base`.'),
      branch: z.string().min(1).default('main').describe('Branch to which changes are proposed.'),
      contentPath: z.string().default('content').describe('Content folder within the repository.'),
    })
    .optional()
    .describe(
      'Where the content lies, so that pages lead to their files and to its form for corrections, and forms propose new files.',
    ),
  home: z
    .boolean()
    .default(true)
    .describe("Whether the plugin makes the home page. Turn off the pages plugin's `index` where it does."),
  guide: z
    .boolean()
    .default(true)
    .describe(
      "Whether the plugin makes the page at `/contribute/` that leads to its forms; turn it off where the site's own guide stands there.",
    ),
  publisher: z
    .string()
    .optional()
    .describe('Id of the organization in the content that publishes the site, for citations and catalogues.'),
});

/** Options after defaults are filled in. */
export type Options = z.output<typeof optionsSchema>;

/** Options as a site writes them. */
export type PluginOptions = z.input<typeof optionsSchema>;

/**
 * Checks the options when the site is loaded.
 *
 * @throws Error naming every option that is wrong, and what was expected.
 */
export function validateOptions({
  options,
}: OptionValidationContext<PluginOptions | undefined, Options>): Options {
  const parsed = optionsSchema.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  throw new Error(`Options of @isco-cop/docusaurus-plugin:\n${z.prettifyError(parsed.error)}`);
}
