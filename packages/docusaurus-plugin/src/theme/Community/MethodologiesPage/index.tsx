import DocusaurusLink from '@docusaurus/Link';
import type { MethodologiesProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import Page from '@theme/Community/Page';
import SortableTable from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';

const COLUMNS = [
  'Country or organization',
  'Methodology',
  'Task',
  'Data source',
  'Mode',
  'Maturity',
  'Techniques',
];

/** Every methodology as a row. */
export default function MethodologiesPage() {
  const { cases } = usePage<MethodologiesProps>();
  const lead =
    'What each office does to code, map or maintain, side by side. What no source states is hatched.';
  const text = (value: string | undefined) => ({ content: value ?? <NotStated />, sortBy: value ?? '' });
  const rows = cases.map((each) => ({
    id: each.id,
    cells: [
      { content: <Link to={each.subject} />, sortBy: each.subject.label },
      { content: <DocusaurusLink to={each.path}>{each.title}</DocusaurusLink>, sortBy: each.title },
      text(each.task),
      text(each.dataSources.join(', ') || undefined),
      text(each.codingMode),
      text(each.maturity),
      {
        content: each.techniques.length > 0 ? <Links to={each.techniques} /> : <NotStated />,
        sortBy: each.techniques.length,
      },
    ],
  }));
  return (
    <Page
      title="Methodologies"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Methodologies' })}
    >
      <SortableTable label={`${rows.length} methodologies`} columns={COLUMNS} rows={rows} />
    </Page>
  );
}
