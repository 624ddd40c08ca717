import type { EvidenceProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Narrowed from '@theme/Community/EvidencePage/Narrowed';
import Nav from '@theme/Community/EvidencePage/Nav';
import NotStated from '@theme/Community/NotStated';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The ledger of every claim: narrowed and sorted as the address says, each with its words, its source and its gaps. */
export default function EvidencePage() {
  const page = usePage<EvidenceProps>();
  const total = page.groups.reduce(
    (sum, { sets }) => sum + sets.reduce((some, { claims }) => some + claims.length, 0),
    0,
  );
  const lead =
    'Every number somebody claims, with its source, its qualifiers and what is not stated. Numbers of different cases are rarely comparable: they differ in what was coded, to which level, and against what.';
  return (
    <Page
      title="Evidence"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Evidence' })}
      links={page.pageLinks}
    >
      <Nav />
      <p className={styles.counts}>
        <span>
          <b>{total}</b> numbers
        </span>
        <span>
          <b>{page.derived}</b> computed by this site
        </span>
        <span>
          <b>{page.notStated}</b> <NotStated>qualifiers not stated</NotStated>, each number counted alone,
          computed ones too
        </span>
      </p>
      <Narrowed {...page} />
    </Page>
  );
}
