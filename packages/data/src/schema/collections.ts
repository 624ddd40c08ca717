import type { z } from 'zod';
import { classificationSchema } from './classification.ts';
import { eventSchema } from './event.ts';
import type { CollectionName } from './fields.ts';
import { termSchema } from './glossary.ts';
import { measureSchema } from './measure.ts';
import { methodologySchema } from './methodology.ts';
import { metricSchema } from './metric.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { resourceSchema } from './resource.ts';
import { talkSchema } from './talk.ts';
import { techniqueSchema } from './technique.ts';

/** The schema of each collection: the one definition behind types, checks, JSON Schemas, editors and docs. */
export const schemas = {
  events: eventSchema,
  talks: talkSchema,
  people: personSchema,
  organizations: organizationSchema,
  methodologies: methodologySchema,
  techniques: techniqueSchema,
  classifications: classificationSchema,
  measures: measureSchema,
  metrics: metricSchema,
  resources: resourceSchema,
  glossary: termSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** What an author writes in the front matter of an entry of a collection. */
export type Authored<Name extends CollectionName> = z.infer<(typeof schemas)[Name]>;

/** An entry: what the author wrote, its id (the file name) and its body in Markdown. */
export type Entry<Name extends CollectionName = CollectionName> = {
  [N in Name]: Authored<N> & { readonly id: string; readonly body: string };
}[Name];

/** An event. */
export type Event = Entry<'events'>;
/** A talk. */
export type Talk = Entry<'talks'>;
/** A person. */
export type Person = Entry<'people'>;
/** An organization. */
export type Organization = Entry<'organizations'>;
/** A methodology. */
export type Methodology = Entry<'methodologies'>;
/** A technique. */
export type Technique = Entry<'techniques'>;
/** A classification. */
export type Classification = Entry<'classifications'>;
/** A measure. */
export type Measure = Entry<'measures'>;
/** A metric. */
export type Metric = Entry<'metrics'>;
/** A resource. */
export type Resource = Entry<'resources'>;
/** A word of the field with its forms. */
export type Term = Entry<'glossary'>;
