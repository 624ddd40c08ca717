import type { Community } from '../community/community.ts';
import type { Metric } from '../schema/collections.ts';
import { label, type VocabularyName, type vocabularies } from '../schema/vocabulary/index.ts';
import { statedLevel } from './level.ts';
import type { QualifierName } from './qualifiers.ts';

/** The part of a community that numbers are compared with, so that a page need not load the rest. */
export type ComparedContext = Pick<Community, 'measures' | 'methodologies' | 'classifications'>;

/** The part of a metric that is compared. */
export type ComparedMetric = Pick<Metric, 'title' | 'measure' | 'methodology' | 'status' | 'qualifiers'>;

/** Name of something that two numbers have to agree in. */
export type ComparedName = 'measure' | 'task' | 'status' | Exclude<QualifierName, 'n' | 'period'>;

/** What two numbers have to agree in before one may be read beside the other, in the order in which it is said. */
export const COMPARED: Readonly<Record<ComparedName, string>> = {
  measure: 'measure',
  task: 'task',
  status: 'status',
  variable: 'variable',
  classification: 'classification',
  level: 'level',
  denominator: 'denominator',
  threshold: 'threshold',
  topK: 'number of candidates',
  averaging: 'averaging',
  evaluationSet: 'evaluation set',
  truth: 'truth',
  hardware: 'hardware',
};

/** A value to compare by its key and to show by its words. */
export interface ComparedValue {
  readonly key: string;
  readonly text: string;
}

/** What a metric states, and its methodology for it; nothing where neither does. */
export const statedValue: Record<
  ComparedName,
  (community: ComparedContext, metric: ComparedMetric) => ComparedValue | undefined
> = {
  measure: ({ measures }, { measure }) => named(measure, lower(measures.get(measure)?.name ?? measure)),
  task: (community, metric) => word('task', methodologyOf(community, metric)?.task),
  status: (_, { status }) => word('metricStatus', status),
  variable: (_, { qualifiers }) => written(qualifiers.variable),
  classification: (community, metric) => {
    const id = classificationOf(community, metric);
    return named(id, community.classifications.get(id)?.acronym ?? id);
  },
  level: levelOf,
  denominator: (_, { qualifiers }) => word('denominator', qualifiers.denominator),
  threshold: (_, { qualifiers }) => written(qualifiers.threshold),
  topK: (_, { qualifiers }) => written(qualifiers.topK?.toString()),
  averaging: (_, { qualifiers }) => word('averaging', qualifiers.averaging),
  evaluationSet: (_, { qualifiers: { evaluationSet: text } }) => {
    const value = written(text);
    return value && { ...value, text: `“${value.text.replace(/\.$/, '')}”` };
  },
  truth: (_, { qualifiers }) => word('truth', qualifiers.truth),
  hardware: (_, { qualifiers }) => written(qualifiers.hardware),
};

const ALWAYS: readonly ComparedName[] = [
  'measure',
  'task',
  'status',
  'classification',
  'level',
  'denominator',
];

/**
 * Whether numbers say too little without it. The others count where a measure asks for them. A threshold counts where
 * it decides of which records all of them speak: elsewhere it is an operating point, and no two scores share a scale.
 */
export function isNeeded(
  name: ComparedName,
  community: ComparedContext,
  metrics: readonly ComparedMetric[],
): boolean {
  if (ALWAYS.includes(name)) return true;
  if (name === 'threshold') {
    return (
      metrics.length > 0 && metrics.every(({ qualifiers }) => qualifiers.denominator === 'above-threshold')
    );
  }
  return metrics.some(({ measure }) =>
    community.measures.get(measure)?.qualifiers.includes(name as QualifierName),
  );
}

function methodologyOf(community: ComparedContext, { methodology }: ComparedMetric) {
  return community.methodologies.get(methodology);
}

/** An office codes to one classification, so a number about its methodology is about that one; not so the level. */
function classificationOf(community: ComparedContext, metric: ComparedMetric): string | undefined {
  return metric.qualifiers.classification ?? methodologyOf(community, metric)?.target?.classification;
}

/** Levels of two classifications are alike where they have as many digits, whatever they are called. */
function levelOf(community: ComparedContext, metric: ComparedMetric): ComparedValue | undefined {
  const { level: id } = metric.qualifiers;
  const classification = classificationOf(community, metric);
  const level = statedLevel(community, { classification, level: id });
  if (!level) return written(id);
  const { digits, name, text } = level;
  return { key: `${digits} digits`, text: name ? text.replace(name, lower(name)) : text };
}

function named(key: string | undefined, text: string | undefined): ComparedValue | undefined {
  return key === undefined || text === undefined ? undefined : { key, text };
}

function word<Name extends VocabularyName>(
  name: Name,
  value: (keyof (typeof vocabularies)[Name] & string) | undefined,
): ComparedValue | undefined {
  return value === undefined ? undefined : { key: value, text: lower(label(name, value)) };
}

/** Free text says the same where it differs only in capitals and spaces. */
function written(text: string | undefined): ComparedValue | undefined {
  return text === undefined ? undefined : { key: text.toLowerCase().replace(/\s+/g, ' ').trim(), text };
}

/** A label as it stands within a sentence; acronyms and names such as F1 and Cohen's kappa stay as they are. */
function lower(text: string): string {
  return /^[A-Z][a-z-]+(?: [a-z-]+)*$/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
