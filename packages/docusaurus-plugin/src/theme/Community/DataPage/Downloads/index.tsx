import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { DataProps } from '@isco-cop/docusaurus-plugin/props';
import Scroller from '@theme/Community/Scroller';
import styles from './styles.module.css';

/** Files of the whole, each with what it is for. */
const WHOLE = [
  ['/data/community.json', 'Everything in one object; links are ids, in both directions.'],
  ['/data/community.schema.json', 'What is in it, as JSON Schema.'],
  ['/data/terms.ttl', 'Techniques, measures and classifications as SKOS and XKOS, in Turtle.'],
  ['/data/catalog.ttl', 'The catalogue of these files, as DCAT in Turtle.'],
  ['/feed.xml', 'What is new, as Atom; also as JSON Feed, and for each country and technique on its page.'],
  ['/feed.json', 'The same as JSON Feed.'],
  ['/events.ics', 'All events, to subscribe to in a calendar.'],
  ['/resources.bib', 'The library as BibTeX; also as RIS and CSL-JSON.'],
  ['/resources.ris', 'The library as RIS.'],
  ['/resources.csl.json', 'The library as CSL-JSON.'],
  ['/llms.txt', 'A guide to the site for language models.'],
  ['/sitemap.xml', 'Every page.'],
] as const;

/** What there is to download. */
export default function Downloads({ collections }: Pick<DataProps, 'collections'>) {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <section>
      <h2 id="files">Files</h2>
      <dl className={styles.files}>
        {WHOLE.map(([path, what]) => (
          <div key={path}>
            <dt>
              <a href={withBaseUrl(path)}>{path.slice(1)}</a>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Scroller label="Files of each collection">
        <table>
          <thead>
            <tr>
              <th scope="col">Collection</th>
              <th scope="col">Entries</th>
              <th scope="col">Table</th>
              <th scope="col">An entry a line</th>
              <th scope="col">Schema for authors</th>
            </tr>
          </thead>
          <tbody>
            {collections.map(({ name, count, isAuthored }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`#${name}`}>{name}</a>
                </th>
                <td>{count}</td>
                <td>
                  <a href={withBaseUrl(`/data/${name}.csv`)}>{name}.csv</a>
                </td>
                <td>
                  <a href={withBaseUrl(`/data/${name}.ndjson`)}>{name}.ndjson</a>
                </td>
                <td>{isAuthored && <a href={withBaseUrl(`/schemas/${name}.json`)}>{name}.json</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
