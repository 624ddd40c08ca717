import type { MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';

/** Where other claims about the same say otherwise: which, with links; nothing where none does. */
export default function Disputed({ claims }: { readonly claims: MetricProps['disagreesWith'] }) {
  if (claims.length === 0) return null;
  return (
    <small>
      Disputed:{' '}
      {claims.length === 1 ? 'another claim about the same says' : 'other claims about the same say'}{' '}
      otherwise, <Links to={claims} />
    </small>
  );
}
