import {
  COLLECTION_NAMES,
  type CollectionName,
  type Community,
  type Entries,
  type Entry,
} from '@isco-cop/data/schema';

/** The community as the forms need it: what choices, checks and previews look at, without bodies. */
export type FormData = { readonly [Name in CollectionName]: readonly Partial<Entry<Name>>[] };

/** Keys of the collections that would make the data heavy; of the others everything is kept. */
const KEPT: Partial<Record<CollectionName, readonly string[]>> = {
  methodologies: ['title', 'summary', 'owner', 'country', 'task', 'programmes', 'codingMode', 'maturity'],
  techniques: ['name'],
  classifications: ['name', 'acronym', 'country', 'levels', 'supersededBy'],
  measures: ['name', 'summary', 'unit', 'range', 'qualifiers'],
  resources: [
    'title',
    'type',
    'url',
    'doi',
    'availability',
    'authors',
    'publisher',
    'containerTitle',
    'volume',
    'date',
  ],
  metrics: ['title', 'measure', 'methodology', 'quantity', 'qualifiers', 'status', 'grade', 'derived'],
  glossary: ['term', 'terms', 'definition'],
};

/** What the form pages load of a community. */
export function toFormData(community: Community): FormData {
  const data = COLLECTION_NAMES.map((name) => [
    name,
    community[name].all().map((entry) => slim(name, entry)),
  ]);
  return Object.fromEntries(data) as FormData;
}

function slim(collection: CollectionName, entry: Entry): Partial<Entry> {
  const kept = new Set(['id', 'formerIds', ...(KEPT[collection] ?? Object.keys(entry))]);
  const pairs = Object.entries(entry).filter(([key]) => key !== 'body' && kept.has(key));
  const slimmed = Object.fromEntries(pairs);
  if (!('pipeline' in entry)) return slimmed;
  const techniques = new Set([
    ...(entry.techniques ?? [])
      .filter(({ outcome }) => outcome !== 'tested')
      .map(({ technique }) => technique),
    ...entry.pipeline.flatMap(({ technique, status }) => (status === undefined && technique) || []),
  ]);
  return { ...slimmed, pipeline: [...techniques].map((technique) => ({ technique })) } as Partial<Entry>;
}

/** The entries behind the data of a form; their bodies are empty, and long parts are left out. */
export function entriesOf(data: FormData): Entries {
  const maps = COLLECTION_NAMES.map((name) => [
    name,
    new Map(data[name].map((entry) => [entry.id, { pipeline: [], body: '', ...entry }])),
  ]);
  return Object.fromEntries(maps) as Entries;
}
