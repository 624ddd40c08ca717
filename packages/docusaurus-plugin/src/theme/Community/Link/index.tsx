import type { Reference } from '@isco-cop/docusaurus-plugin/props';
import DocusaurusLink from '@theme/Community/SiteLink';
import Term from '@theme/Community/Term';

/** A name, with a link where there is something to link to. */
export default function Link({ to, className }: { readonly to: Reference; readonly className?: string }) {
  if (!to.path) return <span className={className}>{to.label}</span>;
  if (to.definition)
    return (
      <Term path={to.path} definition={to.definition}>
        {to.label}
      </Term>
    );
  return (
    <DocusaurusLink to={to.path} {...(className && { className })}>
      {to.label}
    </DocusaurusLink>
  );
}
