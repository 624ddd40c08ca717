import BrowserOnly from '@docusaurus/BrowserOnly';
import DocusaurusLink from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { FormData, FormProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import { lazy, Suspense } from 'react';
import styles from './styles.module.css';

// Schemas, rules and the writer are heavy: they come in a chunk of their own, when somebody opens a form.
const Form = lazy(() => import('@theme/Community/ContributePage/Form'));

interface Props {
  /** Gives the community's data for choices and checks. */
  readonly load: () => Promise<FormData>;
}

/** A form that makes the file of a new entry, in the browser and nowhere else. */
export default function ContributePage({ load }: Props) {
  const form = usePage<FormProps>();
  const { title, lead, forms } = form;
  const { pathname } = useLocation();
  return (
    <Page
      title={title}
      description={lead}
      kicker="Contribute"
      lead={lead}
      breadcrumbs={crumbs({ label: 'Contribute', path: '/contribute/' }, { label: title })}
    >
      <nav aria-label="Forms" className={styles.forms}>
        {forms.map((each) => (
          <DocusaurusLink
            key={each.path}
            to={each.path}
            className={styles.tab ?? ''}
            {...(pathname.endsWith(each.path) && { 'aria-current': 'page' as const })}
          >
            {each.title}
          </DocusaurusLink>
        ))}
      </nav>
      <noscript>
        <p>
          The form needs JavaScript. Without it, write the file by hand as the <a href="../">guide</a> shows.
        </p>
      </noscript>
      <BrowserOnly fallback={<p className={styles.loading}>The form is loading …</p>}>
        {() => (
          <Suspense fallback={<p className={styles.loading}>The form is loading …</p>}>
            <Form key={form.collection} form={form} load={load} />
          </Suspense>
        )}
      </BrowserOnly>
    </Page>
  );
}
