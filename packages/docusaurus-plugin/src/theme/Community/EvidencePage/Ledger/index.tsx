import type { LedgerItemProps } from '@isco-cop/docusaurus-plugin/props';
import Disputed from '@theme/Community/Disputed';
import { COLUMNS, type LedgerState, orderOf, sortOf } from '@theme/Community/EvidencePage/list';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import NotStated from '@theme/Community/NotStated';
import SortableTable from '@theme/Community/SortableTable';
import Source from '@theme/Community/Source';

interface Props {
  readonly items: readonly LedgerItemProps[];
  readonly state: LedgerState;
  readonly onChange: (next: LedgerState) => void;
}

/** All numbers as rows that sort by what they are, not by how high they are. */
export default function Ledger({ items, state, onChange }: Props) {
  const rows = items.map((metric) => ({ id: `row-${metric.id}`, cells: cellsOf(metric) }));
  const order = orderOf(state);
  const sorted = Object.values(COLUMNS)[order?.column ?? 0]?.toLowerCase();
  return (
    <SortableTable
      label={`Numbers, by ${sorted}${order?.descending ? ', descending' : ''}`}
      columns={Object.values(COLUMNS)}
      rows={rows}
      order={[order, (order) => onChange({ ...state, sort: sortOf(order) })]}
    />
  );
}

function cellsOf(metric: LedgerItemProps) {
  const { id, measure, text, title, status, derived, source, grade, gradeRank, asOf, asOfText, notStated } =
    metric;
  const about = [metric.country, metric.about].flatMap((each) => each ?? []);
  return [
    { content: <Link to={measure} />, sortBy: measure.label },
    // Sorted by title: an order by value would rank what cannot be compared.
    {
      content: (
        <>
          {/* Within the page, so that what is chosen stays in the address. */}
          <a href={`#${id}`}>
            <b>{text}</b>
          </a>
          <br />
          {title} <Disputed claims={metric.disagreesWith} />
        </>
      ),
      sortBy: title,
    },
    { content: <Links to={about} />, sortBy: about.map(({ label }) => label).join(' ') },
    { content: <Link to={metric.claimedBy} />, sortBy: metric.claimedBy.label },
    {
      content: (
        <>
          {derived && `Formula: ${derived.formula}`}
          <Source source={source} saysUnquoted={!derived} />
        </>
      ),
      sortBy: `${source.title} ${source.locator}`,
    },
    { content: derived ? `${status.label}, derived` : status.label, sortBy: status.label },
    { content: derived ? `Inputs: ${grade.toLowerCase()}` : grade, sortBy: gradeRank },
    { content: asOfText ?? <NotStated />, sortBy: asOf ?? '' },
    { content: notStated > 0 ? <NotStated>{String(notStated)}</NotStated> : '0', sortBy: notStated },
  ];
}
