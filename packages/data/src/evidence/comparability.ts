import {
  COMPARED,
  type ComparedContext,
  type ComparedMetric,
  type ComparedName,
  type ComparedValue,
  isNeeded,
  statedValue,
} from './comparison-values.ts';

/** Something in which numbers do not agree, or of which that cannot be said. */
export interface Difference {
  readonly qualifier: ComparedName;
  /** What readers call it, such as "evaluation set". */
  readonly name: string;
  /** `differs`: at least two state it, and not alike. `not-stated`: one at least does not state it. */
  readonly state: 'differs' | 'not-stated';
  /** What each metric states in readers' words, in the order given; `undefined` where it states nothing. */
  readonly values: readonly (string | undefined)[];
  /** All of it, such as "The level is unit group (4 digits) for “A” and not stated for “B”." */
  readonly sentence: string;
}

/** Whether numbers may be read beside each other, and if not, why. It says nothing about which is better. */
export interface Comparability {
  readonly comparable: boolean;
  readonly differences: readonly Difference[];
  /** In one sentence, such as "Not comparable: the level differs; the truth is not stated for all." */
  readonly sentence: string;
}

/**
 * Whether numbers are comparable: measure, task, status, classification in its version, level, denominator and
 * evaluation have to be stated by all and be the same. What belongs to the evaluation, the measure says: evaluation
 * set, truth, averaging, number of candidates, variable, hardware. Whatever one of them states, the others have to
 * state too. Task and classification are taken from the methodology where the metric has one.
 *
 * The order of the metrics decides nothing but the order of words. A single number that leaves something open is
 * comparable with none, itself included; none at all are comparable.
 */
export function compareMetrics(
  community: ComparedContext,
  metrics: readonly ComparedMetric[],
): Comparability {
  const differences = (Object.keys(COMPARED) as ComparedName[]).flatMap(
    (name) => difference(name, community, metrics) ?? [],
  );
  return { comparable: differences.length === 0, differences, sentence: summary(differences) };
}

function difference(
  qualifier: ComparedName,
  community: ComparedContext,
  metrics: readonly ComparedMetric[],
): Difference | undefined {
  const values = metrics.map((metric) => statedValue[qualifier](community, metric));
  const stated = new Set(values.flatMap((value) => value?.key ?? []));
  const counts =
    isNeeded(qualifier, community, metrics) ||
    // A threshold is of interest only where it bounds the denominator.
    (stated.size > 0 && qualifier !== 'threshold');
  const complete = values.every((value) => value !== undefined);
  if (!counts || (complete && stated.size <= 1)) return;
  return {
    qualifier,
    name: COMPARED[qualifier],
    state: stated.size > 1 ? 'differs' : 'not-stated',
    values: values.map((value) => value?.text),
    sentence: sentence(qualifier, metrics, values),
  };
}

function sentence(
  qualifier: ComparedName,
  metrics: readonly ComparedMetric[],
  values: readonly (ComparedValue | undefined)[],
): string {
  const titles = new Map<string | undefined, { text: string; of: string[] }>();
  for (const [index, value] of values.entries()) {
    const group = titles.get(value?.key) ?? { text: value?.text ?? 'not stated', of: [] };
    group.of.push(`“${metrics[index]?.title}”`);
    titles.set(value?.key, group);
  }
  // What is not stated is said last.
  const groups = [...titles].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  const parts = groups.map(([, { text, of }]) => `${text} for ${list(of)}`);
  return `The ${COMPARED[qualifier]} is ${parts.length > 2 ? `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}` : parts.join(' and ')}.`;
}

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Comparable: all that has to agree is stated and agrees.';
  const named = (wanted: Difference['state']) =>
    differences.filter(({ state }) => state === wanted).map(({ name }) => name);
  const differing = named('differs');
  const open = named('not-stated');
  const parts = [
    ...(differing.length > 0
      ? [`the ${list(differing)} ${differing.length === 1 ? 'differs' : 'differ'}`]
      : []),
    ...(open.length > 0 ? [`the ${list(open)} ${open.length === 1 ? 'is' : 'are'} not stated for all`] : []),
  ];
  return `Not comparable: ${parts.join('; ')}.`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
