import { type Community, labelOf, type Methodology } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import type { Site } from '@isco-cop/interchange';
import { subjectOf } from '../props/talk-item.ts';

/** What a picture shows. It has no figures: those do not stand without their qualifiers, for which there is no room. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  /** Cases whose pipelines are drawn; names stand over them where there are several. */
  readonly cases: readonly Pick<Methodology, 'title' | 'pipeline'>[];
  /** Name of the site. */
  readonly site: string;
  /** Address of the site as people read it, without the scheme. */
  readonly address: string;
}

/** More would be too small to be seen. */
const MOST_CASES = 3;

/** The picture of a case: whose it is, what for, and its stages. */
export function cardOfCase(community: Community, site: Site, methodology: Methodology): Card {
  const owner = community.organizations.get(methodology.owner);
  const subject = subjectOf(community, methodology).label;
  return {
    ...frame(site),
    kicker: `${subject} · ${label('task', methodology.task)}`,
    title: methodology.title,
    lead: owner && labelOf(owner) !== subject ? owner.name : '',
    cases: [drawn(methodology)],
  };
}

/** The picture of a country or an organization with several cases. */
export function cardOfSubject(name: string, cases: readonly Methodology[], site: Site): Card {
  const more = cases.length > MOST_CASES ? `, of which ${MOST_CASES} are shown` : '';
  return {
    ...frame(site),
    kicker: `${cases.length} cases${more}`,
    title: name,
    lead: '',
    cases: cases.slice(0, MOST_CASES).map(drawn),
  };
}

/** The picture of all other pages: what the site is. */
export function cardOfSite(site: Site): Card {
  return { ...frame(site), kicker: '', title: site.title, lead: site.description, cases: [] };
}

function frame({ title, url }: Site): Pick<Card, 'site' | 'address'> {
  return { site: title, address: url.replace(/^https?:\/\/|\/$/g, '') };
}

function drawn({ title, pipeline }: Methodology): Card['cases'][number] {
  return { title, pipeline };
}
