import type {
  CoderResultProps,
  CoderResultsProps,
  MeasuredShareProps,
} from '@isco-cop/docusaurus-plugin/props';
import Limits from '@theme/Community/CoderResultsPage/Limits';
import MeasuredOn from '@theme/Community/CoderResultsPage/MeasuredOn';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import SortableTable, { type Cell } from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

const TITLE = 'Results of reference coders';

/** How often the small coders of the project offer a right code on open lists of titles. */
export default function CoderResultsPage() {
  const { datasets, levels, rows } = usePage<CoderResultsProps>();
  const lead =
    'How often small coders that follow published approaches offer a right code for a job title. They and the figures are this project’s own: no office’s system, and no office’s result.';
  const deepest = levels.at(-1);
  const columns = [
    'Data set',
    'Coder',
    ...levels.map((level) => `First, ${level} ${level === 1 ? 'digit' : 'digits'}`),
    `Among five, ${deepest} digits`,
    'Titles',
    'Command',
  ];
  return (
    <Page
      title={TITLE}
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Techniques', path: '/techniques/' }, { label: TITLE })}
    >
      <p>
        A share is of the titles of a data set for which a right code was offered first, or among the first
        five; below it stands its 95% interval (Wilson’s score interval), which covers chance in which titles
        there are and nothing else. Coders of one data set had the same titles to learn and to code.
      </p>
      <SortableTable
        label="Coders on each data set. Select a heading to sort."
        columns={columns}
        rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
      />
      <Limits />
      <section>
        <h2>The data sets</h2>
        {datasets.map((dataset) => (
          <MeasuredOn key={dataset.id} dataset={dataset} />
        ))}
      </section>
    </Page>
  );
}

function cellsOf({ dataset, coder, description, first, amongFive }: CoderResultProps): Cell[] {
  return [
    {
      content: (
        <a className={styles.dataset} href={`#${dataset.id}`}>
          {dataset.name}
          {dataset.use === 'validation' && <small>used for choosing settings</small>}
        </a>
      ),
      sortBy: dataset.name,
    },
    {
      content: (
        <span title={description}>
          <Link to={coder} />
        </span>
      ),
      sortBy: coder.label,
    },
    ...first.map(share),
    share(amongFive),
    { content: dataset.titles.toLocaleString('en'), sortBy: dataset.titles },
    { content: <code className={styles.command}>{dataset.command}</code>, sortBy: dataset.command },
  ];
}

function share({ share: middle, low, high }: MeasuredShareProps): Cell {
  return {
    content: (
      <span className={styles.share}>
        {percent(middle)}
        <small>
          {percent(low)}–{percent(high)}
        </small>
      </span>
    ),
    sortBy: middle,
  };
}

const percent = (value: number) => `${(value * 100).toFixed(1)}%`;
