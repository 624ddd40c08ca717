import type { PeopleProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import SortableTable from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';

/** People by family name. */
export default function PeoplePage() {
  const { people } = usePage<PeopleProps>();
  const lead = 'Who presented, moderated or can be asked.';
  const rows = people.map((person) => ({
    id: person.path ?? person.label,
    cells: [
      { content: <Link to={person} />, sortBy: person.label },
      {
        content: person.organization ? <Link to={person.organization} /> : '–',
        sortBy: person.organization?.label ?? '',
      },
      { content: <Links to={person.talks} />, sortBy: person.talks.length },
    ],
  }));
  return (
    <Page title="People" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'People' })}>
      <SortableTable
        label={`${rows.length} people`}
        columns={['Name', 'Organization', 'Talks']}
        rows={rows}
      />
    </Page>
  );
}
