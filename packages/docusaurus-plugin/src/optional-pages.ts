import type { Community } from '@isco-cop/data';
import type { SitePage } from '@isco-cop/interchange';
import type { Options } from './options.ts';
import { RESULTS_FILE, RESULTS_PATH } from './places.ts';

/** The pages that a site has by its options, in words; those of the content have their twins without being asked for. */
export function optionalPages(community: Community, { coding, results }: Options): SitePage[] {
  const page = (title: string, path: string, parts: readonly string[]): SitePage => ({
    title,
    path,
    section: 'Tools',
    file: '',
    markdown: parts.join('\n\n'),
  });
  const pages: SitePage[] = [];
  if (coding) {
    const name = community.classifications.get(coding.classification)?.acronym ?? 'a classification';
    const does = `Gives the codes of ${name} that a record may have, how sure that is and why, while one types or for a file. It runs in the browser, which sends nothing; \`isco-cop code\` does the same on a command line.`;
    const fields = `## What it is given\n\n${coding.fields.map((field) => `- ${field}`).join('\n')}`;
    pages.push(page('Try coding', '/try/', [does, coding.trainedOn, fields]));
  }
  if (results !== undefined) {
    const what =
      'How often small coders that follow published approaches offer a right code for a job title, on open lists of titles. They and the figures are made by this site: no office’s system, and no office’s result.';
    const data = `The figures, with the data set, the number of titles and the 95% interval of each: [${RESULTS_FILE}](/${RESULTS_FILE}).`;
    pages.push(page('Results of reference coders', RESULTS_PATH, [what, data]));
  }
  return pages;
}
