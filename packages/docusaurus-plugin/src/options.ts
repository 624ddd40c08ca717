import type { OptionValidationContext } from '@docusaurus/types';
import { z } from 'zod';

/** Options of the plugin. */
export const optionsSchema = z.strictObject({
  id: z
    .string()
    .default('default')
    .describe('Id of the plugin instance, for a site with several communities.'),
  path: z.string().min(1).default('content').describe('Content folder, relative to the site.'),
  routeBasePath: z
    .string()
    .regex(/^\/(?:[\w-]+\/)*$/)
    .default('/')
    .describe('Path below the base URL under which the pages stand; begins and ends with a slash.'),
  home: z.boolean().default(true).describe('Whether the plugin makes the home page.'),
  repository: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Repository on GitHub; pages then link to their files and to its form for corrections.'),
  editUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address below which content files are edited, where it is not `edit/main/content` of `repository`.',
    ),
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
