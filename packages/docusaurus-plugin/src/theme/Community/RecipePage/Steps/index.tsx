import type { RecipeProps } from '@isco-cop/docusaurus-plugin/props';
import Links from '@theme/Community/Links';
import Source from '@theme/Community/Source';
import styles from './styles.module.css';

/** The published stages with what the recipe does at each; those it has not are said to be left out. */
export default function Steps({ steps }: Pick<RecipeProps, 'steps'>) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ title, actor, techniques, published, source, does }) => (
        <li key={title}>
          <div>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.who}>
              {actor}
              {techniques.length > 0 && (
                <>
                  {' · '}
                  <Links to={techniques} />
                </>
              )}
            </p>
          </div>
          <div>
            <p>
              <b className={styles.label}>Published</b>
              {published}
            </p>
            <Source source={source} />
          </div>
          <p>
            <b className={styles.label}>Recipe</b>
            {does ?? <span className={styles.left}>Left out.</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
