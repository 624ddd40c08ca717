import type { Community } from '../community/community.ts';
import type { Measure, Metric } from '../schema/collections.ts';
import type { QualifierName } from './qualifiers.ts';
import type { UndrawnReason } from './undrawn-reasons.ts';

/** How much is coded and how right it is, both stated of the same records. */
export interface OperatingPoint {
  /** The share of records coded. */
  readonly coverage: Metric;
  /** The share of right or agreeing codes among just these. */
  readonly correctness: Metric;
}

/** A claim about coverage or correctness that is no operating point. */
export interface UndrawnClaim {
  readonly metric: Metric;
  readonly reason: UndrawnReason;
}

/** What can stand in the picture of coverage and correctness, and what cannot. */
export interface OperatingPoints {
  readonly points: readonly OperatingPoint[];
  /** How far people agree among themselves, in per cent: what a figure of software is read beside. */
  readonly human: readonly Metric[];
  readonly undrawn: readonly UndrawnClaim[];
}

/** Roles of the measures that say how much is coded, how much is not, and how right it is. */
const IN_THE_PICTURE: readonly Measure['role'][] = [
  'coverage',
  'manual',
  'remainder',
  'correctness',
  'reliability',
];

/** The operating points of a community, what people reach, and every other claim with a part in the picture, each in one of them. */
export function operatingPoints(community: Community): OperatingPoints {
  const roleOf = (metric: Metric) => community.measures.get(metric.measure)?.role;
  const claims = community.metrics.all().filter((metric) => IN_THE_PICTURE.includes(roleOf(metric)));
  const stated = claims.filter((metric) => !metric.derived);
  const coverages = stated.filter((metric) => roleOf(metric) === 'coverage');
  const points = stated
    .filter((metric) => roleOf(metric) === 'correctness')
    .flatMap((correctness) =>
      coverages
        .filter((coverage) => belongTogether(coverage, correctness))
        .map((coverage) => ({ coverage, correctness })),
    );
  const human = stated.filter(
    (metric) => roleOf(metric) === 'reliability' && metric.quantity.unit === 'percent',
  );
  const drawn = new Set([
    ...points.flatMap(({ coverage, correctness }) => [coverage, correctness]),
    ...human,
  ]);
  return {
    points,
    human,
    undrawn: claims
      .filter((metric) => !drawn.has(metric))
      .map((metric) => ({ metric, reason: reasonOf(metric, roleOf(metric)) })),
  };
}

/** Qualifiers that two statements about the same records do not contradict each other in. */
const SHARED: readonly QualifierName[] = [
  'classification',
  'level',
  'variable',
  'evaluationSet',
  'period',
  'n',
];

/** Both of the same method or tool above the same threshold, and nothing stated that says they are of different records. */
function belongTogether(coverage: Metric, correctness: Metric): boolean {
  const { threshold, denominator } = correctness.qualifiers;
  const subject = ({ methodology, resource }: Metric) => methodology ?? resource;
  return (
    denominator === 'above-threshold' &&
    threshold !== undefined &&
    threshold === coverage.qualifiers.threshold &&
    subject(coverage) !== undefined &&
    subject(coverage) === subject(correctness) &&
    coverage.status === correctness.status &&
    [coverage, correctness].every(({ quantity }) => quantity.unit === 'percent') &&
    SHARED.every((name) => agree(coverage.qualifiers[name], correctness.qualifiers[name]))
  );
}

function agree(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b);
}

function reasonOf({ derived, qualifiers }: Metric, role: string | undefined): UndrawnReason {
  if (derived) return 'computed';
  if (role === 'coverage') return 'no-correctness';
  if (role === 'manual' || role === 'remainder') return 'remainder';
  if (role === 'reliability') return 'own-scale';
  if (qualifiers.denominator === undefined) return 'no-denominator';
  return qualifiers.denominator === 'above-threshold' ? 'no-coverage' : 'all-records';
}
