import DocusaurusLink from '@docusaurus/Link';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import Scroller from '@theme/Community/Scroller';
import styles from './styles.module.css';

/** The library as a table, a resource a row. */
export default function Table({ items }: { readonly items: readonly LibraryItemProps[] }) {
  return (
    <Scroller label="Resources">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Type</th>
            <th scope="col">Date</th>
            <th scope="col">Language</th>
            <th scope="col">Country</th>
            <th scope="col">Availability</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, title, url, credit, type, date, languages, countries, availability }) => (
            <tr key={id} id={id}>
              <th scope="row">
                {url ? <DocusaurusLink to={url}>{title}</DocusaurusLink> : title}
                {credit && <span className={styles.credit}>{credit}</span>}
              </th>
              <td>{type}</td>
              <td>{date ?? '–'}</td>
              <td>{languages.join(', ') || '–'}</td>
              <td>{countries.join(', ') || '–'}</td>
              <td>{availability.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
