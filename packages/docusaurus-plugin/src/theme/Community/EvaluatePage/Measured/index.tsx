import useBaseUrl from '@docusaurus/useBaseUrl';
import type { EvaluateProps } from '@isco-cop/docusaurus-plugin/props';
import { usePage } from '@theme/Community/usePage';

/** What a number is called, with the measure that it is, where the community defines it. */
export interface Measure {
  readonly name: string;
  readonly measure?: string;
}

/** The name of a number; a link to the page of its measure, in a new tab, since results are kept nowhere else. */
export default function Measured({ name, measure }: Measure) {
  const path = usePage<EvaluateProps>().measures.find(({ id }) => id === measure)?.path;
  const href = useBaseUrl(path);
  if (!path) return name;
  // A plain link loads nothing before it is followed.
  return (
    <a href={href} target="_blank" rel="noreferrer" title="Definition, in a new tab">
      {name}
    </a>
  );
}
