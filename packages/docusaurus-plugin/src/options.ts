import type { OptionValidationContext } from '@docusaurus/types';
import { z } from 'zod';

/** Options of the plugin. */
export const optionsSchema = z.strictObject({
  id: z
    .string()
    .default('default')
    .describe('Id of the plugin instance. A site has one community, since the addresses of pages are fixed.'),
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
  coding: z
    .strictObject({
      model: z
        .string()
        .min(1)
        .describe(
          'File that `isco-cop train` has written, relative to the site; readers load it on that page.',
        ),
      groups: z
        .string()
        .min(1)
        .describe(
          'CSV or TSV file with the groups of all levels, relative to the site: a column `code`, and a column such as `title_en` for each language.',
        ),
      classification: z.string().describe('Id of the classification in the content that the codes are of.'),
      fields: z
        .array(z.string().min(1))
        .min(1)
        .describe('What is asked of a record: the text that is coded, then what may be said beside it.'),
      examples: z.array(z.string().min(1)).default([]).describe('Texts that a reader can begin with.'),
      trainedOn: z
        .string()
        .min(1)
        .describe('What the model has learned from, and what it cannot tell; shown beside its answers.'),
    })
    .optional()
    .describe('A model to code with in the browser. The page at `/try/` is made where it is given.'),
  results: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File of measured results of coders, relative to the site, as `npm run bench:coding` writes it; makes the page `/techniques/results/`.',
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
