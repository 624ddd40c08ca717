import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';
import Facts from '@theme/Community/Facts';
import Practice from '@theme/Community/Methodology/Practice';
import Techniques from '@theme/Community/Methodology/Techniques';
import Metrics from '@theme/Community/Metrics';
import NotStated from '@theme/Community/NotStated';
import Pipeline from '@theme/Community/Pipeline';
import Prose from '@theme/Community/Prose';
import Questions from '@theme/Community/Questions';
import Resources from '@theme/Community/Resources';
import DocusaurusLink from '@theme/Community/SiteLink';
import Source from '@theme/Community/Source';
import TalkList from '@theme/Community/TalkList';
import Timeline from '@theme/Community/Timeline';
import styles from './styles.module.css';

interface Props {
  readonly methodology: MethodologyProps;
  /** Level of the section headings: 2 where the page has one methodology, 3 where it has several. */
  readonly headings?: 'h2' | 'h3';
}

/** Everything known of one methodology, what is not known included. */
export default function Methodology({ methodology, headings: Heading = 'h2' }: Props) {
  const { id, facts, techniques, metrics, body, questions, talks, resources, sources, timeline } =
    methodology;
  const { recipe, tryPath } = methodology;
  return (
    <>
      <Facts facts={facts} />
      <p className={styles.compare}>
        <DocusaurusLink to={`/compare/?with=${id}`}>Compare with another methodology</DocusaurusLink>
      </p>
      <section aria-labelledby={`${id}-pipeline`} className={styles.section}>
        <Heading id={`${id}-pipeline`}>How a record goes through</Heading>
        <Pipeline methodology={methodology} />
        {recipe && (
          <p className={styles.recipe}>
            <DocusaurusLink to={recipe.path}>Try the approach on your own file</DocusaurusLink> with a
            reference implementation by this community: <code>{recipe.command}</code>
          </p>
        )}
        {tryPath && (
          <p className={styles.recipe}>
            <DocusaurusLink to={tryPath}>Type a job title and see its codes</DocusaurusLink>, by a model of
            this community in your browser.
          </p>
        )}
      </section>
      <section aria-labelledby={`${id}-reported`} className={styles.section}>
        <Heading id={`${id}-reported`}>What is reported</Heading>
        {metrics.length > 0 ? (
          <Metrics metrics={metrics} />
        ) : (
          <p className={styles.none}>
            <NotStated>No figure is stated in the sources.</NotStated>
          </p>
        )}
      </section>
      <section aria-labelledby={`${id}-techniques`} className={styles.section}>
        <Heading id={`${id}-techniques`}>Techniques</Heading>
        {techniques.length > 0 ? (
          <Techniques techniques={techniques} />
        ) : (
          <p className={styles.none}>
            <NotStated>No technique is named in the sources.</NotStated>
          </p>
        )}
      </section>
      <section aria-labelledby={`${id}-practice`} className={styles.section}>
        <Heading id={`${id}-practice`}>In practice</Heading>
        <Practice methodology={methodology} />
      </section>
      {timeline && (
        <section aria-labelledby={`${id}-timeline`} className={styles.section}>
          <Heading id={`${id}-timeline`}>Over time</Heading>
          <Timeline timeline={timeline} />
        </section>
      )}
      {body.children.length > 0 && (
        <section aria-labelledby={`${id}-notes`} className={styles.section}>
          <Heading id={`${id}-notes`}>Reading the case</Heading>
          <Prose tree={body} />
        </section>
      )}
      <div className={styles.columns}>
        <section aria-labelledby={`${id}-talks`} className={styles.section}>
          <Heading id={`${id}-talks`}>Talk and people</Heading>
          {talks.length > 0 ? (
            <TalkList talks={talks} />
          ) : (
            <p>Described from published sources; no talk yet.</p>
          )}
          {resources.length > 0 && <Resources resources={resources} />}
        </section>
        <section aria-labelledby={`${id}-questions`} className={styles.section}>
          <Heading id={`${id}-questions`}>Open questions</Heading>
          <Questions questions={questions} metrics={metrics} />
        </section>
      </div>
      <section aria-labelledby={`${id}-sources`} className={styles.section}>
        <Heading id={`${id}-sources`}>Sources</Heading>
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source.path + source.locator}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
