import type { RecipeProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import Commands from '@theme/Community/RecipePage/Commands';
import Steps from '@theme/Community/RecipePage/Steps';
import SiteLink from '@theme/Community/SiteLink';
import Statement from '@theme/Community/Statement';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The page of a recipe: how to run an approach tonight, and how far what runs is what was published. */
export default function RecipePage() {
  const recipe = usePage<RecipeProps>();
  const { methodology, subject, office, summary, commands, steps, same, differs, notKnown, measured } =
    recipe;
  const title = `Try it: ${methodology.label}`;
  return (
    <Page
      links={recipe.pageLinks}
      title={title}
      description={summary}
      kicker={<Link to={subject} />}
      lead={summary}
      breadcrumbs={crumbs({ label: 'Recipes', path: '/recipes/' }, { label: methodology.label })}
    >
      <p className={styles.ours}>
        This is a reference implementation by this community. It follows what is published of{' '}
        <Link to={methodology} /> and is not the system of <Link to={office} />: nothing it prints is a figure
        of that office.
      </p>
      <section>
        <h2 id="run">Run it</h2>
        <Commands commands={commands} />
        {recipe.tryPath && (
          <p>
            To see first what a coder does with a title,{' '}
            <SiteLink to={recipe.tryPath}>type one in your browser</SiteLink>.
          </p>
        )}
      </section>
      <section>
        <h2 id="stages">Stage by stage</h2>
        <Steps steps={steps} />
      </section>
      <div className={styles.columns}>
        <section>
          <h2 id="same">The same as published</h2>
          {same.map((statement) => (
            <Statement key={statement.text} statement={statement} />
          ))}
        </section>
        <section>
          <h2 id="differs">What differs</h2>
          <ul className={styles.differs}>
            {differs.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2 id="not-known">What is not known</h2>
          <p className={styles.about}>These sources were read and do not say it:</p>
          {notKnown.map((statement) => (
            <Statement key={statement.text} statement={statement} />
          ))}
        </section>
      </div>
      <section>
        <h2 id="measured">What the recipe came to</h2>
        {measured.length === 0 ? (
          <p>Nothing has been measured on open data yet.</p>
        ) : (
          <>
            <p>
              On open lists of titles, which are tidier than answers of people. These are results of the
              recipe, and none of <Link to={office} />.
            </p>
            <ul className={styles.measured}>
              {measured.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p>To measure it again:</p>
            <Commands
              commands={[...new Set(measured.map(({ command }) => command))].map((command) => ({ command }))}
            />
          </>
        )}
      </section>
    </Page>
  );
}
