import useBaseUrl from '@docusaurus/useBaseUrl';
import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import Scroller from '@theme/Community/Scroller';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

const TRAIN = `isco-cop train coded.csv --title answer --code code --out ours.model
isco-cop code answers.csv --title answer --model ours.model --out coded-answers.csv`;

/** Fewer records make no share. */
const FEWEST = 30;

const whole = (number: number) => number.toLocaleString('en');
const inPercent = (share: number) => `${(share * 100).toFixed(0)}%`;

/** What the answers are worth: what the model has learned, how often its words were right, and how to train another. */
export default function About() {
  const { model, results } = usePage<TryProps>();
  // A plain link loads nothing before it is followed.
  const address = useBaseUrl(results);
  const judged = model.confidence.filter(({ records }) => records > 0);
  const records = judged.reduce((sum, each) => sum + each.records, 0);
  return (
    <>
      <h2 id="worth">What the words are worth</h2>
      <p>
        {`The model has learned ${whole(model.titles)} titles of ${whole(model.codes)} groups. `}
        {judged.length > 0 &&
          `Before it learned all of them, ${whole(records)} were kept back and coded: so often was the first candidate right. These are titles of the same list. Answers to a survey are longer, misspelt and less clear, so expect less.`}
      </p>
      {judged.length > 0 && (
        <Scroller label="How often first candidates were right">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Called</th>
                <th scope="col">Score of the first</th>
                <th scope="col">Titles kept back</th>
                <th scope="col">Right, all digits</th>
                <th scope="col">95% interval</th>
              </tr>
            </thead>
            <tbody>
              {judged.map(({ confidence, from, records: count, right }) => (
                <tr key={confidence}>
                  <th scope="row">{confidence}</th>
                  <td>from {inPercent(from)}</td>
                  <td>{whole(count)}</td>
                  <td>{right && count >= FEWEST ? inPercent(right.share) : 'too few to say'}</td>
                  <td>
                    {right && count >= FEWEST ? `${inPercent(right.low)} to ${inPercent(right.high)}` : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      {results && (
        <p>
          What coders like this one reach on open lists of titles, with intervals and commands, stands under{' '}
          <a href={address}>results of reference coders</a>.
        </p>
      )}
      <h2 id="own">With your own codes</h2>
      <p>
        A model that has learned your own coded answers knows your language, your abbreviations and your
        rules, and a measured test on them is the only number that counts. Training takes a minute:
      </p>
      <Scroller label="Commands">
        <pre className={styles.commands}>{TRAIN}</pre>
      </Scroller>
    </>
  );
}
