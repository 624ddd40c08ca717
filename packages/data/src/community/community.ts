import { type Country, countryByCode } from '../geography.ts';
import { compareText } from '../problem.ts';
import { visitFields } from '../reader/schema-fields.ts';
import { type Entry, schemas } from '../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/fields.ts';
import { Collection } from './collection.ts';

/** Entries by collection and id. */
export type Entries = { readonly [N in CollectionName]: ReadonlyMap<string, Entry<N>> };

/** An entry that refers to another. */
export interface Referrer {
  readonly collection: CollectionName;
  readonly id: string;
}

/** The linked graph of everything a community has written down. */
export class Community {
  readonly events: Collection<'events'>;
  readonly talks: Collection<'talks'>;
  readonly people: Collection<'people'>;
  readonly organizations: Collection<'organizations'>;
  readonly methodologies: Collection<'methodologies'>;
  readonly techniques: Collection<'techniques'>;
  readonly classifications: Collection<'classifications'>;
  readonly measures: Collection<'measures'>;
  readonly metrics: Collection<'metrics'>;
  readonly resources: Collection<'resources'>;
  readonly glossary: Collection<'glossary'>;
  private links: ReadonlyMap<string, readonly Referrer[]> | undefined;
  private members: readonly Country[] | undefined;

  constructor(entries: Entries) {
    this.events = new Collection('events', entries.events.values());
    this.talks = new Collection('talks', entries.talks.values());
    this.people = new Collection('people', entries.people.values());
    this.organizations = new Collection('organizations', entries.organizations.values());
    this.methodologies = new Collection('methodologies', entries.methodologies.values());
    this.techniques = new Collection('techniques', entries.techniques.values());
    this.classifications = new Collection('classifications', entries.classifications.values());
    this.measures = new Collection('measures', entries.measures.values());
    this.metrics = new Collection('metrics', entries.metrics.values());
    this.resources = new Collection('resources', entries.resources.values());
    this.glossary = new Collection('glossary', entries.glossary.values());
  }

  /** Number of entries of each collection. */
  counts(): Record<CollectionName, number> {
    return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, this[name].size])) as Record<
      CollectionName,
      number
    >;
  }

  /** Countries with a talk or a methodology, sorted by English name. */
  countries(): readonly Country[] {
    this.members ??= this.collectCountries();
    return this.members;
  }

  /** The entries that refer to an entry, sorted by collection and id. */
  referrers(collection: CollectionName, id: string): readonly Referrer[] {
    this.links ??= this.collectLinks();
    return this.links.get(`${collection}/${id}`) ?? [];
  }

  private collectCountries(): Country[] {
    const entries = [...this.talks.all(), ...this.methodologies.all()];
    const codes = new Set(entries.flatMap((entry) => entry.country ?? []));
    return [...codes]
      .flatMap((code) => countryByCode(code) ?? [])
      .sort((a, b) => compareText(a.names.en, b.names.en));
  }

  private collectLinks(): Map<string, Referrer[]> {
    const links = new Map<string, Referrer[]>();
    for (const collection of COLLECTION_NAMES) {
      for (const entry of this[collection].all()) {
        const seen = new Set<string>();
        visitFields(schemas[collection], entry, (kind, value) => {
          if (kind.kind !== 'reference') return;
          const target = `${kind.collection}/${value}`;
          if (seen.has(target)) return;
          seen.add(target);
          const referrers = links.get(target) ?? [];
          referrers.push({ collection, id: entry.id });
          links.set(target, referrers);
        });
      }
    }
    return links;
  }
}
