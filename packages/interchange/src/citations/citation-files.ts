import type { Community } from '@isco-cop/data/schema';
import { type Format, pathsOf } from '../machine-file.ts';
import type { Site } from '../site.ts';
import { toBibtex } from './bibtex.ts';
import { isCitable } from './citable.ts';
import { toCslJson } from './csl.ts';
import { toRis } from './ris.ts';
import type { Work } from './work.ts';
import { resourceCiter, workOfMethodology, workOfSite, workOfTalk } from './works.ts';

type Write = (works: readonly Work[]) => string;

/** For each talk, methodology and citable resource a file; one for all of these resources, and one for the knowledge base. */
const files =
  (ending: string, write: Write): Format =>
  (community, site) =>
    citedFiles(community, site).map(({ path, works }) => ({ path: `${path}.${ending}`, text: write(works) }));

/** Citations as BibTeX. */
export const bibtexFiles: Format = files('bib', toBibtex);
/** Citations as RIS. */
export const risFiles: Format = files('ris', toRis);
/** Citations as CSL-JSON. */
export const cslFiles: Format = files('csl.json', toCslJson);

function citedFiles(community: Community, site: Site): { path: string; works: readonly Work[] }[] {
  const cite = resourceCiter(community);
  const citable = community.resources.all().filter(({ availability }) => isCitable(availability));
  const resources = citable.map((entry) => ({ entry, work: cite(entry) }));
  return [
    ...community.talks.all().flatMap((each) => {
      const works = [workOfTalk(community, site, each)];
      return pathsOf('talks', each).map((path) => ({ path, works }));
    }),
    ...community.methodologies.all().flatMap((each) => {
      const works = [workOfMethodology(community, site, each)];
      return pathsOf('methodologies', each).map((path) => ({ path, works }));
    }),
    ...resources.flatMap(({ entry, work }) =>
      pathsOf('resources', entry).map((path) => ({ path, works: [work] })),
    ),
    { path: 'resources', works: resources.map(({ work }) => work) },
    { path: 'knowledge-base', works: [workOfSite(community, site)] },
  ];
}
