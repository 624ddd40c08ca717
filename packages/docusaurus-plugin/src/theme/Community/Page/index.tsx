import type { PageLinksProps, Reference } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import PageHead from '@theme/Community/PageHead';
import PageLinks from '@theme/Community/PageLinks';
import StructuredData from '@theme/Community/StructuredData';
import TakeAlong from '@theme/Community/TakeAlong';
import { type Linked, usePage } from '@theme/Community/usePage';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** Title of the tab and in search results, where another page has the same title. */
  readonly documentTitle?: string;
  /** For search engines and previews; the lead where it is plain text. */
  readonly description: string;
  readonly breadcrumbs?: readonly Reference[];
  /** A short line over the title. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** Ways to edit and correct it; left out where no entry is behind the page. */
  readonly links?: PageLinksProps | undefined;
  readonly children: ReactNode;
}

/** Frame of every page: where one is, what it is called, what it says in a sentence. */
export default function Page(props: Props) {
  const {
    title,
    documentTitle = title,
    description,
    breadcrumbs = [],
    kicker,
    lead,
    links,
    children,
  } = props;
  // A page that shares no data with others has no props here.
  const picture = (usePage<object>() as Linked | undefined)?.picture;
  return (
    <Layout>
      <PageHead title={documentTitle} description={description} type="article" picture={picture} />
      <StructuredData />
      <main className={styles.page}>
        {breadcrumbs.length > 0 && (
          <nav aria-label="Breadcrumbs">
            <ol className={styles.breadcrumbs}>
              {breadcrumbs.map((each) => (
                <li key={each.label}>
                  <Link to={each} />
                </li>
              ))}
            </ol>
          </nav>
        )}
        <header>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
        <TakeAlong />
        {links && <PageLinks links={links} />}
      </main>
    </Layout>
  );
}
