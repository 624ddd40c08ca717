import type { EvidenceProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Ledger from '@theme/Community/EvidencePage/Ledger';
import Group from '@theme/Community/Group';
import Metrics from '@theme/Community/Metrics';
import NotStated from '@theme/Community/NotStated';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The ledger of every number: first as a table, then each with its words and gaps. */
export default function EvidencePage() {
  const { groups, total, notStated, derived, pageLinks } = usePage<EvidenceProps>();
  const lead =
    'Every number somebody claims, with its source, its qualifiers and what is not stated. Numbers of different cases are rarely comparable: they differ in what was coded, to which level, and against what.';
  return (
    <Page
      title="Evidence"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Evidence' })}
      links={pageLinks}
    >
      <p className={styles.counts}>
        <span>
          <b>{total}</b> numbers
        </span>
        <span>
          <b>{derived}</b> computed by this site
        </span>
        <span>
          <b>{notStated}</b> <NotStated>qualifiers not stated</NotStated>
        </span>
      </p>
      <Ledger groups={groups} />
      {groups.map(({ measure, summary, misleads, metrics }) => (
        <Group
          key={measure.label}
          heading={measure}
          note={
            <>
              <p>{summary}</p>
              <p>
                <b>How it misleads.</b> {misleads}
              </p>
            </>
          }
        >
          <Metrics metrics={metrics} withSubject />
        </Group>
      ))}
    </Page>
  );
}
