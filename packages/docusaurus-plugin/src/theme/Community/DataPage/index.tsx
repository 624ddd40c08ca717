import type { DataProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Downloads from '@theme/Community/DataPage/Downloads';
import Fields from '@theme/Community/DataPage/Fields';
import Loading from '@theme/Community/DataPage/Loading';
import Marked from '@theme/Community/Marked';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** The data: what to download, how to load it, and every field, from the schemas. */
export default function DataPage() {
  const { collections } = usePage<DataProps>();
  const lead =
    'Everything the pages say, as files for other programs. They are made from the same entries as the pages, and the same content gives the same bytes.';
  return (
    <Page title="Data" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Data' })}>
      <Downloads collections={collections} />
      <Loading />
      {collections.map(({ name, description, count, fields }) => (
        <section key={name}>
          <h2 id={name}>{`${name} (${count})`}</h2>
          <p>
            <Marked>{description}</Marked>
          </p>
          <Fields collection={name} fields={fields} />
        </section>
      ))}
    </Page>
  );
}
