import type { Methodology } from '@isco-cop/data/schema';

type Stage = Methodology['pipeline'][number];
type Passing = NonNullable<Stage['passesOn']>[number];

/**
 * The share of all records that each passing carries, 0 to 1, where the sources state enough to know it: a share
 * that a stage passes on is one of what the stage receives, so shares multiply along the way. A share of anything else,
 * such as of the codes of several variables, is no share of records.
 */
export function flowsOf(stages: readonly Stage[]): ReadonlyMap<Passing, number> {
  const flows = new Map<Passing, number>();
  for (const stage of stages) {
    const received = receivedBy(stage, stages, flows);
    for (const passing of stage.passesOn ?? []) {
      const ofRecords = passing.shareOf === undefined ? percent(passing.share) : undefined;
      const share = ofRecords ?? (stage.passesOn?.length === 1 ? 1 : undefined);
      if (received !== undefined && share !== undefined) flows.set(passing, received * share);
    }
  }
  return flows;
}

/** What a stage is stated to handle; all records where they enter; else what the stages before it pass on. */
function receivedBy(
  stage: Stage,
  stages: readonly Stage[],
  flows: ReadonlyMap<Passing, number>,
): number | undefined {
  const stated = percent(stage.share);
  if (stated !== undefined) return stated;
  const passings = stages.flatMap(({ passesOn }) => (passesOn ?? []).filter(({ to }) => to === stage.id));
  if (passings.length === 0) return 1;
  const known = passings.map((passing) => flows.get(passing));
  return known.includes(undefined) ? undefined : known.reduce<number>((sum, flow) => sum + (flow ?? 0), 0);
}

function percent(quantity: Stage['share']): number | undefined {
  return quantity?.unit === 'percent' ? quantity.value / 100 : undefined;
}
