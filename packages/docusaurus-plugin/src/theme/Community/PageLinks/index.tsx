import DocusaurusLink from '@docusaurus/Link';
import type { PageLinksProps } from '@isco-cop/docusaurus-plugin/props';
import styles from './styles.module.css';

/** Ways from a page back to the files it is made from, and to whoever can correct it. */
export default function PageLinks({ links }: { readonly links: PageLinksProps }) {
  return (
    <aside className={styles.links} aria-label="Improve this page">
      <p>Is something wrong or missing?</p>
      <ul>
        {links.edit.map(({ label, url }) => (
          <li key={url}>
            <DocusaurusLink to={url}>{label}</DocusaurusLink>
          </li>
        ))}
        {links.report && (
          <li>
            <DocusaurusLink to={links.report}>Report a mistake</DocusaurusLink>
          </li>
        )}
      </ul>
    </aside>
  );
}
