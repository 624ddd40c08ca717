import type { ResourcesProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import Resources from '@theme/Community/Resources';
import { usePage } from '@theme/Community/usePage';

/** Everything one can open, by type; announced material has its place already. */
export default function ResourcesPage() {
  const { groups, total, announced, pageLinks } = usePage<ResourcesProps>();
  const lead = `${total} slides, papers, standards, tools and pages, each with the entries that rest on it. ${announced} announced, not yet published.`;
  return (
    <Page
      title="Resources"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Resources' })}
      links={pageLinks}
    >
      {groups.map(({ type, definition, resources }) => (
        <section key={type}>
          <h2>{type}</h2>
          <p>{definition}</p>
          <Resources resources={resources} />
        </section>
      ))}
    </Page>
  );
}
