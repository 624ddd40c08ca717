import { type Community, type Measure, type Metric, quantityText } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import { alternates, countryNames, type Description, officeNames, titlesOf, yearOf } from './description.ts';
import { practiceFacets } from './practice.ts';

/** A measure: by its names in every language; its sections are documents of their own. */
export function describeMeasure(measure: Measure): Description {
  return {
    title: measure.name,
    names: alternates(measure.alternateNames),
    text: [measure.summary, measure.formula, measure.misleads],
  };
}

/** A number: by its measure, its subject and its value. */
export function describeMetric(metric: Metric, community: Community): Description {
  const methodologies = metric.methodology ? [metric.methodology] : [];
  const practice = practiceFacets(community, methodologies);
  const countries = [...(practice.country ?? []), ...(metric.country ? [metric.country] : [])];
  const { qualifiers, quantity } = metric;
  const measures = community.measures.pick([metric.measure]);
  return {
    title: metric.title,
    keywords: [
      ...titlesOf(measures),
      ...measures.flatMap(({ alternateNames }) => alternates(alternateNames).map(({ text }) => text)),
      quantityText(quantity),
      label('metricStatus', metric.status),
      ...countryNames(countries),
      ...officeNames(community, [metric.claimedBy]),
      ...titlesOf(community.methodologies.pick(methodologies)),
      ...titlesOf(community.resources.pick([metric.resource ?? ''])),
    ],
    text: [metric.source.words, metric.note, qualifiers.evaluationSet, qualifiers.variable],
    facets: {
      country: countries,
      task: practice.task ?? [],
      classification: qualifiers.classification
        ? [qualifiers.classification]
        : (practice.classification ?? []),
      year: yearOf(metric.asOf),
    },
    date: metric.asOf,
  };
}
