import type { StagePlaceProps, TechniqueProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Drawing from '@theme/Community/Pipeline/Drawing';
import Legend from '@theme/Community/Pipeline/Legend';
import { Fragment } from 'react';
import styles from './styles.module.css';

/** Who uses or tested a technique, and where it stands among the stages of each. */
export default function Uses({ cases }: Pick<TechniqueProps, 'cases'>) {
  return (
    <section>
      <h2 id="uses">Who uses or tested it</h2>
      {cases.length === 0 && <p>No case in the knowledge base states it yet.</p>}
      <ul className={styles.uses}>
        {cases.map((each) => (
          <li key={each.path}>
            <p className={styles.case}>
              <b>
                <Link to={each.subject} />
              </b>
              : <Link to={each} />, {each.how.toLowerCase()}
              {each.variant && ` (${each.variant})`}
              {each.reason && `. ${each.reason}`}
            </p>
            {each.place ? (
              <Place place={each.place} />
            ) : (
              <p className={styles.none}>
                The sources name it; it stands at none of the stages that they tell of.
              </p>
            )}
          </li>
        ))}
      </ul>
      {cases.some(({ place }) => place) && <Legend />}
    </section>
  );
}

function Place({ place: { drawing, lit, stages } }: { readonly place: StagePlaceProps }) {
  const place = stages.findIndex(({ id }) => lit.includes(id)) + 1;
  const title = stages[place - 1]?.title;
  return (
    <>
      <Drawing
        drawing={drawing}
        lit={lit}
        description={`Pipeline of ${stages.length} stages; filled is stage ${place}, ${title}.`}
        className={styles.drawing}
      />
      <p className={styles.stages}>
        {stages.map(({ id, title: name }, index) => (
          <Fragment key={id}>
            {index > 0 && ' · '}
            {lit.includes(id) ? <b>{name}</b> : name}
          </Fragment>
        ))}
      </p>
    </>
  );
}
