import type { AppearanceProps, FactProps, MetricProps } from '@isco-cop/docusaurus-plugin/props';

/** Facts as lines, the way a reader takes them in. */
export function factLines(facts: readonly FactProps[]): string {
  return facts
    .map(({ name, values, note }) => {
      const stated = values.map(({ label }) => label).join(', ') || '(not stated)';
      return `${name}: ${[stated, note].filter(Boolean).join(' – ')}`;
    })
    .join('\n');
}

/** A metric with its qualifiers as lines. */
export function metricLines(metric: MetricProps): string {
  const { bound, number, unit, title, status, claimedBy, qualifiers, notStated, source } = metric;
  return [
    `${[bound, number, unit].filter(Boolean).join(' ')} – ${title} (${status.label}, ${claimedBy.label})`,
    ...qualifiers.map(({ name, value }) => `  ${name}: ${value?.label ?? '(not stated)'}`),
    `  ${notStated} not stated; ${source.type}, ${source.locator}`,
    ...(source.words ? [`  “${source.words}”`] : []),
    ...(metric.derived
      ? [`  = ${metric.derived.formula}, from ${metric.derived.from.map(({ label }) => label).join(', ')}`]
      : []),
    ...metric.disagreesWith.map(({ label, path }) => `  ≠ ${label} ${path}`),
  ].join('\n');
}

/** "Name, role, organization" of everyone. */
export function peopleLine(people: readonly AppearanceProps[]): string {
  return people
    .map(({ person, role, organization }) =>
      [person.label, role, organization?.label].filter(Boolean).join(', '),
    )
    .join('; ');
}
