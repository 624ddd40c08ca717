import type { Reference } from '@isco-cop/docusaurus-plugin/props';
import DocusaurusLink from '@theme/Community/SiteLink';

/** A name, with a link where there is something to link to. */
export default function Link({ to, className }: { readonly to: Reference; readonly className?: string }) {
  if (!to.path) return <span className={className}>{to.label}</span>;
  return (
    <DocusaurusLink to={to.path} {...(className && { className })}>
      {to.label}
    </DocusaurusLink>
  );
}
