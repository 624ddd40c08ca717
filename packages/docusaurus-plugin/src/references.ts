import { type Community, pathOf } from '@isco-cop/data';
import {
  isCitable,
  resourceCiter,
  type Site,
  type Work,
  workOfMethodology,
  workOfSite,
  workOfTalk,
} from '@isco-cop/interchange';
import { inThread } from './in-thread.ts';

/** Text of a reference in the form of APA 7, by the path of what it is a reference to. */
export type References = ReadonlyMap<string, string>;

/**
 * The references of all that can be cited: talks, methodologies, resources and the knowledge base itself. They are written
 * in another thread, since the engine is slow until it is warm.
 */
export async function referencesOf(community: Community, site: Site): Promise<References> {
  const cite = resourceCiter(community);
  const works: [string, Work][] = [
    ['/data/', workOfSite(community, site)],
    ...community.talks
      .all()
      .map((each): [string, Work] => [pathOf('talks', each.id), workOfTalk(community, site, each)]),
    ...community.methodologies
      .all()
      .map((each): [string, Work] => [
        pathOf('methodologies', each.id),
        workOfMethodology(community, site, each),
      ]),
    ...community.resources
      .all()
      .filter(({ availability }) => isCitable(availability))
      .map((each): [string, Work] => [pathOf('resources', each.id), cite(each)]),
  ];
  const texts = await inThread<string[]>(
    new URL('./apa-worker.js', import.meta.url),
    works.map(([, work]) => work),
  );
  return new Map(works.map(([path], index) => [path, texts[index] ?? '']));
}
