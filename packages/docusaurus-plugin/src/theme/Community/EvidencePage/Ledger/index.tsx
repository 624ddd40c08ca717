import DocusaurusLink from '@docusaurus/Link';
import type { EvidenceProps, MetricProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import SortableTable from '@theme/Community/SortableTable';

const COLUMNS = ['Measure', 'Number', 'About', 'Status', 'Evidence', 'As of', 'Not stated'];

/** All numbers as rows that sort by what they are, not by how high they are. */
export default function Ledger({ groups }: Pick<EvidenceProps, 'groups'>) {
  const rows = groups
    .flatMap(({ metrics }) => metrics)
    .map((metric) => ({ id: `row-${metric.id}`, cells: cellsOf(metric) }));
  return <SortableTable label="Numbers, by measure" columns={COLUMNS} rows={rows} />;
}

function cellsOf(metric: MetricProps) {
  const { id, measure, text, title, status, derived, grade, gradeRank, asOf, asOfText, notStated } = metric;
  const about = [metric.country, metric.about].flatMap((each) => each ?? []);
  return [
    { content: <Link to={measure} />, sortBy: measure.label },
    // Sorted by title: an order by value would rank what cannot be compared.
    {
      content: (
        <>
          <DocusaurusLink to={`#${id}`}>
            <b>{text}</b>
          </DocusaurusLink>
          <br />
          {title}
        </>
      ),
      sortBy: title,
    },
    { content: <Links to={about} />, sortBy: about.map(({ label }) => label).join(' ') },
    { content: derived ? `${status.label}, derived` : status.label, sortBy: status.label },
    { content: grade, sortBy: gradeRank },
    { content: asOfText ?? <NotStated />, sortBy: asOf ?? '' },
    { content: notStated > 0 ? <NotStated>{String(notStated)}</NotStated> : '0', sortBy: notStated },
  ];
}
