import {
  type Metric,
  missingQualifiers,
  type QualifierName,
  type Resource,
  type WritableEntry,
  writeEntry,
} from '@isco-cop/data/schema';
import type { Evaluation } from '../results/evaluation.ts';
import type { MetricContext, MetricFacts } from './metric-facts.ts';
import { type Observation, observations } from './observations.ts';

/** An entry as a file within the content folder. */
export interface EntryFile {
  /** Such as `metrics/our-survey-accuracy-4-digits.md`. */
  readonly path: string;
  readonly text: string;
  /** What the measure asks for and is not stated; it stands in the text as a comment, to be filled in. */
  readonly notStated: readonly QualifierName[];
}

/**
 * The numbers of an evaluation as entries of the content, one a file. They pass the check as they are; what is not known
 * stands in them as a comment. Numbers whose measure the community does not define are left out.
 */
export function metricFiles(evaluation: Evaluation, facts: MetricFacts, context: MetricContext): EntryFile[] {
  const metrics = observations(evaluation, facts).flatMap((observation) => {
    const measure = context.measures.get(observation.measure);
    if (!measure) return [];
    const data = metricOf(observation, evaluation, facts, context);
    const id = `${facts.id}-${observation.key}`;
    const notStated = missingQualifiers(data, measure);
    return fileOf({ collection: 'metrics', id, data, body: '' }, notStated);
  });
  if (metrics.length === 0 || facts.source) return metrics;
  return [
    ...metrics,
    fileOf({ collection: 'resources', id: reportId(facts), data: report(facts), body: '' }, []),
  ];
}

function metricOf(
  { title, measure, estimate, unit, n, digits, qualifiers }: Observation,
  evaluation: Evaluation,
  facts: MetricFacts,
  context: MetricContext,
): Omit<Metric, 'id' | 'body'> {
  const { classification, variable, denominator, truth, evaluationSet, period, methodology } = facts;
  const level = context.classifications
    .get(classification)
    ?.levels?.find((each) => each.digits === digits)?.id;
  const known = Object.entries({
    classification,
    level,
    variable,
    denominator,
    evaluationSet,
    truth: measure === 'autocoding-rate' || measure === 'cohens-kappa' ? undefined : truth,
    period,
    n: n === undefined ? undefined : { value: n, bound: 'exactly', unit: 'records' },
    ...qualifiers,
  }).filter(([, value]) => value !== undefined && value !== '');
  const source = facts.source ?? { resource: reportId(facts), locator: 'Results' };
  return {
    title: `${facts.title}: ${title}`,
    measure,
    ...(methodology ? { methodology } : { resource: source.resource }),
    quantity: { value: rounded(estimate.value, unit), bound: 'exactly', unit },
    qualifiers: Object.fromEntries(known) as Metric['qualifiers'],
    status: 'test',
    source,
    grade: 'report',
    note: noteOf({ estimate, unit, digits }, evaluation),
  };
}

function noteOf(
  { estimate: { interval, noSpread }, unit, digits }: Pick<Observation, 'estimate' | 'unit' | 'digits'>,
  { weight, records, bootstrap }: Evaluation,
): string {
  const sentences = [`Computed from coded records at ${digits} digit${digits === 1 ? '' : 's'}.`];
  if (interval) {
    const [low, high] = [rounded(interval.low, unit), rounded(interval.high, unit)];
    const how =
      interval.method === 'wilson'
        ? 'Wilson'
        : `bootstrap, ${bootstrap.resamples} resamples, seed ${bootstrap.seed}`;
    sentences.push(`95% interval ${low} to ${high} (${how}).`);
  }
  if (noSpread) sentences.push('No interval: every resample of the bootstrap gave this value.');
  if (Math.abs(weight - records) > 1e-9) sentences.push('Records are weighted.');
  return sentences.join(' ');
}

function report({ title, classification }: MetricFacts): Omit<Resource, 'id' | 'body'> {
  return {
    title: `Evaluation: ${title}`,
    type: 'report',
    summary: 'Report of an evaluation on coded records, still to be published.',
    availability: 'announced',
    ...(classification && { about: { classifications: [classification] } }),
  };
}

function reportId({ id }: MetricFacts): string {
  return `report-${id}`;
}

function fileOf(entry: WritableEntry, notStated: readonly QualifierName[]): EntryFile {
  const comments = notStated.map((name) => `  # ${name}: not stated\n`).join('');
  const text = writeEntry(entry).replace(/^qualifiers:.*\n/m, (line) => line + comments);
  return { path: `${entry.collection}/${entry.id}.md`, text, notStated };
}

function rounded(value: number, unit: Observation['unit']): number {
  return unit === 'percent' ? Number((value * 100).toFixed(2)) : Number(value.toFixed(3));
}
