import type { RecipesProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

const LEAD =
  'The published approach of a case, small enough to read and to try on your own file tonight. Each is a reference implementation by this community and not the system of the office.';

/** All recipes, by case. */
export default function RecipesPage() {
  const { recipes } = usePage<RecipesProps>();
  return (
    <Page title="Recipes" description={LEAD} lead={LEAD} breadcrumbs={crumbs({ label: 'Recipes' })}>
      {recipes.length === 0 && <p>No case in the knowledge base has a recipe yet.</p>}
      <ul className={styles.recipes}>
        {recipes.map(({ subject, recipe, summary }) => (
          <li key={recipe.path}>
            <p className={styles.subject}>
              <Link to={subject} />
            </p>
            <h2 className={styles.title}>
              <Link to={recipe} />
            </h2>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
