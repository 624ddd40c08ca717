import { closestCases, closestTechniques, readWhole } from '@isco-cop/data/schema';
import type { LikeMineProps } from '@isco-cop/docusaurus-plugin/props';
import Matched from '@theme/Community/LikeMinePage/Matched';
import { type Answers, officeOf } from '@theme/Community/LikeMinePage/state';
import Links from '@theme/Community/Links';
import DocusaurusLink from '@theme/Community/SiteLink';
import styles from './styles.module.css';

interface Props {
  readonly page: LikeMineProps;
  readonly answers: Answers;
}

/** Beyond these, one reads no reasons any more; the others are a click away. */
const SHOWN = 5;

/** The closest cases and techniques, in the order of how many answers match, never by how good anything is. */
export default function Results({ page, answers }: Props) {
  const count = Object.keys(answers).length;
  if (count === 0)
    return (
      <section aria-labelledby="results" className={styles.results}>
        <h2 id="results">The closest cases</h2>
        <p role="status">
          Answer a question to see which cases and techniques are closest. Two or three are enough to begin.
        </p>
      </section>
    );
  const office = officeOf(answers, wholeNumber);
  const cases = closestCases(
    office,
    page.cases.map(({ facts }) => facts),
  );
  const techniques = closestTechniques(
    office,
    page.techniques.map(({ facts }) => facts),
  ).filter(({ reasons }) => reasons.length > 0);
  const close = cases.filter(({ matches }) => matches > 0).slice(0, 3);
  return (
    <div className={styles.results}>
      <section aria-labelledby="results">
        <h2 id="results">The closest cases</h2>
        <p role="status">
          {close.length > 0
            ? `In the order of how many of your ${count === 1 ? 'answers (one so far)' : `${count} answers`} match; with as many, of how few speak against it. It says nothing about how good a case is.`
            : 'No case matches any of your answers yet. What is not stated of a case speaks neither for nor against it.'}
        </p>
        {close.length > 1 && (
          <p className={styles.compare}>
            <DocusaurusLink to={`/compare/?with=${close.map(({ facts }) => facts.id).join(',')}`}>
              Compare the closest {close.length} side by side
            </DocusaurusLink>
          </p>
        )}
        <Listed
          items={cases.map((match) => {
            const props = page.cases.find(({ facts }) => facts.id === match.facts.id);
            const title = `${props?.subject.label}: ${props?.title}`;
            return (
              <Matched key={match.facts.id} match={match} title={title} path={match.facts.path}>
                <p>{props?.summary}</p>
              </Matched>
            );
          })}
          what="cases"
        />
      </section>
      <section aria-labelledby="techniques">
        <h2 id="techniques">Techniques, by what you have</h2>
        {techniques.length === 0 ? (
          <p>Say what you have and what not, and techniques are listed by which of their needs you meet.</p>
        ) : (
          <Listed
            items={techniques.map((match) => {
              const cases = page.techniques.find(({ facts }) => facts.id === match.facts.id)?.cases ?? [];
              return (
                <Matched key={match.facts.id} match={match} title={match.facts.name} path={match.facts.path}>
                  {cases.length > 0 && (
                    <p>
                      In the cases <Links to={cases} />
                    </p>
                  )}
                </Matched>
              );
            })}
            what="techniques"
          />
        )}
      </section>
    </div>
  );
}

function Listed({ items, what }: { readonly items: readonly React.ReactElement[]; readonly what: string }) {
  const rest = items.slice(SHOWN);
  return (
    <>
      {items.slice(0, SHOWN)}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{`${rest.length} more ${what}`}</summary>
          {rest}
        </details>
      )}
    </>
  );
}

function wholeNumber(text: string): number | undefined {
  const read = readWhole(text);
  return 'value' in read ? read.value : undefined;
}
