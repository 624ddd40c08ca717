import DocusaurusLink from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { GapProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import styles from './styles.module.css';

/** Entries with their open questions; addresses to check are many and alike, so they stand folded. */
export default function GapList({ gaps }: { readonly gaps: readonly GapProps[] }) {
  const asked = gaps.filter(({ kind }) => kind !== 'unchecked');
  const unchecked = gaps.filter(({ kind }) => kind === 'unchecked');
  return (
    <>
      {asked.length > 0 && (
        <ul className={styles.gaps}>
          {asked.map((gap) => (
            <Gap key={gap.file} gap={gap} />
          ))}
        </ul>
      )}
      {unchecked.length > 0 && (
        <details className={styles.more} open={asked.length === 0}>
          <summary>
            {unchecked.length === 1 ? 'One address' : `${unchecked.length} addresses`} nobody has checked
          </summary>
          <p>{unchecked[0]?.questions[0]}</p>
          <ul className={styles.brief}>
            {unchecked.map(({ file, entry, edit }) => (
              <li key={file}>
                <Link to={entry} />
                {edit && (
                  <>
                    {' · '}
                    <DocusaurusLink to={edit}>write the day</DocusaurusLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Gap({ gap: { id, entry, file, questions, edit, report } }: { readonly gap: GapProps }) {
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id}>
      <p className={styles.entry}>
        <Link to={entry} />
      </p>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={styles.answer}>
        Write the answer into {edit ? <DocusaurusLink to={edit}>{file}</DocusaurusLink> : <code>{file}</code>}
        {report && (
          <>
            {' or '}
            <DocusaurusLink to={report}>tell us</DocusaurusLink>
          </>
        )}
      </p>
    </li>
  );
}
