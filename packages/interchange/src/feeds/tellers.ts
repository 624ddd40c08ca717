import {
  authorName,
  type Community,
  type Event,
  instantOf,
  labelOf,
  type Methodology,
  type Metric,
  missingQualifiers,
  quantityText,
  type Resource,
  type Talk,
  techniquesOfStage,
} from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { subjectOf } from '../calendar/agenda.ts';
import { firstInstant, revisionOf } from '../calendar/revision.ts';
import { methodologyDate } from '../dates.ts';

/** What a feed says of an entry. */
export interface Described {
  /** Where it is more than what the entry is called. */
  readonly title?: string;
  readonly text: string;
  /** What it is, such as "Talk". */
  readonly kind: string;
  /** When the content says that it was said, held or published. */
  readonly date: Date | undefined;
  readonly authors: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** Ids of techniques. */
  readonly techniques: readonly string[];
}

const techniquesOf = ({ techniques = [], pipeline }: Methodology) => [
  ...new Set([...techniques.map(({ technique }) => technique), ...pipeline.flatMap(techniquesOfStage)]),
];
const one = (code: string | undefined) => (code ? [code] : []);

function tellEvent(community: Community, event: Event): Described {
  const { summary, changes = [], status, kind } = event;
  return {
    title:
      status === 'held' || status === 'scheduled'
        ? event.title
        : `${label('eventStatus', status)}: ${event.title}`,
    text: [...changes.map(({ date, text }) => `${date}: ${text}`), summary].join('\n\n'),
    kind: label('eventKind', kind),
    date: revisionOf(community, event).date,
    authors: (event.organizers ?? []).map((id) => nameOf(community, id)),
    countries: one(event.place?.country),
    techniques: [],
  };
}

function tellTalk(community: Community, talk: Talk): Described {
  const event = community.events.get(talk.event);
  const about = community.methodologies.pick(talk.methodologies);
  return {
    title: `${subjectOf(community, talk)}: ${talk.title}`,
    text: [`Talk at ${event?.title ?? talk.event}.`, talk.body].filter(Boolean).join('\n\n'),
    kind: 'Talk',
    date: event && instantOf(talk.start, event.timeZone),
    authors: (talk.presenters ?? []).map(({ person }) => community.people.get(person)?.name ?? person),
    countries: one(talk.country),
    techniques: [...new Set(about.flatMap(techniquesOf))],
  };
}

function tellMethodology(community: Community, methodology: Methodology): Described {
  const date = methodologyDate(community, methodology);
  return {
    text: methodology.summary,
    kind: 'Methodology',
    date: date ? firstInstant(date) : undefined,
    authors: [],
    countries: one(methodology.country),
    techniques: techniquesOf(methodology),
  };
}

/** A number never stands without what is stated with it and what is not. */
function tellMetric(community: Community, metric: Metric): Described {
  const { measure: id, qualifiers, source, asOf, quantity, status, grade } = metric;
  const methodology = community.methodologies.get(metric.methodology);
  const measure = community.measures.get(id);
  const stated = Object.keys(qualifiers).map((name) => label('qualifier', name as keyof typeof qualifiers));
  const missing = measure ? missingQualifiers(metric, measure).map((name) => label('qualifier', name)) : [];
  const resource = community.resources.get(source.resource);
  return {
    title: `${metric.title}: ${quantityText(quantity)}`,
    text: [
      `${measure ? labelOf(measure) : id}, ${label('metricStatus', status).toLowerCase()}.`,
      stated.length > 0 ? `Stated with it: ${stated.join(', ').toLowerCase()}.` : '',
      missing.length > 0 ? `Not stated: ${missing.join(', ').toLowerCase()}.` : '',
      `Source: ${resource?.title ?? source.resource}, ${source.locator} (${label('grade', grade).toLowerCase()}).`,
    ]
      .filter(Boolean)
      .join(' '),
    kind: 'Number',
    date: asOf ? firstInstant(asOf) : undefined,
    authors: [],
    countries: one(methodology?.country ?? metric.country),
    techniques: methodology ? techniquesOf(methodology) : [],
  };
}

function tellResource(community: Community, resource: Resource): Described {
  const { authors, publisher, summary, date, type, countries = [], about } = resource;
  return {
    text: summary ?? resource.title,
    kind: label('resourceType', type),
    date: date ? firstInstant(date) : undefined,
    authors: authors?.map(authorName) ?? (publisher ? [nameOf(community, publisher)] : []),
    countries,
    techniques: about?.techniques ?? [],
  };
}

function nameOf(community: Community, organization: string): string {
  return community.organizations.get(organization)?.name ?? organization;
}

/** How each collection is told of. */
export const tellers = {
  events: tellEvent,
  talks: tellTalk,
  methodologies: tellMethodology,
  metrics: tellMetric,
  resources: tellResource,
} as const;

/** A collection that feeds tell of. */
export type Told = keyof typeof tellers;
