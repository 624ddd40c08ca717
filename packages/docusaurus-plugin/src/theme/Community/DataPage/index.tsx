import type { DataProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Marked from '@theme/Community/Marked';
import Page from '@theme/Community/Page';
import Scroller from '@theme/Community/Scroller';
import { usePage } from '@theme/Community/usePage';

/** The data dictionary: every collection and every field, from the schemas. */
export default function DataPage() {
  const { collections } = usePage<DataProps>();
  const lead =
    'Every page is made from typed entries, one file each. These are the collections and their fields, as the schemas define them.';
  return (
    <Page title="Data" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Data' })}>
      {collections.map(({ name, description, count, fields }) => (
        <section key={name}>
          <h2 id={name}>{`${name} (${count})`}</h2>
          <p>
            <Marked>{description}</Marked>
          </p>
          <Scroller label={`Fields of ${name}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">Required</th>
                  <th scope="col">Type</th>
                  <th scope="col">What it says</th>
                </tr>
              </thead>
              <tbody>
                {fields.map(({ key, required, type, description: text }) => (
                  <tr key={key}>
                    <th scope="row">
                      <code>{key}</code>
                    </th>
                    <td>{required ? 'yes' : 'no'}</td>
                    <td>{type}</td>
                    <td>
                      <Marked>{text}</Marked>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </section>
      ))}
    </Page>
  );
}
