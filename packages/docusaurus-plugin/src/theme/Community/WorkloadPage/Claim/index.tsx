import type { PresetFigureProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import DocusaurusLink from '@theme/Community/SiteLink';

/** Where the number of a field comes from: the claim as it was made, its status, and its source. */
export default function Claim({ figure: { claim } }: { readonly figure: PresetFigureProps }) {
  if (!claim)
    return 'Assumed, so that the share coded by software can be read as a cut: without it, people would code everything.';
  const { statement, qualifiers, status, grade, source } = claim;
  return (
    <>
      Stated: <Link to={statement} />, {status.label.toLowerCase()}
      {qualifiers && ` (${qualifiers})`}. {grade}:{' '}
      <DocusaurusLink to={source.path}>{source.title}</DocusaurusLink>, {source.locator}.
    </>
  );
}
