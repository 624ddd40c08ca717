import type { ResourcesProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Library from '@theme/Community/Library';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** The library: everything one can open; announced material has its place already. */
export default function ResourcesPage() {
  const props = usePage<ResourcesProps>();
  const announced = props.resources.filter(({ availability }) => availability.id === 'announced').length;
  const lead = `${props.resources.length} slides, papers, standards, tools and pages, each with the entries that rest on it. ${announced} announced, not yet published.`;
  return (
    <Page
      title="Resources"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Resources' })}
      links={props.pageLinks}
    >
      <Library {...props} />
    </Page>
  );
}
