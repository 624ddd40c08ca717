import {
  type Community,
  countryByCode,
  labelOf,
  type Methodology,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import type { Site } from '@isco-cop/interchange';
import { SITE_PICTURE } from '../places.ts';
import { subjectOf } from '../props/talk-item.ts';
import { type Card, cardOfCase, cardOfSite, cardOfSubject } from './card.ts';

/** The picture that a preview of a link shows. */
export interface PagePicture {
  /** Path of the file below the base URL, without a slash at the front. */
  readonly image: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A picture with what it shows. */
export interface Picture extends PagePicture {
  readonly card: Card;
}

/**
 * Pictures by the paths of their pages. There is one for each case and for each country or organization with several;
 * talks about one case show it.
 */
export function picturesOf(community: Community, site: Site): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const methodology of community.methodologies.all()) {
    const path = pathOf('methodologies', methodology.id);
    const { label: subject } = subjectOf(community, methodology);
    const name = `${subject} · ${label('task', methodology.task)}`;
    const card = cardOfCase(community, site, methodology);
    pictures.set(path, pictureAt(path, name, [methodology], card));
  }
  const pictureOf = ({ id }: { id: string }) => pictures.get(pathOf('methodologies', id));
  const addSubject = (path: string, name: string, cases: readonly Methodology[]) => {
    const [first] = cases;
    const card = cardOfSubject(name, cases, site);
    const picture = cases.length > 1 ? pictureAt(path, name, cases, card) : first && pictureOf(first);
    if (picture) pictures.set(path, picture);
  };
  for (const { id } of community.countries())
    addSubject(pathOfCountry(id), countryByCode(id)?.names.en ?? id, community.methodologies.byCountry(id));
  for (const each of community.organizations.all())
    addSubject(
      pathOf('organizations', each.id),
      labelOf(each),
      community.methodologies.where({ owner: each.id }),
    );
  for (const { id, methodologies = [] } of community.talks.all()) {
    const [only, ...others] = methodologies;
    const picture = only !== undefined && others.length === 0 && pictureOf({ id: only });
    if (picture) pictures.set(pathOf('talks', id), picture);
  }
  return pictures;
}

/** The picture of all other pages. */
export function pictureOfSite(site: Site): Picture {
  const alt = [site.title, site.description].filter(Boolean).join(': ');
  return { image: SITE_PICTURE, alt, card: cardOfSite(site) };
}

function pictureAt(path: string, name: string, cases: readonly Methodology[], card: Card): Picture {
  const told = cases.map(({ title, pipeline }) => {
    const stages = pipeline.map((stage) => stage.title).join(', ');
    return `${title}${stages && `, in stages: ${stages}`}.`;
  });
  return { image: `pictures${path.replace(/\/$/, '')}.png`, alt: `${name}: ${told.join(' ')}`, card };
}
