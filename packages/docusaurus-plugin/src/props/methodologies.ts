import type { Community } from '@isco-cop/data';
import { type CaseProps, toCase } from './case-card.ts';

/** The list of methodologies. */
export interface MethodologiesProps {
  readonly cases: readonly CaseProps[];
}

/** Projects the list of methodologies, by country, with international organizations last. */
export function toMethodologies(community: Community): MethodologiesProps {
  const cases = community.methodologies.all().map((each) => ({ each, props: toCase(community, each) }));
  cases.sort(
    (a, b) =>
      Number(!a.each.country) - Number(!b.each.country) ||
      a.props.subject.label.localeCompare(b.props.subject.label, 'en'),
  );
  return { cases: cases.map(({ props }) => props) };
}
