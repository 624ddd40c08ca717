import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Methodology from '@theme/Community/Methodology';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** The page of one methodology. */
export default function MethodologyPage() {
  const methodology = usePage<MethodologyProps>();
  const { title, summary, subject } = methodology;
  return (
    <Page
      links={methodology.pageLinks}
      title={title}
      description={summary}
      kicker={<Link to={subject} />}
      lead={summary}
      breadcrumbs={crumbs({ label: 'Methodologies', path: '/methodologies/' }, { label: title })}
    >
      <Methodology methodology={methodology} />
    </Page>
  );
}
