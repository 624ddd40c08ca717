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

/**
 * The latest day on which the content was worked on, as far as it says so itself: a talk was held, a number was stated, an
 * event changed or the address of a resource was seen to work. As exact as stated; nothing where nothing is dated.
 */
export function contentDate(community: Community): string | undefined {
  const held = community.events.where({ status: 'held' });
  const dates = [
    ...held.map(({ end }) => end.slice(0, 10)),
    ...community.events.all().flatMap(({ changes = [] }) => changes.map(({ date }) => date)),
    ...community.metrics.all().flatMap(({ asOf }) => asOf ?? []),
    ...community.resources.all().flatMap(({ checkedOn }) => checkedOn ?? []),
  ];
  return dates.sort().at(-1);
}
