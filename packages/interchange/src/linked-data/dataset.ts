import type { Community } from '@isco-cop/data/schema';
import type { Dataset } from 'schema-dts';
import { DATA_COLLECTIONS } from '../data/collections.ts';
import { contentDate } from '../dates.ts';
import { addressOf, type Site } from '../site.ts';
import { organizationName } from './people.ts';

/** The licence of the descriptions. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Everything as a data set, with its files. */
export function toDataset(community: Community, site: Site): Dataset {
  const file = (path: string, encodingFormat: string) =>
    ({ '@type': 'DataDownload', contentUrl: addressOf(site, path), encodingFormat }) as const;
  const date = contentDate(community);
  return {
    '@type': 'Dataset',
    '@id': addressOf(site, '/data/'),
    name: site.title,
    description: site.description,
    url: addressOf(site, '/data/'),
    license: LICENCE,
    isAccessibleForFree: true,
    ...(date && { dateModified: date }),
    ...(site.publisher && { creator: organizationName(community, site, site.publisher) }),
    distribution: [
      file('/data/community.json', 'application/json'),
      ...DATA_COLLECTIONS.map((name) => file(`/data/${name}.csv`, 'text/csv')),
    ],
  };
}
