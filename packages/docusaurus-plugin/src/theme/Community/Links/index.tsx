import type { Reference } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import { Fragment } from 'react';

/** Names joined by commas. */
export default function Links({ to }: { readonly to: readonly Reference[] }) {
  return to.map((each, index) => (
    <Fragment key={each.path ?? each.label}>
      {index > 0 && ', '}
      <Link to={each} />
    </Fragment>
  ));
}
