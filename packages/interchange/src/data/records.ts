import {
  type CollectionName,
  type Community,
  type Country,
  type Entry,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data/schema';
import { addressOf, type Site } from '../site.ts';
import { DATA_COLLECTIONS, type DataCollection } from './collections.ts';
import { derivedLinks } from './derived-links.ts';
import { propertiesOf } from './record-schemas.ts';
import { resolved } from './resolved.ts';

/** An entry as the data files have it: its fields, the address of its page and the ids of what refers to it. */
export interface DataRecord {
  readonly id: string;
  /** Whole address of its page or of its place on one. */
  readonly url: string;
  readonly [key: string]: unknown;
}

/** Every entry of a community by collection, sorted by id, keys in the order of the schemas. */
export function recordsOf(community: Community, site: Site): Record<DataCollection, DataRecord[]> {
  const toRecord = recorder(community, site);
  return Object.fromEntries(
    DATA_COLLECTIONS.map((name) => [name, entriesOf(community, name).map((each) => toRecord(name, each))]),
  ) as never;
}

/** The metrics as the data files have them, by their ids. */
export function metricRecords(community: Community, site: Pick<Site, 'url'>): Map<string, DataRecord> {
  const toRecord = recorder(community, site);
  return new Map(community.metrics.all().map((each) => [each.id, toRecord('metrics', each)]));
}

function recorder(community: Community, site: Pick<Site, 'url'>) {
  const linksOf = derivedLinks(community);
  return (collection: DataCollection, entry: Entry | Country): DataRecord => {
    const { id } = entry;
    const path = collection === 'countries' ? pathOfCountry(id) : pathOf(collection, id);
    const fields: Record<string, unknown> = {
      ...resolved(community, collection, entry),
      ...addressField(collection, entry),
    };
    for (const [key, ids] of Object.entries(linksOf(collection, id))) {
      // Of what an entry and its referrers both name, the author's order comes first.
      const authored = (fields[key] as string[] | undefined) ?? [];
      fields[key] = [...new Set([...authored, ...ids])];
    }
    fields.url = addressOf(site, path);
    return inOrder(collection, fields);
  };
}

function entriesOf(community: Community, collection: DataCollection): (Entry | Country)[] {
  if (collection !== 'countries') return community[collection].all();
  return [...community.countries()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What an entry itself leads to; `url` is its page here, as in every collection. */
function addressField(collection: DataCollection, entry: Entry | Country): { address?: string } {
  if (collection !== 'resources') return {};
  const { url, doi } = entry as Entry<'resources' & CollectionName>;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  return address ? { address } : {};
}

function inOrder(collection: DataCollection, fields: Record<string, unknown>): DataRecord {
  const known = propertiesOf(collection).filter(([key]) => fields[key] !== undefined);
  return Object.fromEntries(known.map(([key]) => [key, fields[key]])) as DataRecord;
}
