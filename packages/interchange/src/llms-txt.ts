import type { Community } from '@isco-cop/data/schema';
import type { Format } from './machine-file.ts';
import { addressOf, type Site } from './site.ts';
import { DATA_FILES } from './twins/data-page.ts';
import { twinOf } from './twins/places.ts';
import { twinPages } from './twins/twins.ts';

/** A guide to the site for language models, as https://llmstxt.org describes it: every page that can be read as Markdown. */
export const llmsTxt: Format = (community, site) => [{ path: 'llms.txt', text: toLlmsTxt(community, site) }];

function toLlmsTxt(community: Community, site: Site): string {
  const sections = new Map([
    ['Data', DATA_FILES.map(([path, what]) => line(site, path.slice(1), path, what))],
  ]);
  for (const { section, title, path, note } of twinPages(community, site)) {
    if (section === undefined) continue;
    const lines = sections.get(section) ?? [];
    sections.set(section, lines);
    lines.push(line(site, title, `/${twinOf(path)}`, note));
  }
  return [
    `# ${oneLine(site.title)}\n`,
    ...(site.description ? [`> ${oneLine(site.description)}\n`] : []),
    'Every number is the claim of the office named beside it, with its source; what no source states is said to be not stated. Do not compare two numbers without their qualifiers, and rank neither countries nor offices.\n',
    ...[...sections].map(([title, lines]) => `## ${title}\n\n${lines.join('')}`),
  ].join('\n');
}

function line(site: Site, title: string, path: string, note?: string): string {
  const label = oneLine(title).replace(/[[\]\\]/g, '\\$&');
  return `- [${label}](${addressOf(site, path)})${note ? `: ${oneLine(note)}` : ''}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
