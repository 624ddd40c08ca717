import type { CountriesProps } from '@isco-cop/docusaurus-plugin/props';
import Cases from '@theme/Community/Cases';
import { crumbs } from '@theme/Community/crumbs';
import Group from '@theme/Community/Group';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import WorldMap from '@theme/Community/WorldMap';

/** Countries and international organizations with their cases. */
export default function CountriesPage() {
  const { map, subjects } = usePage<CountriesProps>();
  const lead =
    'How each country, and each international organization, codes, maps or maintains. By name; never ranked.';
  return (
    <Page
      title="Countries and organizations"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Countries' })}
    >
      <WorldMap map={map} />
      {subjects.map(({ name, place, cases }) => (
        <Group key={name.label} heading={name} note={<p>{place}</p>}>
          <Cases cases={cases} />
        </Group>
      ))}
    </Page>
  );
}
