import type { Community, Methodology } from '@isco-cop/data/schema';

/** The latest day that the content speaks of in a methodology: its talks, numbers and milestones; as exact as stated. */
export function methodologyDate(
  community: Community,
  { id, milestones = [] }: Methodology,
): string | undefined {
  const dates = milestones.map(({ date }) => date);
  for (const referrer of community.referrers('methodologies', id)) {
    const { collection } = referrer;
    const date =
      collection === 'talks'
        ? community.talks.get(referrer.id)?.start.slice(0, 10)
        : collection === 'metrics' && community.metrics.get(referrer.id)?.asOf;
    if (date) dates.push(date);
  }
  return dates.sort().at(-1);
}
