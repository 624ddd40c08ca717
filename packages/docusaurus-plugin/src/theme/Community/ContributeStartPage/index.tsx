import DocusaurusLink from '@docusaurus/Link';
import type { ContributeStartProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The ways to contribute, where the site has no guide of its own at this address. */
export default function ContributeStartPage() {
  const { ways } = usePage<ContributeStartProps>();
  const lead =
    'What your office does belongs here too. A form asks for what is needed, checks it while you write, and ends in a file; nothing is sent before you send it.';
  return (
    <Page title="Contribute" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Contribute' })}>
      <ul className={styles.ways}>
        {ways.map(({ title, path, lead: purpose }) => (
          <li key={path}>
            <DocusaurusLink to={path}>{title}</DocusaurusLink>
            <p>{purpose}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
