import DocusaurusLink from '@docusaurus/Link';
import type { ClassificationProps } from '@isco-cop/docusaurus-plugin/props';
import Cases from '@theme/Community/Cases';
import Levels from '@theme/Community/ClassificationPage/Levels';
import Measured from '@theme/Community/ClassificationPage/Measured';
import Superseded from '@theme/Community/ClassificationPage/Superseded';
import Versions from '@theme/Community/ClassificationPage/Versions';
import { crumbs } from '@theme/Community/crumbs';
import Facts from '@theme/Community/Facts';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import { usePage } from '@theme/Community/usePage';

/** A classification: who keeps it, its levels, its versions, its cases. */
export default function ClassificationPage() {
  const page = usePage<ClassificationProps>();
  const { name, acronym, summary, facts, levels } = page;
  return (
    <Page
      links={page.pageLinks}
      title={acronym}
      description={summary}
      kicker={[name, ...page.alternateNames].join(' · ')}
      lead={summary}
      breadcrumbs={crumbs({ label: 'Classifications', path: '/classifications/' }, { label: acronym })}
    >
      <Facts facts={facts} />
      {levels.length > 0 && <Levels levels={levels} source={page.levelsSource} />}
      <Versions page={page} />
      <Prose tree={page.body} />
      {page.homepage && (
        <p>
          <DocusaurusLink to={page.homepage}>
            Published at {page.homepage.replace(/^https?:\/\//, '')}
          </DocusaurusLink>
        </p>
      )}
      <Measured page={page} />
      {page.cases.length > 0 && (
        <section>
          <h2>Cases that code to it</h2>
          {page.supersededBy && <Superseded acronym={acronym} by={page.supersededBy} />}
          <Cases cases={page.cases} />
        </section>
      )}
      {page.resources.length > 0 && (
        <section>
          <h2>Resources</h2>
          <Resources resources={page.resources} />
        </section>
      )}
    </Page>
  );
}
