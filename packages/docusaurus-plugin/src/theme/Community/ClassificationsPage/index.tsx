import DocusaurusLink from '@docusaurus/Link';
import type { ClassificationsProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import SortableTable from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';

/** Every classification as a row. */
export default function ClassificationsPage() {
  const { classifications } = usePage<ClassificationsProps>();
  const lead =
    'What records are coded to. Versions matter: a number measured on one version does not carry over to the next.';
  const rows = classifications.map((each) => ({
    id: each.label,
    cells: [
      { content: <DocusaurusLink to={each.path ?? ''}>{each.label}</DocusaurusLink>, sortBy: each.label },
      { content: each.name, sortBy: each.name },
      { content: <Link to={each.custodian} />, sortBy: each.custodian.label },
      {
        content: each.supersededBy ? <Link to={each.supersededBy} /> : '–',
        sortBy: each.supersededBy?.label ?? '',
      },
    ],
  }));
  return (
    <Page
      title="Classifications"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Classifications' })}
    >
      <SortableTable
        label={`${rows.length} classifications`}
        columns={['Acronym', 'Name', 'Custodian', 'Superseded by']}
        rows={rows}
      />
    </Page>
  );
}
