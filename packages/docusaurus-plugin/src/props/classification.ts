import {
  type Classification,
  type Community,
  countryByCode,
  languageName,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data';
import { type CaseProps, toCase } from './case-card.ts';
import { newSection } from './definitions.ts';
import { formatDate } from './format.ts';
import { type MetricProps, toMetric } from './metric-card.ts';
import { type Prose, toProse } from './prose.ts';
import { organizationRef, type Reference, refTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { type SourceProps, toSource } from './source.ts';

/** A classification page. */
export interface ClassificationProps {
  readonly name: string;
  readonly acronym: string;
  readonly alternateNames: readonly string[];
  readonly summary: string;
  readonly facts: readonly { readonly name: string; readonly values: readonly Reference[] }[];
  readonly levels: readonly { readonly name: string; readonly digits: number; readonly count?: number }[];
  readonly levelsSource?: SourceProps;
  readonly relation?: string;
  readonly revision?: string;
  /** Every version known, oldest first, this one among them. */
  readonly versions: readonly (Reference & { readonly isThis: boolean; readonly adopted?: string })[];
  readonly supersededBy?: Reference;
  readonly homepage?: string;
  readonly body: Prose;
  readonly cases: readonly CaseProps[];
  /** Numbers measured on this version. */
  readonly metrics: readonly MetricProps[];
  /** Numbers measured on a version that this one, or one between, took the place of. */
  readonly olderMetrics: readonly MetricProps[];
  readonly resources: readonly ResourceProps[];
}

/** Projects a classification. */
export function toClassification(community: Community, classification: Classification): ClassificationProps {
  const { id, relation, revision, supersededBy, levelsSource, homepage } = classification;
  const about = community.resources.all().filter((each) => each.about?.classifications?.includes(id));
  const listed = community.resources.pick(classification.resources);
  const versions = versionsOf(community, classification);
  const cases = community.methodologies.all().filter((each) => each.target?.classification === id);
  return {
    name: classification.name,
    acronym: classification.acronym,
    alternateNames: (classification.alternateNames ?? []).map(({ name }) => name),
    summary: classification.summary,
    facts: toFacts(community, classification),
    levels: (classification.levels ?? []).map(({ name, digits, count }) => ({
      name,
      digits,
      ...(count && { count }),
    })),
    ...(levelsSource && { levelsSource: toSource(community, levelsSource) }),
    ...(relation && { relation }),
    ...(revision && { revision }),
    versions: versions.map((each) => ({
      label: each.acronym,
      path: pathOf('classifications', each.id),
      isThis: each.id === id,
      ...(each.adopted && { adopted: formatDate(each.adopted) }),
    })),
    ...(supersededBy && { supersededBy: refTo(community, 'classifications', supersededBy) }),
    ...(homepage && { homepage }),
    body: toProse(classification, () =>
      newSection(community, { collection: 'classifications', id: classification.id }),
    ),
    cases: cases.map((each) => toCase(community, each)),
    metrics: measuredOn(community, [classification]),
    olderMetrics: measuredOn(community, versions.slice(0, versions.indexOf(classification))),
    resources: [...new Set([...listed, ...about])].map((each) => toResource(community, each)),
  };
}

/** The chain of versions, oldest first; a chain that runs in a circle ends where it began. */
function versionsOf(community: Community, classification: Classification): Classification[] {
  const follow = (key: 'supersedes' | 'supersededBy'): Classification[] => {
    const found = [classification];
    for (let next = community.classifications.get(classification[key]); next; ) {
      if (found.includes(next)) break;
      found.push(next);
      next = community.classifications.get(next[key]);
    }
    return found.slice(1);
  };
  return [...follow('supersedes').reverse(), classification, ...follow('supersededBy')];
}

function measuredOn(community: Community, versions: readonly Classification[]): MetricProps[] {
  const ids = new Set(versions.map(({ id }) => id));
  return community.metrics
    .all()
    .filter(({ qualifiers }) => qualifiers.classification && ids.has(qualifiers.classification))
    .map((metric) => toMetric(community, metric));
}

function toFacts(community: Community, classification: Classification): ClassificationProps['facts'] {
  const { version, custodian, country: code, languages, adopted } = classification;
  const country = code ? countryByCode(code) : undefined;
  const countryRef = country && {
    label: country.names.en,
    ...(community.countries().includes(country) && { path: pathOfCountry(country.id) }),
  };
  return [
    { name: 'Custodian', values: [organizationRef(community, custodian)] },
    { name: 'Version', values: version ? [{ label: version }] : [] },
    { name: 'Scope', values: [countryRef ?? { label: 'International' }] },
    { name: 'Adopted', values: adopted ? [{ label: formatDate(adopted) }] : [] },
    { name: 'Languages', values: (languages ?? []).map((tag) => ({ label: languageName(tag) ?? tag })) },
  ];
}

/** The list of classifications. */
export interface ClassificationsProps {
  readonly classifications: readonly (Reference & {
    readonly name: string;
    readonly custodian: Reference;
    readonly summary: string;
    readonly supersededBy?: Reference;
  })[];
}

/** Projects the list of classifications. */
export function toClassifications(community: Community): ClassificationsProps {
  return {
    classifications: community.classifications
      .all()
      .map(({ id, acronym, name, custodian, summary, supersededBy }) => ({
        label: acronym,
        path: pathOf('classifications', id),
        name,
        custodian: organizationRef(community, custodian),
        summary,
        ...(supersededBy && { supersededBy: refTo(community, 'classifications', supersededBy) }),
      })),
  };
}
