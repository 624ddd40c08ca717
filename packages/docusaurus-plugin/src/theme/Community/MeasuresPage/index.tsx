import DocusaurusLink from '@docusaurus/Link';
import type { MeasuresProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import SortableTable from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';

const COLUMNS = ['Measure', 'Formula', 'How it misleads', 'Numbers here'];

/** Every measure with its formula and its trap. */
export default function MeasuresPage() {
  const { measures } = usePage<MeasuresProps>();
  const lead =
    'What the numbers mean: each measure is defined once, with what must be stated beside it and how it misleads.';
  const rows = measures.map((measure) => ({
    id: measure.path?.split('/').at(-2) ?? measure.label,
    cells: [
      {
        content: (
          <>
            <DocusaurusLink to={measure.path ?? ''}>{measure.label}</DocusaurusLink>
            <br />
            {measure.summary}
          </>
        ),
        sortBy: measure.label,
      },
      { content: measure.formula, sortBy: measure.formula },
      { content: measure.misleads, sortBy: measure.misleads },
      { content: measure.metrics, sortBy: measure.metrics },
    ],
  }));
  return (
    <Page title="Measures" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Measures' })}>
      <SortableTable label={`${rows.length} measures`} columns={COLUMNS} rows={rows} />
    </Page>
  );
}
