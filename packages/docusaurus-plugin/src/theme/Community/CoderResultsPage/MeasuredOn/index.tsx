import type { CoderResultsProps } from '@isco-cop/docusaurus-plugin/props';
import styles from './styles.module.css';

const USE = {
  test: 'testing: nothing is chosen on it',
  validation: 'choosing settings, so that what was chosen does better here than elsewhere',
} as const;

const timesOf = (times: number) => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

interface Props {
  readonly dataset: CoderResultsProps['datasets'][number];
}

/** A data set: what was learned and asked, how large it is, and what measures it again. */
export default function MeasuredOn({ dataset }: Props) {
  const { id, name, learned, asked, classification, titles, examples, agreement } = dataset;
  const facts: [string, string][] = [
    ['Learned', `${learned} (${examples.toLocaleString('en')} distinct titles and texts)`],
    ['Asked', `${asked} (${titles.toLocaleString('en')} titles)`],
    ['Used for', `${USE[dataset.use]}; asked ${timesOf(dataset.timesAsked)} so far`],
    ['Codes', classification],
    [
      'Ensemble',
      `trained in ${dataset.trainingSeconds} seconds of processor time; its model is ${dataset.megabytes} MB compressed`,
    ],
    ...(agreement
      ? ([
          [
            'Same titles',
            `${(agreement.share * 100).toFixed(1)}% of ${agreement.titles.toLocaleString('en')} titles that stand in both lists have the same code`,
          ],
        ] satisfies [string, string][])
      : []),
    ['Measured', `${dataset.measuredOn}, @isco-cop/coding ${dataset.version}, seed ${dataset.seed}`],
  ];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>Command</dt>
          <dd>
            <code>{dataset.command}</code>, where DIR is a folder with the lists, which are not part of this
            project
          </dd>
        </div>
      </dl>
    </section>
  );
}
